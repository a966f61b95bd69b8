/**
 * `npm run changeset`: notes a change (`add`, the default), or turns the notes into changelog and version (`version`).
 * Changesets looks for packages among the workspaces only, so that the root counts as one while it runs.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'package.json';
const withRoot = (text: string): string => text.replace(/("workspaces": \[)/, '$1\n    ".",');
const withoutRoot = (text: string): string => text.replace(/("workspaces": \[)\s*"\.",/, '$1');

writeFileSync(FILE, withRoot(readFileSync(FILE, 'utf8')));
try {
  const { status } = spawnSync('changeset', process.argv.slice(2), { stdio: 'inherit' });
  process.exitCode = status ?? 1;
} finally {
  writeFileSync(FILE, withoutRoot(readFileSync(FILE, 'utf8')));
}
