import { brotliCompressSync, constants } from 'node:zlib';
import type { Plugin } from 'rollup';

/** Size on the wire: brotli at its best, as servers that keep compressed files send it. */
export const brotliSize = (code: string): number =>
  brotliCompressSync(code, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(code) },
  }).length;

/** Most bytes in brotli that a file of `dist/` may have. */
const LIMITS: Record<string, number> = {
  'commune-widgets.js': 14_336,
  'parts/lightbox.js': 9_216,
  'parts/numbers.js': 1_638,
};

/** Fails the build where a file is not plain ASCII (pages in windows-1258 read it) or too large. */
export function asciiAndSmall(): Plugin {
  return {
    name: 'ascii-and-small',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const foreign = /[^\n\x20-\x7e]/.exec(file.code);
        if (foreign) {
          const around = file.code.slice(Math.max(0, foreign.index - 40), foreign.index + 40);
          this.error(`${file.fileName} holds a sign beyond ASCII: ${around}`);
        }
        const size = brotliSize(file.code);
        const limit = LIMITS[file.fileName];
        console.log(`${file.fileName}: ${size} B brotli${limit ? ` of ${limit}` : ''}`);
        if (limit && size > limit) {
          // The files are written all the same, to be looked at; the command fails.
          console.error(`${file.fileName} is ${size} B in brotli, over its ${limit}`);
          process.exitCode = 1;
        }
      }
    },
  };
}
