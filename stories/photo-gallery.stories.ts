import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { englishCaptions } from '../demo/examples/english.ts';
import { gallery, oldGallery } from '../demo/examples/gallery.ts';
import { PHOTOS } from '../demo/examples/photos.ts';
import { element } from './element.ts';
import { found, press } from './playing.ts';

const withContent = (content: string): Pick<StoryObj, 'render'> => ({
  render: (attributes) => element('photo-gallery', attributes, content),
});

const line = (text: string): HTMLElement => element('p', { style: 'font:400 16px/1.6 system-ui,sans-serif' }, text);

/** Galleries of 2 to 5 photos, one under the other. */
const few: Pick<StoryObj, 'render'> = {
  render: (attributes) => {
    const page = document.createElement('div');
    for (const count of [2, 3, 4, 5])
      page.append(line(`${count} ảnh`), element('photo-gallery', attributes, gallery(count)));
    return page;
  },
};

/** Photos of every shape: a portrait, a panorama, an icon of 40 px. */
const shaped = (
  [
    ['gold.jpg', 'Lúa chín', 1200, 800],
    ['portrait.jpg', 'Đường làng', 700, 1000],
    ['panorama.webp', 'Toàn cảnh thung lũng', 1800, 450],
    ['tiny.webp', 'Biểu tượng', 40, 40],
    ['valley.jpg', 'Thung lũng', 1200, 800],
  ] as const
)
  .map(([file, alt, width, height]) => `<img src="${PHOTOS}${file}" width="${width}" height="${height}" alt="${alt}">`)
  .join('');

export default {
  title: 'Các thẻ/photo-gallery',
  id: 'photo-gallery',
  component: 'photo-gallery',
  ...withContent(gallery(12)),
} satisfies Meta;

/** Năm ảnh đầu hiện trên trang, bấm để xem cả mười hai ảnh. */
export const Twelve: StoryObj = { name: '12 ảnh' };
export const One: StoryObj = { name: '1 ảnh', ...withContent(gallery(1)) };
export const Two: StoryObj = { name: '2 ảnh', ...withContent(gallery(2)) };
export const Three: StoryObj = { name: '3 ảnh', ...withContent(gallery(3)) };
export const Four: StoryObj = { name: '4 ảnh', ...withContent(gallery(4)) };
export const Five: StoryObj = { name: '5 ảnh', ...withContent(gallery(5)) };
export const Forty: StoryObj = { name: '40 ảnh', ...withContent(gallery(40)) };

/** `max="3"`: trang hiện ba ảnh, khung xem ảnh vẫn có đủ mười hai. */
export const Max: StoryObj = { name: 'Hiện nhiều nhất 3 ảnh (max)', args: { max: '3' } };

/** Lời chung của bộ ảnh đặt ở `slot="caption"`; lời của từng ảnh ở `figcaption`. */
export const Captions: StoryObj = {
  name: 'Có chú thích',
  args: { layout: 'justified' },
  ...withContent(
    `<p slot="caption">Hội nghị sơ kết vụ mùa và ruộng đồng Suối Ngàn. Ảnh: Tổ Truyền thông xã</p>${gallery(6)}`,
  ),
};

/** Ảnh như phần mềm cũ để lại: mọi ảnh chú thích “anh tin bai”, nên thẻ coi như chưa có. */
export const OldGallery: StoryObj = {
  name: 'Ảnh của phần mềm cũ',
  ...withContent(oldGallery(undefined, 'anh tin bai')),
};

/** Một ảnh không tải được: chỗ ấy nói ảnh gì và cho tải lại, các ảnh khác giữ nguyên chỗ. */
export const Lost: StoryObj = {
  name: 'Một ảnh không tải được',
  ...withContent(gallery(5).replace(`src="${PHOTOS}inner-480.webp"`, 'src="data:image/png;base64,AAAA"')),
};

/** Ảnh dọc, ảnh toàn cảnh và biểu tượng 40 px nằm chung: không ảnh nào bị kéo méo. */
export const Shapes: StoryObj = {
  name: 'Ảnh dọc, toàn cảnh, biểu tượng',
  args: { layout: 'justified' },
  ...withContent(shaped),
};
export const ShapesMosaic: StoryObj = { name: 'Ảnh dọc, toàn cảnh trong khối ảnh', ...withContent(shaped) };

