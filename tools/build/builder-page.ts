import { readFileSync } from 'node:fs';
// @ts-expect-error: the command line's own function has no types
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import nodeResolve from '@rollup/plugin-node-resolve';
import typescript from '@rollup/plugin-typescript';
import { transform } from 'lightningcss';
import type { Plugin, RollupOptions } from 'rollup';
import { hashOf } from './dist-files.ts';
import { minify } from './minify.ts';

/** The parts of the manifest that the form needs. */
interface Manifest {
  modules: { declarations: { tagName: string; attributes?: Attribute[] }[] }[];
}
interface Attribute {
  name: string;
  type?: { text: string };
  default?: string;
  description?: string;
}

const HOST_STYLES = {
  bootstrap3: 'node_modules/bootstrap/dist/css/bootstrap.min.css',
  oldCms: 'demo/styles/old-cms.css',
};

/** Tells whoever has the folder alone which file to open. */
const READ_FIRST = 'DOC-TRUOC.txt';

const minified = (path: string): string =>
  transform({ filename: path, code: readFileSync(path), minify: true }).code.toString();

/** Attributes by tag, in the order of their declaration. */
async function elements(): Promise<object> {
  const argv = ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'];
  const { modules } = (await cli({ argv, noWrite: true })) as Manifest;
  const declarations = modules.flatMap((module) => module.declarations);
  const byTag = declarations.map(({ tagName, attributes = [] }) => [
    tagName,
    attributes.map(({ name, type, default: initial, description }) => ({
      name,
      type: type?.text ?? 'string',
      initial: initial && initial !== 'undefined' ? initial.replace(/^'|'$/g, '') : '',
      description: description ?? '',
    })),
  ]);
  return Object.fromEntries(byTag.sort(([a], [b]) => (a! < b! ? -1 : 1)));
}

/** Makes `virtual:elements` and `virtual:build` what the build knows. */
function known(version: string): Plugin {
  const names = ['virtual:elements', 'virtual:build'];
  return {
    name: 'known-to-the-build',
    resolveId: (id) => (names.includes(id) ? `\0${id}` : null),
    async load(id) {
      if (id === '\0virtual:elements') return `export default ${JSON.stringify(await elements())}`;
      if (id !== '\0virtual:build') return null;
      const styles = Object.fromEntries(Object.entries(HOST_STYLES).map(([name, path]) => [name, minified(path)]));
      return `export const version = ${JSON.stringify(version)}, hash = ${JSON.stringify(hashOf('commune-widgets.js'))}, hostStyles = ${JSON.stringify(styles)}`;
    },
  };
}

/** Puts script and style into the page: one file, that also works from the disk. */
function oneFile(): Plugin {
  return {
    name: 'one-file',
    generateBundle(_, bundle) {
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type !== 'chunk') continue;
        // `</script>` and `<!--` in our own strings would end or disturb the page's script.
        const script = file.code.replace(/<\/(?=script)/gi, '<\\/').replace(/<!--/g, '\\x3C!--');
        const source = readFileSync('builder/builder.html', 'utf8')
          .replace('__STYLE__', () => minified('builder/builder.css'))
          .replace('__SCRIPT__', () => script.trim());
        delete bundle[name];
        this.emitFile({ type: 'asset', fileName: 'builder.html', source });
        this.emitFile({ type: 'asset', fileName: READ_FIRST, source: readFileSync(`builder/${READ_FIRST}`) });
      }
    },
  };
}

/**
 * The page that writes the code to paste; built after the first file, whose hash it prints.
 * @param dir folder of the bundle
 */
export const builderPage = (dir: string, version: string): RollupOptions => ({
  input: 'builder/builder.ts',
  plugins: [
    known(version),
    nodeResolve({ exportConditions: ['production'] }),
    typescript({ tsconfig: 'tools/build/tsconfig.json', tslib: 'tools/build/tslib.js' }),
    minify(),
    oneFile(),
  ],
  output: { dir, format: 'iife', esModule: false },
});
