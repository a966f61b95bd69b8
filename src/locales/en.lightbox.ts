import type { lightboxVi } from './vi.lightbox.ts';

export const lightboxEn: typeof lightboxVi = {
  close: 'Close',
  photoViewer: 'Photo viewer',
  photoOf: (index, total) => `Photo ${index} of ${total}`,
  previousPhoto: 'Previous photo',
  nextPhoto: 'Next photo',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  savePhoto: 'Save',
  share: 'Share',
  slideShow: 'Slide show',
  fullScreen: 'Full screen',
  photoLost: 'The photo could not be loaded',
};
