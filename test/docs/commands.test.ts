import assert from 'node:assert/strict';
import { execFile, execFileSync, spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { after, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { needsRedis, startRedis } from '../../server/test/redis-server.ts';
import { freePort } from '../../tools/test/free-port.ts';
import { untilAnswered } from '../../tools/test/until-answered.ts';
import { scratchFolder } from '../demo/setup.ts';
import { snippets } from './blocks.ts';
import { ELSEWHERE, NOT_RUN } from './not-run.ts';

interface Command {
  file: string;
  heading: string;
  line: string;
}

const commands: Command[] = snippets()
  .filter(({ language }) => language === 'sh')
  .flatMap(({ file, heading, code }) =>
    code
      .trim()
      .split('\n')
      .map((line) => ({ file, heading, line: line.replace(/\s+#.*/, '') })),
  );
const isCounter = ({ line }: Command): boolean => /commune-counter( |$)|curl|counter-data|\.csv/.test(line) && !/^npm|ctl/.test(line);

/** The table's entry for a command, which may have options of its own. */
const named = <T>(table: Record<string, T>, line: string): T | undefined =>
  table[line] ?? table[Object.keys(table).find((name) => line.startsWith(`${name} -- `)) ?? ''];

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const shell = (line: string, options: object): Promise<{ stdout: string }> =>
  promisify(execFile)('bash', ['-ec', line], options);
/** To the program's whole group: npm and npx stand between, and do not always pass it on. */
function signal({ pid }: ChildProcess, name: NodeJS.Signals): void {
  try {
    process.kill(-pid!, name);
  } catch {
    // All of it has ended.
  }
}

function start(line: string, options: SpawnOptions): ChildProcess {
  const program = spawn('bash', ['-c', `exec ${line}`], { ...options, stdio: 'ignore', detached: true });
  after(() => signal(program, 'SIGKILL'));
  return program;
}

/** Waits for a program's answer, then ends it and waits for its end. */
async function answersThenEnds(program: ChildProcess, url: string): Promise<void> {
  const ended = once(program, 'exit');
  await untilAnswered(program, url);
  signal(program, 'SIGTERM');
  await ended;
}

/** This checkout without what is installed or built, for commands that write into it. */
function copyOfSources(): string {
  const folder = scratchFolder();
  for (const file of execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0'))
    if (file && existsSync(file) && !/^(dist|test|demo|docs)\//.test(file)) {
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      copyFileSync(file, join(folder, file));
    }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** How the commands of this repository are run, those that no other test runs. */
const RUN: [command: RegExp, run: (line: string) => Promise<unknown>][] = [
  [
    /^npm start$/,
    async (line) => {
      const port = await freePort();
      const env = { ...process.env, PORT: String(port), DATA_DIR: scratchFolder() };
      await answersThenEnds(start(line, { env }), `http://127.0.0.1:${port}/sau`);
    },
  ],
  [
    /^npm run storybook$/,
    async (line) => {
      const port = await freePort();
      const program = start(`${line} -- --ci --port ${port}`, {});
      await answersThenEnds(program, `http://127.0.0.1:${port}/index.json`);
    },
  ],
  [/^npm run changeset$/, (line) => shell(`${line} -- --empty && ls .changeset/*-*.md`, { cwd: copyOfSources() })],
  [
    /^npm run changeset version$/,
    async (line) => {
      const cwd = copyOfSources();
      writeFileSync(join(cwd, '.changeset/new.md'), "---\n'commune-widgets': minor\n---\n\nMột thẻ mới.\n");
      await shell(line, { cwd });
      assert.match(readFileSync(join(cwd, 'CHANGELOG.md'), 'utf8'), /Một thẻ mới\./);
      assert.notEqual(readFileSync(join(cwd, 'package.json'), 'utf8'), readFileSync('package.json', 'utf8'));
    },
  ],
  [/^npm run release -- --help$/, (line) => shell(line, {})],
  [/^npx (wtr|node) /, (line) => shell(line, { env: { ...process.env, ENGINES: 'chromium', NODE_TEST_CONTEXT: undefined } })],
];

describe('what the guides tell to run', () => {
  const lines = new Set(commands.filter((one) => !isCounter(one)).map(({ line }) => line));
  for (const line of lines) {
    const reason = named(NOT_RUN, line.replace(/@\S+$/, ''));
    const elsewhere = named(ELSEWHERE, line);
    const [, run] = RUN.find(([command]) => command.test(line)) ?? [];
    const [, script] = /^npm (?:run )?([\w:-]+)/.exec(line) ?? [];
    if (run) test(line, async () => void (await run(line)));
    else if (elsewhere)
      test(`${line} is run by ${elsewhere[0]}`, () => {
        assert.ok(readFileSync(elsewhere[0], 'utf8').includes(elsewhere[1]));
      });
    else
      test(`${line} is known, and listed as not run`, () => {
        assert.ok(reason, 'nothing runs this command');
        if (script && script !== 'install') assert.ok(scripts[script], `package.json has no script "${script}"`);
      });
  }

  test('nothing is listed that no guide names', () => {
    const listed = [...Object.keys(NOT_RUN), ...Object.keys(ELSEWHERE)];
    assert.deepEqual(listed.filter((name) => !Array.from(lines).some((line) => line.startsWith(name))), []);
  });
});

/** NukeViet's table of counts, as phpMyAdmin exports it; the day is one of this month. */
const NUKEVIET = `INSERT INTO \`nv4_vi_counter\` (\`c_type\`, \`c_val\`, \`last_update\`, \`c_count\`, \`vi_count\`) VALUES
('total', 'hits', ${Math.floor(Date.now() / 1000)}, 7448251, 7448251);`;

describe('the counting service, as the guides run it', { concurrency: true }, () => {
  /** A folder in which `commune-counter` is installed, and what its commands read. */
  function office(): { cwd: string; env: NodeJS.ProcessEnv } {
    const cwd = scratchFolder();
    const bin = join(cwd, 'node_modules/.bin');
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, 'commune-counter'), `#!/bin/sh\nexec '${process.execPath}' '${resolve('server/src/cli/main.ts')}' "$@"\n`, { mode: 0o755 });
    writeFileSync(join(cwd, 'package.json'), '{}');
    writeFileSync(join(cwd, 'counter.sql'), NUKEVIET);
    mkdirSync(join(cwd, 'commune-counter-data'));
    const PATH = bin + delimiter + process.env.PATH;
    return { cwd, env: { ...process.env, PATH, COMMUNE_COUNTER_DATA: join(cwd, 'commune-counter-data') } };
  }
  const isStart = (line: string): boolean => /^(npx )?commune-counter( start.*| --store \S+)?$/.test(line);

  for (const file of new Set(commands.filter(isCounter).map(({ file }) => file)))
    test(`${file}: every command in its order, beside the running service`, needsRedis, async (t) => {
      const redis = await startRedis(t);
      const { cwd, env } = office();
      const port = String(await freePort());
      const base = `http://127.0.0.1:${port}`;
      const lines = commands.filter((one) => isCounter(one) && one.file === file).map(({ line }) => line.replace(/redis:\/\/[\d.:]+/, redis.url));
      // Names that a command expects to be there, beside those that the guide itself adds.
      for (const name of ['suoi-ngan', 'xa-cu-1', 'xa-cu-2', 'xa-moi', 'ten'].filter((name) => lines.some((line) => line.includes(name)))) await shell(`commune-counter site add ${name}`, { cwd, env });
      await shell('commune-counter export --format json --out tat-ca.json', { cwd, env });
      const service = start('commune-counter', { cwd, env: { ...env, COMMUNE_COUNTER_PORT: port } });
      const ended = once(service, 'exit');
      await untilAnswered(service, `${base}/v1/song`);

      for (const line of lines)
        if (isStart(line)) {
          const own = String(await freePort());
          const data = scratchFolder();
          const backups = scratchFolder();
          if (line.includes('--from-backup')) {
            await shell(`commune-counter backup --backup-dir ${backups}`, { cwd, env });
            writeFileSync(join(data, 'counter.sqlite'), 'no database at all');
          }
          const variables = { COMMUNE_COUNTER_PORT: own, COMMUNE_COUNTER_DATA: data, COMMUNE_COUNTER_BACKUP_DIR: backups };
          await answersThenEnds(start(line, { cwd, env: { ...env, ...variables } }), `http://127.0.0.1:${own}/v1/song`);
        } else {
          await shell(line.replaceAll(':8090', `:${port}`), { cwd, env });
        }
      signal(service, 'SIGTERM');
      assert.deepEqual(await ended, [0, null]);
    });
});
