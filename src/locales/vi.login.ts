/** What the login's helpers say; they come with the part. */
export const loginVi = {
  userName: 'Tên đăng nhập',
  password: 'Mật khẩu',
  showPassword: 'Hiện mật khẩu',
  closeLogin: 'Đóng',
  capsLock: 'Phím Caps Lock đang bật.',
  inputMethod: 'Bộ gõ tiếng Việt đang bật.',
  checkKeyboard: 'Kiểm tra phím Caps Lock và bộ gõ tiếng Việt.',
  missing: (label: string) => `Hãy nhập ${label.toLocaleLowerCase('vi')}.`,
  incomplete: 'Còn ô chưa nhập.',
  busy: 'Đang đăng nhập…',
  offline: 'Chưa kết nối được. Mời thử lại.',
  abroad: 'Chưa gửi: mật khẩu sẽ đi tới một trang khác. Mời báo cho người quản trị cổng.',
  insecure: 'Trang này chưa mã hóa đường truyền (https) nên không nhận mật khẩu.',
  openSecure: 'Mở trang https',
  framed: 'Một trang khác đang nhúng trang này nên không nhận mật khẩu ở đây.',
  openAlone: 'Mở trang riêng',
};
