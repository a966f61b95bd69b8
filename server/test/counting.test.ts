import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DAY, HOUR, MINUTE, newId, world } from './world.ts';

test('a claimed visit counts in today, week, month, year and total', async (t) => {
  const { post } = await world(t);
  const { status, body } = await post({ visit: 'new' });
  assert.equal(status, 200);
  assert.deepEqual([body.today, body.week, body.month, body.year, body.total], [1, 1, 1, 1, 1]);
});

test('the same claim sent again is not counted again, not even after a restart', async (t) => {
  const { post, restart } = await world(t);
  const id = newId();
  await post({ id, visit: 'new', page: '/tin/1', view: 'new' });
  const again = await post({ id, visit: 'new', page: '/tin/1', view: 'new' });
  assert.equal(again.body.total, 1);
  await restart();
  const later = await post({ id, visit: 'new', page: '/tin/1', view: 'new' });
  assert.deepEqual([later.body.total, later.body.page], [1, { path: '/tin/1', views: 1 }]);
});

test('a request that claims nothing counts nothing', async (t) => {
  const { post } = await world(t);
  const { body } = await post({ page: '/tin/1', presence: newId() });
  assert.deepEqual([body.total, body.page], [0, { path: '/tin/1', views: 0 }]);
});

test('numbers that were acknowledged are there after a restart', async (t) => {
  const { post, restart, numbers } = await world(t);
  for (let visit = 0; visit < 5; visit++) await post({ visit: 'new', page: '/tin/1', view: 'new' });
  await restart();
  const after = await numbers('suoi-ngan', '&page=/tin/1');
  assert.deepEqual([after.today, after.total, after.page?.views], [5, 5, 5]);
});

test('a page left open over midnight and over Monday moves the numbers on', async (t) => {
  // 2026-11-29 is a Sunday.
  const { post, clock, numbers } = await world(t, '2026-11-29 23:59');
  await post({ visit: 'new' });
  clock.pass(2 * MINUTE);
  const monday = await numbers();
  assert.deepEqual([monday.today, monday.yesterday, monday.week, monday.month, monday.total], [0, 1, 0, 1, 1]);
  await post({ visit: 'new' });
  clock.pass(DAY);
  const tuesday = await numbers();
  assert.deepEqual([tuesday.today, tuesday.yesterday, tuesday.week, tuesday.month], [0, 1, 1, 0]);
});

test('yesterday and the trend are not known for days before the site counted', async (t) => {
  const { post, clock, numbers } = await world(t);
  await post({ visit: 'new' });
  assert.equal((await numbers()).yesterday, null);
  clock.pass(DAY);
  const next = await numbers('suoi-ngan', '&trend=4');
  assert.equal(next.yesterday, 1);
  assert.deepEqual(next.trend, { from: '2026-11-22', visits: [null, null, 1, 0] });
});

test('a clock that jumps loses nothing', async (t) => {
  const { post, clock, numbers } = await world(t);
  await post({ visit: 'new' });
  clock.jumpTo('2031-01-01 00:00');
  await post({ visit: 'new' });
  clock.jumpTo('2026-11-24 09:31');
  await post({ visit: 'new' });
  const now = await numbers();
  assert.deepEqual([now.today, now.week, now.total], [2, 2, 3]);
});

test('a clock that jumps ends no window: retries and the hour go by time that has passed', async (t) => {
  const { post, clock, numbers } = await world(t);
  const claim = { id: newId(), visit: 'new' } as const;
  await post(claim);
  for (let more = 0; more < 59; more++) await post({ visit: 'new' });
  assert.equal((await numbers()).total, 60);
  for (const moment of ['2031-01-01 00:00', '2020-01-01 00:00', '2026-11-24 23:59']) {
    clock.jumpTo(moment);
    await post(claim);
    await post({ visit: 'new' });
    assert.equal((await numbers()).total, 60, moment);
  }
  clock.pass(HOUR);
  await post(claim);
  assert.equal((await numbers()).total, 60);
  await post({ visit: 'new' });
  assert.equal((await numbers()).total, 61);
});

