import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import { check } from '../src/host/check/check.ts';
import { oldGallery } from '../demo/examples/gallery.ts';
import { element } from './element.ts';
import { find, later } from './playing.ts';

export default {
  title: 'Khung khám trang',
  id: 'check',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
} satisfies Meta;

/** Opens the panel, which stands outside of the story, until the next story. */
const examined: Pick<StoryObj, 'beforeEach' | 'play'> = {
  beforeEach: () => () => document.querySelector('cw-check')?.remove(),
  play: async () => {
    check();
    await later(() =>
      expect(find('cw-check')!.shadowRoot!.querySelector('[role=status]')!.textContent).toMatch(/\d|\./),
    );
  },
};

/** Thêm `?cw-check` vào cuối địa chỉ trang: từng lỗi một, kèm cách sửa và chỗ trên trang. */
export const Faults: StoryObj = {
  name: 'Có lỗi cần sửa',
  render: () => {
    const page = document.createElement('div');
    page.append(
      element('photo-gallery', {}, oldGallery(undefined, 'anh tin bai')),
      element('news-article', { published: '14/03/2026', 'structured-data': 'off' }, '<p>Bài chưa có tiêu đề.</p>'),
    );
    return page;
  },
  ...examined,
};
