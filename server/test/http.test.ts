/** The door: what the description promises, and what clients should not be able to do. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { once } from 'node:events';
import { test, type TestContext } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { command, folder, newId, serve } from './world.ts';

interface Description {
  paths: Record<
    string,
    Record<string, { responses: Record<string, { $ref?: string; content?: Record<string, { schema: object }> }> }>
  >;
  components: {
    responses: Record<string, { content: Record<string, { schema: object }> }>;
    schemas: Record<string, object>;
  };
}

const text = readFileSync(new URL('../openapi.yaml', import.meta.url), 'utf8');
const description = parse(text.replaceAll('#/components/', 'luot#/components/')) as Description;
const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema({ $id: 'luot', ...description });

/** Asks, and holds status, content type and body to the description. */
async function ask(base: string, method: 'get' | 'post', path: string, init: RequestInit = {}) {
  const response = await fetch(base + path, { ...init, method });
  const operation = description.paths[path.split('?')[0]!]![method]!;
  const promised = operation.responses[response.status];
  assert.ok(promised, `${method} ${path} answers ${response.status}, which is not described`);
  const name = promised.$ref?.split('/').at(-1);
  const content = name === undefined ? promised.content! : description.components.responses[name]!.content;
  const type = response.headers.get('content-type')!.split(';')[0]!;
  assert.ok(content[type], `${type} is not described`);
  const body: unknown = type === 'application/json' ? await response.json() : await response.arrayBuffer();
  if (type === 'application/json')
    assert.ok(ajv.validate(content[type].schema, body), JSON.stringify([body, ajv.errors]));
  assert.equal(response.headers.get('access-control-allow-origin'), '*');
  assert.equal(response.headers.get('cache-control'), 'no-store');
  assert.equal(response.headers.get('set-cookie'), null);
  return { status: response.status, body: body as Record<string, unknown> };
}

async function service(t: TestContext, ...flags: string[]) {
  const data = folder(t);
  command([
    'site',
    'add',
    'suoi-ngan',
    '--origin',
    'https://suoingan.gov.vn',
    '--start',
    '7448251',
    '--start-date',
    '2025-07-01',
    '--data',
    data,
  ]);
  return { data, ...(await serve(t, ['--data', data, ...flags])) };
}

const claim = (more: object = {}) => JSON.stringify({ site: 'suoi-ngan', id: newId(), visit: 'new', ...more });

test('every answer is as openapi.yaml describes it', async (t) => {
  const { base } = await service(t);
  const post = (body: string, headers = {}) =>
    ask(base, 'post', '/v1/luot', { body, headers: { 'content-type': 'text/plain', ...headers } });
  const counted = await post(
    claim({ page: '/tin/1?id=2', view: 'new', presence: newId(), trend: 30, version: '0.1.0' }),
  );
  assert.deepEqual(
    [counted.status, counted.body.total, counted.body.start],
    [200, 7_448_252, { total: 7_448_251, date: '2025-07-01' }],
  );
  const wrong: [number, string, Record<string, string>?][] = [
    [400, 'not json'],
    [400, '[]'],
    [400, claim({ id: 'short' })],
    [400, claim({ visit: 'often' })],
    [400, claim({ page: 'tin/1', view: 'new' })],
    [400, claim({ page: '/tin\u0000' })],
    [400, claim({ view: 'new' })],
    [400, claim({ trend: 367 })],
    [400, claim({ presence: newId(), left: 'yes' })],
    [400, claim({ site: '../etc' })],
    [404, claim({ site: 'khong-co' })],
    [403, claim(), { origin: 'https://elsewhere.example' }],
    [403, claim(), { origin: 'null' }],
    [413, claim({ page: `/${'a'.repeat(1100)}` })],
  ];
  for (const [status, body, headers] of wrong)
    assert.equal((await post(body, headers)).status, status, body.slice(0, 80));
  assert.equal((await ask(base, 'get', '/v1/luot?site=suoi-ngan&page=/tin/1%3Fid%3D2&trend=366')).status, 200);
  assert.equal((await ask(base, 'get', '/v1/luot?site=khong-co')).status, 404);
  assert.equal((await ask(base, 'get', '/v1/luot?site=suoi-ngan&trend=-1')).status, 400);
  assert.equal((await ask(base, 'get', '/v1/luot')).status, 400);
  assert.equal((await ask(base, 'get', '/v1/luot.gif?site=suoi-ngan')).status, 200);
  assert.equal((await ask(base, 'get', '/v1/luot.gif?site=khong-co')).status, 404);
  assert.equal((await ask(base, 'get', '/v1/song')).status, 200);
});

