/**
 * Measures opening, stepping and closing of photos beside the known libraries, in one browser, on one and the same page.
 *
 *   npm run bench -- gallery [--photos 1000,10000] [--rounds 5] [--throttle 4] [--only ours,photoswipe] [--dist dist]
 *
 * The page holds N links with a lazy thumbnail each, laid out as squares; each library opens them in its usual way. The
 * CPU is throttled; the libraries take turns; each figure is the median of the rounds, and all are taken alike:
 * - "script at load" is what the library's start on the N photos takes after it has started on one: its share beyond
 *   what any page pays once for the code.
 * - "thread held" is the longest time, from the event until its outcome is seen, in which the page could not do a waiting
 *   task; script, style, layout and paint are all in it.
 * - "shown" is the time from the click until the full photo is there, loaded, opaque, and no longer growing. The mouse
 *   rests on the thumbnail for 600 ms before, as a reader's does; a library may use that time.
 * - "elements more" counts shadow trees too; "layout shift" is that of the whole visit.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { endurance } from './gallery/endurance.ts';
import { measure, type Bench, type Result } from './gallery/measure.ts';
import { peers } from './gallery/peers.ts';
import { serve } from './gallery/server.ts';
import { CHROMIUM } from '../tools/test/chromium.ts';

const { values } = parseArgs({
  options: {
    photos: { type: 'string', default: '1000,10000' },
    rounds: { type: 'string', default: '5' },
    throttle: { type: 'string', default: '4' },
    only: { type: 'string' },
    dist: { type: 'string', default: 'dist' },
    'no-endurance': { type: 'boolean', default: false },
  },
});

/** Rows of the table, with the limits for 1,000 and 10,000 photos: ms, or a share of what PhotoSwipe takes. */
const rows: [keyof Result, string, string, string][] = [
  ['load', 'script at load, ms', '≤ 1', '≤ 5'],
  ['held', 'thread held when opening, ms', '≤ 1.00 ×', '≤ 1.00 ×'],
  ['shown', 'until the full photo is shown, ms', '≤ 0.35 ×', '≤ 0.15 ×'],
  ['next', 'thread held by the next photo, ms', '≤ 16', '≤ 16'],
  ['closing', 'thread held by closing, ms', '≤ 50', '≤ 100'],
  ['nodes', 'elements more while open', '≤ 60', '≤ 60'],
  ['shift', 'layout shift (CLS)', '0', '0'],
];
const DIGITS: Partial<Record<keyof Result, number>> = { nodes: 0, shift: 3 };

const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

/** Measures all in turn, round after round, and prints one table. */
async function table(bench: Bench, keys: string[], count: number, rounds: number): Promise<void> {
  const results: Record<string, Result[]> = {};
  for (let round = 0; round < rounds; round++)
    for (const key of keys) {
      try {
        (results[key] ??= []).push(await measure(bench, key, count));
      } catch (error) {
        console.error(`${key} with ${count} photos: ${(error as Error).message.split('\n')[0]}`);
      }
    }
  const measured = keys.filter((key) => results[key]?.length);
  const of = (key: string, row: keyof Result): number => median(results[key]!.map((result) => result[row]));
  console.log(`\n## ${count} photos`);
  console.log(`| | ${measured.map((key) => peers[key]!.name).join(' | ')} | ours ÷ PhotoSwipe | limit |`);
  console.log(`|---|${measured.map(() => '---:').join('|')}|---:|---:|`);
  for (const [row, words, few, many] of rows) {
    const cells = measured.map((key) => of(key, row).toFixed(DIGITS[row] ?? 1));
    const ratio = results.ours && results.photoswipe ? of('ours', row) / of('photoswipe', row) : NaN;
    const cell = Number.isFinite(ratio) ? ratio.toFixed(2) : '—';
    console.log(`| ${words} | ${cells.join(' | ')} | ${cell} | ${count > 1000 ? many : few} |`);
  }
}

const { origin, close } = await serve(resolve(import.meta.dirname, '..', values.dist));
const browser = await chromium.launch(CHROMIUM);
const bench: Bench = { browser, origin, throttle: Number(values.throttle) };
const keys = values.only?.split(',') ?? Object.keys(peers);
console.log(
  `${browser.browserType().name()} ${browser.version()}, CPU throttled ${values.throttle} times, medians of ${values.rounds}`,
);
for (const count of values.photos.split(',').filter(Boolean))
  await table(bench, keys, Number(count), Number(values.rounds));
if (!values['no-endurance']) {
  console.log('\n## 500 steps and 20 swipes with 1,000 photos');
  console.log('| | full photos alive | heap grown, MB | frames over 32 ms | slowest frame, ms | frames |');
  console.log('|---|---:|---:|---:|---:|---:|');
  for (const key of keys.filter((name) => name === 'ours' || name === 'photoswipe')) {
    const { alive, grown, slow, slowest, frames } = await endurance(bench, key);
    console.log(
      `| ${peers[key]!.name} | ${alive} | ${grown.toFixed(2)} | ${slow} | ${slowest.toFixed(0)} | ${frames} |`,
    );
  }
}
await browser.close();
close();
