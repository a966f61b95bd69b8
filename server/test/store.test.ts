/** One suite for both stores: what it does not say, a store need not do. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { dayFromIso } from '../src/calendar.ts';
import type { Claim, Question, Site, Store } from '../src/store.ts';
import { RedisStore } from '../src/store/redis.ts';
import { SqliteStore } from '../src/store/sqlite.ts';
import { needsRedis, startRedis } from './redis-server.ts';
import { DAY, folder, newId, vn } from './world.ts';

const NOON = vn('2026-11-24 12:00');
const TODAY = dayFromIso('2026-11-24')!;

interface Place {
  /** The store of the service that counts. */
  store: Store;
  /** The same store as a command beside the service sees it. */
  beside(): Promise<Store>;
  /** Closes the service's store and opens it again. */
  reopened(): Promise<Store>;
}

async function sqlite(t: TestContext): Promise<Place> {
  const file = join(folder(t), 'counter.sqlite');
  let store = new SqliteStore(file, { service: true });
  t.after(() => store.close());
  return {
    store,
    beside: () => {
      const other = new SqliteStore(file, { service: false });
      t.after(() => other.close());
      return Promise.resolve(other);
    },
    reopened: async () => {
      await store.close();
      store = new SqliteStore(file, { service: true });
      return store;
    },
  };
}

async function redis(t: TestContext): Promise<Place> {
  const { url } = await startRedis(t);
  const connect = async () => {
    const store = await RedisStore.connect(url);
    t.after(() => store.close());
    return store;
  };
  return { store: await connect(), beside: connect, reopened: connect };
}

function site(name: string, more: Partial<Site> = {}): Site {
  return { name, origins: [], start: 0, startDay: null, since: TODAY, mergedInto: null, ...more };
}

function visit(name: string, more: Partial<Claim> = {}): Claim {
  return { id: newId(), site: name, pageSite: name, page: null, visit: true, view: false, bot: false, ...more };
}

function ask(name: string, page: string | null = null): Question {
  return { site: name, pageSite: name, page };
}

