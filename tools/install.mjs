/** What must be there before anything runs. Plain Node 20, no dependency: it works before anything is installed. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** Hash of all from which `dist/` is built; the build writes it beside its files. */
export function sourcesHash() {
  const files = ['src', 'builder', 'tools/build', 'demo/styles'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length))
      .sort(),
  );
  return hashOf([...files, 'rollup.config.ts', 'custom-elements-manifest.config.mjs', 'package-lock.json']);
}

/**
 * Installs the npm packages of a folder when its lock file says something else than what was installed last.
 * @param folder where package-lock.json is, with a slash at its end; the project's own without it
 */
export function ensurePackages(folder = '') {
  const stamp = join(root, folder, 'node_modules/.installed');
  const wanted = hashOf([`${folder}package-lock.json`]);
  if (existsSync(stamp) && existsSync(node) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log(`Installing the npm packages ${folder && `of ${folder} `}(once; a minute or two) …`);
  const status = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: join(root, folder) });
  if (status) {
    console.error('npm ci failed: see above. Is there a network, and npm 10 or newer?');
    process.exit(status);
  }
  writeFileSync(stamp, wanted);
}
