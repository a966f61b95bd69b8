import type { photosVi } from './vi.photos.ts';

export const photosEn: typeof photosVi = {
  photoIn: (index, total) => `Photo ${index} of ${total}`,
  photoFailed: 'The photo could not be loaded',
  downloadAll: 'Download all photos',
  downloading: (done, total) => `Downloading ${done} / ${total}`,
  downloadFailed: (count) => `${count} photos could not be downloaded. Please try again.`,
};
