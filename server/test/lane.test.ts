/** The fast lane beside `node:http`: the same bytes get the same answer, wherever they are read. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { test, type TestContext } from 'node:test';
import { seeded } from '../torture/load.ts';
import { command, folder, newId, serve, world } from './world.ts';

const BROWSER = 'Mozilla/5.0 (Windows NT 6.1) Chrome/109.0.0.0 Safari/537.36';

function claim(): string {
  return JSON.stringify({ site: 'suoi-ngan', id: newId(), visit: 'new', page: '/tin/1', view: 'new' });
}

function post(body: string, headers = 'Content-Type: text/plain\r\n'): string {
  return `POST /v1/luot HTTP/1.1\r\nHost: dem\r\nUser-Agent: ${BROWSER}\r\n${headers}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

const READ = 'GET /v1/luot?site=suoi-ngan HTTP/1.1\r\nHost: dem\r\n\r\n';

async function service(t: TestContext) {
  const data = folder(t);
  command(['site', 'add', 'suoi-ngan', '--data', data]);
  return serve(t, ['--data', data, '--visits-per-hour', '0']);
}

/** Opens a connection and sends the pieces one after another. */
async function dial(base: string, pieces: readonly (string | Buffer)[]) {
  const socket = connect({ port: Number(new URL(base).port), host: '127.0.0.1', noDelay: true, allowHalfOpen: true });
  const heard = { text: '' };
  socket.on('data', (chunk) => (heard.text += String(chunk))).on('error', () => undefined);
  await once(socket, 'connect');
  for (const piece of pieces) await new Promise((resolve) => socket.write(piece, resolve));
  return { socket, heard };
}

/** Sends the pieces and returns what comes back, up to so many answers. */
async function say(base: string, answers: number, ...pieces: string[]): Promise<string> {
  const { socket, heard } = await dial(base, pieces);
  while (statuses(heard.text).length < answers && !socket.closed)
    await Promise.race([once(socket, 'data'), once(socket, 'close')]);
  socket.destroy();
  return heard.text;
}

/** Sends the bytes and no more, and returns all that comes back. */
async function sayAll(base: string, bytes: string | Buffer): Promise<string> {
  const { socket, heard } = await dial(base, [bytes]);
  socket.end();
  if (!socket.closed) await once(socket, 'close');
  return heard.text;
}

const statuses = (answer: string) => [...answer.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => status);

test('a claim cut anywhere is counted once', async (t) => {
  const { base, numbers } = await service(t);
  const length = post(claim()).length;
  for (let cut = 1; cut < length; cut += 7) {
    const whole = post(claim());
    assert.deepEqual(statuses(await say(base, 1, whole.slice(0, cut), whole.slice(cut))), ['200'], `cut at ${cut}`);
  }
  assert.equal((await numbers('suoi-ngan')).total, Math.ceil((length - 1) / 7));
});

test('requests sent without waiting are answered in their order', async (t) => {
  const { base, numbers } = await service(t);
  const together = await say(base, 4, post(claim()) + READ + post('[]') + post(claim()));
  assert.deepEqual(statuses(together), ['200', '200', '400', '200']);
  const apart = await say(base, 5, post(claim()), post('[]'), READ, post(claim()), post('{}'));
  assert.deepEqual(statuses(apart), ['200', '400', '200', '200', '400']);
  // On some connections the third claim arrives while the second is on its way to the disk.
  for (let connection = 0; connection < 20; connection++) {
    const { socket, heard } = await dial(base, [post(claim())]);
    await once(socket, 'data');
    for (const bytes of [post(claim()), post(claim())]) await new Promise((resolve) => socket.write(bytes, resolve));
    while (statuses(heard.text).length < 3) await once(socket, 'data');
    socket.destroy();
  }
  assert.equal((await numbers('suoi-ngan')).total, 4 + 20 * 3);
});

test('one connection may ask for numbers, for the office and for what is not there in turn', async (t) => {
  const { base } = await service(t);
  const office = 'GET / HTTP/1.1\r\nHost: dem\r\n\r\n';
  const nowhere = 'GET /x HTTP/1.1\r\nHost: dem\r\n\r\n';
  const answer = await say(base, 5, READ, post(claim()), office, READ, nowhere);
  assert.deepEqual(statuses(answer), ['200', '200', '401', '200', '404']);
});

