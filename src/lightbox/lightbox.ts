import type { PhotoOwner } from '../host/lightbox-intent.ts';

/** Opens the lightbox at one photo, or at the overview of all. */
export function open(owner: PhotoOwner, index: number | 'overview'): void {
  void owner;
  void index;
}

/** Opens the photo that the page's address names, if `owner` has it. */
export function openAddressed(owner: PhotoOwner): void {
  void owner;
}
