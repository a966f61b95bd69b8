import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { numbers } from '../demo/examples/numbers.ts';
import type { VisitCounter } from '../src/elements/visit-counter/visit-counter.ts';
import { countingService } from './counting-service.ts';
import { element } from './element.ts';

export default {
  title: 'Các thẻ/visit-counter',
  id: 'visit-counter',
  component: 'visit-counter',
  render: (attributes) => element('visit-counter', attributes),
} satisfies Meta;

const SITE = 'suoi-ngan';
const counted: Pick<StoryObj, 'beforeEach'> = { beforeEach: countingService(SITE, () => Response.json(numbers)) };

/** Số do dịch vụ đếm trả về. */
export const Numbers: StoryObj = { name: 'Có số liệu', args: { site: SITE }, ...counted };

/** Mọi số trên một dòng, không đầu đề. */
export const Row: StoryObj = { name: 'Một dòng (row)', args: { site: SITE, layout: 'row' }, ...counted };

/** Bảy số mà thẻ biết, theo thứ tự ghi trong `show`. */
export const All: StoryObj = {
  name: 'Đủ bảy số (show)',
  args: { site: SITE, show: 'online today yesterday week month year total' },
  ...counted,
};

/** Từng chữ số một ô, như công-tơ; không có gì chuyển động. */
export const Digits: StoryObj = { name: 'Từng chữ số (digits)', args: { site: SITE, layout: 'digits' }, ...counted };

/** Từng hàng dù cột rộng bao nhiêu. */
export const Sidebar: StoryObj = { name: 'Cột bên (sidebar)', args: { site: SITE, layout: 'sidebar' }, ...counted };

/** Cột bên của cổng cũ chỉ rộng 240 px: số xếp thành từng hàng. */
export const Narrow: StoryObj = {
  name: 'Cột hẹp 240 px',
  args: { site: SITE },
  globals: { width: '240px' },
  ...counted,
};

/** Đầu đề do trang đặt; `heading=""` thì không có đầu đề. */
export const Heading: StoryObj = { name: 'Đầu đề riêng', args: { site: SITE, heading: 'Bạn đọc của xã' }, ...counted };

export const Dark: StoryObj = {
  name: 'Tối',
  args: { site: SITE, theme: 'dark' },
  globals: { theme: 'dark' },
  ...counted,
};

export const English: StoryObj = { name: 'Tiếng Anh', args: { site: SITE }, globals: { language: 'en' }, ...counted };

/** Đi tiếp từ số của bộ đếm cũ, và nói rõ điều đó. */
export const Inherited: StoryObj = {
  name: 'Kế thừa số cũ',
  args: { site: 'ke-thua', show: 'today year total start' },
  beforeEach: countingService('ke-thua', () =>
    Response.json({ ...numbers, total: 7_869_557, start: { total: 7_448_251, date: '2025-07-01' } }),
  ),
};

/** Biểu đồ 30 ngày, có lời cho người nghe. */
export const Trend: StoryObj = {
  name: 'Biểu đồ 30 ngày',
  args: { site: 'bieu-do', trend: true },
  beforeEach: countingService('bieu-do', () =>
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
  beforeEach: countingService('mot-trang', () =>
    Response.json({ ...numbers, page: { path: '/tin/mua-gat', views: 1204 } }),
  ),
};

/** Dịch vụ vừa khởi động: chưa biết ai đang xem, nên chỗ ấy là dấu gạch. */
export const PartlyKnown: StoryObj = {
  name: 'Biết một phần',
  args: { site: 'vua-khoi-dong' },
  beforeEach: countingService('vua-khoi-dong', () => Response.json({ ...numbers, online: null })),
};

/** Chưa có câu trả lời: chỗ của từng số đã dành sẵn, không có gì xê dịch sau đó. */
export const Loading: StoryObj = {
  name: 'Đang lấy số liệu',
  args: { site: 'dang-lay' },
  // A race of none has no end.
  beforeEach: countingService('dang-lay', () => Promise.race<Response>([])),
};

/** Không tới được dịch vụ: mọi số là dấu gạch, không bịa số nào. */
export const Away: StoryObj = {
  name: 'Chưa lấy được số liệu',
  args: { site: 'khong-toi-duoc' },
  beforeEach: countingService('khong-toi-duoc', () => Response.error()),
};

/** Dịch vụ không biết tên cổng: dấu gạch, người đọc biết là chưa lấy được số; người quản trị xem lý do ở `?cw-check`. */
export const UnknownSite: StoryObj = {
  name: 'Tên cổng chưa được thêm vào dịch vụ',
  args: { site: 'chua-them' },
  beforeEach: countingService('chua-them', () =>
    Response.json({ error: 'unknown-site', message: 'No such site.' }, { status: 404 }),
  ),
};

/** Trang tắt JavaScript: nội dung đặt sẵn trong thẻ hiện ra. */
export const Fallback: StoryObj = {
  name: 'Nội dung dự phòng khi tắt JavaScript',
  args: { site: SITE },
  globals: { script: 'off' },
  render: (attributes) =>
    element('visit-counter', attributes, '<p>Số lượt truy cập cần JavaScript. Xem báo cáo năm ở mục Công khai.</p>'),
};

/** Đã có số, rồi dịch vụ mất liên lạc: giữ số còn đúng kèm giờ của nó; số đang online thì không ai biết nữa, nên là dấu gạch. */
export const Old: StoryObj = {
  name: 'Số cũ, dịch vụ vừa mất liên lạc',
  args: { site: 'so-cu' },
  render: (attributes) => {
    const counter = element('visit-counter', attributes) as VisitCounter;
    counter.addEventListener('cw-numbers', () => requestAnimationFrame(() => void counter.refresh()), { once: true });
    return counter;
  },
  beforeEach: () => {
    let calls = 0;
    return countingService('so-cu', () => (calls++ ? Response.error() : Response.json(numbers)))();
  },
};
