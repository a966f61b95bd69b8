import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { gallery, oldGallery } from '../demo/examples/gallery.ts';
import { element } from './element.ts';

export default {
  title: 'Các thẻ/photo-gallery',
  id: 'photo-gallery',
  component: 'photo-gallery',
} satisfies Meta;

/** Năm ảnh đầu hiện trên trang, bấm để xem cả mười hai ảnh. */
export const Twelve: StoryObj = {
  name: '12 ảnh',
  render: (attributes) => element('photo-gallery', attributes, gallery(12)),
};

export const One: StoryObj = {
  name: '1 ảnh',
  render: (attributes) => element('photo-gallery', attributes, gallery(1)),
};

export const Two: StoryObj = {
  name: '2 ảnh',
  render: (attributes) => element('photo-gallery', attributes, gallery(2)),
};

export const Three: StoryObj = {
  name: '3 ảnh',
  render: (attributes) => element('photo-gallery', attributes, gallery(3)),
};

export const Four: StoryObj = {
  name: '4 ảnh',
  render: (attributes) => element('photo-gallery', attributes, gallery(4)),
};

export const Five: StoryObj = {
  name: '5 ảnh',
  render: (attributes) => element('photo-gallery', attributes, gallery(5)),
};

export const Forty: StoryObj = {
  name: '40 ảnh',
  render: (attributes) => element('photo-gallery', attributes, gallery(40)),
};

/** Ảnh như phần mềm cũ in ra: mọi ảnh chú thích “anh tin bai”, nên thẻ coi như chưa có. */
export const OldGallery: StoryObj = {
  name: 'Ảnh của phần mềm cũ',
  render: (attributes) => element('photo-gallery', attributes, oldGallery(undefined, 'anh tin bai')),
};

export const Justified: StoryObj = {
  name: 'Hàng đều (justified)',
  render: (attributes) => element('photo-gallery', { ...attributes, layout: 'justified' }, gallery(12)),
};

export const Masonry: StoryObj = {
  name: 'Cột (masonry)',
  render: (attributes) => element('photo-gallery', { ...attributes, layout: 'masonry' }, gallery(12)),
};

/** Hiện chín ảnh, tải cả bộ về một tệp. */
export const Square: StoryObj = {
  name: 'Ô vuông (square)',
  render: (attributes) =>
    element('photo-gallery', { ...attributes, layout: 'square', max: '9', 'download-all': '' }, gallery(12)),
};

export const Strip: StoryObj = {
  name: 'Dải ảnh (strip)',
  render: (attributes) => element('photo-gallery', { ...attributes, layout: 'strip' }, gallery(12)),
};
