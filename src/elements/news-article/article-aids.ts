import { html, type TemplateResult } from 'lit';
import { adoptLightStyles } from '../../host/light-styles.ts';
import { addTexts } from '../../host/localize.ts';
import { warnOnce } from '../../host/warn.ts';
import { articleAidsEn } from '../../locales/en.article-aids.ts';
import { articleAidsVi } from '../../locales/vi.article-aids.ts';
import { looksTcvn3 } from '../../text/tcvn3.ts';
import { aidStyles, contentsStyles } from './article-aids.styles.ts';
import { writeStructuredData } from './article-data.ts';
import { makeFilesOpen } from './file-viewer.ts';
import type { NewsArticle } from './news-article.ts';
import { framePrintStyles, printStyles } from './print.styles.ts';
import { namePhotos, nameTargets } from './tidy/names.ts';
import type { Journal } from './tidy/journal.ts';
import { levelOf } from './tidy/places.ts';

addTexts(articleAidsVi, articleAidsEn);

/** Signs at the beginning that tell the encoding. */
const SAMPLE = 6000;

/** What an article needs besides its first look: names, paper, structured data, the list of contents, the viewer of files. */
export class Aids {
  #article: NewsArticle;
  #removeData?: () => void;

  constructor(article: NewsArticle) {
    this.#article = article;
  }

  /** Looks after what stands in the article now; changes nothing that a reader sees. */
  apply(journal: Journal, headings: readonly HTMLElement[]): void {
    const article = this.#article;
    const frame = article.renderRoot.firstElementChild!;
    adoptLightStyles(article, aidStyles, printStyles);
    adoptLightStyles(frame, contentsStyles, framePrintStyles);
    if (!article.raw) {
      namePhotos(article, journal);
      nameTargets(headings, journal);
      makeFilesOpen(article, journal);
    }
    if (looksTcvn3(article.textContent!.slice(0, SAMPLE)))
      warnOnce('tcvn3', article, 'Bài dùng bảng mã TCVN3 (phông .Vn…): hãy chuyển sang Unicode. Chữ được giữ nguyên.');
    this.disconnect();
    this.#removeData = article.structuredData === 'off' ? undefined : writeStructuredData(article);
  }

  disconnect(): void {
    this.#removeData?.();
    this.#removeData = undefined;
  }

  /** Links to the headings, for the list of contents. */
  renderContents(headings: readonly HTMLElement[]): TemplateResult {
    const level = levelOf(this.#article);
    return html`<ol>
      ${headings.map(
        (heading) =>
          html`<li class=${+(heading.ariaLevel ?? heading.tagName[1]!) > level + 1 ? 'deeper' : ''}>
            <a href=${`#${heading.id}`} @click=${(event: Event) => goTo(event, heading)}>${heading.textContent!.trim()}</a>
          </li>`,
      )}
    </ol>`;
  }
}

/** The link alone does not find a heading inside another element's shadow. */
function goTo(event: Event, heading: HTMLElement): void {
  event.preventDefault();
  history.replaceState(history.state, '', `#${heading.id}`);
  heading.tabIndex = -1;
  heading.scrollIntoView({ block: 'start' });
  heading.focus({ preventScroll: true });
}
