import assert from 'node:assert/strict';
import { test } from 'node:test';
import { looksTcvn3 } from '../../src/text/tcvn3.ts';
import { isCapitals } from '../../src/text/capitals.ts';
import { isBlank, squeeze, trimEnd, trimStart } from '../../src/text/spaces.ts';

test('knows TCVN3 by signs that stand inside words', () => {
  assert.ok(looksTcvn3('Sã phÐp thö'));
  assert.ok(looksTcvn3('¦íc tÝnh pi theo ph­¬ng ph¸p Monte Carlo'));
  assert.ok(looksTcvn3('NguyÔn, Thñy, bãp, huyÖt'));
});

test('takes no other language for TCVN3', () => {
  assert.ok(!looksTcvn3('Số phép thử theo phương pháp này'));
  assert.ok(!looksTcvn3('Müller fährt über die Brücke nach Hause'));
  assert.ok(!looksTcvn3('La forêt était très belle, où il a été'));
  assert.ok(!looksTcvn3('Rộng 12m², dài 3½ km, ±2 °C'));
  assert.ok(!looksTcvn3('Area of 12 m² © 2026'));
});

test('counts capitals among letters only', () => {
  assert.ok(isCapitals('HỘI NGHỊ SƠ KẾT 6 THÁNG ĐẦU NĂM 2023'));
  assert.ok(!isCapitals('Hội nghị sơ kết của UBND, HĐND xã'));
  assert.ok(!isCapitals('UBND XÃ 2023'), 'too short to tell');
});

test('spaces used as layout go, the soft hyphen that is a letter in TCVN3 stays', () => {
  assert.ok(isBlank(' \u00a0\u200b\t'));
  assert.ok(!isBlank('\u00ad'));
  assert.equal(trimStart('\u00a0 \u00a0Thực hiện'), 'Thực hiện');
  assert.equal(trimEnd('xong./. \u00a0\u00a0'), 'xong./.');
  assert.equal(trimEnd('xong '), 'xong ');
  assert.equal(squeeze(' Ti\u00ea\u0301ng  h\u00f3t\u00a0'), 'Tiếng hót');
});
