/** What the lightbox's tools say once they are used. */
export const photoToolsVi = {
  copied: 'Đã chép',
  linkCopied: 'Đã sao chép liên kết',
  pause: 'Tạm dừng',
};
