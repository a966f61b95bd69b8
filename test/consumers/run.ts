/**
 * `npm run test:consumers`: packs the package, installs it into the small projects of this folder as anyone would, and
 * builds, types and opens each of them. They are copied out of the repository first: within it they would find what only
 * the repository installs.
 * `-- --write` notes the bundle sizes anew in `sizes.json`;
 * `TARBALL=path` takes a package that is packed already.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');
/** Kept between runs, for what is installed there; each checkout has its own. */
const here = join(tmpdir(), `commune-consumers-${sha256(root).slice(0, 8)}`);
const scratch = mkdtempSync(join(tmpdir(), 'commune-tarball-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

function run(cwd: string, command: string, ...args: string[]): void {
  const { status } = spawnSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status) {
    console.error(`${command} ${args.join(' ')} failed in ${cwd}`);
    console.log('0 passed, 1 failed');
    process.exit(1);
  }
}

for (const old of globSync('*', { cwd: here }))
  if (old !== 'node_modules') rmSync(join(here, old), { recursive: true });
cpSync(import.meta.dirname, here, { recursive: true, filter: (file) => !file.includes('node_modules') });

const stamp = join(here, 'node_modules/.installed');
const lock = sha256(readFileSync(join(here, 'package-lock.json')));
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  run(here, 'npm', 'ci', '--loglevel=error');
  writeFileSync(stamp, lock);
}
if (!process.env.TARBALL) run(root, 'npm', 'pack', '--silent', '--pack-destination', scratch);
const tarball = process.env.TARBALL ?? globSync(join(scratch, '*.tgz'))[0]!;
run(here, 'npm', 'install', '--no-save', '--no-package-lock', '--loglevel=error', tarball);

const WRITE_SIZES = process.argv.includes('--write') ? '1' : '';
const tap = join(scratch, 'results.tap');
const reporters = ['spec', 'tap'].flatMap((name, index) => [
  `--test-reporter=${name}`,
  `--test-reporter-destination=${index ? tap : 'stdout'}`,
]);
const { status } = spawnSync(
  process.execPath,
  ['--test', '--test-concurrency=1', ...reporters, ...globSync(join(here, 'checks/*.check.ts')).sort()],
  {
    cwd: here,
    env: { ...process.env, NO_COLOR: '1', TOOLS: join(root, 'node_modules/.bin'), TARBALL: tarball, WRITE_SIZES },
    stdio: 'inherit',
  },
);
if (WRITE_SIZES) copyFileSync(join(here, 'sizes.json'), join(import.meta.dirname, 'sizes.json'));
const results = readFileSync(tap, 'utf8');
const sum = (word: string): number => Number(new RegExp(`^# ${word} (\\d+)`, 'm').exec(results)?.[1] ?? 0);
const failed = sum('fail') + sum('cancelled');
console.log(`${sum('pass')} passed, ${failed || (status ? 1 : 0)} failed`);
process.exitCode = status ?? 1;
