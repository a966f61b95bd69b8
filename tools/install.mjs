/** What must be there before anything runs. Plain Node 20, no dependency: it works before anything is installed. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
/** Node 24, which comes as a devDependency, whatever the machine has. */
export const node = join(root, 'node_modules/.bin/node');
/** So that every command finds the project's own tools first; puppeteer's browser download is not wanted. */
export const env = {
  ...process.env,
  PATH: join(root, 'node_modules/.bin') + delimiter + process.env.PATH,
  PUPPETEER_SKIP_DOWNLOAD: '1',
  STORYBOOK_DISABLE_TELEMETRY: '1',
};

/** Runs a command to its end with our output; returns its exit code, 1 when it could not start. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { cwd: root, env, stdio: 'inherit', ...options });
  if (error) console.error(`${command}: ${error.message}`);
  return status ?? 1;
}

/** Path of a program on PATH, or undefined. */
export function which(program) {
  for (const folder of env.PATH.split(delimiter)) {
    const path = join(folder, program);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // the next folder
    }
  }
}

/** Hash of the files' contents: changes when one of them does. */
export function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** Installs the npm packages when the lock file says something else than what was installed last. */
export function ensurePackages() {
  const stamp = join(root, 'node_modules/.installed');
  const wanted = hashOf(['package-lock.json']);
  if (existsSync(stamp) && existsSync(node) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing the npm packages (once; a minute or two) …');
  const status = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status) {
    console.error('npm ci failed: see above. Is there a network, and npm 10 or newer?');
    process.exit(status);
  }
  writeFileSync(stamp, wanted);
}
