import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { promisify } from 'node:util';
import nodeResolve from '@rollup/plugin-node-resolve';
import esbuild from 'esbuild';
import { rollup } from 'rollup';
import webpack from 'webpack';
import { consumers, elements } from './installed.ts';
import { scratchFolder } from './pages.ts';

/** What a page loads at once, without the parts that are fetched on demand. */
interface Bundle {
  bytes: number;
  modules: string[];
}

const folder = scratchFolder();
/** A file beside this one's packages, holding one import. */
const entryFile = (code: string): string => {
  const file = join(consumers, 'node_modules/.tree-shaking.js');
  writeFileSync(file, code);
  return file;
};

const bundlers: Record<string, (code: string) => Promise<Bundle>> = {
  esbuild: async (code) => {
    const { metafile } = await esbuild.build({
      entryPoints: [entryFile(code)],
      outdir: folder,
      bundle: true,
      minify: true,
      format: 'esm',
      metafile: true,
      write: false,
      plugins: [
        {
          name: 'leave-parts-out',
          setup: (build) =>
            build.onResolve({ filter: /./ }, ({ kind, path }) =>
              kind === 'dynamic-import' ? { path, external: true } : null,
            ),
        },
      ],
    });
    const [{ bytes, inputs }] = Object.values(metafile.outputs) as [(typeof metafile.outputs)[string]];
    const modules = Object.entries(inputs).flatMap(([id, { bytesInOutput }]) => (bytesInOutput ? [id] : []));
    return { bytes, modules };
  },
  rollup: async (code) => {
    const built = await rollup({
      input: entryFile(code),
      plugins: [{ name: 'leave-parts-out', resolveDynamicImport: () => false }, nodeResolve()],
      onwarn: () => undefined,
    });
    const { output } = await built.generate({ format: 'es' });
    const [{ code: text, modules }] = output;
    return {
      bytes: Buffer.byteLength(text),
      modules: Object.entries(modules).flatMap(([id, { renderedLength }]) => (renderedLength ? [id] : [])),
    };
  },
  webpack: async (code) => {
    const compiler = webpack({
      mode: 'production',
      entry: entryFile(code),
      output: { path: folder, filename: 'first.js' },
      performance: false,
    });
    const stats = await promisify(compiler.run.bind(compiler))();
    assert.ok(stats && !stats.hasErrors(), stats?.toString('errors-only'));
    const { modules = [], assets = [] } = stats.toJson({
      all: false,
      assets: true,
      modules: true,
      nestedModules: true,
      chunks: true,
      ids: true,
    });
    const bytes = assets.find(({ name }) => name === 'first.js')!.size;
    const initial = modules.filter(({ chunks }) =>
      chunks?.some((id) => stats.compilation.entrypoints.get('main')!.chunks.some((chunk) => chunk.id === id)),
    );
    return {
      bytes,
      modules: initial.flatMap((module) => [
        module.name ?? '',
        ...(module.modules ?? []).map(({ name }) => name ?? ''),
      ]),
    };
  },
};

const noted = join(consumers, 'sizes.json');
const sizes: Record<string, Record<string, number>> = existsSync(noted)
  ? (JSON.parse(readFileSync(noted, 'utf8')) as never)
  : {};
const measured: typeof sizes = {};
if (process.env.WRITE_SIZES) after(() => writeFileSync(noted, `${JSON.stringify(measured, null, 2)}\n`));

/** Our elements' folders among the modules of a bundle. */
const folders = ({ modules }: Bundle): string[] =>
  Array.from(new Set(modules.flatMap((id) => /commune-widgets\/dist\/esm\/elements\/([\w-]+)/.exec(id)?.[1] ?? [])));

for (const [name, bundle] of Object.entries(bundlers)) {
  test(`${name}: importing the package and using nothing brings no element`, async () => {
    assert.deepEqual(folders(await bundle("import 'commune-widgets';")), []);
  });
  for (const { tagName, name: className } of elements)
    test(`${name}: importing ${className} brings only it, byte for byte as its own entry does`, async () => {
      const use = (entry: string): string => `import { ${className} } from '${entry}'; globalThis.used = ${className};`;
      const all = await bundle(use('commune-widgets'));
      const own = await bundle(use(`commune-widgets/${tagName}`));
      assert.deepEqual(folders(all), [tagName]);
      assert.equal(all.bytes, own.bytes);
      (measured[tagName] ??= {})[name] = own.bytes;
      if (process.env.WRITE_SIZES) return;
      const size = sizes[tagName]?.[name] ?? 0;
      // A few words more or less need no new note; anything that came along would.
      assert.ok(
        Math.abs(own.bytes / size - 1) < 0.02,
        `${own.bytes} bytes, noted are ${size}; \`npm run test:consumers -- --write\` notes anew`,
      );
    });
  test(`${name}: the wrapper of React for one element brings only that element`, async () => {
    const [{ tagName, name: className }] = elements as [(typeof elements)[0]];
    assert.deepEqual(
      folders(await bundle(`import { ${className} } from 'commune-widgets/react'; globalThis.used = ${className};`)),
      [tagName],
    );
  });
}
