import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { VISIT_COUNTS, type VisitCount, type Visits } from '../../content/visits.ts';
import type { VisitNumbers } from '../../content/visits.wire.ts';
import { CommuneElement } from '../../host/commune-element.ts';
import { property, state } from '../../host/property.ts';
import { warnOnce } from '../../host/warn.ts';
import { dateTime } from '../../text/dates.ts';
import { buttons, thread, tokens } from '../../theme/tokens.styles.ts';
import { styles } from './visit-counter.styles.ts';

/**
 * @summary Counts visits with the portal's own counting service and shows its numbers, never an invented one.
 * @slot - What readers without JavaScript see; `<noscript><img>` in it counts them.
 * @event {CustomEvent<VisitNumbers>} cw-numbers - New numbers have arrived.
 * @csspart heading - The heading.
 * @csspart row - A label with its number.
 * @csspart label - What a number counts.
 * @csspart number - A number, or a dash where it is not known.
 * @csspart note - When the numbers were true, or why there are none.
 */
export class VisitCounter extends CommuneElement {
  static override get styles(): CSSResultGroup {
    return [tokens, thread, buttons, styles];
  }

  /** Address of the counting service; empty where it answers on the portal's own address. */
  @property() src = '';
  /** Name of the site in the counting service. */
  @property() site = '';
  /** Which numbers, in this order: `online today yesterday week month year total`. */
  @property() show = 'online today week total';
  /** Counts and shows the views of this page alone, in a line of text; a value is the page's path. */
  @property() page?: string;
  /** What is known now. */
  @state() visits: Visits = { status: 'loading' };

  #leave?: () => void;
  #joining = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#join();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#joining++;
    this.#leave?.();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('site') || changed.has('page')) this.#join();
    if (changed.has('visits') && this.visits.status === 'ready') this.emit<VisitNumbers>('cw-numbers', this.visits.numbers);
  }

  /** Asks for the numbers now. */
  readonly refresh = (): void => this.#join();

  /** Counting begins after the first paint: it moves nothing. */
  #join(): void {
    const turn = ++this.#joining;
    this.#leave?.();
    requestAnimationFrame(async () => {
      try {
        const { join } = await import('./numbers.ts');
        if (turn === this.#joining) this.#leave = join(this);
      } catch {
        this.visits = { status: 'failed', refused: false };
      }
    });
  }

  #counts(): VisitCount[] {
    return this.show.split(/\s+/).filter((name): name is VisitCount => {
      const known = VISIT_COUNTS.includes(name as VisitCount);
      if (name && !known) warnOnce('show', this, `không có "${name}", chỉ có: ${VISIT_COUNTS.join(' ')}`);
      return known;
    });
  }

  override render(): TemplateResult {
    const { visits } = this;
    const numbers = visits.status === 'loading' ? undefined : visits.numbers;
    if (this.page != null)
      return html`${this.texts.term('visitViews')}: ${this.renderNumber(visits.status === 'loading' ? undefined : (numbers?.page?.views ?? null))}`;
    return html`<div class="box">
      <div class="thread"></div>
      <h2 class="heading" part="heading">${this.texts.term('visits')}</h2>
      <dl>${this.#counts().map((name) => this.renderRow(name, visits.status === 'loading' ? undefined : (numbers?.[name] ?? null)))}</dl>
      <p class="note" part="note">${this.renderNote()}</p>
    </div>`;
  }

  private renderRow(name: VisitCount, count: number | null | undefined): TemplateResult {
    return html`<div class="row ${name} ${count == null ? '' : 'known'}" part="row">
      <dt part="label">${this.texts.term('visitCounts')[name]}</dt>
      <dd class=${count == null ? 'unknown' : ''} part="number">${this.renderNumber(count)}</dd>
    </div>`;
  }

  private renderNumber(count: number | null | undefined): unknown {
    if (count === null) return html`<span aria-hidden="true">\u2014</span><span class="aside">${this.texts.term('visitsUnknown')}</span>`;
    return count === undefined ? nothing : this.texts.number(count);
  }

  private renderNote(): unknown {
    const { visits } = this;
    if (visits.status === 'ready') return this.texts.term('visitsAt')(dateTime(Date.parse(visits.numbers.at)));
    if (visits.status === 'loading') return nothing;
    return html`${this.texts.term('visitsFailed')} <button class="button ghost" type="button" @click=${this.refresh}>${this.texts.term('retry')}</button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'visit-counter': VisitCounter;
  }
}
