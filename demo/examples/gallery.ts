import { photos, PHOTOS, type Photo } from './photos.ts';

const figure = (photo: Photo, base: string, large: boolean, lazy: boolean): string => `
  <figure>
    <a href="${base}${photo.file}"><img src="${base}${large ? photo.file : photo.thumbnail}" width="${photo.width}" height="${photo.height}" alt="${photo.caption}"${lazy ? ' loading="lazy"' : ''}></a>
    <figcaption>${photo.caption}</figcaption>
  </figure>`;

/**
 * Photos with captions, each a link to its large file: what goes between the tags of `<photo-gallery>`.
 * @param count 1 to 40
 * @param base folder of the photos, ending in `/`
 * @param captions in place of the photos' own, as far as they go
 */
export const gallery = (count: number, base = PHOTOS, captions: string[] = []): string =>
  photos
    .slice(0, count)
    .map((photo, index) => ({ ...photo, caption: captions[index] ?? photo.caption }))
    // The first tile is the large one; one or two photos fill the width.
    .map((photo, index) => figure(photo, base, index === 0 || count < 3, index > 4))
    .join('');

/**
 * Twelve photos as an old editor leaves them: bare links with thumbnails.
 * @param placeholder what the editor wrote in place of every alt text; without it each photo has its own
 */
export const oldGallery = (base = PHOTOS, placeholder = ''): string => `<div class="anh">
${photos
  .slice(0, 12)
  .map(
    ({ file, thumbnail, width, height, caption }) =>
      `<a href="${base}${file}"><img src="${base}${thumbnail}" width="${width}" height="${height}" alt="${placeholder || caption}"></a>`,
  )
  .join('\n')}
</div>`;
