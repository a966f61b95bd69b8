import { createElement as h, type ReactElement } from 'react';
import { criteria } from '../stories/criteria/criteria.ts';
import results from '../stories/criteria/results.json' with { type: 'json' };

const RESULT: Record<string, string> = { passed: 'Đạt', failed: 'Chưa đạt' };

/** When the tests ran, as an office writes it. */
const ran = results.ran.replace(/(\d+)-(\d+)-(\d+)T(\d+:\d+).*/, '$4 ngày $3/$2/$1');

/** An element's acceptance criteria, each with what holds it and its last result. */
export function CriteriaTable({ tag }: { tag: string }): ReactElement {
  const outcomes = results.tests as Record<string, string>;
  return h(
    'div',
    null,
    h(
      'table',
      null,
      h(
        'thead',
        null,
        h(
          'tr',
          null,
          ...['Tiêu chí', 'Căn cứ', 'Kiểm thử tự động', 'Kết quả'].map((title) =>
            h('th', { key: title, scope: 'col' }, title),
          ),
        ),
      ),
      h(
        'tbody',
        null,
        ...criteria[tag]!.map(({ says, basis, test: [file, title] }) =>
          h(
            'tr',
            { key: title },
            h('td', null, says),
            h('td', null, basis ?? ''),
            h('td', null, h('code', null, file), h('br'), h('i', { lang: 'en' }, title)),
            h('td', null, RESULT[outcomes[title] ?? ''] ?? 'Chưa chạy'),
          ),
        ),
      ),
    ),
    h(
      'p',
      null,
      'Cột “Kiểm thử tự động” ghi tệp và tên của kiểm thử trong mã nguồn. Tên ấy bằng tiếng Anh, để người lập trình tìm đúng chỗ; điều được kiểm thử là tiêu chí ở cột đầu.',
    ),
    h('p', null, `Chạy lần cuối lúc ${ran} (giờ Việt Nam), trình duyệt ${results.browser}.`),
  );
}
