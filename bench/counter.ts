/**
 * Measures the counting service beside a bare `node:http` that answers 204, in one run on one machine.
 *
 *   npm run bench -- counter [--seconds 5] [--rounds 5] [--connections 64] [--moe PATH-OF-A-CHECKOUT]
 *                            [--only script|rates|size|million] [--visits 1000000] [--dist dist]
 *
 * `wrk` makes the load: every claim has an id of its own, a site, a page, and both claims. The candidates take
 * turns, so that what else the machine does meets all of them; each ratio is the median of its rounds.
 * A checkout of Moe-Counter is measured with `GET /@name` when its path is given (its packages installed).
 */
import { execFileSync, type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { dayOf } from '../server/src/calendar.ts';
import { openStore } from '../server/src/open-store.ts';
import { Load, seeded } from '../server/torture/load.ts';
import { brotliSize } from '../tools/build/checks.ts';
import { freePort } from '../tools/test/free-port.ts';
import { REDIS, redisVictim, serviceVictim, Victim } from '../server/torture/processes.ts';

const { values } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== 'counter'),
  options: {
    seconds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '5' },
    connections: { type: 'string', default: '64' },
    moe: { type: 'string' },
    visits: { type: 'string', default: '1000000' },
    only: { type: 'string' },
    dist: { type: 'string', default: 'dist' },
  },
});

const SITES = 3_321;
const YEARS_DAYS = 5 * 365 + 1;
const dir = mkdtempSync(join(tmpdir(), 'commune-bench-'));
const started: Victim[] = [];
const children: ChildProcess[] = [];

const BARE = `require('node:http').createServer((request, response) => {
  request.resume();
  request.on('end', () => { response.writeHead(204); response.end(); });
}).listen(Number(process.argv[1]), '127.0.0.1', () => console.log('ready'));`;

/** Each thread of wrk makes random ids with its own generator. */
const CLAIMS = `
local letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
local seed = os.time() * 1000 + tonumber(tostring({}):match('0x(%x+)'), 16) % 1000
math.randomseed(seed)
local letter = {}
for i = 1, 64 do letter[i - 1] = letters:sub(i, i) end
local random, concat = math.random, table.concat
local head = 'POST /v1/luot HTTP/1.1\\r\\nHost: 127.0.0.1\\r\\nContent-Type: text/plain\\r\\nContent-Length: '
function request()
  local id = {}
  for i = 1, 21 do id[i] = letter[random(0, 63)] end
  local body = '{"site":"suoi-ngan","id":"' .. concat(id) .. 'A","visit":"new","page":"/tin/' .. random(100) .. '","view":"new"}'
  return head .. #body .. '\\r\\n\\r\\n' .. body
end
`;

interface Candidate {
  name: string;
  port: number;
  path: string;
  script: string | null;
  rates: number[];
}

