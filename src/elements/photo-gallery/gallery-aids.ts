import { whenIdle } from '../../host/at-rest.ts';
import type { Localize } from '../../host/localize.ts';
import { addTexts } from '../../host/localize.ts';
import { PagePhotos } from '../../host/read-photos.ts';
import { warnOnce } from '../../host/warn.ts';
import { adoptLightStyles } from '../../host/light-styles.ts';
import { photosEn } from '../../locales/en.photos.ts';
import { photosVi } from '../../locales/vi.photos.ts';
import { buttons } from '../../theme/buttons.styles.ts';
import { offerDownload } from './download-button.ts';
import { FailedPhotos } from './failed-photos.ts';
import { aidStyles, ringStyles } from './gallery-aids.styles.ts';
import type { PhotoGallery } from './photo-gallery.ts';
import { printSheet } from './print-sheet.ts';
import { writePhotos } from './write-photos.ts';

addTexts(photosVi, photosEn);

/** Photos that are looked after in one go, while the browser is idle. */
const SLICE = 10;
/** A picture of at most so many px in both directions is an icon, which is not blown up. */
const ICON = 64;

/** What the gallery needs besides its first paint: names, keys, failed photos, the paper, and words to the webmaster. */
export class GalleryAids {
  #gallery: PhotoGallery;
  #texts: Localize;
  #failed: FailedPhotos;
  #round = 0;
  #written?: PhotoGallery['photos'];

  constructor(gallery: PhotoGallery, texts: Localize) {
    this.#gallery = gallery;
    this.#texts = texts;
    const grid = gallery.photosBox!.firstElementChild as HTMLElement;
    adoptLightStyles(gallery, ringStyles);
    adoptLightStyles(grid, buttons, aidStyles);
    this.#failed = new FailedPhotos(gallery, grid, texts);
    printSheet(gallery);
  }

  /** Writes the photos that code gave, and looks after those that are there now. */
  update(): void {
    const gallery = this.#gallery;
    if (gallery.photos && gallery.photos !== this.#written)
      return writePhotos(gallery, (this.#written = gallery.photos));
    if (gallery.layout !== gallery.kind)
      warnOnce(
        'layout',
        gallery,
        `layout="${gallery.layout}" không có, dùng mosaic (hoặc justified, masonry, square, strip)`,
      );
    if (gallery.downloadAll) offerDownload(gallery, this.#texts);
    const photos = new PagePhotos(gallery.images, gallery.photosTitle);
    const { shown } = gallery;
    const wordless: string[] = [];
    const round = ++this.#round;
    const slice = (from: number): void => {
      if (round !== this.#round) return;
      const to = Math.min(from + SLICE, shown);
      for (let index = from; index < to; index++) this.#tend(photos, index, wordless);
      if (to < shown) whenIdle(() => slice(to));
      else if (wordless.length)
        warnOnce(
          'alt',
          gallery,
          `${wordless.length} ảnh chưa có lời (alt hoặc figcaption): ${wordless.slice(0, 5).join(', ')}${wordless.length > 5 ? ', …' : ''}`,
        );
    };
    whenIdle(() => slice(0));
  }

  #tend(photos: PagePhotos, index: number, wordless: string[]): void {
    const photo = photos.at(index);
    const image = photo?.image;
    if (!image) return;
    const link = image.closest('a[href]');
    if (!link) {
      image.tabIndex = 0;
      image.setAttribute('role', 'button');
      // An empty text says that there is nothing to operate.
      if (!image.alt) image.removeAttribute('alt');
    }
    if (!photo.alt) {
      if (!photo.caption) wordless.push(photo.thumb.split('/').pop()!.slice(0, 40));
      const place = this.#texts.term('photoIn')(this.#texts.number(index + 1), this.#texts.number(photos.length));
      (link ?? image).setAttribute('aria-label', photo.caption || place);
    }
    const { naturalWidth, naturalHeight } = image;
    if (naturalWidth && naturalWidth <= ICON && naturalHeight <= ICON) image.style.objectFit = 'scale-down';
    if (image.complete && !naturalWidth && image.currentSrc) this.#failed.add(image);
  }
}
