import { meaningful, plainLine, readCaption } from '../content/captions.ts';
import type { Photo, PhotoList } from '../content/photo.ts';

/** Attributes in which lazy loaders of old CMSs keep the real address, in the order of trust. */
const LAZY_SRC = ['data-src', 'data-original', 'data-lazy-src', 'data-lazy'];
const LAZY_SRCSET = ['data-srcset', 'data-lazy-srcset'];
const IMAGE_FILE = /\.(jpe?g|jfif|png|gif|webp|avif|bmp|tiff?|svg)$/i;

const absolute = (address: string, image: Element): string => {
  try {
    return new URL(address, image.ownerDocument.baseURI).href;
  } catch {
    return '';
  }
};

const firstAttribute = (element: Element, names: string[]): string => {
  for (const name of names) {
    const value = element.getAttribute(name)?.trim();
    if (value) return value;
  }
  return '';
};

/** The link round an image if it leads to a larger file of it; a link that leads elsewhere is the page's own affair. */
function linkToLarge(image: Element): HTMLAnchorElement | undefined {
  const link = image.closest<HTMLAnchorElement>('a[href]');
  if (!link) return undefined;
  const { pathname, search, protocol } = link;
  const leadsToFile = /^(https?|file|blob):$/.test(protocol) && (IMAGE_FILE.test(pathname) || IMAGE_FILE.test(search));
  return leadsToFile || link.type.startsWith('image/') ? link : undefined;
}

/** Whether a click on the image opens it: true unless it stands in a link to something else. */
export const opensLarge = (image: Element): boolean => !image.closest('a[href]') || Boolean(linkToLarge(image));

/** Candidates that the page offers for an image: its own, or those of the `<source>` that the browser chose. */
function candidates(image: HTMLImageElement): string {
  const sources = [...(image.closest('picture')?.children ?? [])].filter((child) => child !== image);
  const own = image.srcset || firstAttribute(image, LAZY_SRCSET);
  const sets = sources.map((source) => source.getAttribute('srcset') || firstAttribute(source, LAZY_SRCSET));
  const file = image.currentSrc.split('/').pop();
  return (file && sets.find((set) => set.includes(file))) || own;
}

/** The candidate with the largest width or density in a `srcset`; empty where there is none. */
function largestOf(srcset: string): string {
  let best = '';
  let most = 0;
  for (const [, address = '', size = '1'] of srcset.matchAll(
    /(?:^|,)\s*([^\s,]\S*[^\s,])(?:\s+([\d.]+)[wx])?\s*(?=,|$)/g,
  )) {
    if (+size > most) {
      most = +size;
      best = address;
    }
  }
  return best;
}

/**
 * Reads one photo from its `<img>`, with the link, figure or picture round it.
 * @param title heading of the article, which is no caption when repeated
 */
export function readPhoto(image: HTMLImageElement, title?: string): Photo {
  const link = linkToLarge(image);
  const srcset = link ? '' : candidates(image);
  const shown = firstAttribute(image, LAZY_SRC) || image.getAttribute('src') || '';
  const thumb = image.currentSrc || absolute(shown, image);
  const figcaption = image.closest('figure')?.querySelector('figcaption');
  const alt = meaningful(image.alt, title);
  return {
    src: link?.href || absolute(largestOf(srcset) || shown, image) || thumb,
    thumb,
    srcset,
    width: parseInt(image.getAttribute('width') ?? '', 10) || 0,
    height: parseInt(image.getAttribute('height') ?? '', 10) || 0,
    alt,
    ...readCaption(
      [
        figcaption?.textContent,
        image.dataset.caption,
        link?.dataset.caption,
        image.closest('figure')?.dataset.caption,
        alt,
      ],
      title,
    ),
    image,
  };
}

/** The photos of a part of the page, in order; each is read when it is asked for, so that ten thousand cost nothing. */
export class PagePhotos implements PhotoList {
  readonly images: ArrayLike<HTMLImageElement>;
  #title: string;
  #read = new WeakMap<HTMLImageElement, Photo>();

  constructor(images: ArrayLike<HTMLImageElement>, title = '') {
    this.images = images;
    this.#title = plainLine(title);
  }

  get length(): number {
    return this.images.length;
  }

  at(index: number): Photo | undefined {
    const image = this.images[index];
    let photo = image && this.#read.get(image);
    if (image && !photo) this.#read.set(image, (photo = readPhoto(image, this.#title)));
    return photo;
  }
}