for (const [kind, place, options] of [
  ['SQLite', sqlite, {}],
  ['Redis', redis, needsRedis],
] as const) {
  const conforms = (name: string, run: (at: Place, t: TestContext) => Promise<void>) =>
    test(`${kind}: ${name}`, options, async (t) => run(await place(t), t));

  conforms('sites are kept with their settings', async ({ store, beside }) => {
    const xa = site('suoi-ngan', {
      origins: ['https://suoingan.gov.vn'],
      start: 7_448_251,
      startDay: dayFromIso('2025-07-01')!,
    });
    await store.putSites([xa]);
    assert.deepEqual(await (await beside()).sites(), [xa]);
  });

  conforms('a site that a command adds is there for the service', async ({ store, beside }) => {
    await (await beside()).putSites([site('suoi-ngan')]);
    assert.deepEqual(
      (await store.sites()).map(({ name }) => name),
      ['suoi-ngan'],
    );
    const [tally] = await store.count([visit('suoi-ngan')], NOON);
    assert.equal(tally?.sums.total, 1);
  });

  conforms('a batch counts each claim once, and each answer shows the whole batch', async ({ store }) => {
    await store.putSites([site('a')]);
    await store.putSites([site('b')]);
    const twice = visit('a', { page: '/1', view: true });
    const tallies = await store.count([twice, twice, visit('b'), visit('a', { page: '/1', view: true })], NOON);
    assert.deepEqual(
      tallies.map(({ sums, views }) => [sums.today, views]),
      [
        [2, 2],
        [2, 2],
        [1, null],
        [2, 2],
      ],
    );
  });

  conforms('a claim is known again after the store was opened anew', async ({ store, reopened }) => {
    await store.putSites([site('a')]);
    const claim = visit('a', { page: '/1', view: true });
    await store.count([claim], NOON);
    const [tally] = await (await reopened()).count([claim], NOON);
    assert.deepEqual([tally?.sums.total, tally?.views], [1, 1]);
  });

  conforms('views and visits are counted apart, an unknown page has none', async ({ store }) => {
    await store.putSites([site('a')]);
    await store.count([visit('a', { visit: false, page: '/tin?id=1', view: true })], NOON);
    const tallies = await store.read([ask('a', '/tin?id=1'), ask('a', '/tin?id=2')], NOON);
    assert.deepEqual(
      tallies.map(({ sums, views }) => [sums.total, views]),
      [
        [0, 1],
        [0, 0],
      ],
    );
  });

  conforms('day, week, month and year turn at their borders', async ({ store }) => {
    await store.putSites([site('a')]);
    for (const moment of [
      '2025-12-31 23:59',
      '2026-11-01 00:00',
      '2026-11-22 23:59',
      '2026-11-23 00:00',
      '2026-11-24 12:00',
    ]) {
      await store.count([visit('a')], vn(moment));
    }
    const [tally] = await store.read([ask('a')], NOON);
    assert.deepEqual(tally?.sums, {
      first: dayFromIso('2025-12-31'),
      today: 1,
      yesterday: 1,
      week: 2,
      month: 4,
      year: 4,
      total: 5,
    });
    const [next] = await store.read([ask('a')], NOON + DAY);
    assert.deepEqual([next?.sums.today, next?.sums.yesterday, next?.sums.week], [0, 1, 2]);
  });

  conforms('bots stand in a line of their own', async ({ store }) => {
    await store.putSites([site('a')]);
    await store.count(
      [
        visit('a', { id: null, visit: false, bot: true }),
        visit('a', { id: null, visit: false, bot: true }),
        visit('a'),
      ],
      NOON,
    );
    assert.deepEqual(await store.days('a', 0, TODAY), [{ day: TODAY, visits: 1, bots: 2 }]);
  });

  conforms('days, pages and hours can be read and set', async ({ store, beside }) => {
    await store.putSites([site('a')]);
    await store.count(
      [
        visit('a', { page: '/2', view: true }),
        visit('a', { page: '/1', view: true }),
        visit('a', { page: '/1', view: true }),
      ],
      NOON,
    );
    const command = await beside();
    assert.deepEqual(await command.pages('a', 10), [
      { path: '/1', views: 2 },
      { path: '/2', views: 1 },
    ]);
    assert.equal((await command.hours('a'))[24 + 12], 3);
    await command.set('a', {
      days: [
        { day: TODAY - 1, visits: 40, bots: 4 },
        { day: TODAY, visits: 10, bots: 1 },
      ],
    });
    await command.set('a', { pages: [{ path: '/1', views: 7 }] });
    await command.set('a', { hours: new Array<number>(168).fill(2) });
    const [tally] = await store.count([visit('a', { page: '/1', view: true })], NOON);
    assert.deepEqual([tally?.sums.today, tally?.sums.yesterday, tally?.sums.total, tally?.views], [11, 40, 51, 8]);
    assert.equal((await store.hours('a'))[24 + 12], 3);
    assert.deepEqual(await store.days('a', TODAY - 1, TODAY), [
      { day: TODAY - 1, visits: 40, bots: 4 },
      { day: TODAY, visits: 11, bots: 1 },
    ]);
  });

  conforms(
    'sites that became one add up, and their old names go on counting for the new one',
    async ({ store, beside }) => {
      await store.putSites([site('cu-1', { start: 100 })]);
      await store.putSites([site('cu-2', { start: 20 })]);
      await store.putSites([site('moi', { start: 3 })]);
      await store.count([visit('cu-1'), visit('cu-1'), visit('cu-2'), visit('moi')], NOON - DAY);
      const command = await beside();
      await command.mergeSites('cu-1', 'moi');
      await command.mergeSites('cu-2', 'moi');
      const merged = (await store.sites()).find(({ name }) => name === 'moi');
      assert.equal(merged?.start, 123);
      assert.equal((await store.sites()).find(({ name }) => name === 'cu-1')?.mergedInto, 'moi');
      const [tally] = await store.read([ask('moi')], NOON);
      assert.deepEqual([tally?.sums.yesterday, tally?.sums.total], [4, 4]);
    },
  );

  conforms('a removed site is gone with its days, also when it comes back', async ({ store, beside }) => {
    await store.putSites([site('a')]);
    await store.count([visit('a', { page: '/1', view: true })], NOON);
    await (await beside()).removeSite('a');
    assert.deepEqual(await store.sites(), []);
    await store.putSites([site('a')]);
    const [tally] = await store.read([ask('a', '/1')], NOON);
    assert.deepEqual([tally?.sums.total, tally?.views], [0, 0]);
  });

  conforms('a command that works meanwhile changes no sum', async ({ store, beside }) => {
    await store.putSites([site('a')]);
    await store.putSites([site('b')]);
    const command = await beside();
    for (let round = 0; round < 20; round++) {
      const counted = store.count(
        Array.from({ length: 10 }, () => visit('a', { page: `/${round % 3}`, view: true })),
        NOON,
      );
      await Promise.all([
        counted,
        command.set('b', { days: [{ day: TODAY, visits: round, bots: 0 }] }),
        command.pages('a', 5),
      ]);
    }
    assert.deepEqual(await store.days('a', 0, TODAY), [{ day: TODAY, visits: 200, bots: 0 }]);
    assert.equal(
      (await command.pages('a', 5)).reduce((sum, page) => sum + page.views, 0),
      200,
    );
    assert.equal((await store.hours('a'))[24 + 12], 200);
  });

  conforms('versions and signs of life are kept', async ({ store, beside }) => {
    await store.putSites([site('a')]);
    await store.noteSightings([{ site: 'a', version: '0.1.0', at: NOON }]);
    await store.noteSightings([{ site: 'a', version: '0.2.0', at: NOON + 1 }]);
    assert.deepEqual(await (await beside()).sightings(), [{ site: 'a', version: '0.2.0', at: NOON + 1 }]);
  });
}
