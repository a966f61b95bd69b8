import './motion.ts';
import type { Preview } from '@storybook/web-components-vite';
import manifest from '../dist/esm/custom-elements.json' with { type: 'json' };
import '../src/entries/define.ts';
import { argTypesOf, describe, type Manifest } from './arg-types.ts';
import { DocsPage } from './docs-page.ts';
import { frame } from './frame.ts';
import { logEvents } from './log-events.ts';
import { toPaste } from './source.ts';
import { globalTypes, initialGlobals } from './toolbars.ts';

logEvents(manifest as Manifest);

export default {
  decorators: [frame],
  globalTypes,
  initialGlobals,
  argTypes: {
    '--cw-accent': {
      description: 'Màu nhấn của cổng; chọn ở đây thì thay cho thanh công cụ.',
      control: 'color',
      table: { category: 'Biến CSS', type: { summary: 'color' } },
    },
  },
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: {
      page: DocsPage,
      codePanel: true,
      source: { excludeDecorators: true, transform: toPaste },
      toc: true,
      extractArgTypes: argTypesOf(manifest as Manifest),
      extractComponentDescription: describe,
    },
    options: {
      storySort: {
        order: [
          'Giới thiệu',
          'Các thẻ',
          'Các bộ phận',
          'Thao tác',
          'Khung khám trang',
          'Đăng nhập một lần',
          'Tiêu chí nghiệm thu',
          'Biến thiết kế',
          'Màu và độ tương phản',
          'In ấn',
          'Dữ liệu cá nhân',
          'Căn cứ pháp lý',
        ],
      },
    },
  },
} satisfies Preview;
