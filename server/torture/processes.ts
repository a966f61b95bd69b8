import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A program that is killed and started again. */
export class Victim {
  readonly #command: string;
  readonly #args: readonly string[];
  readonly #ready: RegExp;
  #child: ChildProcess | null = null;

  /** @param ready What its standard output says when it takes requests */
  constructor(command: string, args: readonly string[], ready: RegExp) {
    this.#command = command;
    this.#args = args;
    this.#ready = ready;
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  async start(): Promise<void> {
    const child = spawn(this.#command, this.#args, { stdio: ['ignore', 'pipe', 'pipe'] });
    this.#child = child;
    let said = '';
    await new Promise<void>((resolve, reject) => {
      const hear = (chunk: Buffer) => {
        said += String(chunk);
        if (this.#ready.test(said)) resolve();
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('exit', (code) => reject(new Error(`${this.#command} ended with ${code}: ${said}`)));
    });
  }

  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  }
}

const MAIN = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));

/** The service as an office runs it, without the limit that one address of clients would meet. */
export function serviceVictim(data: string, port: number, store = 'sqlite', main = MAIN): Victim {
  const flags = ['--data', data, '--port', String(port), '--store', store, '--visits-per-hour', '0'];
  return new Victim(process.execPath, [main, ...flags], /"event":"started"/);
}

/** The installed server's name; undefined without one. */
export const REDIS = ['redis-server', 'valkey-server'].find((name) => spawnSync(name, ['--version']).status === 0);

/** @param appendfsync as Redis names it, or `off` for no append-only file, which is Redis' default */
export function redisVictim(dir: string, port: number, appendfsync = 'always'): Victim {
  if (REDIS === undefined) throw new Error('redis-server is missing: apt-get install redis-server');
  const durable =
    appendfsync === 'off' ? ['--appendonly', 'no'] : ['--appendonly', 'yes', '--appendfsync', appendfsync];
  const flags = ['--port', String(port), '--bind', '127.0.0.1', '--dir', dir, ...durable];
  if (appendfsync !== 'off') flags.push('--save', '');
  return new Victim(REDIS, flags, /ready to accept connections/i);
}
