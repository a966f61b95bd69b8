/** One photo as the lightbox shows it, whatever the webmaster wrote it with. */
export interface Photo {
  /** Address of the largest known file, absolute. */
  src: string;
  /** Address of the small file that the page already shows, absolute; `src` itself where there is no other. */
  thumb: string;
  /** Candidates of `src` as in the `srcset` attribute, absolute or relative to the page; empty where there are none. */
  srcset: string;
  /** Width and height as the page states them, in px; only their ratio is relied on. 0 where unknown. */
  width: number;
  height: number;
  /** Text for who does not see the photo; empty where the page has only a placeholder. */
  alt: string;
  /** Caption without the credit; empty where there is none. */
  caption: string;
  /** `Ảnh: Tổ Truyền thông xã`; empty where there is none. */
  credit: string;
  /** The image in the page, if any: the photo opens from it and returns to it. */
  image?: HTMLImageElement;
}

/** What the `cw-gallery-…` events say: which photo it is about. */
export interface GalleryDetail {
  /** Place of the photo, counted from 0. */
  index: number;
  photo: Photo;
}

/** Photos in their order. An array is one; a page's list is read photo by photo, when asked. */
export interface PhotoList {
  readonly length: number;
  at(index: number): Photo | undefined;
}
