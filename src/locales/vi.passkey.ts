/** What the login says of a passkey; it comes with the part. */
export const passkeyVi = {
  passkeyFailed: 'Chưa đăng nhập được bằng khóa truy cập. Mời nhập mật khẩu, hoặc bấm vào ô tên để thử lại.',
};
