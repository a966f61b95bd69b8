/** `npm run bench -- gallery|counter [options]`: runs `bench/<name>.ts`, with the peers installed that it needs. */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const here = import.meta.dirname;
const [name, ...options] = process.argv.slice(2);
const names = globSync('*.ts', { cwd: here }).map((file) => basename(file, '.ts'));
if (!names.includes(name)) {
  console.error(`Usage: npm run bench -- ${names.join('|')} [options]`);
  process.exit(2);
}
const { dependencies } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
if (Object.keys(dependencies).some((peer) => !existsSync(join(here, 'node_modules', peer)))) {
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--silent'], {
    cwd: here,
    stdio: 'inherit',
  });
  if (status) process.exit(status);
}
process.exit(spawnSync(process.execPath, [join(here, `${name}.ts`), ...options], { stdio: 'inherit' }).status ?? 1);
