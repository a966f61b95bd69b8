/**
 * Measures what a page pays for our script: the same page with all five elements without a script, with ours, and with
 * the scripts of Shoelace, GOV.UK Frontend, and PhotoSwipe + GLightbox, at a quarter of the processor's speed.
 *
 *   npm run bench -- load [--rounds 9] [--cycles 10000] [--dist dist]     0 leaves that half out
 *
 * "Main thread" is the time of all its tasks until all is at rest (Chromium's own TaskDuration), "at load" the part of
 * it until the load event. Then, unthrottled: 500 elements upgraded at once, and what 10,000 attached and taken away
 * leave in memory.
 */
import { parseArgs } from 'node:util';
import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { contents, heads, MANY, serve } from './load/pages.ts';
import { CHROMIUM } from '../tools/test/chromium.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    cycles: { type: 'string', default: '10000' },
    dist: { type: 'string', default: 'dist' },
  },
});

const SLOWER = 4;
interface Load {
  /** ms of the main thread. */
  atLoad: number;
  atRest: number;
  script: number;
  /** ms from the navigation. */
  lcp: number;
  /** ms from a click to the next frame, as Event Timing rounds it. */
  inp: number;
  shift: number;
}
const ROWS: [keyof Load, string][] = [
  ['atLoad', 'main thread at load, ms'],
  ['atRest', 'main thread until at rest, ms'],
  ['script', 'of it script, ms'],
  ['lcp', 'LCP, ms'],
  ['inp', 'INP of a click, ms'],
  ['shift', 'layout shift (CLS)'],
];

const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
type Metrics = Record<string, number>;
const metrics = async (devtools: CDPSession): Promise<Metrics> =>
  Object.fromEntries((await devtools.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]));

async function load(browser: Browser, address: string): Promise<Load> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const tab = await context.newPage();
  const devtools = await context.newCDPSession(tab);
  // Files are in the cache, so that all pages wait for the network alike.
  await tab.goto(address, { waitUntil: 'networkidle' });
  await tab.goto('about:blank');
  // What the thread itself worked: what else runs on the machine does not count.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await tab.addInitScript(() => {
    const seen = { lcp: 0, inp: 0, shift: 0 };
    Object.assign(window, { seen });
    const observe = (type: string, note: (entry: PerformanceEntry) => void, more = {}): void =>
      new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...more });
    observe('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
    observe('event', ({ duration }) => (seen.inp = Math.max(seen.inp, duration)), { durationThreshold: 16 });
    observe('layout-shift', (entry) => (seen.shift += (entry as PerformanceEntry & { value: number }).value));
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const before = await metrics(devtools);
  await tab.goto(address, { waitUntil: 'load' });
  const loaded = await metrics(devtools);
  await tab.waitForTimeout(2500);
  const rest = await metrics(devtools);
  await tab.click('#own');
  await tab.waitForTimeout(300);
  const seen = await tab.evaluate(() => (window as unknown as { seen: Record<'lcp' | 'inp' | 'shift', number> }).seen);
  await context.close();
  const ms = (name: string, until: Metrics): number => (until[name]! - before[name]!) * 1000;
  return {
    atLoad: ms('TaskDuration', loaded),
    atRest: ms('TaskDuration', rest),
    script: ms('ScriptDuration', rest),
    ...seen,
  };
}

/** ms from the first registration to the last update of 500 elements that stand in the page. */
async function upgrade(browser: Browser, address: string): Promise<number> {
  const tab = await browser.newPage();
  await tab.goto(address, { waitUntil: 'load' });
  const took = await tab.evaluate(async () => {
    let start = 0;
    const { define } = customElements;
    customElements.define = function (...args) {
      start ||= performance.now();
      define.apply(this, args);
    };
    const script = document.createElement('script');
    const came = new Promise((resolve) => (script.onload = resolve));
    script.src = '/dist/commune-widgets.js';
    document.head.append(script);
    await came;
    const all = [...document.querySelectorAll<HTMLElement & { updateComplete?: Promise<unknown> }>('main > *')];
    await Promise.all(all.map((element) => element.updateComplete));
    return performance.now() - start;
  });
  await tab.close();
  return took;
}

