import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { setInterval } from 'node:timers/promises';
import { after, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { scratchFolder } from '../demo/setup.ts';
import { blocks, nameOf, type Block } from './blocks.ts';
import { freePort } from '../../tools/test/free-port.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const shell = blocks().filter(({ language }) => language === 'sh');
const isService = ({ code }: Block): boolean => /commune-counter|curl/.test(code);

/** Folder with a `commune-counter` command, as an installation puts it on PATH. */
function commandFolder(): string {
  const folder = scratchFolder();
  const main = resolve('server/src/cli/main.ts');
  writeFileSync(join(folder, 'commune-counter'), `#!/bin/sh\nexec '${process.execPath}' '${main}' "$@"\n`, { mode: 0o755 });
  return folder;
}

describe('what the guides tell to run', () => {
  for (const block of shell.filter((one) => !isService(one)))
    test(nameOf(block), () => {
      for (const line of block.code.trim().split('\n')) {
        const [command, ...words] = line.replace(/\s+#.*/, '').split(/\s+/);
        const name = command === 'npm' && words[0] === 'run' ? words[1]! : words[0]!;
        if (command === 'npm') assert.ok(scripts[name], `package.json has no script "${name}": ${line}`);
        else if (command === 'npx')
          assert.ok(existsSync(join('node_modules/.bin', name)), `no command "${name}" is installed: ${line}`);
        else assert.fail(`nothing tries this line: ${line}`);
        for (const [path] of line.matchAll(/\b(?:test|tools|docs|server)\/[\w./-]+/g))
          assert.ok(existsSync(path), `${path} does not exist`);
      }
    });

  const commands = commandFolder();
  for (const heading of new Set(shell.filter(isService).map(({ heading }) => heading)))
    test(`the counting service: ${heading}, from an empty folder`, async () => {
      const cwd = scratchFolder();
      const port = await freePort();
      const data = join(cwd, 'commune-counter-data');
      mkdirSync(data);
      const env = {
        ...process.env,
        PATH: commands + delimiter + process.env.PATH,
        COMMUNE_COUNTER_DATA: data,
        COMMUNE_COUNTER_PORT: String(port),
      };
      const service = spawn('commune-counter', [], { cwd, env, stdio: 'ignore' });
      after(() => service.kill());
      const isUp = (): Promise<boolean> =>
        fetch(`http://127.0.0.1:${port}/v1/song`).then(
          ({ ok }) => ok,
          () => false,
        );
      const ticks = setInterval(100, undefined, { signal: AbortSignal.timeout(20_000) });
      while (!(await isUp())) await ticks.next();
      for (const { code } of shell.filter((one) => isService(one) && one.heading === heading)) {
        const { stdout } = await promisify(execFile)('bash', ['-ec', code.replaceAll(':8090', `:${port}`)], { cwd, env });
        assert.notEqual(stdout.trim(), '', code);
      }
      service.kill();
      await once(service, 'exit');
    });
});
