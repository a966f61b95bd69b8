import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import type { VisitCount, Visits } from '../../content/visits.ts';
import { atRest } from '../../host/at-rest.ts';
import { CommuneElement } from '../../host/commune-element.ts';
import { property, state } from '../../host/property.ts';
import { thread, tokens } from '../../theme/tokens.styles.ts';
import type { Extras } from './counting.ts';
import { styles } from './visit-counter.styles.ts';

/**
 * @summary Counts visits with the portal's own counting service and shows its numbers, never an invented one.
 * @slot - What readers without JavaScript see; an image of the service in `<noscript>` counts them.
 * @event {CustomEvent<VisitNumbers>} cw-numbers - New numbers have arrived.
 * @csspart heading - The heading.
 * @csspart row - A label with its number.
 * @csspart label - What a number counts.
 * @csspart number - A number, or a dash where it is not known.
 * @csspart trend - The picture of the last 30 days.
 * @csspart note - When the numbers were true, or why there are none.
 */
export class VisitCounter extends CommuneElement {
  static override get styles(): CSSResultGroup {
    return [tokens, thread, styles];
  }

  /** Address of the counting service; empty where the portal's own address leads to it. */
  @property() src = '';
  /** Name of the site in the counting service. */
  @property() site = '';
  /** Words of the heading in place of "Thống kê truy cập"; empty for none. */
  @property({ reflect: true }) heading?: string;
  /** Which numbers, in which order: `online today yesterday week month year total`; `start` adds the inherited total. */
  @property({ reflect: true }) show = 'online today week total';
  /** Counts and shows the views of this page alone, within a line of text; a value names the page by another path. */
  @property({ reflect: true }) page?: string;
  /** `list` (default), `sidebar` (rows at any width), `row` (one line) or `digits`. */
  @property({ reflect: true }) layout?: 'list' | 'sidebar' | 'row' | 'digits';
  /** Draws the visits of the last 30 days. */
  @property({ type: Boolean, reflect: true }) trend = false;
  /** What is known now. */
  @state() visits: Visits = { status: 'loading' };

  /** What draws the numbers, and what stands beside them; comes with them. */
  @state() extras?: Extras;

  #ask?: () => Promise<void>;

  protected override firstUpdated(): void {
    // Counting moves nothing.
    void atRest().then(this.refresh);
  }

  /** Asks for the numbers now. */
  readonly refresh = async (): Promise<void> => {
    try {
      if (this.#ask) await this.#ask();
      else this.#ask = (await import('./numbers.ts')).follow(this);
    } catch {
      this.visits = { status: 'failed' };
    }
  };

  override render(): TemplateResult {
    const { texts, visits } = this;
    const waiting = visits.status === 'loading';
    const numbers = waiting ? undefined : visits.numbers;
    const unknown = texts.term('visitsUnknown');
    const number = (count: number | null | undefined): unknown =>
      count != null
        ? this.extras!.number(count, this, texts)
        : waiting
          ? nothing
          : html`<span role="img" aria-label=${unknown}>\u2014</span>`;
    if (this.page != null)
      return html`<span>${texts.term('visitViews')}: ${number(numbers?.page?.views)}${this.extras?.note(this, texts)}</span>`;
    const labels = texts.term('visitCounts');
    return html`<div class="box">
      <div class="thread"></div>
      <h2 part="heading">${this.heading ?? texts.term('visits')}</h2>
      <dl>${this.show
        .split(/\s+/)
        .filter((name): name is VisitCount => name in labels)
        .map(
          (name) => html`<div class="row ${name}${numbers?.[name] == null ? '' : ' known'}" part="row">
            <dt part="label">${labels[name]}</dt>
            <dd part="number">${number(numbers?.[name])}</dd>
          </div>`,
        )}</dl>
      <div class="trend" part="trend" ?hidden=${!this.trend}>${this.extras?.picture(this, texts)}</div>
      <div class="note" part="note" tabindex="-1">${this.extras?.note(this, texts) ?? (waiting ? nothing : unknown)}</div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'visit-counter': VisitCounter;
  }
}
