import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { after, test } from 'node:test';
import type { VisitNumbers } from '../../src/content/visits.wire.ts';
import { SITE } from '../../demo/serve.ts';
import { dist, openChromium } from '../bundle/page.ts';
import { scratchFolder } from './setup.ts';

const script = fileURLToPath(new URL('portal-process.ts', import.meta.url));

async function start(dataDir: string, port = '0'): Promise<{ url: string; process: ChildProcess }> {
  const child = spawn(process.execPath, [script, dataDir, dist, port], { stdio: ['ignore', 'pipe', 'inherit'] });
  after(() => child.kill('SIGKILL'));
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return { url: line.toString().trim(), process: child };
}

const numbers = async (url: string): Promise<VisitNumbers> =>
  (await (await fetch(`${url}v1/luot?site=${SITE}`)).json()) as VisitNumbers;

test('a visit counts once, a reload does not, and a killed service keeps what it answered', async () => {
  const dataDir = scratchFolder();
  const first = await start(dataDir);
  const browser = await openChromium();
  after(() => browser.close());
  const page = await browser.newPage();
  const counted = page.waitForResponse((response) => response.url().includes('/v1/luot') && response.ok(), {
    timeout: 10_000,
  });
  await page.goto(`${first.url}sau`);
  await counted;
  const { today, week, total } = await numbers(first.url);
  assert.deepEqual({ today, week, total }, { today: 1, week: 1, total: 1 });

  const again = page.waitForResponse((response) => response.url().includes('/v1/luot') && response.ok(), {
    timeout: 10_000,
  });
  await page.reload();
  await again;
  assert.equal((await numbers(first.url)).today, 1);

  const other = await browser.newContext();
  const second = await other.newPage();
  const secondCounted = second.waitForResponse((response) => response.url().includes('/v1/luot') && response.ok(), {
    timeout: 10_000,
  });
  await second.goto(`${first.url}cot`);
  await secondCounted;
  assert.equal((await numbers(first.url)).today, 2);

  first.process.kill('SIGKILL');
  await once(first.process, 'exit');
  const restarted = await start(dataDir, new URL(first.url).port);
  const kept = await numbers(restarted.url);
  assert.deepEqual({ today: kept.today, total: kept.total, online: kept.online }, { today: 2, total: 2, online: null });
});
