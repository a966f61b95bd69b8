import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { banner, emblem } from '../demo/examples/banner.ts';
import { gallery } from '../demo/examples/gallery.ts';
import { loginForm } from '../demo/examples/login.ts';
import { numbers } from '../demo/examples/numbers.ts';
import { partsPicture } from '../.storybook/parts-picture.ts';
import { account, SESSION } from './account.ts';
import { answering } from './answering.ts';
import { countingService } from './counting-service.ts';
import { element } from './element.ts';

const menu = '<nav slot="nav" aria-label="Mục lục"><ul><li><a href="#">Tin tức</a></li></ul></nav>';
const notice = '<div slot="notice" level="warning">Cắt điện từ 8 giờ đến 11 giờ ngày mai để sửa đường dây.</div>';
const trend = { from: '2026-09-23', visits: Array.from({ length: 30 }, (_, day) => 280 + ((day * 37) % 90)) };

type Sample = [attributes: Record<string, unknown>, content?: string, prepare?: (made: HTMLElement) => void];

/** An element's parts, numbered on it; one sample for each state that shows others. */
const picture = (tag: string, ...samples: Sample[]): StoryObj => ({
  render: () =>
    partsPicture(
      tag,
      samples.map(([attributes, content, prepare]) => {
        const made = element(tag, attributes, content);
        prepare?.(made);
        return made;
      }),
    ),
});

/** The sample form once more on the same page: each field with an id of its own. */
const formAgain = (prefix: string): string => loginForm.replace(/(id|for)="([^"]+)"/g, `$1="${prefix}-$2"`);

/** Shows the dialog in its place: over the page it would hide the marks, and take the focus. */
async function openInPlace(login: HTMLElement): Promise<void> {
  await (login as HTMLElementTagNameMap['portal-login']).updateComplete;
  const [opener, dialog] = login.shadowRoot!.querySelectorAll<HTMLElement>('[part="opener"], dialog');
  opener!.dispatchEvent(new PointerEvent('pointerenter'));
  dialog!.style.position = 'static';
  dialog!.setAttribute('open', '');
}

export default {
  title: 'Các bộ phận',
  id: 'parts',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
} satisfies Meta;

export const NewsArticle: StoryObj = {
  name: 'news-article',
  ...picture('news-article', [
    {
      headline: 'Sơ kết sản xuất vụ mùa',
      category: 'Kinh tế',
      published: '2026-10-22',
      author: 'Ban Biên tập',
      'structured-data': 'off',
    },
    '<p>Chiều 21/10, xã họp sơ kết vụ mùa.</p><p>Toàn xã gặt xong 395 ha, năng suất bình quân 54,6 tạ/ha.</p>',
  ]),
};
export const PhotoGallery: StoryObj = {
  name: 'photo-gallery',
  ...picture('photo-gallery', [{}, `<p slot="caption">Hội nghị sơ kết vụ mùa</p>${gallery(12)}`]),
};
export const VisitCounter: StoryObj = {
  name: 'visit-counter',
  ...picture('visit-counter', [{ site: 'cac-bo-phan', trend: true }]),
  beforeEach: countingService('cac-bo-phan', () => Response.json({ ...numbers, trend })),
};
export const PortalBanner: StoryObj = {
  name: 'portal-banner',
  ...picture('portal-banner', [
    { name: 'Xã Suối Ngàn', parent: 'Cổng thông tin điện tử', href: '#' },
    notice + banner() + emblem() + menu,
  ]),
};
export const PortalLogin: StoryObj = {
  name: 'portal-login',
  ...picture(
    'portal-login',
    [{ note: 'Dành cho cán bộ, biên tập viên', error: 'Tên đăng nhập hoặc mật khẩu chưa đúng.' }, loginForm],
    [{ mode: 'dialog' }, formAgain('hop'), (made) => void openInPlace(made)],
    [{ session: SESSION, 'sign-out': '/dang-xuat' }, formAgain('tai-khoan')],
  ),
  beforeEach: answering(SESSION, () => Response.json(account)),
};
