/** What helps while a password is typed, or says why none may be; it comes with its part. */
export const loginHelpVi = {
  showPassword: 'Hiện mật khẩu',
  capsLock: 'Phím Caps Lock đang bật.',
  inputMethod: 'Bộ gõ tiếng Việt đang bật.',
  insecure: 'Trang này chưa mã hóa đường truyền (https) nên không nhận mật khẩu.',
  openSecure: 'Mở trang https',
  framed: 'Một trang khác đang nhúng trang này nên không nhận mật khẩu ở đây.',
  openAlone: 'Mở trang riêng',
};
