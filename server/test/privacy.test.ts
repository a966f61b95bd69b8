import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { backUp } from '../src/backups.ts';
import { SaltFile } from '../src/salt-file.ts';
import { StandIn } from '../src/stand-in.ts';
import { SqliteStore } from '../src/store/sqlite.ts';
import { command, folder, MINUTE, newId, serve, TestClock, vn, world } from './world.ts';

test('no address and no user agent reaches any file or the log', async (t) => {
  const data = folder(t);
  command(['site', 'add', 'suoi-ngan', '--data', data]);
  const { base, end } = await serve(t, ['--data', data, '--trust-proxy', '127.0.0.1']);
  const planted = ['203.0.113.77', '2001:db8:77:88::99', 'Planted-Agent/7.7', 'Planted-Crawler-bot/7.7'];
  for (const address of planted.slice(0, 2)) {
    for (const agent of planted.slice(2)) {
      const headers = { 'x-forwarded-for': address, 'user-agent': agent, referer: `https://${address}/` };
      for (const visit of ['new', 'unsure']) {
        await (
          await fetch(`${base}/v1/luot`, {
            method: 'POST',
            headers,
            body: JSON.stringify({ site: 'suoi-ngan', id: newId(), visit, presence: newId() }),
          })
        ).arrayBuffer();
      }
      await (await fetch(`${base}/v1/luot.gif?site=suoi-ngan`, { headers })).arrayBuffer();
      await (await fetch(`${base}/v1/luot?site=nowhere`, { headers })).arrayBuffer();
    }
  }
  const files = () =>
    readdirSync(data)
      .map((name) => join(data, name))
      .filter((path) => statSync(path).isFile());
  const running = files().map((path) => readFileSync(path));
  const { log } = await end('SIGTERM');
  const all = [...running, ...files().map((path) => readFileSync(path)), Buffer.from(log)];
  assert.ok(all.length > 6);
  for (const text of [...planted, '203.0.113', '2001:db8', '127.0.0.1']) {
    for (const bytes of all) assert.equal(bytes.includes(text), false, text);
  }
});

test('the salt survives a restart and is written over 30 minutes after midnight', async (t) => {
  const file = join(folder(t), 'salt');
  const clock = new TestClock('2026-11-24 23:50');
  const keeper = new SaltFile(file);
  const open = () => StandIn.start(keeper, clock);
  const view = { subject: 'suoi-ngan', prefix: '203.0.113.7', agent: 'A' };
  const first = await open();
  assert.notEqual(first.begin(view), null);
  const tuesday = Object.values((await keeper.read())!);
  assert.deepEqual(Object.values((await (await open(), keeper.read()))!), tuesday);
  clock.pass(20 * MINUTE);
  await first.turn();
  assert.equal(first.begin(view), null);
  assert.equal(readFileSync(file, 'utf8').includes(tuesday[0]!), true);
  clock.pass(21 * MINUTE);
  await first.turn();
  assert.equal(readFileSync(file, 'utf8').includes(tuesday[0]!), false);
  assert.equal(first.begin(view), null);
});

test('a salt that could not be written over at midnight, the disk being full, is written over when there is room', async () => {
  const clock = new TestClock('2026-11-24 23:50');
  let kept: Record<string, string> = {};
  let full = true;
  const keeper = {
    read: () => Promise.resolve(kept),
    write: (salts: Record<string, string>) => {
      if (full) return Promise.reject(new Error('ENOSPC'));
      kept = salts;
      return Promise.resolve();
    },
  };
  const standIn = await StandIn.start(keeper, clock);
  assert.deepEqual(kept, {});
  full = false;
  await standIn.turn();
  const [tuesday] = Object.values(kept);
  full = true;
  clock.pass(45 * MINUTE);
  await standIn.turn();
  assert.deepEqual(Object.values(kept), [tuesday]);
  full = false;
  clock.pass(MINUTE);
  await standIn.turn();
  assert.equal(Object.values(kept).includes(tuesday!), false);
  assert.equal(Object.keys(kept).length, 1);
});

test('a backup holds no salt', async (t) => {
  const { file, post, counter } = await world(t);
  await post({ visit: 'unsure' });
  const salts = Object.values((await new SaltFile(`${file}.salt`).read())!);
  await counter.close();
  const target = join(folder(t), 'backup.sqlite');
  backUp(file, target);
  const bytes = readFileSync(target);
  assert.equal(salts.length, 1);
  assert.equal(bytes.includes(salts[0]!) || bytes.includes(Buffer.from(salts[0]!, 'base64url')), false);
});

/** Bytes that are really in use, in the heap and in typed arrays. */
function held(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const { heapUsed, arrayBuffers, external } = process.memoryUsage();
  return heapUsed + Math.max(arrayBuffers, external);
}

test('memory stays bounded under a million forged claims', async (t) => {
  const file = join(folder(t), 'counter.sqlite');
  const store = new SqliteStore(file, { service: true });
  await store.putSites([{ name: 'suoi-ngan', origins: [], start: 0, startDay: null, since: 20_000, mergedInto: null }]);
  t.after(() => store.close());
  const before = held();
  const batch = (from: number) =>
    Array.from({ length: 500 }, (_, index) => ({
      id: newId(),
      site: 'suoi-ngan',
      pageSite: 'suoi-ngan',
      page: `/${from + index}`,
      visit: true,
      view: true,
      bot: false,
    }));
  for (let from = 0; from < 1_000_000; from += 500) await store.count(batch(from), vn('2026-11-24 12:00'));
  const [tally] = await store.read(
    [{ site: 'suoi-ngan', pageSite: 'suoi-ngan', page: '/999999' }],
    vn('2026-11-24 12:00'),
  );
  assert.deepEqual([tally?.sums.total, tally?.views], [1_000_000, null]);
  const grown = held() - before;
  assert.ok(grown < 60_000_000, `${grown} bytes`);
});
