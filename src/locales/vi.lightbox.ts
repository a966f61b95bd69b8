/** What the lightbox says; it comes with the part. */
export const lightboxVi = {
  close: 'Đóng',
  photoViewer: 'Xem ảnh',
  photoOf: (index: string, total: string) => `Ảnh ${index} trên ${total}`,
  previousPhoto: 'Ảnh trước',
  nextPhoto: 'Ảnh sau',
  zoomIn: 'Phóng to',
  zoomOut: 'Thu nhỏ',
  savePhoto: 'Lưu ảnh',
  share: 'Chia sẻ',
  slideShow: 'Trình chiếu',
  fullScreen: 'Toàn màn hình',
  photoLost: 'Ảnh chưa tải được',
};
