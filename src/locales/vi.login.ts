/** What the login's helpers say; they come with the part. */
export const loginVi = {
  userName: 'Tên đăng nhập',
  password: 'Mật khẩu',
  closeLogin: 'Đóng',
  checkKeyboard: 'Kiểm tra phím Caps Lock và bộ gõ tiếng Việt.',
  missing: (label: string) => `Hãy nhập ${label.replace(/^.(?=[^A-Z]*$)/, (first) => first.toLowerCase())}.`,
  incomplete: 'Còn ô chưa nhập.',
  busy: 'Đang đăng nhập…',
  offline: 'Chưa kết nối được. Mời thử lại.',
  abroad: 'Chưa gửi: mật khẩu sẽ đi tới một trang khác. Mời báo cho người quản trị cổng.',
  exposed: 'Chưa gửi: mật khẩu sẽ hiện trong địa chỉ trang. Mời báo cho người quản trị cổng.',
};
