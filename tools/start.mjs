/** `npm start`: installs what is missing, builds what has changed, and serves the demo portal. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensurePackages, env, hashOf, node, root, run } from './install.mjs';

ensurePackages();

const built = join(root, 'node_modules/.cache/commune-widgets/built');
const inputs = hashOf([
  ...['src', 'tools/build'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length))
      .sort(),
  ),
  'rollup.config.ts',
  'package-lock.json',
]);
const outputs = ['dist/commune-widgets.js', 'dist/commune-widgets.css', 'dist/integrity.json'];
const fresh = outputs.every((file) => existsSync(join(root, file))) && existsSync(built);
if (!fresh || readFileSync(built, 'utf8') !== inputs + hashOf(outputs)) {
  console.log('Building …');
  if (run('npm', ['run', '--silent', 'build'])) process.exit(1);
  mkdirSync(dirname(built), { recursive: true });
  writeFileSync(built, inputs + hashOf(outputs));
}

const server = spawn(node, ['tools/serve.ts'], { cwd: root, env, stdio: 'inherit' });
// A terminal sends Ctrl-C to both; `kill` reaches only this one (and only since npm's shell hands over by `exec`).
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill('SIGTERM'));
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
