/** `<visit-counter>` in a real browser with tabs that are really hidden, before the real counting service. */
import { strict as assert } from 'node:assert';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import puppeteer, { type Browser, type BrowserContext, type Page } from 'puppeteer';
import { type Counter, openFileCounter } from '../../server/src/index.ts';
import {
  HEARTBEAT_MS,
  PRESENCE_MS,
  VISIT_IDLE_MS,
  type VisitNumbers,
  type VisitRequest,
} from '../../src/content/visits.wire.ts';
import { dist } from '../bundle/page.ts';
import { CHROMIUM } from '../../tools/test/chromium.ts';

const MINUTE = 60_000;
const COUNTER = '<visit-counter site="suoi-ngan" show="online today week total"></visit-counter>';
const pageWith = (body: string): string =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><script src="/commune-widgets.js"></script><body>${body}`;

/** What the pages of the sample site hold. */
const pages: Record<string, string> = {
  '/': pageWith(`${COUNTER}<p style="height:3000px"><a href="/hai">Trang hai</a>`),
  '/hai': pageWith(COUNTER),
  '/trong': '<!doctype html><p>Không có bộ đếm',
  '/dung-truoc': `<!doctype html><script type="speculationrules">{"prerender":[{"urls":["/tin"]}]}</script><a href="/tin">Tin</a>`,
  '/tin': pageWith('<visit-counter site="suoi-ngan" page></visit-counter>'),
  '/khong-js': `<!doctype html><visit-counter site="suoi-ngan">Lượt truy cập
    <noscript><img src="/v1/luot.gif?site=suoi-ngan" alt=""></noscript></visit-counter>`,
};

let browser: Browser;
let context: BrowserContext;
let server: Server;
let counter: Counter;
let folder: string;
let base: string;
/** Bodies that arrived, tabs that said that they were left, and documents that were asked for in advance. */
let posted: VisitRequest[];
let left: string[];
let prerendered: string[];
/** What happens to a POST: answered, cut before the service sees it, or its answer cut after it was counted. */
let line: 'open' | 'cut' | 'answer lost';
const clock = { wall: 0, elapsed: 0 };

const openService = async (): Promise<void> => {
  counter = await openFileCounter({
    file: join(folder, 'luot.sqlite'),
    clock: { now: () => clock.wall, elapsed: () => clock.elapsed },
    sites: [{ name: 'suoi-ngan', start: 100 }],
  });
};

/** Sets the device's clock of pages from now on; timers of seconds wait for `pass`. */
async function setDevice(page: Page, ms: number): Promise<void> {
  await page.evaluateOnNewDocument((start: number) => {
    const began = performance.now();
    const device = { ahead: 0, timers: [] as { due: number; run: () => void }[] };
    const real = window.setTimeout.bind(window);
    Date.now = () => Math.round(start + device.ahead + performance.now() - began);
    window.setTimeout = ((run: () => void, wait = 0) =>
      wait < 5_000 ? real(run, wait) : device.timers.push({ due: Date.now() + wait, run })) as typeof setTimeout;
    const page = window as unknown as { waits(): boolean; pass(ms: number): void };
    page.waits = () => device.timers.length > 0;
    page.pass = (passed) => {
      device.ahead += passed;
      const due = device.timers.filter((timer) => timer.due <= Date.now());
      device.timers = device.timers.filter((timer) => timer.due > Date.now());
      due.forEach((timer) => timer.run());
    };
  }, ms);
}

/** Time passes, for the service and for an open page, once that has its answer and waits for its next moment. */
async function pass(page: Page, ms: number): Promise<void> {
  await page.waitForFunction(() => (window as unknown as { waits(): boolean }).waits(), { polling: 20 });
  clock.wall += ms;
  clock.elapsed += ms;
  await page.evaluate((passed) => (window as unknown as { pass(ms: number): void }).pass(passed), ms);
}

const open = async (path = '/'): Promise<Page> => {
  const page = await context.newPage();
  await setDevice(page, clock.wall);
  await page.goto(base + path);
  return page;
};
const claims = (): string[] => posted.flatMap(({ visit }) => visit ?? []);
const numbers = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    Array.from(document.querySelector('visit-counter')!.shadowRoot!.querySelectorAll('dd'), (dd) =>
      dd.textContent!.trim(),
    ),
  );
/** Waits until the page shows `today` and `total`. */
const shows = (page: Page, today: string, total: string): Promise<unknown> =>
  page.waitForFunction(
    (...wanted: string[]) => {
      const said = Array.from(document.querySelector('visit-counter')!.shadowRoot!.querySelectorAll('dd'), (dd) =>
        dd.textContent!.trim(),
      );
      return said[1] === wanted[0] && said[3] === wanted[1];
    },
    { polling: 50, timeout: 10_000 },
    today,
    total,
  );
const until = async (holds: () => boolean, what: () => string): Promise<void> => {
  for (const limit = Date.now() + 10_000; !holds(); await new Promise((resolve) => setTimeout(resolve, 20)))
    assert.ok(Date.now() < limit, what());
};
const arrives = (count: number): Promise<void> =>
  until(
    () => posted.length >= count,
    () => `${count} requests should arrive, ${posted.length} did`,
  );

describe('visit-counter in a browser', () => {
  before(async () => {
    browser = await puppeteer.launch(CHROMIUM);
    server = createServer((request, response) => {
      const path = new URL(request.url!, 'http://x').pathname;
      if (path.startsWith('/v1/')) {
        if (line === 'cut') return void request.destroy();
        const chunks: Buffer[] = [];
        request.on('data', (chunk: Buffer) => chunks.push(chunk));
        request.on('end', () => {
          if (!chunks.length) return;
          const body = JSON.parse(Buffer.concat(chunks).toString()) as VisitRequest;
          if (body.left) left.push(body.presence!);
          else posted.push(body);
        });
        if (line === 'answer lost') response.writeHead = () => response.destroy();
        return void counter.handle(request, response);
      }
      if (String(request.headers['sec-purpose']).includes('prerender')) prerendered.push(path);
      const html = pages[path];
      if (html) {
        const sandbox = request.url!.endsWith('?khong-nho')
          ? { 'content-security-policy': 'sandbox allow-scripts' }
          : {};
        return void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...sandbox }).end(html);
      }
      if (/^\/(parts\/)?[\w-]+\.js$/.test(path))
        return void response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(join(dist, path)));
      response.writeHead(204).end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'visit-counter-'));
    [posted, left, prerendered, line] = [[], [], [], 'open'];
    // Wednesday morning; the service has run for longer than presence takes.
    clock.wall = Date.parse('2026-11-25T09:00:00+07:00');
    clock.elapsed = 0;
    await openService();
    clock.elapsed = PRESENCE_MS + 1;
    context = await browser.createBrowserContext();
  });
  afterEach(async () => {
    await context.close();
    await counter.close();
    rmSync(folder, { recursive: true });
  });

  it('counts a visit once however often its pages are loaded, and again after 30 minutes without activity', async () => {
    await shows(await open(), '1', '101');
    const page = await open();
    await shows(page, '1', '101');
    await pass(page, VISIT_IDLE_MS - MINUTE);
    await shows(await open('/hai'), '1', '101');
    await pass(page, VISIT_IDLE_MS + MINUTE);
    await shows(await open('/hai'), '2', '102');
    assert.deepEqual(claims(), ['new', 'new']);
  });

  it('knows a reader who is reading from one who has left', async () => {
    const page = await open();
    await shows(page, '1', '101');
    for (let key = 0; key < 3; key++) {
      await pass(page, 20 * MINUTE);
      await page.keyboard.press('PageDown');
      await pass(page, MINUTE);
    }
    await shows(await open('/hai'), '1', '101');
    assert.deepEqual(claims(), ['new']);
  });

  it('keeps nothing on the device but times, and no cookie', async () => {
    const page = await open('/tin');
    await arrives(1);
    const kept = await page.evaluate(() => [
      Object.entries(localStorage),
      Object.keys(sessionStorage),
      document.cookie,
    ]);
    const [[entry], session, cookie] = kept as [[string, string][], string[], string];
    assert.equal(entry![0], 'cw-luot:suoi-ngan');
    assert.ok(
      Object.values(JSON.parse(entry![1]) as object).every((value) => Math.abs(Number(value) - clock.wall) < MINUTE),
    );
    assert.deepEqual([session, cookie], [[], '']);
  });

  it('counts a reader who goes from page to page as one who is online', async () => {
    const page = await open();
    await shows(page, '1', '101');
    for (const path of ['/hai', '/', '/hai']) {
      await page.goto(base + path);
      await shows(page, '1', '101');
    }
    // The farewell of a page and the greeting of the next travel side by side.
    await until(
      () => counter.online('suoi-ngan') === 1 && left.length === 3,
      () => `${counter.online('suoi-ngan')} online, ${left.length} left`,
    );
    await page.close();
    await until(
      () => counter.online('suoi-ngan') === 0,
      () => 'nobody should be online',
    );
  });

  it('tells the page when new numbers have come', async () => {
    const page = await context.newPage();
    await setDevice(page, clock.wall);
    await page.evaluateOnNewDocument(() =>
      document.addEventListener('cw-numbers', (event) => {
        const { today, total } = (event as CustomEvent<VisitNumbers>).detail;
        Object.assign(window, { told: [(event.target as Element).localName, today, total] });
      }),
    );
    await page.goto(base + '/');
    await page.waitForFunction(() => 'told' in window, { polling: 50, timeout: 10_000 });
    assert.deepEqual(await page.evaluate(() => (window as unknown as { told: unknown }).told), [
      'visit-counter',
      1,
      101,
    ]);
  });

  it('counts a page in the background only when it is seen, and is present only while it is', async () => {
    const page = await context.newPage();
    await setDevice(page, clock.wall);
    const other = await open('/trong');
    await other.bringToFront();
    await page.goto(base + '/');
    await other.goto(base + '/hai');
    await shows(other, '1', '101');
    assert.equal(posted.length, 1);
    await page.bringToFront();
    await shows(page, '1', '101');
    assert.notEqual(posted[0]!.presence, posted[1]!.presence);
    await pass(other, 2 * HEARTBEAT_MS);
    await pass(page, HEARTBEAT_MS);
    await arrives(3);
    assert.equal(posted[2]!.presence, posted[1]!.presence);
    assert.equal(posted.length, 3);
  });

  it('does not count a page that comes back from the back-forward cache', async () => {
    const page = await open('/hai');
    await shows(page, '1', '101');
    await page.evaluate(() => ((window as unknown as { kept: boolean }).kept = true));
    await page.goto(base + '/trong');
    clock.wall += 2 * VISIT_IDLE_MS;
    await page.evaluate(() => setTimeout(() => history.back()));
    // Asked for until it is true, since the way back takes the place of what was asked in meanwhile.
    await page.waitForFunction(() => (window as unknown as { kept?: boolean }).kept, { polling: 50, timeout: 10_000 });
    await arrives(2);
    assert.deepEqual(claims(), ['new']);
  });

  it('counts a prerendered page when it is opened', async () => {
    const page = await open('/dung-truoc');
    await until(
      () => prerendered.includes('/tin'),
      () => 'the browser should prerender',
    );
    assert.equal(posted.length, 0);
    await page.click('a');
    await arrives(1);
    assert.deepEqual([posted[0]!.visit, posted[0]!.view, posted[0]!.page], ['new', 'new', '/tin']);
  });

  it('retries with the same id, and never counts twice what was counted without an answer', async () => {
    line = 'answer lost';
    const page = await open();
    await arrives(1);
    await page.waitForFunction(() => document.querySelector('visit-counter')!.shadowRoot!.querySelector('button'));
    line = 'open';
    await pass(page, HEARTBEAT_MS);
    await shows(page, '1', '101');
    assert.equal(posted[1]!.id, posted[0]!.id);
  });

  it('claims on the next page what the service never saw', async () => {
    line = 'cut';
    const page = await open();
    await page.waitForFunction(() => document.querySelector('visit-counter')!.shadowRoot!.querySelector('button'));
    line = 'open';
    await page.goto(base + '/hai');
    await shows(page, '1', '101');
    await shows(await open(), '1', '101');
  });

  it('shows after a crash of the service what it had acknowledged', async () => {
    const page = await open();
    await shows(page, '1', '101');
    await counter.close();
    await openService();
    await pass(page, HEARTBEAT_MS);
    await arrives(2);
    await shows(page, '1', '101');
    assert.equal((await numbers(page))[0], '—');
  });

  it('counts a reader who asks not to be tracked, and tells the service to keep nothing', async () => {
    const page = await context.newPage();
    await setDevice(page, clock.wall);
    await page.evaluateOnNewDocument(() => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }));
    await page.goto(base + '/');
    await shows(page, '1', '101');
    assert.deepEqual([posted[0]!.dnt, posted[0]!.presence, posted[0]!.visit], [true, undefined, 'new']);
    assert.equal((await numbers(page))[0], '0');
  });

  it('leaves it to the service where the browser keeps nothing', async () => {
    const page = await open('/?khong-nho');
    await shows(page, '1', '101');
    await page.reload();
    await shows(page, '1', '101');
    assert.deepEqual(claims(), ['unsure', 'unsure']);
  });

  it('leaves it to the service, once, when the device was set back by a year', async () => {
    await shows(await open(), '1', '101');
    const page = await context.newPage();
    await setDevice(page, clock.wall - 365 * 24 * 60 * MINUTE);
    await page.goto(base + '/hai');
    await shows(page, '2', '102');
    await page.reload();
    await shows(page, '2', '102');
    assert.deepEqual(claims(), ['new', 'unsure']);
  });

  it('begins the day and the week anew on a page left open over midnight and over Monday', async () => {
    clock.wall = Date.parse('2026-11-29T23:58:00+07:00');
    const page = await open();
    await shows(page, '1', '101');
    assert.deepEqual(await numbers(page), ['1', '1', '1', '101']);
    for (let minute = 0; minute < 3; minute++) await pass(page, MINUTE);
    await shows(page, '0', '101');
    assert.deepEqual(await numbers(page), ['1', '0', '0', '101']);
  });

  it('does not show yesterday as today when the service is away over midnight', async () => {
    clock.wall = Date.parse('2026-11-29T23:58:00+07:00');
    const page = await open();
    await shows(page, '1', '101');
    line = 'cut';
    for (let minute = 0; minute < 4; minute++) await pass(page, MINUTE);
    await shows(page, '—', '101');
    assert.deepEqual(await numbers(page), ['—', '—', '—', '101']);
  });

  it('is not printed', async () => {
    const page = await open();
    await shows(page, '1', '101');
    await page.emulateMediaType('print');
    assert.equal(await page.$eval('visit-counter', (element) => (element as HTMLElement).offsetHeight), 0);
  });

  it('counts by its image where JavaScript is off, and shows the text inside', async () => {
    const page = await context.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(base + '/khong-js');
    assert.match(await page.evaluate(() => document.body.innerText), /Lượt truy cập/);
    const answer = await fetch(`${base}/v1/luot?site=suoi-ngan`);
    assert.equal(((await answer.json()) as { today: number }).today, 1);
  });
});