test('an answer carries what a browser needs, and its length in bytes', async (t) => {
  const { base } = await service(t);
  const page = '/tin/suối';
  const answer = await say(base, 1, post(JSON.stringify({ site: 'suoi-ngan', id: newId(), page, view: 'new' })));
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  const headers = new Headers(
    head
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(/: (.*)/s).slice(0, 2)) as [string, string][],
  );
  assert.equal(headers.get('access-control-allow-origin'), '*');
  assert.equal(headers.get('content-type'), 'application/json');
  assert.equal(Number(headers.get('content-length')), Buffer.byteLength(body));
  assert.ok(Math.abs(Date.parse(headers.get('date')!) - Date.now()) < 60_000);
  assert.deepEqual((JSON.parse(body) as { page: object }).page, { path: page, views: 1 });
});

test('odd requests get the status that node:http alone would give them', async (t) => {
  const { base } = await service(t);
  const plain = await world(t, undefined, { sites: [{ name: 'suoi-ngan' }], visitsPerHour: 0 });
  const body = `{"site":"khong-co","id":"${newId()}"}`;
  const length = `Content-Length: ${body.length}`;
  // Answered at once: whether `node:http` answers who hangs up meanwhile is chance.
  const UNKNOWN = READ.replace('suoi-ngan', 'khong-co');
  const odd = [
    post(body, 'Transfer-Encoding: chunked\r\n'),
    post(body, `${length}\r\n`),
    post(body, 'Content-Length: 21\r\n'),
    post(body, 'Expect: 100-continue\r\n'),
    post(body, 'Expect: miracles\r\n'),
    post(body, 'Connection: close\r\n'),
    post(body, 'Connection: Upgrade\r\nUpgrade: h2c\r\n'),
    post(body, 'X-A : 1\r\n'),
    post(body, 'X-A: 1\n'),
    post(body, 'X-A: 1\r\n continued\r\n'),
    post(body, 'X-A: \u0001\r\n'),
    post(body, ': 1\r\n'),
    post(body, 'host: twice\r\n'),
    post(body).replace('Host: dem\r\n', ''),
    post(body).replace('HTTP/1.1', 'HTTP/1.0'),
    post(body).replace('HTTP/1.1', 'HTTP/2.0'),
    post(body).replace('/v1/luot', 'http://dem/v1/luot'),
    post(body).replace('/v1/luot', '/v1/luot?site=suoi-ngan'),
    post(body).replace('POST ', 'post '),
    post(body).replace(length, length.replace(' ', ' +')),
    post(body).replace(length, 'Content-Length: 0x14'),
    post(body).replace(length, 'Content-Length: 19'),
    post(body).replace(length, length.replace(' ', ' 0')),
    post(body).replace(`${length}\r\n`, ''),
    UNKNOWN.replace('\r\n\r\n', '\r\nContent-Length: 0\r\n\r\n'),
    UNKNOWN.replace('khong-co', 'khong co'),
    UNKNOWN.replace('GET', 'HEAD'),
    'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  ];
  for (const bytes of odd)
    assert.deepEqual(statuses(await sayAll(base, bytes)), statuses(await sayAll(plain.base, bytes)), bytes);
  const random = seeded(6);
  const pick = (length: number) => Math.floor(random() * length);
  for (let round = 0; round < 300; round++) {
    const bytes = Buffer.from(round % 3 === 0 ? UNKNOWN : post(body, 'Origin: https://a.vn\r\nDNT: 1\r\n'));
    const at = pick(bytes.length);
    bytes[at] = [0, 9, 10, 13, 32, 58, 127, 200, pick(256)][pick(9)]!;
    const mine = statuses(await sayAll(base, bytes));
    assert.deepEqual(mine, statuses(await sayAll(plain.base, bytes)), `byte ${at}: ${JSON.stringify(String(bytes))}`);
  }
});

test('a client that only listens after its request gets the answer', async (t) => {
  const { base } = await service(t);
  assert.deepEqual(statuses(await sayAll(base, post(claim()))), ['200']);
});

test('a reader who goes away before the answer takes nothing with him', async (t) => {
  const { base, numbers } = await service(t);
  const ids = Array.from({ length: 20 }, () => claim());
  await Promise.all(
    ids.map(async (body) => {
      const socket = connect(Number(new URL(base).port), '127.0.0.1');
      await once(socket, 'connect');
      await new Promise((resolve) => socket.write(post(body), resolve));
      socket.resetAndDestroy();
    }),
  );
  for (const body of ids) assert.deepEqual(statuses(await say(base, 1, post(body))), ['200']);
  assert.equal((await numbers('suoi-ngan')).total, 20);
});
