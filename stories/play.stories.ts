import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { oldArticle } from '../demo/examples/article.ts';
import { banner, emblem } from '../demo/examples/banner.ts';
import { gallery } from '../demo/examples/gallery.ts';
import { loginForm } from '../demo/examples/login.ts';
import { numbers } from '../demo/examples/numbers.ts';
import { countingService } from './counting-service.ts';
import { element } from './element.ts';
import { find, found, later, press } from './playing.ts';

export default {
  title: 'Thao tác',
  id: 'play',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
} satisfies Meta;

/** Mở ảnh bằng phím Enter, sang ảnh sau bằng mũi tên, đóng bằng nút Đóng. */
export const Lightbox: StoryObj = {
  name: 'Xem ảnh bằng bàn phím',
  render: () => element('photo-gallery', {}, gallery(12)),
  play: async () => {
    await press(await found('photo-gallery a'));
    await found('dialog[open]');
    await userEvent.keyboard('{ArrowRight}');
    await later(() => expect(find('dialog[open]')!.textContent).toContain('2 / 12'));
    // Only a real Escape closes a dialog; a script's event does not.
    await press(await found('dialog[open] button[aria-label="Đóng"]'));
    await later(() => expect(find('dialog[open]')).toBeNull());
    await expect(document.activeElement!.closest('photo-gallery')).not.toBeNull();
  },
};

/** Dịch vụ đếm không tới được, rồi chạy lại: bấm Thử lại thì có số. */
export const Retry: StoryObj = {
  name: 'Lấy lại số liệu',
  render: () => element('visit-counter', { site: 'lay-lai' }),
  beforeEach: () => {
    let calls = 0;
    return countingService('lay-lai', () =>
      calls++ ? Response.json({ ...numbers, site: 'lay-lai' }) : Response.error(),
    )();
  },
  play: async () => {
    await press(await found('visit-counter button, [part~="note"] button'));
    await later(() => expect(find('[part~="number"]')!.textContent!.trim()).toBe('7'));
  },
};

/** Hiện mật khẩu rồi ẩn lại. */
export const Password: StoryObj = {
  name: 'Hiện mật khẩu',
  render: () => element('portal-login', {}, loginForm),
  play: async () => {
    const password = await found<HTMLInputElement>('input[type=password]');
    await userEvent.type(password, 'Mật khẩu thử');
    const eye = await found('[aria-pressed]');
    await userEvent.click(eye);
    await expect(password.type).toBe('text');
    await userEvent.click(eye);
    await expect(password.type).toBe('password');
    await expect(password.value).toBe('Mật khẩu thử');
  },
};

/** Trình đơn gấp lại trên điện thoại, mở bằng Enter, đóng bằng Esc. */
export const Menu: StoryObj = {
  name: 'Trình đơn trên điện thoại',
  globals: { width: '320px' },
  render: () =>
    element(
      'portal-banner',
      { name: 'Xã Suối Ngàn', href: '#' },
      `${banner()}${emblem()}<nav slot="nav" aria-label="Mục lục"><ul><li><a href="#tin">Tin tức</a></li></ul></nav>`,
    ),
  play: async () => {
    const link = await found('portal-banner nav a');
    const button = await found('[aria-expanded=false]');
    await later(() => expect(link.getBoundingClientRect().height).toBe(0));
    await press(button);
    await later(() => expect(link.getBoundingClientRect().height).toBeGreaterThan(0));
    await userEvent.keyboard('{Escape}');
    await later(() => expect(link.getBoundingClientRect().height).toBe(0));
  },
};

/** Chọn cỡ chữ lớn nhất: chữ của bài to gấp rưỡi. */
export const TextSize: StoryObj = {
  name: 'Cỡ chữ',
  render: () => element('news-article', { tools: 'size', 'structured-data': 'off' }, oldArticle()),
  beforeEach: () => () => localStorage.removeItem('cw-comfort'),
  play: async () => {
    const paragraph = await found('news-article p');
    const size = (): number => parseFloat(getComputedStyle(paragraph).fontSize);
    await userEvent.click(await found('[part~="tools"] button'));
    await found('input[type=radio]');
    const usual = size();
    const choices = find('input[type=radio]')!.getRootNode() as ShadowRoot;
    await userEvent.click(Array.from(choices.querySelectorAll('input[type=radio]')).at(-1)!);
    await later(() => expect(size() / usual).toBeCloseTo(1.5, 1));
    await userEvent.click(choices.querySelector('input[type=radio]')!);
    await later(() => expect(size()).toBe(usual));
  },
};
