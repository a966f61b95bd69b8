import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  isBesideByline,
  isName,
  isPenName,
  isStateHeading,
  isTailHeading,
  readByline,
} from '../../src/text/bylines.ts';

test('reads the forms in which authors sign', () => {
  assert.deepEqual(readByline('Lò Thị Mây'), { author: 'Lò Thị Mây', source: '' });
  assert.deepEqual(readByline('Thực hiện: Giàng Seo Páo – Bí thư Đoàn xã'), {
    author: 'Giàng Seo Páo – Bí thư Đoàn xã',
    source: '',
  });
  assert.deepEqual(readByline('Tác giả: Vàng A Súa - Nguồn: Báo tỉnh'), { author: 'Vàng A Súa', source: 'Báo tỉnh' });
  assert.deepEqual(readByline('Nguồn: Văn phòng UBND xã'), { author: '', source: 'Văn phòng UBND xã' });
  assert.deepEqual(readByline('Tin, ảnh: Mây Hoa'), { author: 'Mây Hoa', source: '' });
  assert.deepEqual(readByline('Theo Báo Suối Ngàn'), { author: '', source: 'Báo Suối Ngàn' });
  assert.deepEqual(readByline('Ban Biên tập', true), { author: 'Ban Biên tập', source: '' });
  assert.deepEqual(readByline('(Nguồn: Cổng thông tin xã)'), { author: '', source: 'Cổng thông tin xã' });
});

test("reads a system's own words, and a source behind the author", () => {
  assert.deepEqual(readByline('Được viết bởi Lò Thị Mây'), { author: 'Lò Thị Mây', source: '' });
  assert.deepEqual(readByline('Lò Thị Mây (Theo Báo tỉnh)'), { author: 'Lò Thị Mây', source: 'Báo tỉnh' });
  assert.equal(readByline('Phóng viên: Vì sao bà con cần khám sức khỏe?'), undefined);
});

test('reads an address alone in its line as the source, a file as none', () => {
  const address = 'https://suoingan.example.vn/tin-tuc/mot-ha-trong-dua-chuot-lay-hat-75365.html';
  assert.deepEqual(readByline(address), { author: '', source: address });
  assert.deepEqual(readByline('(suoingan.example.vn)'), { author: '', source: 'suoingan.example.vn' });
  assert.equal(readByline('https://suoingan.example.vn/tep/ke-hoach.pdf'), undefined);
});

test('reads initials and the editor where the line stands apart', () => {
  assert.deepEqual(readByline('HL', true), { author: 'HL', source: '' });
  assert.deepEqual(readByline('P.V', true), { author: 'P.V', source: '' });
  assert.equal(readByline('HL'), undefined);
  assert.deepEqual(readByline('BTV: Sùng Thị Dua'), { author: 'Sùng Thị Dua', source: '' });
  assert.ok(isPenName('Khánh'));
  assert.ok(!isPenName('Hết'));
});

test('takes no office, post or place for a name', () => {
  for (const line of ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Bản Nà Lay', 'Thôn Khe Mây'])
    assert.equal(readByline(line, true), undefined, line);
});

test('knows the lines beside a name', () => {
  for (const line of ['Ảnh: Quốc Anh', 'Công chức Văn hóa xã', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Phó Bí thư Đoàn xã'])
    assert.ok(isBesideByline(line), line);
  for (const line of ['Cán bộ và nhân dân cùng ra quân làm đường.', 'Hội nghị bế mạc'])
    assert.ok(!isBesideByline(line), line);
});

test('leaves last sentences, headings and addresses alone', () => {
  for (const line of [
    'Vai trò của Mặt trận ngày càng được nâng lên./.',
    'Trân trọng kính mời!',
    'Nội dung: đào mương, đắp đường',
    'Điện thoại: 0912 345 678',
    'Nhà văn hóa bản Nà Lay mở cửa',
    'Theo kế hoạch, hội nghị diễn ra vào tháng sau',
    'Mọi chi tiết xin liên hệ văn phòng',
  ])
    assert.equal(readByline(line, true), undefined, line);
  assert.equal(readByline('Ban Biên tập'), undefined, 'an office counts only where it stands apart');
});

test('knows a name by its capitals', () => {
  assert.ok(isName('Dương Thị Tâm'));
  assert.ok(!isName('Hội nghị sơ kết'));
  assert.ok(!isName('Mây'));
});

test('knows what comes after an article, and what heads a state paper', () => {
  for (const text of [
    'Tin liên quan',
    'Các tin khác:',
    'CÁC BÀI VIẾT KHÁC',
    'Tệp đính kèm',
    'Tin cùng chuyên mục',
    'Từ khóa:',
    'Tổng số điểm của bài viết là: 0 trong 0 đánh giá',
    'Click để đánh giá bài viết',
    'Gửi bạn bè',
  ])
    assert.ok(isTailHeading(text), text);
  assert.ok(!isTailHeading('Tin vui từ bản Nà Lay'));
  assert.ok(isStateHeading('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'));
  for (const text of [
    'UBND XÃ SUỐI NGÀN',
    'ỦY BAN NHÂN DÂN',
    'ĐẢNG ỦY XÃ SUỐI NGÀN',
    'Cổng thông tin điện tử xã Suối Ngàn',
  ])
    assert.ok(isStateHeading(text), text);
  assert.ok(!isStateHeading('UBND XÃ SUỐI NGÀN HỌP BÀN VIỆC LÀM ĐƯỜNG LIÊN BẢN'));
});
