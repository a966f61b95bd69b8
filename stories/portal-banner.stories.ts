import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import { banner, emblem } from '../demo/examples/banner.ts';
import { englishMenu } from '../demo/examples/english.ts';
import { PHOTOS } from '../demo/examples/photos.ts';
import { element } from './element.ts';
import { find, found, later } from './playing.ts';

const entries = `<ul><li><a href="#trang-chu" aria-current="page">Trang chủ</a></li>
<li><a href="#tin-tuc">Tin tức</a><ul><li><a href="#tin-xa">Tin của xã</a></li><li><a href="#tin-tinh">Tin của tỉnh</a></li></ul></li>
<li><a href="#van-ban">Văn bản</a></li><li><a href="#thu-tuc">Thủ tục hành chính</a></li></ul>`;
const menu = `<nav slot="nav" aria-label="Mục lục">${entries}</nav>`;
const image = (file: string, width: number, height: number, attributes = ''): string =>
  `<img src="${PHOTOS}${file}" alt="" width="${width}" height="${height}" ${attributes}>`;
const notice = (level: string, text: string, attributes = ''): string =>
  `<div slot="notice" level="${level}" ${attributes}>${text}</div>`;
const withContent = (content: string): Pick<StoryObj, 'render'> => ({
  render: (attributes) => element('portal-banner', attributes, content),
});

export default {
  title: 'Các thẻ/portal-banner',
  id: 'portal-banner',
  component: 'portal-banner',
  args: { name: 'Xã Suối Ngàn', parent: 'Cổng thông tin điện tử', href: '#' },
  ...withContent(banner() + emblem()),
} satisfies Meta;

/** Ảnh của cổng, tên đơn vị viết bằng chữ bên cạnh. */
export const Plate: StoryObj = { name: 'Ảnh và tên đơn vị' };

/** Tên nằm trên ảnh, có lớp phủ để chữ luôn đọc được. */
export const Cover: StoryObj = { name: 'Tên trên ảnh', args: { layout: 'cover' } };

/** Ảnh cũ đã có chữ: giữ nguyên tỷ lệ, không cắt; trên điện thoại tên được viết thêm. */
export const Whole: StoryObj = {
  name: 'Ảnh đã có chữ',
  args: { layout: 'whole' },
  ...withContent(image('lettered.webp', 1200, 200)),
};

/** Ảnh dải 1.900 × 150: cắt quanh điểm `focus`, không co thành một vạch trên điện thoại. */
export const Strip: StoryObj = {
  name: 'Ảnh dải hẹp',
  args: { focus: '20% 50%' },
  ...withContent(image('strip.webp', 1900, 150) + emblem()),
};

/** Dải hẹp đã có chữ: trên điện thoại chữ trong ảnh không đọc được nên chỉ còn tên. */
export const WholeStrip: StoryObj = {
  name: 'Ảnh dải đã có chữ',
  args: { layout: 'whole' },
  ...withContent(image('strip.webp', 1900, 150)),
};

/** Ảnh không tải được: chỗ của ảnh được giữ, trang không xô. */
export const Failed: StoryObj = {
  name: 'Ảnh không tải được',
  ...withContent(`<img src="data:image/png;base64,AAAA" alt="" width="1800" height="520">${emblem()}`),
};

/** Tên rất dài viết hoa: không cắt, không thu nhỏ dưới 16 px. */
export const LongName: StoryObj = {
  name: 'Tên dài',
  args: { name: 'ỦY BAN NHÂN DÂN ĐẶC KHU VẠN SƠN TRƯỜNG KHÊ THUỘC TỈNH SƠN KHÊ' },
};

/** Tên và dòng trên là tiêu đề, đoạn văn có sẵn trong thẻ. */
export const Headings: StoryObj = {
  name: 'Tên là tiêu đề trong thẻ',
  args: { name: '', parent: '' },
  ...withContent(`${banner()}<p>Tỉnh Sơn Khê</p><h1>Xã Suối Ngàn</h1>`),
};

/** Ảnh theo ngày: hôm nay là ảnh có `from`, `to`; ngày khác là ảnh thường. Ảnh không bao giờ tự chạy. */
export const DatedPicture: StoryObj = {
  name: 'Ảnh theo ngày',
  ...withContent(banner() + image('square.webp', 600, 600, 'from="2020-01-01" to="2099-12-31"') + emblem()),
};

/** Cổng chưa có biểu trưng: không chừa chỗ trống. */
export const NoEmblem: StoryObj = { name: 'Không có biểu trưng', ...withContent(banner()) };

/** Không có ảnh. */
export const Plain: StoryObj = { name: 'Không có ảnh', args: { layout: 'plain' } };

/** Trình đơn của cổng: một hàng khi đủ chỗ, gấp lại khi không đủ. */
export const Menu: StoryObj = { name: 'Có trình đơn', ...withContent(banner() + emblem() + menu) };

