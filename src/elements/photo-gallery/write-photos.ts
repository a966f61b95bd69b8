import type { Photo } from '../../content/photo.ts';

/** Puts photos given by code into the page: one image each, which knows its large file and its caption. */
export function writePhotos(gallery: Element, photos: Partial<Photo>[]): void {
  gallery.replaceChildren(
    ...photos.map(({ src = '', thumb, srcset = '', width, height, alt = '', caption = '', credit = '' }) => {
      const image = new Image();
      image.loading = 'lazy';
      if (width && height) Object.assign(image, { width, height });
      Object.assign(image.dataset, { src, caption: `${caption} ${credit}`.trim() });
      return Object.assign(image, { alt, srcset, src: thumb || src });
    }),
  );
}
