import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPlaceholder, meaningful, readCaption, splitCredit } from '../../src/content/captions.ts';

test('a text that tells nothing is a placeholder', () => {
  const nothing = [
    '',
    ' ',
    '…',
    'anh tin bai',
    'Ảnh tin bài',
    'A\u0309nh tin ba\u0300i',
    'image banner',
    'Hình 3',
    'hình ảnh',
    'IMG_2043.jpg',
    'IMG_2043',
    '20230626_081530',
    'Brand Research (1).jpg',
    'dsc-0041 (1)',
    'Từ 1/7/2024, chỉ sử dụng tài khoản ...',
    'Hội nghị sơ kết…',
  ];
  for (const text of nothing) assert.equal(isPlaceholder(text), true, text);
});

test('a text that says something is none', () => {
  for (const text of ['Hà', 'Đại biểu dự hội nghị', 'Lãnh đạo xã năm 2024', 'Ảnh minh họa', 'Khen thưởng 5 tập thể..'])
    assert.equal(isPlaceholder(text), false, text);
});

test('the title again is no caption, in whatever spelling and case', () => {
  assert.equal(isPlaceholder('Uỷ ban xã họp', 'ỦY BAN XÃ HỌP'), true);
});

test('texts become one composed line', () => {
  assert.equal(meaningful('\u00a0 Lu\u0301a\n chi\u0301n\u00a0'), 'L\u00faa ch\u00edn');
});

test('the credit is split off at the end of a caption only', () => {
  const credit = 'Ảnh: Tổ Truyền thông xã';
  assert.deepEqual(splitCredit(`Lúa chín ở bản Nà Lay. ${credit}`), { caption: 'Lúa chín ở bản Nà Lay.', credit });
  assert.deepEqual(splitCredit(`Lúa chín (${credit})`), { caption: 'Lúa chín', credit });
  assert.deepEqual(splitCredit(`Lúa chín – ${credit}.`), { caption: 'Lúa chín', credit });
  assert.deepEqual(splitCredit('Ảnh: toàn cảnh hội nghị'), { caption: 'Ảnh: toàn cảnh hội nghị', credit: '' });
  assert.deepEqual(splitCredit('Lúa chín'), { caption: 'Lúa chín', credit: '' });
});

test('the first text that says something is the caption', () => {
  assert.equal(readCaption([undefined, 'anh tin bai', 'Lúa chín', 'Khác']).caption, 'Lúa chín');
  assert.deepEqual(readCaption(['', null, 'IMG_1.jpg']), { caption: '', credit: '' });
});
