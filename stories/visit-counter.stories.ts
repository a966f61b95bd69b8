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
