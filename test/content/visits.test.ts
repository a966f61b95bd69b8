import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stillTrue, type KnownNumbers } from '../../src/content/visits.ts';

/** A quarter to midnight in Hà Nội, while it is still afternoon in London. */
const at = '2026-11-29T16:45:00.000Z';
const numbers: KnownNumbers = {
  at,
  online: 4,
  today: 30,
  yesterday: 28,
  week: 300,
  month: 900,
  year: 9000,
  total: 10_000,
  start: { total: 1000, date: '2025-07-01' },
  page: { path: '/tin', views: 7 },
};
const minutes = (count: number): number => Date.parse(at) + count * 60_000;

test('a minute later nobody knows who is online, and all else holds', () => {
  assert.deepEqual(stillTrue(numbers, minutes(1)), { ...numbers, online: null });
});

test('after midnight in Hà Nội the sums of days no longer hold, the total and the views do', () => {
  const { total, start, page } = numbers;
  assert.deepEqual(stillTrue(numbers, minutes(16)), { at, total, start, page });
});

test('what was never known stays unknown', () => {
  assert.equal(stillTrue({ ...numbers, today: null }, minutes(1)).today, null);
});
