import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCurrent, isDay } from '../../src/text/period.ts';

const at = (clock: string): number => Date.parse(`${clock}+07:00`);

test('a day counts from its first minute to its last, in Viet Nam whatever the clock of the reader', () => {
  for (const [from, to] of [
    ['2026-02-10', '2026-02-20'],
    ['10/02/2026', '20/2/2026'],
  ] as const) {
    assert.equal(isCurrent(from, to, at('2026-02-09T23:59')), false);
    assert.equal(isCurrent(from, to, at('2026-02-10T00:00')), true);
    assert.equal(isCurrent(from, to, at('2026-02-20T23:59')), true);
    assert.equal(isCurrent(from, to, at('2026-02-21T00:00')), false);
  }
});

test('an hour counts to the minute', () => {
  assert.equal(isCurrent('2026-09-08T06:30', null, at('2026-09-08T06:29')), false);
  assert.equal(isCurrent('08/09/2026 06:30', null, at('2026-09-08T06:30')), true);
  assert.equal(isCurrent(null, '2026-09-08T17:00', at('2026-09-08T17:01')), false);
});

test('without limits, or with one that is no date, nothing ends', () => {
  assert.equal(isCurrent(null, null), true);
  assert.equal(isCurrent('mùng 1 Tết', 'hết bão'), true);
  assert.equal(isDay('mùng 1 Tết'), false);
  assert.equal(isDay('31/31/2026'), false);
});