/** Ô tìm kiếm và chọn ngôn ngữ đứng cùng hàng với trình đơn. */
export const Search: StoryObj = {
  name: 'Có tìm kiếm và ngôn ngữ',
  ...withContent(
    `${banner()}${emblem()}${menu}<form slot="nav" role="search" action="#tim"><input type="search" name="tu-khoa" aria-label="Từ khóa"><button>Tìm</button></form>
<p slot="nav"><a href="#vi" lang="vi" aria-current="true">Tiếng Việt</a> <a href="#en" lang="en">English</a></p>`,
  ),
};

/** `details` của cổng: gấp được cả khi trang không chạy JavaScript. */
export const OwnFold: StoryObj = {
  name: 'Trình đơn gấp sẵn',
  ...withContent(`${banner()}${emblem()}<details slot="nav"><summary>Mục lục</summary>${entries}</details>`),
};

/** Trình đơn ở lại đầu cửa sổ khi cuộn, không che chỗ mà liên kết dẫn tới; lối tắt tới nội dung cho bàn phím. */
export const Sticky: StoryObj = {
  name: 'Trình đơn ở lại khi cuộn',
  args: { sticky: true, 'skip-to': '#noi-dung' },
  render: (attributes) => {
    const page = document.createElement('div');
    const content = element('main', { id: 'noi-dung', tabindex: '-1' });
    content.style.minHeight = '1600px';
    page.append(element('portal-banner', attributes, banner() + emblem() + menu), content);
    return page;
  },
};

/** Mức khẩn cấp (`danger`); tự bắt đầu và kết thúc theo `from`, `to`, không chuyển động. */
export const Notice: StoryObj = {
  name: 'Thông báo khẩn (danger)',
  ...withContent(
    notice(
      'danger',
      '<strong>Bão số 5</strong> đang vào gần bờ. Bà con ven suối dời lên nhà văn hóa trước 17 giờ hôm nay.',
    ) +
      banner() +
      emblem(),
  ),
};

/** Mức cảnh báo (`warning`). */
export const Warning: StoryObj = {
  name: 'Thông báo cảnh báo (warning)',
  ...withContent(notice('warning', 'Nước suối dâng cao, không qua ngầm tràn.') + banner() + emblem()),
};

/** Mức tin thường (`info`). */
export const Info: StoryObj = {
  name: 'Thông báo tin thường (info)',
  ...withContent(
    notice('info', 'Mất điện từ 8 giờ đến 11 giờ ngày mai, <a href="#lich">xem lịch</a>.') + banner() + emblem(),
  ),
};

/** Nhiều thông báo: mức nặng nhất đứng đầu; cái đã hết hạn tự ẩn. */
export const Notices: StoryObj = {
  name: 'Nhiều thông báo',
  ...withContent(
    notice('info', 'Mất điện từ 8 giờ đến 11 giờ ngày mai, <a href="#lich">xem lịch</a>.') +
      notice('warning', 'Nước suối dâng cao, không qua ngầm tràn.') +
      notice('danger', 'Thông báo này đã hết hạn.', 'to="2020-01-01"') +
      banner() +
      emblem(),
  ),
};

/** Người đọc đã gấp thông báo: còn một dòng, bấm thì đọc lại. */
export const FoldedNotice: StoryObj = {
  name: 'Thông báo đã gấp',
  ...withContent(notice('warning', 'Nước suối dâng cao, không qua ngầm tràn.') + banner() + emblem()),
  beforeEach: () => () => sessionStorage.removeItem('cw-notice'),
  play: async () => {
    await userEvent.click(await found('[part="notices"] summary'));
    await later(() => expect(find<HTMLDetailsElement>('[part="notices"]')!.open).toBe(false));
  },
};

/** `picture`: điện thoại nhận ảnh khác với máy tính, do cổng chọn. */
export const ArtDirection: StoryObj = {
  name: 'Ảnh riêng cho điện thoại (picture)',
  ...withContent(
    `<picture><source media="(max-width: 600px)" srcset="${PHOTOS}banner-900.webp">${image('banner.webp', 1800, 520)}</picture>${emblem()}`,
  ),
};

/** Ảnh gần vuông, 600 × 600. */
export const SquarePicture: StoryObj = { name: 'Ảnh vuông', ...withContent(image('square.webp', 600, 600) + emblem()) };

export const Dark: StoryObj = {
  name: 'Tối',
  args: { theme: 'dark' },
  globals: { theme: 'dark' },
  ...withContent(banner() + emblem() + menu),
};

export const English: StoryObj = {
  name: 'Tiếng Anh',
  args: { name: 'Suoi Ngan Commune', parent: 'Official portal' },
  globals: { language: 'en' },
  ...withContent(banner() + emblem() + englishMenu),
};
