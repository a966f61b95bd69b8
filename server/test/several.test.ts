/** Several services on one Redis. */
import assert from 'node:assert/strict';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { test, type TestContext } from 'node:test';
import type { VisitNumbers } from '../../src/content/visits.wire.ts';
import { createCounter } from '../src/index.ts';
import { RedisStore } from '../src/store/redis.ts';
import { needsRedis, startRedis } from './redis-server.ts';
import { newId, TestClock } from './world.ts';

async function services(t: TestContext, count: number) {
  const redis = await startRedis(t);
  const { url } = redis;
  const clock = new TestClock('2026-11-24 09:30');
  const bases: string[] = [];
  for (let index = 0; index < count; index++) {
    const store = await RedisStore.connect(url);
    if (index === 0) {
      await store.putSites([
        { name: 'suoi-ngan', origins: [], start: 0, startDay: null, since: 20_000, mergedInto: null },
      ]);
    }
    const counter = await createCounter({ store, clock, visitsPerHour: 0 });
    const server = http.createServer((request, response) => void counter.handle(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    t.after(async () => {
      server.closeAllConnections();
      server.close();
      await counter.close();
    });
    bases.push(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  }
  const post = async (base: string, body: object) => {
    const request = { method: 'POST', body: JSON.stringify({ site: 'suoi-ngan', id: newId(), ...body }) };
    return (await (await fetch(`${base}/v1/luot`, request)).json()) as VisitNumbers;
  };
  const read = async (base: string) =>
    (await (await fetch(`${base}/v1/luot?site=suoi-ngan&page=/tin`)).json()) as VisitNumbers;
  return { bases, clock, post, read, redis };
}

test('ten services count together: every sum is exact, wherever it is asked', needsRedis, async (t) => {
  const { bases, post, read } = await services(t, 10);
  const twice = { id: newId(), visit: 'new', page: '/tin', view: 'new' };
  const claims = Array.from({ length: 300 }, (_, index) =>
    post(bases[index % 10]!, { visit: 'new', page: '/tin', view: 'new' }),
  );
  await Promise.all([...claims, ...bases.map((base) => post(base, twice))]);
  for (const base of bases) {
    const { today, total, page } = await read(base);
    assert.deepEqual([today, total, page?.views], [301, 301, 301]);
  }
});

test('a tab that speaks to one service is online at all of them, also when Redis was away', needsRedis, async (t) => {
  const { bases, clock, post, read, redis } = await services(t, 2);
  clock.pass(151_000);
  for (;;) {
    // The second service may still be subscribing; a tab repeats its token anyway.
    await post(bases[0]!, { presence: 'AAAAAAAAAAAAAAAAAAAAAA' });
    if ((await read(bases[1]!)).online === 1) break;
    await pause(20);
  }
  assert.equal((await read(bases[0]!)).online, 1);
  await post(bases[1]!, { presence: 'AAAAAAAAAAAAAAAAAAAAAA', left: true });
  while ((await read(bases[0]!)).online !== 0) await pause(20);
  await redis.kill();
  await redis.start();
  while ((await read(bases[1]!)).online !== 1) {
    await post(bases[0]!, { presence: 'BBBBBBBBBBBBBBBBBBBBBA' });
    await pause(20);
  }
});
