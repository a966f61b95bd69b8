/** What the tests share: a real service on a real port with a clock that they turn. */
import { mkdtempSync, rmSync } from 'node:fs';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { randomBytes } from 'node:crypto';
import type { TestContext } from 'node:test';
import { type Counter, type FileCounterOptions, openFileCounter } from '../src/index.ts';
import type { VisitNumbers, VisitRequest } from '../../src/content/visits.wire.ts';

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Moment in Việt Nam: `vn('2026-11-24 09:30')`. */
export function vn(text: string): number {
  return Date.parse(`${text.replace(' ', 'T')}:00+07:00`);
}

export class TestClock {
  #now: number;
  #elapsed = 1_000_000;

  constructor(start: string) {
    this.#now = vn(start);
  }

  now = (): number => this.#now;
  elapsed = (): number => this.#elapsed;

  /** Time passes. */
  pass(ms: number): void {
    this.#now += ms;
    this.#elapsed += ms;
  }

  /** Somebody sets the machine's clock: no time passes. */
  jumpTo(text: string): void {
    this.#now = vn(text);
  }
}

export function newId(): string {
  return randomBytes(16).toString('base64url');
}

export function folder(t: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), 'commune-counter-'));
  t.after(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

export interface World {
  counter: Counter;
  clock: TestClock;
  base: string;
  file: string;
  /** Sends a body as the element does. */
  post(body: Partial<VisitRequest>, headers?: Record<string, string>): Promise<{ status: number; body: VisitNumbers }>;
  numbers(site?: string, query?: string): Promise<VisitNumbers>;
  /** Closes the service and opens it again on the same file. */
  restart(): Promise<void>;
}

const BROWSER = 'Mozilla/5.0 (Windows NT 6.1; Win64; x64) AppleWebKit/537.36 Chrome/109.0.0.0 Safari/537.36';

/** A service with the site `suoi-ngan`, which pages of https://suoingan.gov.vn may use. */
export async function world(
  t: TestContext,
  start = '2026-11-24 09:30',
  options: Partial<FileCounterOptions> = {},
): Promise<World> {
  const file = options.file ?? join(folder(t), 'counter.sqlite');
  const clock = new TestClock(start);
  const open = () =>
    openFileCounter({ file, clock, sites: [{ name: 'suoi-ngan', origins: ['https://suoingan.gov.vn'] }], ...options });
  let counter = await open();
  const server = http.createServer((request, response) => {
    if (!counter.handle(request, response)) response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(async () => {
    server.closeAllConnections();
    server.close();
    await counter.close();
  });
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    get counter() {
      return counter;
    },
    clock,
    base,
    file,
    async post(body, headers = {}) {
      const response = await fetch(`${base}/v1/luot`, {
        method: 'POST',
        body: JSON.stringify({ site: 'suoi-ngan', id: newId(), ...body }),
        headers: { 'content-type': 'text/plain', 'user-agent': BROWSER, origin: 'https://suoingan.gov.vn', ...headers },
      });
      return { status: response.status, body: (await response.json()) as VisitNumbers };
    },
    async numbers(site = 'suoi-ngan', query = '') {
      const response = await fetch(`${base}/v1/luot?site=${site}${query}`);
      return (await response.json()) as VisitNumbers;
    },
    async restart() {
      await counter.close();
      counter = await open();
    },
  };
}

const MAIN = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url));

/** Runs a command to its end, with options for Node itself. */
export function command(
  args: readonly string[],
  node: readonly string[] = [],
): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [...node, MAIN, ...args], { encoding: 'utf8' });
}

export interface Served {
  base: string;
  stdout: string;
  numbers(site: string, query?: string): Promise<VisitNumbers>;
  /** Ends the process and returns its exit code with all that it logged. */
  end(signal: NodeJS.Signals): Promise<{ code: number | null; log: string }>;
}

/** Runs the service in a process of its own, on a free port. */
export async function serve(t: TestContext, args: readonly string[], main = MAIN): Promise<Served> {
  const child = spawn(process.execPath, [main, ...args, '--port', '0'], { stdio: ['ignore', 'pipe', 'pipe'] });
  const exited = once(child, 'close') as Promise<[number | null]>;
  t.after(() => child.kill('SIGKILL'));
  let stdout = '';
  let log = '';
  child.stdout.on('data', (chunk) => (stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (log += String(chunk)));
  while (!stdout.includes('?token=')) {
    const ended = await Promise.race([once(child.stdout, 'data').then(() => false), exited.then(() => true)]);
    if (ended) throw new Error(`the service ended: ${stdout}${log}`);
  }
  const base = /http:\/\/[^/]+/.exec(/(http\S+)\/\?token=/.exec(stdout)![1]!)![0];
  return {
    base,
    get stdout() {
      return stdout;
    },
    async numbers(site, query = '') {
      return (await (await fetch(`${base}/v1/luot?site=${site}${query}`)).json()) as VisitNumbers;
    },
    async end(signal) {
      child.kill(signal);
      const [code] = await exited;
      return { code, log };
    },
  };
}
