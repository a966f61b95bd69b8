/** Where the stories' logins ask who is signed in. */
export const SESSION = '/api/me';

/** What the portal's server answers there. */
export const account = {
  name: 'Văn phòng xã',
  role: 'Biên tập viên',
  links: [
    { text: 'Trang quản trị', href: '#quan-tri' },
    { text: 'Đổi mật khẩu', href: '#doi-mat-khau' },
  ],
};
