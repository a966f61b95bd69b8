import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { numbers } from '../demo/examples/numbers.ts';
import { countingService } from './counting-service.ts';
import { element } from './element.ts';

export default {
  title: 'Các thẻ/visit-counter',
  id: 'visit-counter',
  component: 'visit-counter',
  render: (attributes) => element('visit-counter', attributes),
} satisfies Meta;

/** Số do dịch vụ đếm trả về. */
export const Numbers: StoryObj = {
  name: 'Có số liệu',
  args: { site: 'suoi-ngan' },
  beforeEach: countingService(() => Response.json(numbers)),
};

const counted = countingService(() => Response.json(numbers));
const form = (name: string, args: Record<string, unknown>): StoryObj => ({
  name,
  args: { site: 'suoi-ngan', ...args },
  beforeEach: counted,
});

/** Mọi số trên một dòng, không đầu đề. */
export const Row = form('Một dòng', { layout: 'row' });

/** Từng chữ số một ô, như công-tơ; không có gì chuyển động. */
export const Digits = form('Từng chữ số', { layout: 'digits' });

/** Từng hàng dù cột rộng bao nhiêu. */
export const Sidebar = form('Cột bên', { layout: 'sidebar' });

/** Đầu đề do trang đặt; `heading=""` thì không có đầu đề. */
export const Heading = form('Đầu đề riêng', { heading: 'Bạn đọc của xã' });

/** Đi tiếp từ số của bộ đếm cũ, và nói rõ điều đó. */
export const Inherited: StoryObj = {
  name: 'Kế thừa số cũ',
  args: { site: 'ke-thua', show: 'today year total start' },
  beforeEach: countingService(() =>
    Response.json({ ...numbers, total: 7_869_557, start: { total: 7_448_251, date: '2025-07-01' } }),
  ),
};

/** Biểu đồ 30 ngày, có lời cho người nghe. */
export const Trend: StoryObj = {
  name: 'Biểu đồ 30 ngày',
  args: { site: 'bieu-do', trend: true },
  beforeEach: countingService(() =>
    Response.json({
      ...numbers,
      trend: { from: '2026-09-23', visits: Array.from({ length: 30 }, (_, day) => 180 + ((day * 7919) % 260)) },
    }),
  ),
};

/** Lượt xem của một trang, trong dòng tên tác giả. */
export const Page: StoryObj = {
  name: 'Lượt xem một trang',
  args: { site: 'mot-trang', page: '/tin/mua-gat' },
  render: (attributes) => {
    const line = document.createElement('p');
    line.append('An Nhiên · ', element('visit-counter', attributes));
    return line;
  },
  beforeEach: countingService(() => Response.json({ ...numbers, page: { path: '/tin/mua-gat', views: 1204 } })),
};

/** Dịch vụ vừa khởi động: chưa biết ai đang xem, nên chỗ ấy là dấu gạch. */
export const PartlyKnown: StoryObj = {
  name: 'Biết một phần',
  args: { site: 'vua-khoi-dong' },
  beforeEach: countingService(() => Response.json({ ...numbers, online: null })),
};

/** Chưa có câu trả lời: chỗ của từng số đã dành sẵn, không có gì xê dịch sau đó. */
export const Loading: StoryObj = {
  name: 'Đang lấy số liệu',
  args: { site: 'dang-lay' },
  // A race of none has no end.
  beforeEach: countingService(() => Promise.race<Response>([])),
};

/** Không tới được dịch vụ: mọi số là dấu gạch, không bịa số nào. */
export const Away: StoryObj = {
  name: 'Chưa lấy được số liệu',
  args: { site: 'khong-toi-duoc' },
  beforeEach: countingService(() => Response.error()),
};
