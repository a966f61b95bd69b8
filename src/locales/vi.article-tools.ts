/** What the tools of the article say once somebody reaches for them. */
export const articleToolsVi = {
  pause: 'Tạm dừng',
  resume: 'Đọc tiếp',
  earlier: 'Câu trước',
  later: 'Câu sau',
  speed: 'Tốc độ đọc',
  voiceFailed: 'Máy này chưa có giọng đọc tiếng Việt.',
  audioFailed: 'Chưa mở được bản ghi âm. Mời thử lại.',
  preparing: 'Đang chuẩn bị…',
  printAddress: 'Địa chỉ bài viết',
  copiedLong: 'Đã sao chép liên kết',
  copyLink: 'Sao chép liên kết',
  copyFailed: 'Trình duyệt không cho sao chép. Mời chép liên kết này:',
  zaloHint: 'Đã sao chép liên kết. Mở Zalo rồi dán vào ô tin nhắn.',
  sizes: ['Vừa', 'Lớn', 'Lớn hơn', 'Lớn nhất'],
  spacing: 'Giãn chữ và dòng',
};
