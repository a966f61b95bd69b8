/**
 * `npm run lighthouse`: Google's Lighthouse on the demo portal, as a slow phone and as a desktop.
 * Of three runs the one with the middle performance counts, for a run varies by a point or two, and the first of a
 * browser is slower. Ends with an error where a score is under 100. `-- PATH…` looks at other pages; `REPORTS=folder`
 * keeps the reports.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { startPortal } from '../demo/serve.ts';
import { CHROMIUM } from '../tools/test/chromium.ts';
import { freePort } from '../tools/test/free-port.ts';

/** What of the library is used here; it is installed by `bench/run.mjs`, after the types are checked. */
interface Lighthouse {
  default(url: string, flags: object, config?: object): Promise<{ lhr: Result; report: string } | undefined>;
  desktopConfig: object;
}
interface Result {
  categories: Record<string, { title: string; score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { title: string; score: number | null; displayValue?: string }>;
}
const { default: lighthouse, desktopConfig } = (await import('lighthouse' as string)) as Lighthouse;

const RUNS = 3;
const paths = process.argv.slice(2);
const PAGES = paths.length ? paths : ['sau', 'bai-viet', 'builder.html'];

const dataDir = mkdtempSync(join(tmpdir(), 'commune-lighthouse-'));
const portal = await startPortal({ port: 0, host: '127.0.0.1', dataDir, distDir: process.env.CW_DIST ?? 'dist' });
const port = await freePort();
const browser = await chromium.launch({ ...CHROMIUM, args: [...CHROMIUM.args, `--remote-debugging-port=${port}`] });
let worst = 100;
for (const page of PAGES)
  for (const [device, config] of [
    ['phone', undefined],
    ['desktop', desktopConfig],
  ] as const) {
    const results: { lhr: Result; report: string }[] = [];
    for (let run = 0; run < RUNS; run++) {
      const result = await lighthouse(portal.url + page, { port, logLevel: 'error', output: 'html' }, config);
      if (!result) throw new Error(`Lighthouse has no result for ${page}`);
      results.push(result);
    }
    const performance = ({ lhr }: { lhr: Result }): number => lhr.categories.performance!.score ?? 0;
    results.sort((one, other) => performance(one) - performance(other));
    const { lhr, report } = results[Math.floor(RUNS / 2)]!;
    const { categories, audits } = lhr;
    const scores = Object.values(categories).map(
      ({ title, score }) => [title, Math.round((score ?? 0) * 100)] as const,
    );
    worst = Math.min(worst, ...scores.map(([, score]) => score));
    console.log(`/${page}, ${device}: ${scores.map(([title, score]) => `${title} ${score}`).join(', ')}`);
    const metrics = [
      'first-contentful-paint',
      'largest-contentful-paint',
      'total-blocking-time',
      'cumulative-layout-shift',
    ];
    console.log(`  ${metrics.map((name) => `${audits[name]!.title} ${audits[name]!.displayValue}`).join(', ')}`);
    for (const { auditRefs, title, score } of Object.values(categories))
      if (score !== 1)
        for (const { id, weight } of auditRefs) {
          const audit = audits[id]!;
          if (weight && audit.score !== null && audit.score < 1)
            console.log(`  ${title}: ${audit.title} (${audit.displayValue ?? id})`);
        }
    if (process.env.REPORTS)
      writeFileSync(join(process.env.REPORTS, `${page.replace(/\W+/g, '-')}-${device}.html`), report);
  }
await browser.close();
await portal.close();
rmSync(dataDir, { recursive: true, force: true });
process.exitCode = worst < 100 ? 1 : 0;
