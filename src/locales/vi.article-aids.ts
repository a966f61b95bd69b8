/** What the article says to screen readers, and in the viewer of files. */
export const articleAidsVi = {
  openPhoto: (index: number, count: number) => `Ảnh ${index} trong ${count}`,
  closeFile: 'Đóng bản xem',
};
