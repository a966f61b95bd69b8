/**
 * Measures opening, stepping and closing of photos beside the known libraries, in one browser, on one and the same page.
 *
 *   npm run bench -- gallery [--photos 1000,10000] [--rounds 5] [--throttle 4] [--only ours,photoswipe]
 *
 * The page holds N links with a thumbnail each, laid out as squares; each library opens them in its usual way. The CPU
 * is throttled; candidates take turns; each figure is the median of the rounds. "Thread held" is the longest time in
 * which the page could not do a waiting task, style, layout and paint included. "Shown" is the
 * time from the click until the full photo is there, loaded, opaque, and no longer growing.
 */
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';

const { values } = parseArgs({
  options: {
    photos: { type: 'string', default: '1000,10000' },
    rounds: { type: 'string', default: '5' },
    throttle: { type: 'string', default: '4' },
    only: { type: 'string' },
    dist: { type: 'string', default: 'dist' },
  },
});
const ROOT = join(import.meta.dirname, '..');

const dist = resolve(ROOT, values.dist);

interface Candidate {
  name: string;
  /** Tags for the head of the page. */
  files: string[];
  /** Starts the library on `grid`; what this takes is "script at load". */
  start: string;
}

const candidates: Record<string, Candidate> = {
  ours: { name: 'photo-gallery', files: ['/dist/commune-widgets.js'], start: '' },
  photoswipe: {
    name: 'PhotoSwipe',
    files: [
      'photoswipe/dist/photoswipe.css',
      'photoswipe/dist/umd/photoswipe.umd.min.js',
      'photoswipe/dist/umd/photoswipe-lightbox.umd.min.js',
    ],
    start: `new PhotoSwipeLightbox({gallery: grid, children: 'a', pswpModule: PhotoSwipe}).init()`,
  },
  lightgallery: {
    name: 'lightGallery',
    files: ['lightgallery/css/lightgallery.css', 'lightgallery/lightgallery.umd.js'],
    start: `lightGallery(grid, {selector: 'a'})`,
  },
  glightbox: {
    name: 'GLightbox',
    files: ['glightbox/dist/css/glightbox.min.css', 'glightbox/dist/js/glightbox.min.js'],
    start: `GLightbox({selector: '.grid a'})`,
  },
  viewerjs: {
    name: 'Viewer.js',
    files: ['viewerjs/dist/viewer.min.css', 'viewerjs/dist/viewer.min.js'],
    start: `grid.addEventListener('click', event => event.preventDefault()), new Viewer(grid, {url: image => image.parentNode.href})`,
  },
  fancybox: {
    name: 'Fancybox',
    files: ['@fancyapps/ui/dist/fancybox/fancybox.css', '@fancyapps/ui/dist/fancybox/fancybox.umd.js'],
    start: `Fancybox.bind(grid, 'a')`,
  },
};

const tag = (file: string): string => {
  const address = file.startsWith('/') ? file : `/peers/${file}`;
  return file.endsWith('.css') ? `<link rel="stylesheet" href="${address}">` : `<script src="${address}"></script>`;
};