test('other addresses and methods get 404 and 405', async (t) => {
  const { base } = await service(t);
  assert.equal((await fetch(`${base}/wp-login.php`)).status, 404);
  assert.equal((await fetch(`${base}/v1/luot/../../etc/passwd`)).status, 404);
  assert.equal((await fetch(`${base}/v1/luot`, { method: 'DELETE' })).status, 405);
  assert.equal((await fetch(`${base}/v1/luot`, { method: 'OPTIONS' })).status, 204);
});

/** Sends raw bytes and returns all that comes back until the service hangs up. */
async function raw(base: string, bytes: string): Promise<string> {
  const socket = connect(Number(new URL(base).port), '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk) => (answer += String(chunk))).on('error', () => undefined);
  socket.write(bytes);
  await once(socket, 'close');
  return answer;
}

test('slow and half requests are ended with the right status and count nothing', async (t) => {
  const { base, numbers } = await service(t);
  const [half, slow, silent, noise, long] = await Promise.all([
    raw(base, 'POST /v1/luot HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\n{"site":"suoi'),
    raw(base, 'GET /v1/luot?site=suoi-ngan HTTP/1.1\r\nHost:'),
    raw(base, ''),
    raw(base, 'so\r\n\r\n'),
    raw(base, `GET /v1/song HTTP/1.1\r\nHost: a\r\nX: ${'y'.repeat(20_000)}\r\n\r\n`),
  ]);
  assert.deepEqual(
    [half, slow, silent, noise, long].map((answer) => answer.slice(9, 12)),
    ['408', '408', '408', '400', '431'],
  );
  const stream = await raw(
    base,
    `POST /v1/luot HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n800\r\n${'z'.repeat(0x800)}\r\n0\r\n\r\n`,
  );
  assert.equal(stream.slice(9, 12), '413');
  assert.equal((await numbers('suoi-ngan')).total, 7_448_251);
});

test('X-Forwarded-For is believed only behind a configured hop, and only its last foreign address', async (t) => {
  const direct = await service(t);
  const send = (base: string, forwarded: string) =>
    fetch(`${base}/v1/luot`, { method: 'POST', body: claim(), headers: { 'x-forwarded-for': forwarded } }).then(
      (response) => response.arrayBuffer(),
    );
  for (let client = 0; client < 70; client++) await send(direct.base, `198.51.100.${client}`);
  assert.equal((await direct.numbers('suoi-ngan')).today, 60);
  const behind = await service(t, '--trust-proxy', '127.0.0.1,10.0.0.0/8');
  for (let client = 0; client < 70; client++) await send(behind.base, `203.0.113.9, 198.51.100.${client}, 10.0.0.7`);
  assert.equal((await behind.numbers('suoi-ngan')).today, 70);
  for (let client = 0; client < 70; client++) await send(behind.base, `198.51.100.${client}, 203.0.113.9`);
  assert.equal((await behind.numbers('suoi-ngan')).today, 130);
  for (let host = 0; host < 70; host++) await send(behind.base, `2001:db8:1:2::${host.toString(16)}`);
  assert.equal((await behind.numbers('suoi-ngan')).today, 190);
});

test('SIGTERM: what arrived is answered, then the process ends by itself', async (t) => {
  const { base, end, data } = await service(t, '--visits-per-hour', '0');
  const claims = Array.from({ length: 50 }, () =>
    fetch(`${base}/v1/luot`, { method: 'POST', body: claim() }).then(
      (response) => response.status,
      () => 0,
    ),
  );
  const { code, log } = await end('SIGTERM');
  const acknowledged = (await Promise.all(claims)).filter((status) => status === 200).length;
  assert.equal(code, 0);
  assert.match(log, /"event":"stopped"/);
  const rows = command(['export', '--data', data]).stdout.trim().split('\n').slice(1);
  assert.ok(rows.reduce((sum, row) => sum + Number(row.split(',')[2]), 0) >= acknowledged);
});
