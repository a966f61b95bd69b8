/** What the account says that stands in the place of the login; it comes with the part. */
export const accountVi = {
  account: 'Tài khoản',
  signOut: 'Đăng xuất',
};