/** What is left of elements that were attached and taken away: bytes of heap, nodes, listeners. */
async function leftovers(browser: Browser, address: string, tag: string, cycles: number): Promise<Metrics> {
  const context = await browser.newContext();
  const tab: Page = await context.newPage();
  const devtools = await context.newCDPSession(tab);
  await devtools.send('Performance.enable');
  await tab.goto(address, { waitUntil: 'load' });
  const [attributes, content] = contents[tag]!;
  const cycle = (times: number): Promise<void> =>
    tab.evaluate(
      async ([html, count]) => {
        const box = document.body.appendChild(document.createElement('div'));
        for (let index = 0; index < count; index++) {
          box.innerHTML = html;
          await (box.firstElementChild as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
          // Every tenth lives until its parts have come to it.
          if (index % 10 === 0) await new Promise((resolve) => setTimeout(resolve));
          box.textContent = '';
        }
        box.remove();
        // What waits for a pause or a frame has had its turn.
        await new Promise((resolve) => setTimeout(resolve, 1500));
      },
      [
        `<${tag} ${attributes}>${content.replace(/<img[^>]*>/g, '<img alt="Ảnh" width="30" height="20">')}</${tag}>`,
        times,
      ] as const,
    );
  const now = async (): Promise<Metrics> => {
    for (let index = 0; index < 3; index++) await devtools.send('HeapProfiler.collectGarbage');
    return metrics(devtools);
  };
  await cycle(500);
  const before = await now();
  await cycle(cycles);
  const after = await now();
  await context.close();
  return Object.fromEntries(
    ['JSHeapUsedSize', 'Nodes', 'JSEventListeners'].map((name) => [name, after[name]! - before[name]!]),
  );
}

/** How far the page moves where the script comes after it was shown, without our style sheet. */
async function lateShift(browser: Browser, address: string): Promise<{ shift: number; px: number }> {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await tab.goto(address, { waitUntil: 'networkidle' });
  const result = await tab.evaluate(async () => {
    const top = (): number => document.querySelector('#after')!.getBoundingClientRect().top + scrollY;
    const before = top();
    let shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift' });
    const script = document.createElement('script');
    script.src = '/dist/commune-widgets.js';
    document.head.append(script);
    await new Promise((resolve) => setTimeout(resolve, 2500));
    return { shift, px: top() - before };
  });
  await tab.close();
  return result;
}

const { origin, close } = await serve(values.dist);
const browser = await chromium.launch(CHROMIUM);
/** Loads, late arrivals and upgrades, as tables. */
async function printTimes(browser: Browser, origin: string, rounds: number): Promise<void> {
  const keys = Object.keys(heads);
  const results: Record<string, Load[]> = {};
  for (let round = 0; round < rounds; round++)
    for (const key of keys) (results[key] ??= []).push(await load(browser, `${origin}/${key}`));
  const of = (key: string, row: keyof Load): number => median(results[key]!.map((one) => one[row]));
  console.log(`Processor ${SLOWER} times slower, medians of ${rounds}\n`);
  console.log(
    `| | ${keys.map((key) => heads[key]![0]).join(' | ')} | ours beyond none | \`defer\` beyond none | limit |`,
  );
  console.log(`|---|${keys.map(() => '---:').join('|')}|---:|---:|---:|`);
  const limits: Partial<Record<keyof Load, string>> = {
    atLoad: '≤ 25',
    lcp: `≤ ${Math.round(of('plain', 'lcp') * 0.02)} (2 %)`,
    inp: '≤ 16',
  };
  for (const [row, words] of ROWS) {
    const digits = row === 'shift' ? 3 : 0;
    const cells = keys.map((key) => of(key, row).toFixed(digits));
    const beyond = ['ours', 'deferred'].map((key) => (of(key, row) - of('plain', row)).toFixed(digits));
    console.log(`| ${words} | ${cells.join(' | ')} | ${beyond.join(' | ')} | ${limits[row] ?? ''} |`);
  }
  console.log('\nThe script comes late, without commune-widgets.css:');
  console.log('| element | layout shift | what follows moves by, px |\n|---|---:|---:|');
  for (const tag of Object.keys(contents)) {
    const { shift, px } = await lateShift(browser, `${origin}/late-${tag}`);
    console.log(`| ${tag} | ${shift.toFixed(3)} | ${px.toFixed(0)} |`);
  }
  const upgrades: number[] = [];
  for (let round = 0; round < rounds; round++) upgrades.push(await upgrade(browser, `${origin}/many`));
  console.log(`\n${MANY} elements upgraded in ${median(upgrades).toFixed(0)} ms, unthrottled (limit 100)`);
}

async function printLeftovers(browser: Browser, origin: string, cycles: number): Promise<void> {
  console.log(`\nLeft after ${cycles} times attached and taken away:`);
  console.log('| element | heap, kB | nodes | listeners |\n|---|---:|---:|---:|');
  for (const tag of Object.keys(contents)) {
    const left = await leftovers(browser, `${origin}/empty`, tag, cycles);
    console.log(`| ${tag} | ${(left.JSHeapUsedSize! / 1024).toFixed(0)} | ${left.Nodes} | ${left.JSEventListeners} |`);
  }
}

try {
  if (Number(values.rounds)) await printTimes(browser, origin, Number(values.rounds));
  if (Number(values.cycles)) await printLeftovers(browser, origin, Number(values.cycles));
} finally {
  await browser.close();
  close();
}
