import { squeeze } from '../../text/spaces.ts';
import type { NewsArticle } from './news-article.ts';
import type { Journal } from './tidy/journal.ts';

/** Lets the buttons beside PDFs open them in place. */
export function makeFilesOpen(article: NewsArticle, journal: Journal): void {
  for (const button of article.querySelectorAll<HTMLButtonElement>('.cw-view:not([aria-expanded])'))
    if (button.closest(article.localName) === article) openBy(button, article, journal);
}

function openBy(button: HTMLButtonElement, article: NewsArticle, journal: Journal): void {
  const line = button.parentElement!;
  const link = line.querySelector('a')!;
  const title = squeeze(link.textContent ?? '');
  let viewer: HTMLIFrameElement | undefined;
  const say = (): void => {
    const label = article.texts.term(viewer ? 'closeFile' : 'viewFile');
    button.dataset.label = label;
    button.setAttribute('aria-label', `${label}: ${title}`);
    button.setAttribute('aria-expanded', String(Boolean(viewer)));
  };
  button.addEventListener('click', () => {
    if (viewer) {
      viewer.remove();
      viewer = undefined;
    } else {
      viewer = document.createElement('iframe');
      viewer.className = 'cw-viewer';
      viewer.title = title;
      viewer.src = link.href;
      line.append(viewer);
    }
    say();
  });
  journal.undoes(() => viewer?.remove());
  say();
}