/** The page of one candidate: the photos wait in a template until everything else is there. */
function page(candidate: Candidate, count: number): string {
  const box = candidate === candidates.ours ? 'photo-gallery' : 'div';
  const photos = Array.from(
    { length: count },
    (_, index) =>
      `<a href="/full/${index}.jpg" data-pswp-width="1200" data-pswp-height="800"><img src="/thumb/${index}.webp" width="480" height="320" alt="Ruộng số ${index + 1}" loading="lazy"></a>`,
  ).join('\n');
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${candidate.name}</title><link rel="icon" href="data:,">${candidate.files.map(tag).join('')}
<style>body{margin:8px}div.grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(160px,1fr));gap:4px}div.grid a{aspect-ratio:1;position:relative}div.grid img{position:absolute;width:100%;height:100%;object-fit:cover}</style>
<body><template><${box} class="grid" layout="square">${photos}</${box}></template>`;
}

/** What runs in the page: the clock of the thread, and the eyes. */
function instruments(): void {
  const bench = {
    held: 0,
    last: 0,
    running: false,
    /** Begins to watch how long the thread is held. */
    watch(): void {
      bench.held = 0;
      bench.last = performance.now();
      bench.running = true;
      // At the least priority: a message that returns to itself would starve the frames.
      const { scheduler } = globalThis as unknown as { scheduler: { postTask(task: () => void, how: object): void } };
      const beat = (): void => {
        const now = performance.now();
        bench.held = Math.max(bench.held, now - bench.last);
        bench.last = now;
        if (bench.running) scheduler.postTask(beat, { priority: 'background' });
      };
      beat();
    },
    /** All elements below `root`, shadow trees too. */
    *elements(root: ParentNode): Generator<Element> {
      for (const element of root.querySelectorAll('*')) {
        yield element;
        if (element.shadowRoot) yield* bench.elements(element.shadowRoot);
      }
    },
    nodes: (): number => [...bench.elements(document)].length,
    /** The image in sight that shows `file`, if it is there, opaque and large. */
    full(file: string): HTMLImageElement | undefined {
      for (const root of [document.body.lastElementChild?.shadowRoot, document]) {
        for (const image of root?.querySelectorAll<HTMLImageElement>(`img[src*="${file}"]`) ?? []) {
          if (!image.complete || !image.naturalWidth) continue;
          const { left, width } = image.getBoundingClientRect();
          if (width < 200 || left < -50 || left > innerWidth - 100) continue;
          let opacity = 1;
          for (
            let at: Element | null = image;
            at;
            at = at.parentElement ?? (at.getRootNode() as ShadowRoot).host ?? null
          ) {
            const style = getComputedStyle(at);
            opacity *= +style.opacity;
            if (style.visibility === 'hidden') opacity = 0;
          }
          if (opacity > 0.9) return image;
        }
      }
      return undefined;
    },
    /** Resolves with ms from the first of `events` until `is` holds in two frames running. */
    until(events: string[], is: () => unknown): Promise<number> {
      return new Promise((resolve, reject) => {
        let start = 0;
        setTimeout(() => reject(new Error(`not within 30 s of ${events.join()}: ${is.toString()}`)), 30_000);
        for (const type of events)
          addEventListener(
            type,
            (event) => {
              start ||= event.timeStamp;
              bench.watch();
            },
            { capture: true, once: true },
          );
        let before: string | undefined;
        const look = (): void => {
          const found = start ? is() : undefined;
          const state =
            found instanceof Element ? JSON.stringify(found.getBoundingClientRect()) : found ? 'yes' : undefined;
          if (state && state === before) {
            bench.running = false;
            bench.held = Math.max(bench.held, performance.now() - bench.last);
            resolve(performance.now() - start);
          } else {
            before = state;
            requestAnimationFrame(look);
          }
        };
        look();
      });
    },
  };
  (globalThis as unknown as { bench: typeof bench }).bench = bench;
}

const photo = readFileSync(join(ROOT, 'demo/photos/harvest.jpg'));
const thumbnail = readFileSync(join(ROOT, 'demo/photos/harvest-480.webp'));
const types: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.html': 'text/html; charset=utf-8',
};

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url!, 'http://bench');
  const [, folder, rest = ''] = /^\/(\w+)\/(.*)$/.exec(pathname) ?? [];
  const file =
    folder === 'dist'
      ? join(dist, rest)
      : folder === 'peers'
        ? join(import.meta.dirname, 'node_modules', rest)
        : undefined;
  const [key = '', count = '0'] = rest.split('/');
  const body =
    folder === 'full'
      ? photo
      : folder === 'thumb'
        ? thumbnail
        : folder === 'page'
          ? page(candidates[key]!, +count)
          : file && existsSync(file)
            ? readFileSync(file)
            : undefined;
  // Isolated, so that the page's clock counts in steps of 5 µs.
  response.writeHead(body ? 200 : 404, {
    'Content-Type': types[folder === 'page' ? '.html' : extname(pathname)] ?? 'text/plain',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cache-Control': 'max-age=3600',
  });
  response.end(body);
});

interface Result {
  load: number;
  held: number;
  shown: number;
  next: number;
  closing: number;
  nodes: number;
}

interface Bench {
  waiting?: Promise<number>;
  until(events: string[], is: () => unknown): Promise<number>;
  full(file: string): unknown;
  nodes(): number;
  held: number;
}

async function start(
  browser: Browser,
  key: string,
  count: number,
  origin: string,
): Promise<{ page: Page; session: CDPSession; load: number }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const tab = await context.newPage();
  await tab.addInitScript(instruments);
  await tab.goto(`${origin}/page/${key}/${count}`);
  const session = await context.newCDPSession(tab);
  await session.send('Emulation.setCPUThrottlingRate', { rate: Number(values.throttle) });
  const load = await tab.evaluate(
    async ({ code, ours }) => {
      let spent = 0;
      if (ours) {
        // Ours starts by itself: its own callbacks are timed.
        const { prototype } = customElements.get('photo-gallery') as unknown as {
          prototype: Record<string, () => unknown>;
        };
        for (const name of ['connectedCallback', 'performUpdate']) {
          const own = prototype[name]!;
          prototype[name] = function (this: unknown) {
            const from = performance.now();
            own.call(this);
            spent += performance.now() - from;
          };
        }
      }
      document.body.append(document.querySelector('template')!.content);
      const grid = document.querySelector('.grid');
      if (!ours) {
        const from = performance.now();
        new Function('grid', code)(grid);
        spent = performance.now() - from;
      }
      await new Promise((resolve) => setTimeout(resolve, 1500));
      return spent;
    },
    { code: candidates[key]!.start, ours: key === 'ours' },
  );
  return { page: tab, session, load };
}

async function measure(browser: Browser, key: string, count: number, origin: string): Promise<Result> {
  const { page: tab, load } = await start(browser, key, count, origin);
  const step = async (
    events: string[],
    file: string,
    act: () => Promise<unknown>,
  ): Promise<{ took: number; held: number }> => {
    await tab.evaluate(
      ({ events, file }) => {
        const { bench } = globalThis as unknown as { bench: Bench };
        bench.waiting = bench.until(events, () => (file ? bench.full(file) : !bench.full('/full/')));
      },
      { events, file },
    );
    await act();
    return tab.evaluate(async () => {
      const { bench } = globalThis as unknown as { bench: Bench };
      return { took: await bench.waiting!, held: bench.held };
    });
  };
  const before = await tab.evaluate(() => (globalThis as unknown as { bench: Bench }).bench.nodes());
  // A reader's pointer is over a photo before it clicks.
  await tab.mouse.move(250, 250);
  await tab.waitForTimeout(400);
  const index = await tab.evaluate(() => {
    const link = document.elementFromPoint(250, 250)!.closest('a')!;
    return Number(/(\d+)\.jpg/.exec(link.href)![1]);
  });
  const opened = await step(['click'], `/full/${index}.jpg`, () => tab.mouse.click(250, 250));
  await tab.waitForTimeout(800);
  const nodes = (await tab.evaluate(() => (globalThis as unknown as { bench: Bench }).bench.nodes())) - before;
  const stepped = await step(['keydown'], `/full/${index + 1}.jpg`, () => tab.keyboard.press('ArrowRight'));
  await tab.waitForTimeout(800);
  const closed = await step(['keydown'], '', () => tab.keyboard.press('Escape'));
  await tab.context().close();
  return { load, held: opened.held, shown: opened.took, next: stepped.held, closing: closed.held, nodes };
}

/** 500 steps, then what is alive; and 20 swipes by touch, frame by frame. */
async function endurance(browser: Browser, key: string, origin: string): Promise<Record<string, number>> {
  const { page: tab, session } = await start(browser, key, 1000, origin);
  const heap = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    return ((await session.send('Runtime.getHeapUsage')) as { usedSize: number }).usedSize / 1e6;
  };
  await tab.mouse.move(100, 100);
  await tab.waitForTimeout(300);
  await tab.mouse.click(100, 100);
  await tab.waitForTimeout(1000);
  for (let index = 0; index < 20; index++) await tab.keyboard.press('ArrowRight');
  const early = await heap();
  for (let index = 0; index < 480; index++) await tab.keyboard.press('ArrowRight');
  await tab.waitForTimeout(500);
  const late = await heap();
  const alive = await tab.evaluate(() => {
    const bench = (globalThis as unknown as { bench: { elements(root: ParentNode): Iterable<Element> } }).bench;
    return [...bench.elements(document)].filter(
      (element) => element instanceof HTMLImageElement && element.src.includes('/full/'),
    ).length;
  });
  await tab.evaluate(() => {
    const frames: number[] = [];
    let last = performance.now();
    const look = (now: number): void => {
      frames.push(now - last);
      last = now;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    Object.assign(globalThis, { frames });
  });
  for (let swipe = 0; swipe < 20; swipe++) {
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number): Promise<unknown> =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y: 350 }] });
    await touch('touchStart', 900);
    for (let x = 880; x > 480; x -= 40) await touch('touchMove', x);
    await touch('touchEnd');
    await tab.waitForTimeout(300);
  }
  const frames = await tab.evaluate(() => (globalThis as unknown as { frames: number[] }).frames.slice(1));
  await tab.context().close();
  return { alive, grown: late - early, slow: frames.filter((ms) => ms > 32).length, frames: frames.length };
}

const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
const keys = values.only?.split(',') ?? Object.keys(candidates);
const rounds = Number(values.rounds);
const rows: [keyof Result, string][] = [
  ['load', 'script at load, ms'],
  ['held', 'thread held when opening, ms'],
  ['shown', 'until the full photo is shown, ms'],
  ['next', 'thread held by the next photo, ms'],
  ['closing', 'thread held by closing, ms'],
  ['nodes', 'elements more while open'],
];
console.log(
  `${browser.browserType().name()} ${browser.version()}, CPU throttled ${values.throttle} times, medians of ${rounds}`,
);
for (const count of values.photos.split(',').map(Number)) {
  const results: Record<string, Result[]> = {};
  for (let round = 0; round < rounds; round++)
    for (const key of keys) {
      try {
        (results[key] ??= []).push(await measure(browser, key, count, origin));
      } catch (error) {
        console.error(`${key} with ${count} photos: ${(error as Error).message.split('\n')[0]}`);
      }
    }
  const measured = keys.filter((key) => results[key]?.length);
  const of = (key: string, row: keyof Result): number => median(results[key]!.map((result) => result[row]));
  console.log(`\n## ${count} photos`);
  console.log(`| | ${measured.map((key) => candidates[key]!.name).join(' | ')} | ours ÷ PhotoSwipe |`);
  console.log(`|---|${measured.map(() => '---:').join('|')}|---:|`);
  for (const [row, words] of rows) {
    const cells = measured.map((key) => of(key, row).toFixed(row === 'nodes' ? 0 : 1));
    const ratio =
      results.ours?.length && results.photoswipe?.length ? (of('ours', row) / of('photoswipe', row)).toFixed(2) : '—';
    console.log(`| ${words} | ${cells.join(' | ')} | ${ratio} |`);
  }
}
console.log('\n## 500 steps and 20 swipes with 1,000 photos');
console.log('| | full photos alive | heap grown, MB | frames over 32 ms | frames |\n|---|---:|---:|---:|---:|');
for (const key of keys.filter((name) => name === 'ours' || name === 'photoswipe')) {
  const { alive, grown, slow, frames } = await endurance(browser, key, origin);
  console.log(`| ${candidates[key]!.name} | ${alive} | ${grown!.toFixed(2)} | ${slow} | ${frames} |`);
}
await browser.close();
server.close();
