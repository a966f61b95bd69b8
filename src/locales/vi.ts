/** Vietnamese, the reference: what the first paint of the elements says. Parts bring their own texts. */
export const vi = {
  retry: 'Thử lại',
  login: 'Đăng nhập',
};
