/**
 * Measures `<news-article>` on 30,000 words with 200 photos at a quarter of the processor's speed, beside the same page
 * without the element and beside `@mozilla/readability` on the same input (`npm i` in `bench/` brings it).
 *
 *   npm run bench -- article [--rounds 3] [--dist dist]
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { CHROMIUM } from '../tools/test/chromium.ts';

const { values } = parseArgs({
  args: process.argv.slice(2).filter((arg) => arg !== 'article'),
  options: { rounds: { type: 'string', default: '3' }, dist: { type: 'string', default: 'dist' } },
});

const WORDS = 30_000;
const PHOTOS = 200;
const SLOWER = Number(process.env.SLOWER ?? 4);
const CYCLES = 1000;
const READABILITY = join(import.meta.dirname, 'node_modules/@mozilla/readability/Readability.js');
const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.jpg': 'image/jpeg' };

/** An article as Word and an old editor leave it. */
function longArticle(): string {
  const sentence =
    'Bà con bảy bản cùng góp công góp của làm con đường liên bản dài ba cây số nối vùng cao với trung tâm xã trong mùa khô năm nay. ';
  const perParagraph = 4;
  const paragraphs = Math.ceil(WORDS / (sentence.trim().split(' ').length * perParagraph));
  let html = '<h1>Ba mươi nghìn từ về một con đường</h1>';
  for (let index = 0; index < paragraphs; index++) {
    html += `<p class="MsoNormal" style="text-align:justify;text-indent:36pt"><span style="font-size:14pt;font-family:&quot;Times New Roman&quot;">&nbsp;&nbsp;&nbsp;&nbsp;${sentence.repeat(perParagraph)}</span></p><p>&nbsp;</p>`;
    if (Math.floor(((index + 1) * PHOTOS) / paragraphs) > Math.floor((index * PHOTOS) / paragraphs))
      html += `<p align="center"><img src="/photo.jpg" alt="anh tin bai" width="600" height="400"></p><p align="center"><i>Chú thích ảnh ${index}</i></p>`;
  }
  return html;
}

const html = longArticle();
const pages: Record<string, string> = {
  '/plain': `<!doctype html><html lang="vi"><meta charset="utf-8"><title>x</title><body><main>${html}</main></body></html>`,
  '/article': `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>x</title><script src="/commune-widgets.js"></script></head><body><news-article>${html}</news-article></body></html>`,
  '/empty':
    '<!doctype html><html lang="vi"><meta charset="utf-8"><title>x</title><script src="/commune-widgets.js"></script><body></body></html>',
};

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url!, 'http://a');
  const file = pathname === '/photo.jpg' ? 'demo/photos/gold.jpg' : join(values.dist, pathname);
  if (pages[pathname]) response.setHeader('content-type', 'text/html; charset=utf-8').end(pages[pathname]);
  else if (existsSync(file) && extname(file))
    response.setHeader('content-type', TYPES[extname(file)] ?? 'text/plain').end(readFileSync(file));
  else response.writeHead(404).end();
});

interface Load {
  /** ms from the navigation to the content being there, tidied. */
  ready: number;
  firstPaint: number;
  longest: number;
  shift: number;
  requests: number;
  kilobytes: number;
}

const median = (numbers: number[]): number => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

async function open(browser: Browser): Promise<{ page: Page; devtools: CDPSession }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const devtools = await page.context().newCDPSession(page);
  await page.addInitScript(() => {
    const seen = { longest: 0, shift: 0, ready: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    const readyOnce = new Promise((resolve) => addEventListener('cw-article-ready', resolve, { once: true }));
    void readyOnce.then(() => (seen.ready = performance.now()));
    Object.assign(window, { readyOnce });
  });
  return { page, devtools };
}

async function load(browser: Browser, address: string): Promise<Load> {
  const { page, devtools } = await open(browser);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(address, { waitUntil: 'load' });
  if (address.endsWith('/article'))
    // Without a script of the driver's, which would be a long task of its own.
    await devtools.send('Runtime.evaluate', { expression: 'readyOnce', awaitPromise: true });
  await page.waitForTimeout(1000);
  const result = await page.evaluate(() => {
    const { seen } = window as unknown as { seen: { ready: number; longest: number; shift: number } };
    const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return {
      ready: seen.ready || navigation!.domContentLoadedEventEnd,
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      longest: seen.longest,
      shift: seen.shift,
      requests: resources.length,
      kilobytes: resources.reduce((sum, { transferSize }) => sum + transferSize, 0) / 1000,
    };
  });
  await page.close();
  return result;
}

