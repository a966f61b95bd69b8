import { PHOTOS } from './photos.ts';

/** A portal's banner picture, whose only text is the editor's default. */
export const banner = (base = PHOTOS): string =>
  `<img src="${base}banner.webp" alt="image banner" width="1800" height="520">`;

/** The invented commune's emblem: the portal supplies it, the element never does. */
export const emblem = (base = PHOTOS): string =>
  `<img class="bieutrung" slot="emblem" src="${base}emblem.svg" alt="" width="96" height="96">`;
