/** A real redis-server on a port of its own, with the append-only file written at every command. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { folder } from './world.ts';

const BINARY = ['redis-server', 'valkey-server'].find((name) => spawnSync(name, ['--version']).status === 0);

/** Options for a test that needs Redis: skipped by name without it, but never in CI. */
export const needsRedis = {
  skip:
    BINARY === undefined && process.env.CI !== 'true'
      ? 'NO REDIS: install redis-server (apt-get install redis-server)'
      : false,
};

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

export interface RedisServer {
  url: string;
  kill(): Promise<void>;
  start(): Promise<void>;
}

export async function startRedis(t: TestContext): Promise<RedisServer> {
  if (BINARY === undefined) throw new Error('redis-server is missing, and CI=true needs it');
  const dir = folder(t);
  const port = await freePort();
  let child: ChildProcess | undefined;
  const server: RedisServer = {
    url: `redis://127.0.0.1:${port}`,
    async start() {
      const options = [
        '--port',
        String(port),
        '--bind',
        '127.0.0.1',
        '--dir',
        dir,
        '--appendonly',
        'yes',
        '--appendfsync',
        'always',
        '--save',
        '',
      ];
      const started = spawn(BINARY, options, { stdio: ['ignore', 'pipe', 'ignore'] });
      child = started;
      let output = '';
      for await (const chunk of started.stdout) {
        output += String(chunk);
        if (/ready to accept connections/i.test(output)) break;
      }
    },
    async kill() {
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
  t.after(() => server.kill());
  await server.start();
  return server;
}
