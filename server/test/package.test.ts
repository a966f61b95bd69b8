/** The package as an office gets it: packed, unpacked, run. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { folder, newId, serve } from './world.ts';

const server = fileURLToPath(new URL('..', import.meta.url));
const packages = fileURLToPath(new URL('../../node_modules', import.meta.url));

test('the packed package runs without its sources, and counts', async (t) => {
  const home = folder(t);
  execFileSync('npm', ['pack', '--silent', '--pack-destination', home], { cwd: server, encoding: 'utf8' });
  const archive = readdirSync(home).find((name) => name.endsWith('.tgz'))!;
  execFileSync('tar', ['xzf', archive], { cwd: home });
  const installed = join(home, 'package');
  mkdirSync(join(home, 'node_modules'));
  for (const name of ['better-sqlite3', 'ioredis', 'uplot']) {
    symlinkSync(join(packages, name), join(home, 'node_modules', name));
  }
  const { bin, version, exports } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
    bin: Record<string, string>;
    version: string;
    exports: Record<string, { default: string }>;
  };
  const main = join(installed, bin['commune-counter']!);
  const said = spawnSync(process.execPath, [main, '--version'], { encoding: 'utf8' });
  assert.equal(said.stdout.trim(), version, said.stderr);
  assert.equal(
    typeof ((await import(join(installed, exports['.']!.default))) as { openFileCounter: unknown }).openFileCounter,
    'function',
  );
  const data = join(home, 'data');
  const added = spawnSync(process.execPath, [main, 'site', 'add', 'suoi-ngan', '--data', data], { encoding: 'utf8' });
  assert.equal(added.status, 0, added.stderr);
  const { base } = await serve(t, ['--data', data], main);
  const claim = { site: 'suoi-ngan', id: newId(), visit: 'new' };
  const response = await fetch(`${base}/v1/luot`, { method: 'POST', body: JSON.stringify(claim) });
  assert.equal(((await response.json()) as { total: number }).total, 1);
  assert.equal((await fetch(`${base}/van-phong/uplot.js`)).status, 200);
});
