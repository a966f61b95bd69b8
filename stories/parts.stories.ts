import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { banner, emblem } from '../demo/examples/banner.ts';
import { gallery } from '../demo/examples/gallery.ts';
import { loginForm, loginLink } from '../demo/examples/login.ts';
import { numbers } from '../demo/examples/numbers.ts';
import { partsPicture } from '../.storybook/parts-picture.ts';
import { countingService } from './counting-service.ts';
import { element } from './element.ts';

const menu = '<nav slot="nav" aria-label="Mục lục"><ul><li><a href="#">Tin tức</a></li></ul></nav>';
const notice = '<div slot="notice" level="warning">Cắt điện từ 8 giờ đến 11 giờ ngày mai để sửa đường dây.</div>';
const trend = { from: '2026-09-23', visits: Array.from({ length: 30 }, (_, day) => 280 + ((day * 37) % 90)) };

/** An element's parts, numbered on it; one sample for each state that shows others. */
const picture = (tag: string, ...samples: [attributes: Record<string, unknown>, content?: string][]): StoryObj => ({
  name: tag,
  render: () =>
    partsPicture(
      tag,
      samples.map(([attributes, content]) => element(tag, attributes, content)),
    ),
});

export default {
  title: 'Các bộ phận',
  id: 'parts',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
} satisfies Meta;

export const NewsArticle: StoryObj = picture('news-article', [
  {
    headline: 'Sơ kết sản xuất vụ mùa',
    category: 'Kinh tế',
    published: '2026-10-22',
    author: 'Ban Biên tập',
    'structured-data': 'off',
  },
  '<p>Chiều 21/10, xã họp sơ kết vụ mùa.</p><p>Toàn xã gặt xong 395 ha, năng suất bình quân 54,6 tạ/ha.</p>',
]);
export const PhotoGallery: StoryObj = picture('photo-gallery', [
  {},
  `<p slot="caption">Hội nghị sơ kết vụ mùa</p>${gallery(12)}`,
]);
export const VisitCounter: StoryObj = {
  ...picture('visit-counter', [{ site: 'cac-bo-phan', trend: true }]),
  beforeEach: countingService(() => Response.json({ ...numbers, trend })),
};
export const PortalBanner: StoryObj = picture('portal-banner', [
  { name: 'Xã Suối Ngàn', parent: 'Cổng thông tin điện tử', href: '#' },
  notice + banner() + emblem() + menu,
]);
export const PortalLogin: StoryObj = picture(
  'portal-login',
  [{ note: 'Dành cho cán bộ, biên tập viên', error: 'Tên đăng nhập hoặc mật khẩu chưa đúng.' }, loginForm],
  [{ mode: 'dialog' }, loginForm.replace(/id="([^"]+)"/g, 'id="hop-$1"').replace(/for="([^"]+)"/g, 'for="hop-$1"')],
  [{}, loginLink],
);
