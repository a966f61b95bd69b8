import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import { adoptLightStyles } from '../../host/light-styles.ts';
import type { NewsArticle } from './news-article.ts';
import { Journal } from './tidy/journal.ts';
import { Slices } from './tidy/slices.ts';
import { readContents, tidy, type Tidied } from './tidy/tidy.ts';
import { tidiedStyles } from './tidy/tidied.styles.ts';

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
  #tidied = fresh();
  #observer = new MutationObserver(() => this.#arrived());
  #busy = false;
  #again = false;

  constructor(article: NewsArticle) {
    this.#article = article;
  }

  connect(): void {
    adoptLightStyles(this.#article, tidiedStyles);
    this.#observe();
    document.addEventListener('DOMContentLoaded', this.#arrived);
    this.#arrived();
  }

  disconnect(): void {
    this.#observer.disconnect();
    document.removeEventListener('DOMContentLoaded', this.#arrived);
  }

  /** Follows the article's attributes. */
  update(changed: PropertyValues<NewsArticle>): void {
    if (!changed.has('raw') || changed.get('raw') === undefined) return;
    if (this.#article.raw) {
      this.#observer.disconnect();
      this.#tidied.journal.restore();
      this.#tidied = fresh();
      this.#observe();
    } else this.#arrived();
  }

  renderTools(): TemplateResult | typeof nothing {
    return nothing;
  }

  #observe(): void {
    this.#observer.observe(this.#article, { childList: true, characterData: true, subtree: true });
  }

  readonly #arrived = (): void => {
    if (this.#article.raw) this.#article.show();
    else if (this.#busy) this.#again = true;
    else if (isParsed(this.#article)) void this.#run();
  };

  async #run(): Promise<void> {
    const article = this.#article;
    this.#busy = true;
    try {
      do {
        this.#again = false;
        // Changes up to a pause are ours; what comes during it is the host's.
        await tidy(article, this.#tidied, true, new Slices(() => this.#observer.takeRecords()));
        this.#observer.takeRecords();
      } while (this.#again && article.isConnected);
    } catch (error) {
      console.error('commune-widgets <news-article>', error);
    }
    this.#busy = false;
    article.contents = readContents(article, this.#tidied);
    article.show();
    article.requestUpdate();
    article.ready();
  }
}
