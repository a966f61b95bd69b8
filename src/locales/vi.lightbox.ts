/** What the lightbox says; it comes with the part. */
export const lightboxVi = {
  close: 'Đóng',
};
