/** What `server/deploy` gives an office, tried as far as a machine without systemd, IIS and Docker can. */
import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { test, type TestContext } from 'node:test';
import { freePort } from '../../tools/test/free-port.ts';
import { untilAnswered } from '../../tools/test/until-answered.ts';
import { openChromium } from '../bundle/page.ts';
import { scratchFolder } from '../demo/setup.ts';

const MAIN = resolve('server/src/cli/main.ts');
const read = (name: string): string => readFileSync(`server/deploy/${name}`, 'utf8');

/** Runs the service until the test ends; resolves with what it says, once it answers. */
async function service(t: TestContext, args: string[], env: Record<string, string>): Promise<{ base: string; end(signal: NodeJS.Signals): Promise<unknown>; said(): string }> {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [MAIN, ...args], { env: { ...process.env, ...env, COMMUNE_COUNTER_PORT: String(port) } });
  const ended = once(child, 'exit');
  t.after(() => child.kill('SIGKILL'));
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
  await untilAnswered(child, `${base}/v1/song`);
  return { base, said: () => said, end: (signal) => (child.kill(signal), ended) };
}

/** A browser's first visit, as a portal's proxy passes it on. */
const count = async (base: string): Promise<number> => {
  const response = await fetch(`${base}/v1/luot`, {
    method: 'POST',
    headers: { origin: 'https://suoingan.gov.vn', 'content-type': 'text/plain' },
    body: JSON.stringify({ site: 'suoi-ngan', id: 'AAAAAAAAAAAAAAAAAAAAAA', visit: 'new' }),
  });
  return ((await response.json()) as { total: number }).total;
};
const addSite = (data: string): unknown =>
  execFileSync(process.execPath, [MAIN, 'site', 'add', 'suoi-ngan', '--origin', 'https://suoingan.gov.vn', '--data', data]);

test('commune-counter.service: what it starts runs, logs the code of the office’s page, and stops as told', async (t) => {
  const unit = read('commune-counter.service');
  const state = scratchFolder();
  const settings = Array.from(unit.matchAll(/^Environment=(.*)$/gm), ([, line]) => line!.split(' ')).flat();
  const env = Object.fromEntries(settings.map((setting) => setting.replace('/var/lib/commune-counter', state).split('=')));
  const [, folder] = /^StateDirectory=(.*)$/m.exec(unit)!;
  assert.ok(settings.some((setting) => setting.endsWith(`_DATA=/var/lib/${folder}`)));
  const [, program, args] = /^ExecStart=(\S+) ?(.*)$/m.exec(unit)!;
  const { bin } = JSON.parse(readFileSync('server/package.json', 'utf8')) as { bin: Record<string, string> };
  assert.deepEqual(Object.keys(bin), [program!.split('/').at(-1)]);
  addSite(state);
  const { base, said, end } = await service(t, args!.split(' '), env);
  assert.equal(await count(base), 1);
  assert.match(said(), /\?token=/);
  const [, signal] = /^KillSignal=(.*)$/m.exec(unit)!;
  assert.deepEqual(await end(signal as NodeJS.Signals), [0, null]);
  assert.ok(existsSync(join(state, 'counter.sqlite')));
});

