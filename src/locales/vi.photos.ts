/** What is said about single photos, in the gallery and in the lightbox. */
export const photosVi = {
  photoIn: (index: string, total: string) => `Ảnh ${index} trong ${total}`,
  photoFailed: 'Ảnh chưa tải được',
  downloadAll: 'Tải tất cả ảnh',
  downloading: (done: string, total: string) => `Đang tải ${done} / ${total}`,
  downloadFailed: (count: string) => `${count} ảnh chưa tải được. Mời thử lại.`,
};
