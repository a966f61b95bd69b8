import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { needsRedis } from './redis-server.ts';

const SCRIPT = fileURLToPath(new URL('../torture/kill.ts', import.meta.url));

function torture(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}` };
}

test('50 kills under load: nothing acknowledged is lost, nothing counted twice', () => {
  const { status, said } = torture('--kills', '50', '--seed', String(process.pid));
  assert.equal(status, 0, said);
  assert.match(said, /50 kills of service, .* [1-9]\d* visits acknowledged, .* 0 faults/);
});

test('10 kills of Redis under load: the same', needsRedis, () => {
  const { status, said } = torture('--kills', '10', '--victim', 'redis', '--seed', String(process.pid));
  assert.equal(status, 0, said);
  assert.match(said, /10 kills of redis, .* [1-9]\d* visits acknowledged, .* 0 faults/);
});
