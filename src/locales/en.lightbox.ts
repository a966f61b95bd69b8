import type { lightboxVi } from './vi.lightbox.ts';

export const lightboxEn: typeof lightboxVi = {
  close: 'Close',
};
