import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openStore } from '../src/open-store.ts';
import { folder, newId, serve } from './world.ts';

const TOKEN = 'van-phong-kiem-thu';

test('the office: nothing without the token, every site with it', async (t) => {
  const data = folder(t);
  const { store } = await openStore({ data, store: 'sqlite' }, false);
  await store.putSites([
    { name: 'suoi-ngan', origins: [], start: 100, startDay: null, since: 20_000, mergedInto: null },
    { name: 'ban-moi', origins: [], start: 0, startDay: null, since: 20_000, mergedInto: null },
  ]);
  await store.close();
  const { base, stdout } = await serve(t, ['--data', data, '--office-token', TOKEN]);
  assert.match(stdout, /commune-counter site add/);
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(base + path, { headers, redirect: 'manual' });
  for (const path of [
    '/',
    '/so-lieu.json',
    '/so-lieu.csv',
    '/trang/suoi-ngan',
    '/so-lieu/suoi-ngan.csv',
    '/?token=wrong',
  ]) {
    const refused = await get(path, { cookie: 'commune_counter_office=wrong' });
    assert.equal(refused.status, 401, path);
    assert.doesNotMatch(await refused.text(), /ban-moi/);
  }
  const entered = await get(`/?token=${TOKEN}`);
  assert.equal(entered.status, 303);
  const cookie = entered.headers.get('set-cookie')!.split(';')[0]!;
  assert.match(entered.headers.get('set-cookie')!, /HttpOnly/);
  const claim = { site: 'suoi-ngan', id: newId(), visit: 'new', page: '/tin/1', view: 'new', version: '0.1.0' };
  await (await fetch(`${base}/v1/luot`, { method: 'POST', body: JSON.stringify(claim) })).arrayBuffer();
  const province = (await (await get('/so-lieu.json', { cookie })).json()) as { sites: Record<string, unknown>[] };
  assert.deepEqual(
    province.sites.map(({ site, today, total, version, online }) => ({ site, today, total, version, online })),
    [
      { site: 'ban-moi', today: 0, total: 0, version: null, online: null },
      { site: 'suoi-ngan', today: 1, total: 101, version: '0.1.0', online: null },
    ],
  );
  const site = (await (await get('/so-lieu/suoi-ngan.json', { authorization: `Bearer ${TOKEN}` })).json()) as {
    pages: unknown;
    days: unknown[];
  };
  assert.deepEqual(site.pages, [{ path: '/tin/1', views: 1 }]);
  assert.match(
    await (await get('/so-lieu.csv', { cookie })).text(),
    /^site,day,visits,bots\nsuoi-ngan,\d{4}-\d\d-\d\d,1,0\n$/,
  );
  const page = await get('/trang/suoi-ngan', { cookie });
  assert.match(page.headers.get('content-security-policy')!, /default-src 'none'/);
  assert.match(await page.text(), /Lượt theo ngày/);
  assert.equal((await get('/trang/khong-co', { cookie })).status, 404);
  for (const name of ['office.css', 'common.js', 'sites.js', 'site.js', 'uplot.js', 'uplot.css'])
    assert.equal((await get(`/van-phong/${name}`)).status, 200, name);
  const metrics = await (await get('/metrics')).text();
  assert.match(metrics, /^commune_counter_counted_total\{kind="visit"\} 1$/m);
  assert.match(metrics, /^commune_counter_up 1$/m);
});