/** Phần mềm không ghi kích thước ảnh: bộ ảnh vẫn xếp ngay ngắn. */
export const NoSizes: StoryObj = {
  name: 'Ảnh không ghi kích thước',
  ...withContent(gallery(5).replace(/ (width|height)="\d+"/g, '')),
};

/** Ảnh viết bằng nhiều kiểu mã, nằm trong thẻ `p` và `div` của phần mềm. */
export const Mixture: StoryObj = {
  name: 'Nhiều kiểu mã lẫn nhau',
  ...withContent(
    `<p><img src="${PHOTOS}hall.jpg" width="1200" height="800" alt="Nhà văn hóa xã"></p>
<div><a href="${PHOTOS}inner.jpg"><img src="${PHOTOS}inner-480.webp" width="1200" height="800" alt="Trong hội trường"></a></div>
<figure><picture><source srcset="${PHOTOS}gold-480.webp 480w" type="image/webp"><img src="${PHOTOS}gold.jpg" width="1200" height="800" alt=""></picture><figcaption>Lúa chín</figcaption></figure>
<p><img src="${PHOTOS}valley.jpg" width="1200" height="800" data-caption="Thung lũng Suối Ngàn" alt="IMG_2031.JPG"></p>`,
  ),
};

/** `gap` và `row-height` tính bằng px. */
export const Spacing: StoryObj = {
  name: 'Khoảng cách và chiều cao hàng',
  args: { layout: 'justified', gap: '24', 'row-height': '140' },
};

/** Bấm một ảnh: xem to, có chú thích, số thứ tự, hàng ảnh nhỏ và các nút. */
export const Opened: StoryObj = {
  name: 'Đang xem một ảnh',
  play: async () => {
    await press(await found('photo-gallery a'));
    await found('dialog[open] img');
  },
};

/** Bấm “Xem cả 40 ảnh”: mọi ảnh thành một bảng. */
export const Overview: StoryObj = {
  name: 'Bảng tất cả ảnh',
  ...withContent(gallery(40)),
  play: async () => {
    await press(await found('[part="all-button"]'));
    await found('dialog[open]');
  },
};

/** Chưa có ảnh: thẻ không chiếm chỗ nào của trang. */
export const Empty: StoryObj = {
  name: 'Chưa có ảnh',
  render: (attributes) => {
    const page = document.createElement('div');
    const [above, below] = [line('Đoạn văn đứng trên bộ ảnh.'), line('Đoạn văn đứng dưới bộ ảnh.')];
    page.append(above, element('photo-gallery', attributes), below);
    return page;
  },
};

export const Justified: StoryObj = { name: 'Hàng đều (justified)', args: { layout: 'justified' } };
export const JustifiedFew: StoryObj = {
  name: 'Hàng đều (justified), 2 đến 5 ảnh',
  args: { layout: 'justified' },
  ...few,
};

export const Masonry: StoryObj = { name: 'Cột (masonry)', args: { layout: 'masonry' } };
export const MasonryFew: StoryObj = { name: 'Cột (masonry), 2 đến 5 ảnh', args: { layout: 'masonry' }, ...few };

/** Hiện chín ảnh, tải cả bộ về một tệp. */
export const Square: StoryObj = {
  name: 'Ô vuông (square)',
  args: { layout: 'square', max: '9', 'download-all': true },
};
export const SquareFew: StoryObj = { name: 'Ô vuông (square), 2 đến 5 ảnh', args: { layout: 'square' }, ...few };

export const Strip: StoryObj = { name: 'Dải ảnh (strip)', args: { layout: 'strip' } };
export const StripFew: StoryObj = { name: 'Dải ảnh (strip), 2 đến 5 ảnh', args: { layout: 'strip' }, ...few };

export const Dark: StoryObj = { name: 'Tối', args: { theme: 'dark' }, globals: { theme: 'dark' } };

export const English: StoryObj = {
  name: 'Tiếng Anh',
  globals: { language: 'en' },
  ...withContent(gallery(8, PHOTOS, englishCaptions)),
};
