/** What the login's helpers say; they come with the part. */
export const loginVi = {
  userName: 'Tên đăng nhập',
  password: 'Mật khẩu',
  closeLogin: 'Đóng',
  checkKeyboard: 'Kiểm tra phím Caps Lock và bộ gõ tiếng Việt.',
  missing: (label: string) => `Hãy nhập ${label.replace(/^.(?=\p{Ll})/u, (first) => first.toLowerCase())}.`,
  incomplete: 'Còn ô chưa nhập.',
  busy: 'Đang đăng nhập…',
  offline: 'Chưa kết nối được. Mời thử lại.',
  unsafe: 'Chưa gửi: trang này làm lộ mật khẩu. Mời báo cho người quản trị cổng.',
};
