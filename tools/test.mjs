/** `npm test`: installs what is missing, then runs every check there is. The last line counts them all. */
import { spawn, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { engines, ensureBrowsers } from './browsers.mjs';
import { ensurePackages, env, node, root, run } from './install.mjs';

ensurePackages();
if (!process.versions.node.startsWith('24.')) {
  // The rest runs on the project's own Node, which is there now.
  process.exit(run(node, [import.meta.filename ?? join(root, 'tools/test.mjs')]));
}

const scratch = fs.mkdtempSync(join(tmpdir(), 'commune-widgets-'));
process.on('exit', () => fs.rmSync(scratch, { recursive: true, force: true }));
/** A fresh build for all tests that open pages; `dist/` itself is compared with it by the gate. */
const built = join(scratch, 'dist');
Object.assign(env, { BUILD_DIR: built, CW_DIST: built });

const sum = { passed: 0, failed: 0 };
const count = (name, passed, failed) => {
  sum.passed += passed;
  sum.failed += failed;
  console.log(`— ${name}: ${passed} passed, ${failed} failed\n`);
};

/** A check that passes or fails as a whole. */
function check(name, command, args) {
  console.log(`— ${name}`);
  const failed = run(command, args) ? 1 : 0;
  count(name, 1 - failed, failed);
}

/** Test files for Node's own runner. */
function nodeTests(name, pattern, ...flags) {
  const files = fs.globSync(pattern, { cwd: root }).sort();
  if (!files.length) return;
  console.log(`— ${name}`);
  const tap = join(scratch, 'results.tap');
  const reporters = ['--test-reporter=dot', '--test-reporter-destination=stdout'];
  reporters.push('--test-reporter=tap', `--test-reporter-destination=${tap}`);
  // A file that hangs is a failure, not a gate that never answers.
  const { status } = spawnSync(node, ['--test', '--test-timeout=300000', ...flags, ...reporters, ...files], {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const results = fs.readFileSync(tap, 'utf8');
  const sumOf = (word) => Number(new RegExp(`^# ${word} (\\d+)`, 'm').exec(results)?.[1] ?? 0);
  if (status)
    console.log(
      results
        .split('\n')
        .filter((line) => /^\s*(not ok|error:|# Subtest)/.test(line) && !/# Subtest/.test(line))
        .join('\n'),
    );
  const failed = sumOf('fail') + sumOf('cancelled');
  count(name, sumOf('pass'), failed || (status ? 1 : 0));
}

const missing = ensureBrowsers();
check('types', 'tsc', ['-p', '.']);
check('types of the counting service', 'tsc', ['-p', 'server']);
check('lint', 'eslint', ['.', '--max-warnings=0']);
check('format', 'prettier', ['--check', '--log-level=warn', '.']);
check('nothing unused', 'knip', []);
check('build, within the sizes', 'npm', ['run', '--silent', 'build']);
check('package', 'npm', ['run', '--silent', 'build:package']);
check('package as npm users get it', 'sh', [
  '-c',
  `npm pack --ignore-scripts --silent --pack-destination '${scratch}' && publint run '${scratch}'/commune-widgets-*.tgz --strict`,
]);
nodeTests('text, content and tools', 'test/{text,content,tools}/**/*.test.ts');
nodeTests('counting service', 'server/test/**/*.test.ts');

/** What a run wrote into `file`: how many passed and failed, by the name of its browser. */
function countFile(what, file, status) {
  const results = fs.existsSync(file) ? Object.entries(JSON.parse(fs.readFileSync(file, 'utf8'))) : [];
  for (const [name, { passed, failed }] of results) count(`${what} in ${name}`, passed, failed);
  if (status && !results.some(([, { failed }]) => failed)) count(`${what}: the run itself`, 0, 1);
}

const elements = ['wtr', ['--config', 'web-test-runner.config.ts']];

/** Tests the elements in engines that mostly wait, beside what comes next; resolves when they are done. */
function elementsBeside(names) {
  if (!names.length) return undefined;
  const [file, log] = [join(scratch, 'beside.json'), join(scratch, 'beside.log')];
  const out = fs.openSync(log, 'w');
  const beside = { ...env, ENGINES: names.join(), COUNTS_FILE: file };
  const child = spawn(...elements, { cwd: root, env: beside, stdio: ['ignore', out, out], timeout: 15 * 60_000 });
  return new Promise((resolve) => {
    const done = (status) => {
      console.log(`— elements in ${names.join(' and ')}\n${fs.readFileSync(log, 'utf8')}`);
      resolve(countFile('elements', file, status ?? 1));
    };
    child.on('error', () => done(1)).on('exit', done);
  });
}

const beside = elementsBeside(engines().filter((engine) => engine !== 'chromium'));
nodeTests('portal and servers, in Chromium', 'test/{bundle,demo,docs,servers}/**/*.test.ts', '--test-concurrency=1');
if (engines().includes('chromium')) {
  console.log('— elements in chromium');
  const file = join(scratch, 'elements.json');
  const status = run(...elements, { env: { ...env, ENGINES: 'chromium', COUNTS_FILE: file } });
  countFile('elements', file, status);
}
await beside;

if (engines().includes('chromium')) {
  ensurePackages('test/hosts/');
  console.log("— other people's pages in chromium");
  // Longer than it ever takes: a browser that hangs must not hold the gate for ever.
  const file = join(scratch, 'hosts.json');
  const options = { timeout: 15 * 60_000, env: { ...env, COUNTS_FILE: file } };
  countFile("other people's pages", file, run(node, ['test/hosts/run.ts', '--gate'], options));
}

for (const { name } of missing) {
  console.log(`!!! ${name} is missing: not tested.`);
  if (process.env.CI === 'true') sum.failed++;
}
console.log(`${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed ? 1 : 0);