test('online is not known until the service has run for 150 seconds, then counts visible tabs', async (t) => {
  const { post, clock, numbers } = await world(t);
  const tab = newId();
  assert.equal((await post({ presence: tab })).body.online, null);
  clock.pass(151_000);
  assert.equal((await numbers()).online, 0);
  await post({ presence: tab });
  await post({ presence: tab });
  assert.equal((await post({ presence: newId() })).body.online, 2);
  clock.jumpTo('2030-01-01 00:00');
  assert.equal((await numbers()).online, 2);
  clock.pass(151_000);
  assert.equal((await numbers()).online, 0);
});

test('a browser that cannot remember counts once in 30 minutes, over midnight too', async (t) => {
  const { post, clock } = await world(t, '2026-11-24 23:50');
  assert.equal((await post({ visit: 'unsure' })).body.total, 1);
  clock.pass(20 * MINUTE);
  assert.equal((await post({ visit: 'unsure' })).body.total, 1);
  clock.pass(29 * MINUTE);
  assert.equal((await post({ visit: 'unsure' })).body.total, 1);
  clock.pass(31 * MINUTE);
  assert.equal((await post({ visit: 'unsure' })).body.total, 2);
  assert.equal((await post({ visit: 'unsure' }, { 'user-agent': 'Another/1.0' })).body.total, 3);
});

test('a tab that says that it is left is not online from that moment', async (t) => {
  const { post, clock } = await world(t);
  clock.pass(151_000);
  const [first, second] = [newId(), newId()];
  assert.equal((await post({ presence: first })).body.online, 1);
  assert.equal((await post({ presence: first, left: true })).body.online, 0);
  assert.equal((await post({ presence: second })).body.online, 1);
  assert.equal((await post({ presence: newId(), left: true })).body.online, 1);
});

test('Do Not Track: the visit counts, no presence is kept', async (t) => {
  const { post, clock, counter } = await world(t);
  clock.pass(151_000);
  const told = await post({ visit: 'new', presence: newId(), dnt: true });
  assert.deepEqual([told.body.total, told.body.online], [1, 0]);
  const header = await post({ visit: 'unsure', presence: newId() }, { 'sec-gpc': '1' });
  assert.deepEqual([header.body.total, header.body.online], [2, 0]);
  assert.deepEqual(counter.held(), { presence_tokens: 0, stand_in_keys: 0, limited_pairs: 1, sites: 1 });
});

test('the picture counts readers without JavaScript', async (t) => {
  const { base, numbers } = await world(t);
  const picture = await fetch(`${base}/v1/luot.gif?site=suoi-ngan&page=/tin/1`, {
    headers: { referer: 'https://suoingan.gov.vn/tin/1' },
  });
  assert.deepEqual([picture.status, picture.headers.get('content-type')], [200, 'image/gif']);
  await (await fetch(`${base}/v1/luot.gif?site=suoi-ngan&page=/tin/1`)).arrayBuffer();
  const now = await numbers('suoi-ngan', '&page=/tin/1');
  assert.deepEqual([now.total, now.page?.views], [1, 1]);
});

test('a page of another origin is refused', async (t) => {
  const { post, base, numbers } = await world(t);
  const refused = await post({ visit: 'new' }, { origin: 'https://elsewhere.example' });
  assert.equal(refused.status, 403);
  const picture = await fetch(`${base}/v1/luot.gif?site=suoi-ngan`, {
    headers: { referer: 'https://elsewhere.example/' },
  });
  assert.equal(picture.status, 403);
  assert.equal((await numbers()).total, 0);
});

test('forged claims from one address add at most 60 visits an hour', async (t) => {
  const { post, clock, numbers } = await world(t);
  for (let claim = 0; claim < 100; claim++) await post({ visit: 'new' });
  assert.equal((await numbers()).total, 60);
  clock.pass(HOUR);
  for (let claim = 0; claim < 100; claim++) await post({ visit: 'new' });
  assert.equal((await numbers()).total, 120);
});
