import { readFileSync } from 'node:fs';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import type { Plugin, RollupOptions } from 'rollup';
import { builderPage } from './tools/build/builder-page.ts';
import { asciiAndSmall } from './tools/build/checks.ts';
import { holdParts, noteHashes, STYLESHEET, writeStylesheet } from './tools/build/dist-files.ts';
import { leanLit } from './tools/build/lit.ts';
import { partName, partsOnDemand, takeFromFirstFile } from './tools/build/parts.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const dir = process.env.BUILD_DIR ?? 'dist';
const registry = `CommuneWidgets.versions[${JSON.stringify(version)}]`;

/** Parts fetched on demand. Where a dynamic import in `src/` begins a part, its file is named here. */
const parts = ['src/elements/news-article/article-reader.ts', 'src/elements/news-article/article-listen.ts', 'src/elements/news-article/article-print.ts', 'src/elements/news-article/article-save.ts', 'src/elements/news-article/article-share.ts', 'src/elements/news-article/article-size.ts', 'src/lightbox/lightbox.ts', 'src/lightbox/overview.ts', 'src/lightbox/photo-tools.ts', 'src/elements/photo-gallery/gallery-aids.ts', 'src/elements/photo-gallery/download-all.ts', 'src/elements/portal-login/login-form.ts', 'src/elements/visit-counter/numbers.ts', 'src/elements/visit-counter/extras.ts', 'src/elements/portal-banner/banner-aids.ts', 'src/host/adopt/adopt.ts', 'src/host/check/check.ts', 'src/elements/portal-login/login-address.ts', 'src/elements/portal-login/login-session.ts', 'src/elements/portal-login/login-passkey.ts'];

const compile = (...conditions: string[]): Plugin[] => [
  nodeResolve({ exportConditions: conditions }),
  // Only translates, so it need not see libraries; `tsc` in the tests checks the types.
  typescript({
    tsconfig: 'tools/build/tsconfig.json',
    compilerOptions: { noCheck: true, noLib: true, noResolve: true, types: [] },
    tslib: 'tools/build/tslib.js',
  }),
  // HTML's minifier drops the slash of <circle/>, and in SVG what follows would stand inside the circle.
  minifyLiterals({ failOnError: true, options: { minifyOptions: { keepClosingSlash: true } } }),
];

const minify = (): Plugin =>
  terser({
    ecma: 2020,
    format: { ascii_only: true, comments: false },
    compress: { passes: 3, unsafe_arrows: true, pure_getters: true },
  });

const partBuilds: RollupOptions[] = parts.map((input) => ({
  input,
  plugins: [takeFromFirstFile(), partsOnDemand(parts, registry), ...compile(), minify(), asciiAndSmall(), noteHashes()],
  output: {
    dir,
    entryFileNames: 'parts/[name].js',
    format: 'iife',
    name: 'part',
    globals: { [takeFromFirstFile.id]: `${registry}.shared` },
    externalLiveBindings: false,
    freeze: false,
    esModule: false,
    banner: '(function(){',
    footer: `${registry}.parts[${JSON.stringify(partName(input))}]=part})();`,
  },
}));

const firstFile: RollupOptions = {
  input: 'src/entries/page.ts',
  plugins: [partsOnDemand(parts, registry), leanLit(), ...compile(), holdParts(registry), minify(), asciiAndSmall(), noteHashes()],
  output: {
    dir,
    entryFileNames: 'commune-widgets.js',
    format: 'iife',
    externalLiveBindings: false,
    freeze: false,
    esModule: false,
    // A second copy of one version does nothing at all; a page that refuses us keeps its plain content.
    intro: `if(globalThis.CommuneWidgets&&${registry})return;try{`,
    outro: '}catch(error){console.warn("commune-widgets",error)}',
  },
};

const stylesheet: RollupOptions = {
  input: 'src/entries/stylesheet.ts',
  plugins: [...compile('node'), writeStylesheet()],
  output: { dir, format: 'iife', name: STYLESHEET, exports: 'named' },
};

export default [...partBuilds, firstFile, stylesheet, builderPage(dir, version)];
