/** What the login's helpers say; they come with the part. */
export const loginVi = {
  userName: 'Tên đăng nhập',
  password: 'Mật khẩu',
  showPassword: 'Hiện mật khẩu',
};
