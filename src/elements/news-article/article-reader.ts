import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { atRest } from '../../host/at-rest.ts';
import { addTexts } from '../../host/localize.ts';
import { adoptLightStyles } from '../../host/light-styles.ts';
import { articleEn } from '../../locales/en.article.ts';
import { articleVi } from '../../locales/vi.article.ts';
import { isBlank } from '../../text/spaces.ts';
import { thread } from '../../theme/tokens.styles.ts';
import type { Aids } from './article-aids.ts';
import { renderFrame } from './frame.ts';
import { lightStyles } from './light.styles.ts';
import type { NewsArticle } from './news-article.ts';
import { styles as frameStyles } from './news-article.styles.ts';
import { countPhotos, levelHeadings, nameFiles, tameEmbeds, tameTables } from './tidy/features.ts';
import { learnShape } from './tidy/figures.ts';
import { Journal } from './tidy/journal.ts';
import { levelOf } from './tidy/places.ts';
import { photoStyles } from './tidy/photos.styles.ts';
import { pause, Slices } from './tidy/slices.ts';
import { tableStyles } from './tidy/tables.styles.ts';
import { bodyHeadings, readContents, slotted, tidy, type Tidied } from './tidy/tidy.ts';
import { tidiedStyles } from './tidy/tidied.styles.ts';
import { ToolRow } from './tool-row.ts';
import { rowStyles } from './tool-row.styles.ts';
import { rememberVoice } from './voice.ts';

addTexts(articleVi, articleEn);
rememberVoice();

/** Headings from which on a list of contents helps. */
const CONTENTS_FROM = 3;

/** Elements from which on an article is laid out piece by piece, as the reader comes near. */
const LONG_FROM = 600;

const fresh = (): Tidied => ({ journal: new Journal(), seen: new WeakSet(), found: new WeakMap() });

/** Whether the parser has left the element: what stands in it is whole. */
function isParsed(element: Element): boolean {
  if (document.readyState !== 'loading') return true;
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}

/** Narrower than a phone: no column to read in. */
const NARROW = 300;

/** A table as wide as its content leaves no width to a box that is sized from outside: the box takes what is free. */
function takeRoom(article: NewsArticle, frame: HTMLElement): void {
  const table = article.parentElement?.closest('td,th')?.closest('table');
  if (!table || frame.style.minWidth || frame.clientWidth >= NARROW) return;
  const room = table.parentElement!.clientWidth - table.offsetWidth;
  if (room > 0) frame.style.minWidth = `min(${frame.clientWidth + room}px, 75vw)`;
}

/** What an article does once this part is there: it tidies what stands in it and what comes later, and shows it. */
export class Reader {
  #article: NewsArticle;
  #tools: ToolRow;
  #aids?: Aids;
  #tidied = fresh();
  #observer = new MutationObserver(() => this.#arrived());
  #headings: HTMLElement[] = [];
  #begun = false;
  #busy = false;
  #again = false;

  constructor(article: NewsArticle) {
    this.#article = article;
    clearTimeout(article.patience);
    this.#tools = new ToolRow(article);
  }

  connect(): void {
    const article = this.#article;
    this.#observe();
    document.addEventListener('DOMContentLoaded', this.#arrived);
    article.addEventListener('load', this.#loaded, true);
    article.long = article.getElementsByTagName('*').length > LONG_FROM;
    // The task in which this part begins has been long already.
    if (article.long || !isParsed(article)) void pause().then(() => article.isConnected && this.#begin());
    else this.#begin();
  }

  #begin(): void {
    this.#begun = true;
    this.#article.requestUpdate();
    adoptLightStyles(this.#article, lightStyles, tidiedStyles, photoStyles, tableStyles);
    this.#arrived();
  }

  disconnect(): void {
    this.#observer.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#arrived);
    this.#article.removeEventListener('load', this.#loaded, true);
    this.#tools.close();
    this.#aids?.disconnect();
  }

  /** Follows the article's attributes. */
  update(changed: PropertyValues<NewsArticle>): void {
    const frame = this.#article.renderRoot.firstElementChild;
    if (frame && this.#begun) {
      adoptLightStyles(frame, thread, frameStyles, rowStyles);
      takeRoom(this.#article, frame as HTMLElement);
    }
    if (!changed.has('raw') || changed.get('raw') === undefined) return;
    if (!this.#article.raw) this.#arrived();
    else if (!this.#busy) this.#takeBack();
  }

  /** The article in its frame, once it has begun. */
  render(): TemplateResult | undefined {
    if (!this.#begun) return undefined;
    return renderFrame(this.#article, { tools: this.#renderTools(), changes: this.#renderChanges() });
  }

  #renderTools(): TemplateResult {
    const { texts } = this.#article;
    const empty =
      this.#article.contents &&
      !this.#article.headline &&
      !this.#article.querySelector('img,video,iframe') &&
      isBlank(this.#article.textContent ?? '');
    if (empty) return html`<p class="empty">${texts.term('emptyArticle')}</p>`;
    return html`${this.#tools.render()}${this.#renderContents()}`;
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
    if (!headings.length) return nothing;
    const { texts, contents } = this.#article;
    const label = texts.term('contentsList');
    return html`<nav class="contents" aria-label=${`${label}: ${contents?.headline.text}`}>
      <details>
        <summary>${label}</summary>
        ${this.#aids?.renderContents(headings)}
      </details>
    </nav>`;
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
    if (this.#article.raw) void this.#settle();
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
        if (article.long) await slices.pause();
        await tidy(article, this.#tidied, slices, {
          dress: () => this.#addFeatures(slices),
          open: () => article.renderRoot.querySelector('.grid')!.classList.add('open'),
          show: () => article.show(),
        });
        this.#observer.takeRecords();
      } while (this.#again && article.isConnected && !article.raw);
    } catch (error) {
      console.error('commune-widgets <news-article>', error);
    }
    this.#busy = false;
    if (article.raw) this.#takeBack();
    await this.#settle();
  }

  async #addFeatures(slices: Slices): Promise<void> {
    const article = this.#article;
    const { journal } = this.#tidied;
    const headings = bodyHeadings(article);
    const steps = [
      () => levelHeadings(headings, levelOf(article), journal),
      () => tameTables(article, journal),
      () => tameEmbeds(article, journal),
      () => nameFiles(article, journal),
      () => countPhotos(article, journal),
    ];
    await slices.run(steps, (step) => step());
    this.#headings = headings.length < CONTENTS_FROM ? [] : headings;
  }

  /** Shows the content, then looks after the rest, and tells the page what was found. */
  async #settle(): Promise<void> {
    const article = this.#article;
    if (!article.isConnected) return;
    article.contents = readContents(article, this.#tidied);
    article.show();
    article.requestUpdate();
    await atRest();
    const aids = await import('./article-aids.ts').catch(() => undefined);
    if (article.long) await pause();
    if (aids) {
      if (!article.isConnected || this.#busy) return;
      this.#aids ??= new aids.Aids(article);
      this.#aids.apply(this.#tidied.journal, this.#headings);
      this.#observer.takeRecords();
      article.requestUpdate();
    }
    article.ready();
  }
}
