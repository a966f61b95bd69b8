import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { registerTexts } from '../../host/localize.ts';
import { adoptLightStyles } from '../../host/light-styles.ts';
import { articleEn } from '../../locales/en.article.ts';
import { articleVi } from '../../locales/vi.article.ts';
import { writeStructuredData } from './article-data.ts';
import { thread } from '../../theme/tokens.styles.ts';
import { renderFrame } from './frame.ts';
import { lightStyles } from './light.styles.ts';
import type { NewsArticle } from './news-article.ts';
import { styles as frameStyles } from './news-article.styles.ts';
import { levelHeadings, makePhotosOpen, nameFiles, nameTargets, tameEmbeds, tameTables } from './tidy/features.ts';
import { learnShape } from './tidy/figures.ts';
import { Journal } from './tidy/journal.ts';
import { Slices } from './tidy/slices.ts';
import { bodyHeadings, readContents, slotted, tidy, type Tidied } from './tidy/tidy.ts';
import { tidiedStyles } from './tidy/tidied.styles.ts';
import { isBlank } from '../../text/spaces.ts';
import { Toolbar } from './toolbar.ts';
import { toolbarStyles } from './toolbar.styles.ts';
import { rememberVoice } from './voice.ts';

registerTexts('vi', articleVi);
registerTexts('en', articleEn);
rememberVoice();

/** Headings from which on a list of contents helps. */
const CONTENTS_FROM = 3;

/** Elements from which on an article is laid out piece by piece, as the reader comes near. */
const LONG_FROM = 600;

const fresh = (): Tidied => ({ journal: new Journal(), seen: new WeakSet(), found: new WeakSet() });

/** Whether the parser has left the element: what stands in it is whole. */
function isParsed(element: Element): boolean {
  if (document.readyState !== 'loading') return true;
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}

/** What an article does once this part is there: it tidies what stands in it and what comes later, and shows it. */
export class Reader {
  #article: NewsArticle;
  #toolbar: Toolbar;
  #tidied = fresh();
  #observer = new MutationObserver(() => this.#arrived());
  #headings: HTMLElement[] = [];
  #busy = false;
  #again = false;
  #removeData?: () => void;

  constructor(article: NewsArticle) {
    this.#article = article;
    this.#toolbar = new Toolbar(article);
  }

  connect(): void {
    adoptLightStyles(this.#article, lightStyles);
    adoptLightStyles(this.#article, tidiedStyles);
    this.#observe();
    document.addEventListener('DOMContentLoaded', this.#arrived);
    this.#article.addEventListener('load', this.#loaded, true);
    this.#arrived();
  }

  disconnect(): void {
    this.#observer.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#arrived);
    this.#article.removeEventListener('load', this.#loaded, true);
    this.#toolbar.close();
    this.#removeData?.();
    this.#removeData = undefined;
  }

  /** Follows the article's attributes. */
  update(changed: PropertyValues<NewsArticle>): void {
    const frame = this.#article.renderRoot.firstElementChild;
    if (frame) for (const styles of [thread, frameStyles, toolbarStyles]) adoptLightStyles(frame, styles);
    if (!changed.has('raw') || changed.get('raw') === undefined) return;
    if (!this.#article.raw) this.#arrived();
    else if (!this.#busy) this.#takeBack();
  }

  /** The article in its frame. */
  render(): TemplateResult {
    return renderFrame(this.#article, { tools: this.#renderTools(), changes: this.#renderChanges() });
  }

  #renderTools(): TemplateResult {
    const { texts } = this.#article;
    const empty =
      this.#article.contents &&
      isBlank(this.#article.textContent ?? '') &&
      !this.#article.querySelector('img,video,iframe') &&
      !this.#article.headline;
    if (empty) return html`<p class="empty">${texts.term('emptyArticle')}</p>`;
    return html`${this.#toolbar.render()}${this.#renderContents()}`;
  }

  /** Dated notes of what was changed, folded. */
  #renderChanges(): TemplateResult {
    const summary = slotted(this.#article, 'changes')
      ? html`<summary>${this.#article.texts.term('changes')}</summary>`
      : nothing;
    return html`<details class="changes" ?hidden=${summary === nothing}>${summary}<slot name="changes"></slot></details>`;
  }

  #renderContents(): TemplateResult | typeof nothing {
    const headings = this.#headings;
    if (headings.length < CONTENTS_FROM) return nothing;
    const { texts, level } = this.#article;
    return html`<nav class="contents" aria-label=${`${texts.term('contentsList')}: ${this.#article.contents?.headline.text}`}>
      <details>
        <summary>${texts.term('contentsList')}</summary>
        <ol>
          ${headings.map(
            (heading) =>
              html`<li class=${+(heading.ariaLevel ?? heading.tagName[1]!) > level + 1 ? 'deeper' : ''}>
                <a href=${`#${heading.id}`} @click=${(event: Event) => this.#goTo(event, heading)}>${heading.textContent!.trim()}</a>
              </li>`,
          )}
        </ol>
      </details>
    </nav>`;
  }

  /** The link alone does not find a heading inside another element's shadow. */
  #goTo(event: Event, heading: HTMLElement): void {
    event.preventDefault();
    history.replaceState(history.state, '', `#${heading.id}`);
    heading.tabIndex = -1;
    heading.scrollIntoView({ block: 'start' });
    heading.focus({ preventScroll: true });
  }

  #takeBack(): void {
    this.#observer.disconnect();
    this.#tidied.journal.restore();
    this.#tidied = fresh();
    this.#headings = [];
    this.#observe();
  }

  #observe(): void {
    this.#observer.observe(this.#article, { childList: true, characterData: true, subtree: true });
  }

  readonly #loaded = ({ target }: Event): void => {
    if (target instanceof HTMLImageElement) learnShape(target, this.#tidied.journal);
  };

  readonly #arrived = (): void => {
    if (this.#article.raw) this.#settle();
    else if (this.#busy) this.#again = true;
    else if (isParsed(this.#article)) void this.#run();
  };

  async #run(): Promise<void> {
    const article = this.#article;
    this.#busy = true;
    article.long = article.getElementsByTagName('*').length > LONG_FROM;
    try {
      do {
        this.#again = false;
        // Changes up to a pause are ours; what comes during it is the host's.
        const slices = new Slices(() => this.#observer.takeRecords());
        await tidy(article, this.#tidied, slices);
        await this.#addFeatures(slices);
        this.#observer.takeRecords();
      } while (this.#again && article.isConnected && !article.raw);
    } catch (error) {
      console.error('commune-widgets <news-article>', error);
    }
    this.#busy = false;
    if (article.raw) this.#takeBack();
    this.#settle();
  }

  async #addFeatures(slices: Slices): Promise<void> {
    const article = this.#article;
    const { journal } = this.#tidied;
    const headings = bodyHeadings(article);
    article.contents = readContents(article, this.#tidied);
    const steps = [
      () => levelHeadings(headings, article.level, journal),
      () => headings.length >= CONTENTS_FROM && nameTargets(headings, journal),
      () => tameTables(article, journal),
      () => tameEmbeds(article, journal),
      () => nameFiles(article, journal),
      () => makePhotosOpen(article, journal),
    ];
    await slices.run(steps, (step) => step());
    this.#headings = headings;
  }

  /** Shows the content, and tells the page what was found. */
  #settle(): void {
    const article = this.#article;
    if (!article.isConnected) return;
    article.contents = readContents(article, this.#tidied);
    article.show();
    article.requestUpdate();
    this.#removeData?.();
    this.#removeData = article.structuredData === 'off' ? undefined : writeStructuredData(article);
    article.ready();
  }
}
