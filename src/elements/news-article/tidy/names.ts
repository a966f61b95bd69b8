import { isPlaceholder } from '../../../content/captions.ts';
import type { NewsArticle } from '../news-article.ts';
import type { Journal } from './journal.ts';

/** Photos open by pointer and keyboard; one with a placeholder for a name gets its number. */
export function namePhotos(article: NewsArticle, journal: Journal): void {
  const { images, texts, photosTitle } = article;
  const label = texts.term('openPhoto');
  images.forEach((image, index) => {
    const link = image.closest('a');
    if (!link) {
      journal.attribute(image, 'role', 'button');
      journal.attribute(image, 'tabindex', '0');
    }
    if (!isPlaceholder(image.alt, photosTitle)) return;
    journal.attribute(link ?? image, 'aria-label', label(index + 1, images.length));
    // An empty text says that there is nothing to operate; and no placeholder is read where the photo fails.
    if (!link && !image.alt) journal.attribute(image, 'alt', null);
    journal.addClass(image, 'cw-nameless');
  });
}

/** Headings get an id where they have none, so that the list of contents and a shared link lead to them. */
export function nameTargets(headings: readonly HTMLElement[], journal: Journal): void {
  headings.forEach((heading, index) => {
    if (heading.id) return;
    let id = `muc-${index + 1}`;
    while (document.getElementById(id)) id += 'a';
    journal.attribute(heading, 'id', id);
  });
}
