import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { banner, emblem } from '../demo/examples/banner.ts';
import { element } from './element.ts';

export default {
  title: 'Các thẻ/portal-banner',
  id: 'portal-banner',
  component: 'portal-banner',
  args: { name: 'Xã Suối Ngàn', parent: 'Cổng thông tin điện tử', href: '#' },
  render: (attributes) => element('portal-banner', attributes, banner() + emblem()),
} satisfies Meta;

/** Ảnh của cổng, tên đơn vị viết bằng chữ bên cạnh. */
export const Plate: StoryObj = { name: 'Ảnh và tên đơn vị' };
