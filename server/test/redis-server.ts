/** A real redis-server on a port of its own, with the append-only file written at every command. */
import type { TestContext } from 'node:test';
import { freePort } from '../../tools/test/free-port.ts';
import { REDIS, redisVictim } from '../torture/processes.ts';
import { folder } from './world.ts';

/** Options for a test that needs Redis: skipped by name without it, but never in CI. */
export const needsRedis = {
  skip:
    REDIS === undefined && process.env.CI !== 'true'
      ? 'NO REDIS: install redis-server (apt-get install redis-server)'
      : false,
};

export interface RedisServer {
  url: string;
  kill(): Promise<void>;
  start(): Promise<void>;
}

export async function startRedis(t: TestContext): Promise<RedisServer> {
  const port = await freePort();
  const victim = redisVictim(folder(t), port);
  t.after(() => victim.end('SIGKILL'));
  await victim.start();
  return {
    url: `redis://127.0.0.1:${port}`,
    kill: () => victim.end('SIGKILL'),
    start: () => victim.start(),
  };
}
