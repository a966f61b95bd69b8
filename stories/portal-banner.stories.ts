import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { banner, emblem } from '../demo/examples/banner.ts';
import { PHOTOS } from '../demo/examples/photos.ts';
import { element } from './element.ts';

const menu = `<nav slot="nav" aria-label="Mục lục"><ul><li><a href="#trang-chu" aria-current="page">Trang chủ</a></li>
<li><a href="#tin-tuc">Tin tức</a></li><li><a href="#van-ban">Văn bản</a></li><li><a href="#thu-tuc">Thủ tục hành chính</a></li></ul></nav>`;
const lettered = `<img src="${PHOTOS}lettered.webp" alt="" width="1200" height="200">`;
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
export const Whole: StoryObj = { name: 'Ảnh đã có chữ', args: { layout: 'whole' }, ...withContent(lettered) };

/** Không có ảnh. */
export const Plain: StoryObj = { name: 'Không có ảnh', args: { layout: 'plain' } };

/** Trình đơn của cổng: một hàng khi đủ chỗ, gấp lại trên điện thoại. */
export const Menu: StoryObj = { name: 'Có trình đơn', ...withContent(banner() + emblem() + menu) };

/** Thông báo có cấp độ; tự bắt đầu và kết thúc theo `from`, `to`, không chuyển động. */
export const Notice: StoryObj = {
  name: 'Có thông báo khẩn',
  ...withContent(
    `<div slot="notice" level="danger"><strong>Bão số 5</strong> đang vào gần bờ. Bà con ven suối dời lên nhà văn hóa trước 17 giờ hôm nay.</div>${banner()}${emblem()}`,
  ),
};
