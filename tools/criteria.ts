/** `npm run criteria`: runs the tests that hold the acceptance criteria, and notes how each of them ended. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { criteria } from '../stories/criteria/criteria.ts';
import { CHROMIUM } from './test/chromium.ts';

const scratch = mkdtempSync(join(tmpdir(), 'commune-criteria-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
const held = Object.values(criteria).flatMap((list) => list.map(({ test }) => test));
const files = Array.from(new Set(held.map(([file]) => file)));
const inBrowser = (file: string): boolean => /^test\/(elements|lightbox)\//.test(file);
const tests: Record<string, string> = {};

const noted = join(scratch, 'elements.json');
spawnSync('wtr', ['--config', 'web-test-runner.config.ts', '--files', ...files.filter(inBrowser)], {
  stdio: 'inherit',
  env: { ...process.env, ENGINES: 'chromium', TITLES_FILE: noted },
});
Object.assign(tests, JSON.parse(readFileSync(noted, 'utf8')));

const tap = spawnSync(
  process.execPath,
  ['--test', '--test-concurrency=1', '--test-reporter=tap', ...files.filter((file) => !inBrowser(file))],
  { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 26 },
).stdout;
for (const [, not, title] of tap.matchAll(/^\s*(not )?ok \d+ - (.+)$/gm)) tests[title!] = not ? 'failed' : 'passed';

const titles = held.map(([, title]) => title).sort();
const browser = execFileSync(CHROMIUM.executablePath, ['--version'], { encoding: 'utf8' });
const results = {
  ran: new Date(Date.now() + 7 * 3_600_000).toISOString().replace(/:\d+\.\d+Z/, '+07:00'),
  browser: /\w+ [\d.]+/.exec(browser)?.[0] ?? '',
  tests: Object.fromEntries(titles.map((title) => [title, tests[title] ?? 'missing'])),
};
writeFileSync('stories/criteria/results.json', `${JSON.stringify(results, null, 2)}\n`);
process.exitCode = titles.every((title) => tests[title] === 'passed') ? 0 : 1;
