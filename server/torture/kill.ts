/**
 * Kills the service (or Redis) with SIGKILL under load and checks that nothing acknowledged is lost and
 * nothing counted twice after the clients' retries.
 *
 *   npm run torture -- --kills 1000 [--seed 7] [--clients 32]
 *                      [--victim service|redis] [--appendfsync always|everysec|no|off]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { dayOf } from '../src/calendar.ts';
import { openStore } from '../src/open-store.ts';
import { Load, seeded } from './load.ts';
import { freePort } from '../../tools/test/free-port.ts';
import { redisVictim, serviceVictim } from './processes.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '50' },
    seed: { type: 'string', default: '1' },
    victim: { type: 'string', default: 'service' },
    clients: { type: 'string', default: '32' },
    appendfsync: { type: 'string', default: 'always' },
  },
});
const kills = Number(values.kills);
const random = seeded(Number(values.seed));
const sites = ['suoi-ngan', 'ban-moi', 'khe-trai'];
const PAGES = 5;

const dir = mkdtempSync(join(tmpdir(), 'commune-torture-'));
const port = await freePort();
const redisPort = await freePort();
const usesRedis = values.victim === 'redis';
const redis = usesRedis ? redisVictim(dir, redisPort, values.appendfsync) : null;
await redis?.start();
const config = { data: join(dir, 'data'), store: usesRedis ? `redis://127.0.0.1:${redisPort}` : 'sqlite' };
const service = serviceVictim(config.data, port, config.store);
const victim = redis ?? service;

try {
  const { store } = await openStore(config, false);
  for (const name of sites)
    await store.putSites([{ name, origins: [], start: 0, startDay: null, since: dayOf(Date.now()), mergedInto: null }]);
  await store.close();
  await service.start();
  const load = new Load({ port, sites, pages: PAGES }, random);
  load.start(Number(values.clients));
  for (let kill = 1; kill <= kills; kill++) {
    await pause(50 + random() * 350);
    await victim.end('SIGKILL');
    await victim.start();
  }
  await load.finish();
  await service.end('SIGKILL');
  await service.start();
  const { faults, counted } = await check(load);
  const { books } = load;
  const acknowledged = books.sum(books.acknowledged);
  console.log(
    `${kills} kills of ${values.victim}, seed ${values.seed}: ${acknowledged} visits acknowledged, ${counted} counted, ${books.retries} retries, ${faults.length} faults`,
  );
  for (const fault of faults) console.log(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  await service.end('SIGTERM').catch(() => undefined);
  await redis?.end('SIGTERM').catch(() => undefined);
  rmSync(dir, { recursive: true, force: true });
}

/** Every claim was acknowledged in the end, so that each number must be exact. */
async function check({ books }: Load): Promise<{ faults: string[]; counted: number }> {
  const faults: string[] = [];
  let counted = 0;
  for (const site of sites) {
    for (let index = 0; index < PAGES; index++) {
      const page = `/tin/${index}`;
      const response = await fetch(`http://127.0.0.1:${port}/v1/luot?site=${site}&page=${encodeURIComponent(page)}`);
      // A store that lost everything lost the site too.
      const nothing = { total: 0, page: { views: 0 } };
      const numbers = response.ok ? ((await response.json()) as typeof nothing) : nothing;
      const expected = books.acknowledged.get(site + page) ?? 0;
      if (numbers.page.views !== expected)
        faults.push(`${site}${page}: ${numbers.page.views} views, ${expected} acknowledged`);
      if (index > 0) continue;
      counted += numbers.total;
      const visits = books.acknowledged.get(site) ?? 0;
      if (numbers.total !== visits) faults.push(`${site}: ${numbers.total} visits, ${visits} acknowledged`);
    }
  }
  return { faults, counted };
}
