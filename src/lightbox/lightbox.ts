import type { PhotoList } from '../content/photo.ts';
import { addTexts } from '../host/localize.ts';
import { PagePhotos } from '../host/read-photos.ts';
import { lightboxEn } from '../locales/en.lightbox.ts';
import { lightboxVi } from '../locales/vi.lightbox.ts';
import { askedName, find } from './address.ts';
import type { PhotoOwner } from './lightbox-intent.ts';
import { Viewer } from './viewer.ts';

addTexts(lightboxVi, lightboxEn);

/** Time in ms that a mouse rests on a photo before the lightbox is got ready and the photo fetched. */
const REST = 60;

/** The viewer that is open, or was, or is ready for the next photo: there is at most one. */
let viewer: Viewer | undefined;
let timer: ReturnType<typeof setTimeout>;

/** The photos of `owner`, read one by one when asked. */
const photosOf = (owner: PhotoOwner): PhotoList => new PagePhotos(owner.images, owner.photosTitle);

/** The viewer for the photos of `owner` that has not been open yet. */
const viewerFor = (owner: PhotoOwner): Viewer =>
  viewer?.fits(owner) ? viewer : (viewer = new Viewer(owner, photosOf(owner)));

/**
 * Builds the lightbox before it is asked for, so that it opens at once.
 * @param image on which the mouse rests: its large file is fetched too
 */
export function prepare(owner: PhotoOwner, image: unknown): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const { images } = owner;
    if (!viewer?.isOpen && images.length) viewerFor(owner).warm(Array.prototype.indexOf.call(images, image));
  }, REST);
}

/** Opens the lightbox at one photo, or at the overview of all. */
export function open(owner: PhotoOwner, index: number | 'overview'): void {
  if (!viewer?.isOpen && owner.images.length) viewerFor(owner).open(index);
}

/** Opens the photo that the page's address names, if `owner` has it. */
export function openAddressed(owner: PhotoOwner): void {
  const index = find(photosOf(owner), askedName());
  if (index >= 0) open(owner, index);
}

/** Closes the lightbox, if it shows the photos of `owner`. */
export const close = (owner: PhotoOwner): void => {
  if (viewer?.owner === owner) viewer.close();
};

/** Goes to the next (1) or previous (-1) photo, if the lightbox shows those of `owner`. */
export const step = (owner: PhotoOwner, by: 1 | -1): void => {
  if (viewer?.owner === owner && viewer.isOpen) viewer.step(by);
};
