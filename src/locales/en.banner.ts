import type { bannerVi } from './vi.banner.ts';

export const bannerEn: typeof bannerVi = {
  menu: 'Menu',
  home: 'Home page',
};
