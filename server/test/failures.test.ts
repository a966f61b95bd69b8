/** What goes wrong on real machines: full disks, damaged files, second services, Redis away. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  symlinkSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { test, type TestContext } from 'node:test';
import { createCounter } from '../src/index.ts';
import { StoreDamaged } from '../src/store.ts';
import { RedisStore } from '../src/store/redis.ts';
import { SqliteStore } from '../src/store/sqlite.ts';
import { StoreInUse } from '../src/store/sqlite-file.ts';
import { needsRedis, startRedis } from './redis-server.ts';
import { command, folder, newId, serve, vn, world } from './world.ts';

const mayMount = process.platform === 'linux' && process.getuid?.() === 0;

/** A real file system of a few megabytes. */
function smallDisk(t: TestContext, megabytes: number): string {
  const path = mkdtempSync(join(tmpdir(), 'commune-disk-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path]);
  assert.equal(mounted.status, 0, String(mounted.stderr));
  t.after(() => {
    spawnSync('umount', ['-l', path]);
    rmdirSync(path);
  });
  return path;
}

/** Writes a file that takes all that is left. */
function fill(path: string): void {
  const file = openSync(path, 'w');
  try {
    for (;;) writeSync(file, Buffer.alloc(4096));
  } catch (error) {
    assert.equal((error as NodeJS.ErrnoException).code, 'ENOSPC');
  } finally {
    closeSync(file);
  }
}

test(
  'disk full: 503 with Retry-After, reads go on, the retry counts once there is room',
  { skip: mayMount ? false : 'NOT ROOT: cannot mount a small disk' },
  async (t) => {
    const disk = smallDisk(t, 3);
    const { post, base, numbers } = await world(t, undefined, { file: join(disk, 'counter.sqlite'), visitsPerHour: 0 });
    let acknowledged = 0;
    for (; acknowledged < 5; acknowledged++) await post({ visit: 'new' });
    fill(join(disk, 'ballast'));
    let refused: { status: number; id: string } | null = null;
    for (let claim = 0; claim < 3000 && refused === null; claim++) {
      const id = newId();
      const { status } = await post({ id, visit: 'new' });
      if (status === 200) acknowledged++;
      else refused = { status, id };
    }
    assert.equal(refused?.status, 503);
    const response = await fetch(`${base}/v1/luot`, {
      method: 'POST',
      body: JSON.stringify({ site: 'suoi-ngan', id: newId(), visit: 'new' }),
    });
    assert.deepEqual([response.status, Number(response.headers.get('retry-after')) > 0], [503, true]);
    assert.equal((await fetch(`${base}/v1/song`)).status, 503);
    assert.equal((await numbers()).total, acknowledged);
    rmSync(join(disk, 'ballast'));
    const freed = performance.now();
    while ((await fetch(`${base}/v1/song`)).status !== 200) {
      assert.ok(performance.now() - freed < 5_000, 'recovers by itself within 5 seconds');
      await pause(100);
    }
    const again = await post({ id: refused!.id, visit: 'new' });
    assert.deepEqual([again.status, again.body.total], [200, acknowledged + 1]);
  },
);

test('a second service on the same file refuses to start, a command does not', async (t) => {
  const { file, post } = await world(t);
  assert.throws(() => new SqliteStore(file, { service: true }), StoreInUse);
  const link = join(folder(t), 'link.sqlite');
  symlinkSync(file, link);
  assert.throws(() => new SqliteStore(link, { service: true }), StoreInUse);
  const beside = new SqliteStore(file, { service: false });
  t.after(() => beside.close());
  assert.equal((await beside.sites()).length, 1);
  assert.equal((await post({ visit: 'new' })).body.total, 1);
});

test('a second process on the same folder ends with a sentence, and the first goes on', async (t) => {
  const data = folder(t);
  command(['site', 'add', 'suoi-ngan', '--data', data]);
  const { numbers } = await serve(t, ['--data', data]);
  const second = command(['start', '--port', '0', '--data', data]);
  assert.equal(second.status, 1);
  assert.match(second.stderr, /đang được một dịch vụ khác đếm vào/);
  assert.equal((await numbers('suoi-ngan')).total, 0);
});

/** Writes noise over part of a file. */
function damage(file: string, from: number, bytes: number): void {
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(bytes, 0xa5), 0, bytes, from);
  fsyncSync(handle);
  closeSync(handle);
}

test('a damaged file is kept, named, and replaced by the last good backup only when told', async (t) => {
  const data = folder(t);
  const backups = join(data, 'backups');
  mkdirSync(backups);
  command(['site', 'add', 'suoi-ngan', '--start', '100', '--data', data]);
  assert.equal(command(['backup', '--backup-dir', backups, '--data', data]).status, 0);
  const file = join(data, 'counter.sqlite');
  damage(file, 0, 4096);
  const before = readFileSync(file);
  const refused = command(['start', '--port', '0', '--data', data, '--backup-dir', backups]);
  assert.equal(refused.status, 1);
  assert.match(refused.stderr, /bị hỏng[\s\S]*giữ nguyên[\s\S]*--from-backup/);
  assert.deepEqual(readFileSync(file), before);
  const { numbers } = await serve(t, ['start', '--from-backup', '--data', data, '--backup-dir', backups]);
  assert.equal((await numbers('suoi-ngan')).total, 100);
  const aside = readdirSync(data).find((name) => name.startsWith('counter.sqlite.damaged-'));
  assert.deepEqual(readFileSync(join(data, aside!)), before);
});

test('a large file is backed up at start while the service already answers', async (t) => {
  const data = folder(t);
  const backups = join(data, 'backups');
  const store = new SqliteStore(join(data, 'counter.sqlite'), { service: false });
  const sites = Array.from({ length: 300 }, (_, index) => `xa-${index}`);
  await store.putSites(
    sites.map((name) => ({ name, origins: [], start: 0, startDay: null, since: 1, mergedInto: null })),
  );
  const days = Array.from({ length: 1_826 }, (_, day) => ({ day: 18_000 + day, visits: 5, bots: 0 }));
  for (const site of sites) await store.set(site, { days });
  await store.close();
  const { numbers, end } = await serve(t, ['--data', data, '--backup-dir', backups]);
  assert.equal((await numbers('xa-7')).total, 5 * days.length);
  const made = existsSync(backups) ? readdirSync(backups).filter((name) => name.startsWith('counter-')) : [];
  assert.deepEqual(made, [], 'the answer waited for the backup');
  while (!existsSync(backups) || !readdirSync(backups).some((name) => name.startsWith('counter-')))
    await numbers('xa-7');
  const [name = ''] = readdirSync(backups).filter((entry) => entry.startsWith('counter-'));
  assert.match(command(['check', join(backups, name)]).stdout, /tốt/);
  const { log } = await end('SIGTERM');
  assert.doesNotMatch(log, /backup-failed/);
});

test('a file damaged in its middle is found at start', async (t) => {
  const { file, counter, post } = await world(t);
  for (let page = 0; page < 60; page++) await post({ visit: 'new', page: `/${'dai'.repeat(60)}${page}`, view: 'new' });
  await counter.close();
  damage(file, 8192, 4096);
  assert.throws(() => new SqliteStore(file, { service: true }), StoreDamaged);
});

test('a file of another program is refused and not touched', (t) => {
  const path = join(folder(t), 'other.sqlite');
  copyFileSync(new URL(import.meta.url), path);
  const before = readFileSync(path);
  assert.throws(() => new SqliteStore(path, { service: true }), StoreDamaged);
  assert.deepEqual(readFileSync(path), before);
});

test(
  'Redis killed and restarted in the middle: nothing acknowledged is lost, nothing counted twice',
  needsRedis,
  async (t) => {
    const redis = await startRedis(t);
    const store = await RedisStore.connect(redis.url);
    await store.putSites([
      { name: 'suoi-ngan', origins: [], start: 0, startDay: null, since: 20_000, mergedInto: null },
    ]);
    const counter = await createCounter({ store, visitsPerHour: 0 });
    t.after(() => counter.close());
    const claim = {
      id: newId(),
      site: 'suoi-ngan',
      pageSite: 'suoi-ngan',
      page: null,
      visit: true,
      view: false,
      bot: false,
    };
    await store.count([claim], vn('2026-11-24 12:00'));
    await redis.kill();
    await assert.rejects(store.count([{ ...claim, id: newId() }], vn('2026-11-24 12:00')), {
      name: 'StoreUnavailable',
    });
    await redis.start();
    for (;;) {
      const again = await store.count([claim], vn('2026-11-24 12:00')).catch(() => null);
      if (again) {
        assert.equal(again[0]?.sums.total, 1);
        return;
      }
      await pause(50);
    }
  },
);