const systemd = { skip: spawnSync('systemd-analyze', ['--version']).status === 0 ? false : 'NO SYSTEMD on this machine' };
test('commune-counter.service: systemd takes every line of it', systemd, () => {
  const folder = scratchFolder();
  const program = join(folder, 'commune-counter');
  writeFileSync(program, '#!/bin/sh\n', { mode: 0o755 });
  const unit = join(folder, 'commune-counter.service');
  writeFileSync(unit, read('commune-counter.service').replace('/usr/bin/commune-counter', program));
  const { status, stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', unit], { encoding: 'utf8' });
  assert.doesNotMatch(stderr, /commune-counter\.service/);
  assert.equal(status, 0, stderr);
});

const nginx = { skip: spawnSync('nginx', ['-v']).status === 0 ? false : 'NO NGINX: install it (apt-get install nginx-light)' };
test('nginx.conf: a visit passes through it in both ways, and the figures of the machine stay inside', nginx, async (t) => {
  const data = scratchFolder();
  addSite(data);
  const { base } = await service(t, [], { COMMUNE_COUNTER_DATA: data, COMMUNE_COUNTER_TRUST_PROXY: '127.0.0.1' });
  const folder = scratchFolder();
  const [portal, office] = [await freePort(), await freePort()];
  const config = read('nginx.conf').replaceAll('127.0.0.1:8090', base.slice('http://'.length));
  const [inPortal, rest] = [config.slice(0, config.indexOf('# Cách 2')), config.slice(config.indexOf('# Cách 2'))];
  const own = rest.replace(/listen 443 ssl/, `listen 127.0.0.1:${office}`).replace(/^ *ssl_certificate.*\n/gm, '');
  assert.ok(own.includes(String(office)));
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`);
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; pid ${folder}/pid; error_log ${folder}/errors; events {}
http { access_log off; ${temp.join(' ')}
server { listen 127.0.0.1:${portal}; ${inPortal} }
${own} }`,
  );
  const child = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'errors')], { stdio: 'inherit' });
  const ended = once(child, 'exit');
  await untilAnswered(child, `http://127.0.0.1:${office}/v1/song`);
  assert.equal(await count(`http://127.0.0.1:${portal}/dem`), 1);
  assert.equal(await count(`http://127.0.0.1:${office}`), 1);
  assert.equal((await fetch(`http://127.0.0.1:${office}/metrics`)).status, 403);
  child.kill('SIGTERM');
  await ended;
});

test('web.config: is XML, and leads the portal’s /dem/v1/ to the service', async (t) => {
  const browser = await openChromium();
  t.after(() => browser.close());
  const page = await browser.newPage();
  const [pattern, url] = await page.evaluate((xml) => {
    const parsed = new DOMParser().parseFromString(xml, 'application/xml');
    if (parsed.querySelector('parsererror')) throw new Error(parsed.documentElement.textContent);
    return [parsed.querySelector('match')!.getAttribute('url')!, parsed.querySelector('action')!.getAttribute('url')!];
  }, read('web.config'));
  const [, rest] = new RegExp(pattern!).exec('dem/v1/luot')!;
  assert.equal(url!.replace('{R:1}', rest!), 'http://127.0.0.1:8090/v1/luot');
});

test('Dockerfile: names files that are there, starts what the build makes, and asks after its health', async (t) => {
  const lines = read('Dockerfile').replaceAll('\\\n', '').split('\n');
  const copied = lines.flatMap((line) => /^COPY (?!--)(.*) \S+$/.exec(line)?.[1]?.split(' ') ?? []);
  assert.ok(copied.length > 3);
  assert.deepEqual(copied.filter((path) => !existsSync(path)), []);
  const json = (word: string): string[] => JSON.parse(lines.find((line) => line.startsWith(word))!.slice(word.length)) as string[];
  const { bin } = JSON.parse(readFileSync('server/package.json', 'utf8')) as { bin: Record<string, string> };
  assert.deepEqual(json('ENTRYPOINT '), ['node', `server/${Object.values(bin)[0]}`]);

  // What the image builds: the few files it copies are enough for the compiler, and hold what it starts.
  const image = scratchFolder();
  for (const path of copied) {
    mkdirSync(dirname(join(image, path)), { recursive: true });
    cpSync(path, join(image, path), { recursive: true, filter: (file) => !file.includes('node_modules') });
  }
  symlinkSync(resolve('node_modules'), join(image, 'node_modules'));
  execFileSync('tsc', ['-p', 'server/tsconfig.build.json'], { cwd: image });
  const [program, ...args] = json('ENTRYPOINT ');
  assert.equal(program, 'node');
  assert.match(execFileSync(process.execPath, [...args, '--version'], { cwd: image, encoding: 'utf8' }), /^\d/);

  const [, variables] = /^ENV (.*)$/m.exec(read('Dockerfile'))!;
  const env = Object.fromEntries(variables!.split(' ').map((one) => one.split('=')));
  const { base, end } = await service(t, [], { ...env, COMMUNE_COUNTER_HOST: '127.0.0.1', COMMUNE_COUNTER_DATA: scratchFolder() });
  const [, ...check] = json('HEALTHCHECK CMD ').map((word) => word.replace('http://127.0.0.1:8090', base));
  assert.equal(spawnSync(process.execPath, check).status, 0);
  await end('SIGTERM');
  assert.equal(spawnSync(process.execPath, check).status, 1);
});
