import { mkdirSync, realpathSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import typescript from '@rollup/plugin-typescript';
import { Features } from 'lightningcss';
import { rollup } from 'rollup';

/** Where the translated modules lie while a build runs: beside the packages, so that they are found from there. */
const cache = resolve(`node_modules/.cache/commune-widgets/${process.pid}`);
mkdirSync(cache, { recursive: true });
// Rollup names modules by their real path, and node_modules may be a link.
const folder = realpathSync(cache);
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** The translated module of a file in `src/`. */
export const translated = (file: string): string => join(folder, file.replace(/\.ts$/, '.js'));

/**
 * Translates `src/` once for all builds: TypeScript away, templates and style sheets minified, one module a file.
 * @param entries files relative to `src/`
 * @returns the modules with which a dynamic `import()` begins a part, sorted
 */
export async function translate(entries: readonly string[]): Promise<string[]> {
  const bundle = await rollup({
    input: entries.map((file) => join('src', file)),
    external: (id) => /^[@a-z]/i.test(id) && !id.includes('tslib'),
    treeshake: false,
    plugins: [
      // Only translates, so it need not see libraries; `tsc` in the tests checks the types.
      typescript({ tsconfig: 'tools/build/tsconfig.json', tslib: 'tools/build/tslib.js' }),
      // HTML's minifier drops the slash of <circle/>, and in SVG what follows would stand inside the circle. Safari
      // before 16.4 reads `(max-width: 9px)` and not the shorter `(width <= 9px)`.
      minifyLiterals({
        failOnError: true,
        options: { minifyOptions: { keepClosingSlash: true, minifyCSS: { include: Features.MediaRangeSyntax } } },
      }),
    ],
  });
  const { output } = await bundle.write({ dir: folder, preserveModules: true, preserveModulesRoot: 'src' });
  await bundle.close();
  return output
    .flatMap((file) => (file.type === 'chunk' && file.isDynamicEntry ? join(folder, file.fileName) : []))
    .sort();
}