function wrk(candidate: Candidate): number {
  const script = candidate.script === null ? [] : ['-s', candidate.script];
  const args = [
    '-t1',
    `-c${values.connections}`,
    `-d${values.seconds}s`,
    ...script,
    `http://127.0.0.1:${candidate.port}${candidate.path}`,
  ];
  const output = execFileSync('wrk', args, { encoding: 'utf8' });
  const refused = /Non-2xx or 3xx responses: (\d+)/.exec(output)?.[1];
  if (refused !== undefined) throw new Error(`${candidate.name}: ${refused} answers were errors`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(output)![1]);
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

async function run(victim: Victim): Promise<Victim> {
  await victim.start();
  started.push(victim);
  return victim;
}

async function openSite(data: string, store: string): Promise<void> {
  const opened = await openStore({ data, store }, false);
  await opened.store.putSites([
    { name: 'suoi-ngan', origins: [], start: 0, startDay: null, since: dayOf(Date.now()), mergedInto: null },
  ]);
  await opened.store.close();
}

async function rates(): Promise<void> {
  const script = join(dir, 'claims.lua');
  writeFileSync(script, CLAIMS);
  const barePort = await freePort();
  await run(new Victim(process.execPath, ['-e', BARE, String(barePort)], /ready/));
  const sqlitePort = await freePort();
  await openSite(join(dir, 'sqlite'), 'sqlite');
  await run(serviceVictim(join(dir, 'sqlite'), sqlitePort));
  const claims = { path: '/v1/luot', script, rates: [] as number[] };
  const reads = { path: '/v1/luot?site=suoi-ngan', script: null, rates: [] as number[] };
  const candidates: Candidate[] = [
    { ...claims, name: 'bare POST', port: barePort, rates: [] },
    { ...claims, name: 'SQLite POST', port: sqlitePort, rates: [] },
    { ...reads, name: 'bare GET', port: barePort, rates: [] },
    { ...reads, name: 'SQLite GET', port: sqlitePort, rates: [] },
  ];
  if (REDIS !== undefined) {
    const redisPort = await freePort();
    await run(redisVictim(dir, redisPort));
    const url = `redis://127.0.0.1:${redisPort}`;
    const port = await freePort();
    await openSite(join(dir, 'redis'), url);
    await run(serviceVictim(join(dir, 'redis'), port, url));
    candidates.push({ ...claims, name: 'Redis POST', port, rates: [] });
  } else console.log('NO REDIS: install redis-server to measure it');
  if (values.moe !== undefined) candidates.push(await moe(values.moe));
  for (const candidate of candidates) wrk(candidate);
  for (let round = 0; round < Number(values.rounds); round++)
    for (const candidate of candidates) candidate.rates.push(wrk(candidate));
  const of = (name: string) => candidates.find((candidate) => candidate.name === name);
  for (const { name, rates: found } of candidates)
    console.log(`${name.padEnd(14)} ${median(found).toFixed(0).padStart(7)} requests/s (median of ${found.length})`);
  const ratio = (label: string, name: string, base: string, goal: number) => {
    const mine = of(name);
    const other = of(base);
    if (!mine || !other) return;
    const value = median(mine.rates.map((rate, index) => rate / other.rates[index]!));
    console.log(`${label.padEnd(44)} ${value.toFixed(2)} × (goal ≥ ${goal})`);
  };
  ratio('durable visits, SQLite, beside bare node:http', 'SQLite POST', 'bare POST', 0.8);
  ratio('durable visits, Redis appendfsync always', 'Redis POST', 'bare POST', 0.45);
  ratio('GET of numbers', 'SQLite GET', 'bare GET', 0.9);
  ratio('durable visits, SQLite, beside Moe-Counter', 'SQLite POST', 'Moe-Counter', 15);
}

async function moe(path: string): Promise<Candidate> {
  const port = await freePort();
  const env = { ...process.env, APP_PORT: String(port), DB_TYPE: 'sqlite', LOG_LEVEL: 'none' };
  const child = spawn(process.execPath, ['index.js'], { cwd: path, env, stdio: 'ignore' });
  children.push(child);
  for (let attempt = 0; attempt < 100; attempt++) {
    if (
      await fetch(`http://127.0.0.1:${port}/heart-beat`).then(
        () => true,
        () => false,
      )
    )
      break;
    await pause(100);
  }
  return { name: 'Moe-Counter', port, path: '/@suoi-ngan', script: null, rates: [] };
}

/** The counter's parts. What it adds to the first file, its class and its first look, is not in these figures. */
function script(): void {
  const [numbers, extras] = ['numbers', 'extras'].map((part) =>
    brotliSize(readFileSync(join(values.dist, 'parts', `${part}.js`), 'utf8')),
  );
  console.log(
    `part of every counter ${numbers} B brotli, extras when asked for ${extras} B (goal for the whole element ≤ 1638)`,
  );
}

/** 3,321 sites with five years of days: size, start, memory. */
async function size(): Promise<void> {
  // As it is shipped: built, since stripping types takes memory of its own.
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'server/tsconfig.build.json']);
  const data = join(dir, 'large');
  const { store } = await openStore({ data, store: 'sqlite' }, false);
  const today = dayOf(Date.now());
  const names = Array.from({ length: SITES }, (_, index) => `xa-${index}`);
  await store.putSites(
    names.map((name) => ({
      name,
      origins: [`https://${name}.gov.vn`],
      start: 0,
      startDay: null,
      since: today - YEARS_DAYS,
      mergedInto: null,
    })),
  );
  for (const name of names) {
    const days = Array.from({ length: YEARS_DAYS }, (_, index) => ({
      day: today - index,
      visits: (index * 7919) % 600,
      bots: (index * 31) % 40,
    }));
    await store.set(name, { days });
  }
  await store.close();
  const port = await freePort();
  const began = performance.now();
  const service = await run(serviceVictim(data, port, 'sqlite', 'server/dist/server/src/cli/main.js'));
  await fetch(`http://127.0.0.1:${port}/v1/luot?site=xa-0`).then((response) => response.arrayBuffer());
  const start = performance.now() - began;
  for (const name of names)
    await fetch(`http://127.0.0.1:${port}/v1/luot?site=${name}`).then((response) => response.arrayBuffer());
  const resident = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${service.pid}/status`, 'utf8'))?.[1];
  console.log(
    `${SITES} sites × ${YEARS_DAYS} days: file ${(statSync(join(data, 'counter.sqlite')).size / 1e6).toFixed(0)} MB (goal ≤ 150)`,
  );
  console.log(
    `start to first answer ${start.toFixed(0)} ms (goal ≤ 1000), resident ${(Number(resident) / 1e3).toFixed(0)} MB after reading every site (goal ≤ 150)`,
  );
}

/** Scripted visits by all communes through the HTTP door. */
async function million(): Promise<void> {
  const data = join(dir, 'million');
  const { store } = await openStore({ data, store: 'sqlite' }, false);
  const sites = Array.from({ length: SITES }, (_, index) => `xa-${index}`);
  const since = dayOf(Date.now());
  await store.putSites(sites.map((name) => ({ name, origins: [], start: 0, startDay: null, since, mergedInto: null })));
  await store.close();
  const port = await freePort();
  await run(serviceVictim(data, port));
  const load = new Load({ port, sites, pages: 3 }, seeded(1), Number(values.visits));
  const began = performance.now();
  load.start(64);
  await load.done();
  const seconds = (performance.now() - began) / 1000;
  let wrong = 0;
  let sum = 0;
  for (const site of sites) {
    const numbers = (await (await fetch(`http://127.0.0.1:${port}/v1/luot?site=${site}`)).json()) as { total: number };
    sum += numbers.total;
    if (numbers.total !== (load.books.acknowledged.get(site) ?? 0)) wrong++;
  }
  console.log(
    `${values.visits} visits by ${SITES} sites in ${seconds.toFixed(0)} s: ${sum} counted, ${wrong} sites with a wrong sum (goal 0)`,
  );
}

try {
  const parts = { script, rates, size, million };
  for (const [name, part] of Object.entries(parts)) if ((values.only ?? name) === name) await part();
} finally {
  for (const victim of started) await victim.end('SIGTERM');
  for (const child of children) {
    const gone = once(child, 'exit');
    child.kill();
    await gone;
  }
  rmSync(dir, { recursive: true, force: true });
}
