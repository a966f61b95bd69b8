/** Stands until the lightbox is written. */
export const lightbox = null;