/** The tidying alone: attached to a page that stands, the script and its part being there. */
async function tidying(browser: Browser, address: string): Promise<{ ready: number; longest: number }> {
  const { page, devtools } = await open(browser);
  await page.goto(address);
  await page.evaluate(async () => {
    const article = document.createElement('news-article');
    article.innerHTML = '<h2>Tin</h2><p>Một tin ngắn.</p>';
    const ready = new Promise((resolve) => article.addEventListener('cw-article-ready', resolve, { once: true }));
    document.body.append(article);
    await ready;
    article.remove();
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const result = await page.evaluate(async (content) => {
    const article = document.createElement('news-article');
    article.innerHTML = content;
    await new Promise((resolve) => setTimeout(resolve, 500));
    const { seen } = window as unknown as { seen: { longest: number } };
    seen.longest = 0;
    const start = performance.now();
    const ready = new Promise((resolve) => article.addEventListener('cw-article-ready', resolve, { once: true }));
    document.body.append(article);
    await ready;
    const took = performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return { ready: took, longest: seen.longest };
  }, html);
  await page.close();
  return result;
}

async function readability(browser: Browser, address: string): Promise<{ ready: number; longest: number }> {
  const { page, devtools } = await open(browser);
  await page.goto(address);
  await page.addScriptTag({ path: READABILITY });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const ready = await page.evaluate(() => {
    const { Readability } = window as unknown as { Readability: new (document: Document) => { parse(): unknown } };
    const copy = document.cloneNode(true) as Document;
    const start = performance.now();
    new Readability(copy).parse();
    return performance.now() - start;
  });
  await page.close();
  // It works in one task.
  return { ready, longest: ready };
}

/** What stays in memory. */
interface Memory {
  heap: number;
  nodes: number;
  listeners: number;
}

/** What stays after an article was attached and taken away many times: bytes of the heap, nodes, listeners. */
async function memory(browser: Browser, address: string): Promise<Memory> {
  const { page, devtools } = await open(browser);
  await page.goto(address);
  const cycle = (count: number): Promise<void> =>
    page.evaluate(async (times) => {
      for (let index = 0; index < times; index++) {
        const article = document.createElement('news-article');
        article.innerHTML = '<h2>Tin</h2><p>&nbsp;&nbsp;Một tin ngắn.</p><p align="right"><b>Lò Thị Mây</b></p>';
        const ready = new Promise((resolve) => article.addEventListener('cw-article-ready', resolve, { once: true }));
        document.body.append(article);
        await ready;
        article.remove();
      }
    }, count);
  await devtools.send('Performance.enable');
  const used = async (): Promise<Memory> => {
    for (let index = 0; index < 3; index++) await devtools.send('HeapProfiler.collectGarbage');
    const { metrics } = await devtools.send('Performance.getMetrics');
    const metric = (name: string): number => metrics.find((one) => one.name === name)!.value;
    return { heap: metric('JSHeapUsedSize'), nodes: metric('Nodes'), listeners: metric('JSEventListeners') };
  };
  await cycle(100);
  const before = await used();
  await cycle(CYCLES);
  const after = await used();
  await page.close();
  return {
    heap: after.heap - before.heap,
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
  };
}

await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch(CHROMIUM);
try {
  const rounds = Number(values.rounds);
  const table: Record<string, Record<string, number | string>> = {};
  const repeat = async <T extends object>(name: string, measure: () => Promise<T>): Promise<void> => {
    const results: T[] = [];
    for (let round = 0; round < rounds; round++) results.push(await measure());
    table[name] = Object.fromEntries(
      Object.keys(results[0]!).map((key) => [
        key,
        Number(median(results.map((one) => one[key as keyof T] as number)).toFixed(key === 'shift' ? 4 : 0)),
      ]),
    );
  };
  console.log(
    `${WORDS} words, ${PHOTOS} photos, ${(html.length / 1000).toFixed(0)} kB of HTML, processor ${SLOWER} times slower; medians of ${rounds}, ms`,
  );
  await repeat('page without the element', () => load(browser, `${origin}/plain`));
  await repeat('page with <news-article>', () => load(browser, `${origin}/article`));
  await repeat('tidying alone', () => tidying(browser, `${origin}/empty`));
  if (existsSync(READABILITY))
    await repeat('@mozilla/readability alone', () => readability(browser, `${origin}/plain`));
  else console.log('@mozilla/readability is not there: run `npm i` in bench/');
  console.table(table);
  const { heap, nodes, listeners } = await memory(browser, `${origin}/empty`);
  console.log(
    `after ${CYCLES} articles attached and taken away: ${(heap / 1024).toFixed(0)} kB, ${nodes} nodes and ${listeners} listeners more than before`,
  );
} finally {
  await browser.close();
  server.close();
}
