import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { statistics } from '../demo/examples/statistics.ts';
import { element } from './element.ts';

export default {
  title: 'Các thẻ/visit-counter',
  id: 'visit-counter',
  component: 'visit-counter',
  render: (attributes) => element('visit-counter', attributes, statistics),
} satisfies Meta;

/** Không có dịch vụ đếm: mọi số là dấu gạch, không bịa số nào. */
export const Unknown: StoryObj = { name: 'Chưa có số liệu' };
