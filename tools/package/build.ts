/** `npm run build:package`: what npm users get beside the bundle. All descriptions come from the elements' JSDoc. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { declareElements } from './declare-elements.ts';
import { writeEditorData } from './editor-data.ts';
import { readElements } from './manifest.ts';
import { reactCode, reactTypes } from './react-wrappers.ts';

const run = (command: string, ...args: string[]): unknown => execFileSync(command, args, { stdio: 'inherit' });

for (const dir of ['dist/esm', 'dist/types']) rmSync(dir, { recursive: true, force: true });
run('tsc', '-p', 'tsconfig.package.json');
run('npm', 'run', '--silent', 'manifest');

// The compiler leaves `.ts` in declarations and in dynamic imports.
for (const file of globSync(['dist/types/**/*.d.ts', 'dist/esm/**/*.js']))
  writeFileSync(file, readFileSync(file, 'utf8').replace(/(['"])(\.{1,2}\/[^'"]+)\.ts\1/g, '$1$2.js$1'));

const elements = await readElements();
writeFileSync('dist/types/elements.d.ts', declareElements(elements));
writeFileSync('dist/esm/entries/react.js', reactCode(elements));
writeFileSync('dist/types/entries/react.d.ts', reactTypes(elements));
for (const file of globSync('tools/package/types/*.d.ts')) copyFileSync(file, `dist/types/${basename(file)}`);

// Whoever imports a class hears its events typed; whoever registers a tag finds it by `querySelector`.
for (const { tag, module } of elements) {
  const types = `dist/types/${module}.d.ts`;
  writeFileSync(types, `import '../../elements.js';\n${readFileSync(types, 'utf8')}`);
  writeFileSync(types.replace(/[^/]+$/, 'define.d.ts'), `import './${tag}.js';\n`);
}
writeFileSync('dist/types/entries/define.d.ts', "import './index.js';\n");
writeEditorData();

// Inside this repository a package that only we install would be found; at a user's it would not.
const { dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'peerDependencies',
  Record<string, string>
>;
for (const file of globSync('dist/esm/**/*.js'))
  for (const [, name] of readFileSync(file, 'utf8').matchAll(/(?:from|import) ?\(?['"]((?:@[\w-]+\/)?[\w-]+)/g))
    if (!Object.hasOwn({ ...dependencies, ...peerDependencies }, name!))
      throw new Error(`${file} needs ${name}, which package.json gives to no user`);
