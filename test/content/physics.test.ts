import assert from 'node:assert/strict';
import { test } from 'node:test';
import { banded, fitted, pullCloses, rubber, settled, swipeEnd, WHOLE, zoomAbout } from '../../src/lightbox/physics.ts';

const stage = { width: 1000, height: 600 };
const photo = { width: 900, height: 600 };

test('a photo is shown whole, and a small one is not blown up', () => {
  assert.deepEqual(fitted({ width: 3000, height: 2000 }, stage), photo);
  assert.deepEqual(fitted({ width: 40, height: 40 }, stage), { width: 40, height: 40 });
});

test('what lies under the finger stays under it while zooming', () => {
  const before = { scale: 2, x: 30, y: -10 };
  const after = zoomAbout(before, { x: 100, y: 50 }, 3);
  const spot = ({ scale, x, y }: typeof before): number[] => [(100 - x) / scale, (50 - y) / scale];
  assert.deepEqual(spot(after), spot(before));
});

test('a photo settles where it covers the stage, and never smaller than whole', () => {
  assert.deepEqual(settled({ scale: 2, x: 900, y: -900 }, photo, stage, 4), { scale: 2, x: 400, y: -300 });
  assert.deepEqual(settled({ scale: 0.5, x: 40, y: 0 }, photo, stage, 4), WHOLE);
  assert.equal(settled({ scale: 9, x: 0, y: 0 }, photo, stage, 4).scale, 4);
});

test('rubber gives way less and less', () => {
  assert.ok(rubber(100, 300) < 100 && rubber(100, 300) > 0);
  assert.ok(rubber(200, 300) - rubber(100, 300) < rubber(100, 300));
  assert.ok(rubber(1e6, 300) < 300);
  assert.equal(rubber(-50, 300), -rubber(50, 300));
  assert.equal(banded(80, 100, 300), 80);
});

test('a swipe goes on when drawn half way or thrown, and not when the finger turned back', () => {
  assert.equal(swipeEnd(600, 0, 1000), 1);
  assert.equal(swipeEnd(-600, 0, 1000), -1);
  assert.equal(swipeEnd(60, 0.8, 1000), 1);
  assert.equal(swipeEnd(60, 0, 1000), 0);
  assert.equal(swipeEnd(300, -2.5, 1000), 0);
});

test('a pull closes when far or fast, and not on the way back up', () => {
  assert.equal(pullCloses(200, 0, 600), true);
  assert.equal(pullCloses(40, 0.7, 600), true);
  assert.equal(pullCloses(40, 0.1, 600), false);
  assert.equal(pullCloses(200, -0.5, 600), false);
});
