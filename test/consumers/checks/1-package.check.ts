import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { elements, installed, packageJson } from './installed.ts';

const { TOOLS, TARBALL } = process.env as Record<string, string>;
const tarball = TARBALL!;
const run = (command: string, ...args: string[]): string =>
  execFileSync(join(TOOLS!, command), args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
/** Entries that programs import, with each element's own. */
const entries = [
  '.',
  ...Object.keys(packageJson.exports).filter((entry) => /^\.\/\w+$/.test(entry)),
  ...elements.flatMap(({ tagName }) => [`./${tagName}`, `./${tagName}/define`]),
];

test('the tarball holds the bundle, the modules, their types and the guides, and nothing else', () => {
  const packed = globSync('**/*', { cwd: installed, withFileTypes: true })
    .filter((file) => file.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(installed.length + 1));
  const wanted = [
    /^(package\.json|README\.md|LICENSE|CHANGELOG\.md)$/,
    /^docs\/[\w-]+\.(md|svg|webp)$/,
    /^dist\/(commune-widgets\.(js|css)|integrity\.json|builder\.html|DOC-TRUOC\.txt)$/,
    /^dist\/parts\/[\w-]+\.js$/,
    /^dist\/esm\/(custom-elements\.json|[\w./-]+\.js)$/,
    /^dist\/types\/([\w.-]+\.json|[\w./-]+\.d\.ts)$/,
  ];
  assert.deepEqual(
    packed.filter((file) => !wanted.some((pattern) => pattern.test(file))),
    [],
  );
  for (const pattern of wanted)
    assert.ok(
      packed.some((file) => pattern.test(file)),
      `nothing packed like ${pattern}`,
    );
});

test('what the packed pages link to is packed with them', () => {
  for (const page of globSync('{*,docs/*}.md', { cwd: installed })) {
    const text = readFileSync(join(installed, page), 'utf8');
    const targets = Array.from(text.matchAll(/\]\(([^)#\s]+)/g), ([, target]) => target!).filter(
      (target) => !target.includes('://'),
    );
    assert.deepEqual(
      targets.filter((target) => !existsSync(join(installed, dirname(page), target))),
      [],
      page,
    );
  }
});

test('publint finds nothing', () => {
  assert.match(run('publint', tarball, '--strict'), /All good!/);
});

test('every entry has types that fit it, says arethetypeswrong', () => {
  run('attw', tarball, '--profile', 'esm-only', '--no-emoji', '--entrypoints', ...entries);
});

for (const entry of entries.filter(
  (name) => name === '.' || 'default' in Object(packageJson.exports[name] ?? { default: '' }),
))
  test(`importing ${entry} on a server works, and leaves no global beside Lit's`, () => {
    const code = `
      const before = new Set(Reflect.ownKeys(globalThis));
      await import('lit');
      const lit = new Set(Reflect.ownKeys(globalThis));
      await import('${entry.replace('.', 'commune-widgets')}');
      const left = Reflect.ownKeys(globalThis).filter((key) => !before.has(key) && !lit.has(key));
      if (left.length) throw new Error('left ' + left.join(', '));
    `;
    execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: join(installed, '../..'),
      stdio: 'pipe',
    });
  });
