/** `npm start`: installs what is missing, builds what has changed, and serves the demo portal. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages, env, node, root, run, sourcesHash } from './install.mjs';

ensurePackages();

const outputs = ['dist/commune-widgets.js', 'dist/commune-widgets.css', 'dist/integrity.json', 'dist/sources.sha256'];
const isFresh = outputs.every((file) => existsSync(join(root, file)));
if (!isFresh || readFileSync(join(root, 'dist/sources.sha256'), 'utf8').trim() !== sourcesHash()) {
  console.log('Building …');
  if (run('npm', ['run', '--silent', 'build'])) process.exit(1);
}

const server = spawn(node, ['tools/serve.ts'], { cwd: root, env, stdio: 'inherit' });
// A terminal sends Ctrl-C to both; `kill` reaches only this one (and only since npm's shell hands over by `exec`).
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill('SIGTERM'));
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
