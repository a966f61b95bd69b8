import { readFileSync } from 'node:fs';
import nodeResolve from '@rollup/plugin-node-resolve';
import type { RollupOptions } from 'rollup';
import { builderPage } from './tools/build/builder-page.ts';
import { asciiAndSmall } from './tools/build/checks.ts';
import { holdParts, noteHashes, STYLESHEET, writeStylesheet } from './tools/build/dist-files.ts';
import { leanLit } from './tools/build/lit.ts';
import { minify } from './tools/build/minify.ts';
import { partName, partsOnDemand, takeFromFirstFile } from './tools/build/parts.ts';
import { translate, translated } from './tools/build/translate.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const dir = process.env.BUILD_DIR ?? 'dist';
const registry = `CommuneWidgets.versions[${JSON.stringify(version)}]`;

/** A part, fetched on demand: each begins where `src/` has a dynamic import. */
const part = (input: string, parts: readonly string[]): RollupOptions => ({
  input,
  plugins: [
    takeFromFirstFile(translated('entries/shared.ts')),
    partsOnDemand(parts, 'cwVersion'),
    nodeResolve(),
    minify(),
    asciiAndSmall(),
    noteHashes(),
  ],
  output: {
    dir,
    entryFileNames: 'parts/[name].js',
    format: 'iife',
    name: 'part',
    globals: { [takeFromFirstFile.id]: 'cwVersion.shared' },
    externalLiveBindings: false,
    freeze: false,
    esModule: false,
    banner: '(function(cwVersion){',
    footer: `cwVersion.parts[${JSON.stringify(partName(input))}]=part})(${registry});`,
  },
});

const firstFile = (parts: readonly string[]): RollupOptions => ({
  input: translated('entries/page.ts'),
  plugins: [
    partsOnDemand(parts, registry),
    leanLit(),
    nodeResolve(),
    holdParts(registry),
    minify(true),
    asciiAndSmall(),
    noteHashes(),
  ],
  output: {
    dir,
    entryFileNames: 'commune-widgets.js',
    format: 'iife',
    externalLiveBindings: false,
    freeze: false,
    esModule: false,
    // A second copy of one version does nothing at all; a page that refuses us keeps its plain content.
    intro: `if(globalThis.CommuneWidgets?.versions?.[${JSON.stringify(version)}])return;try{`,
    outro: '}catch(error){console.warn("commune-widgets",error)}',
  },
});

const stylesheet: RollupOptions = {
  input: translated('entries/stylesheet.ts'),
  plugins: [nodeResolve({ exportConditions: ['node'] }), writeStylesheet()],
  output: { dir, format: 'iife', name: STYLESHEET, exports: 'named' },
};

export default async (): Promise<RollupOptions[]> => {
  const parts = await translate(['entries/page.ts', 'entries/stylesheet.ts']);
  // In this order: the first file holds the hash of the list of the parts' hashes.
  return [...parts.map((input) => part(input, parts)), firstFile(parts), stylesheet, builderPage(dir, version)];
};
