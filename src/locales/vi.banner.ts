/** What the banner's part says. */
export const bannerVi = {
  menu: 'Mục lục',
  home: 'Trang chủ',
};
