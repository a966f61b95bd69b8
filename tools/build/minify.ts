import type { Plugin } from 'rollup';
import { minify as terser } from 'terser';

/**
 * Minifies to plain ASCII. In this process: a worker for each of the many small builds would cost more than its work.
 * @param withLit the file holds Lit, whose inner names `_$A…` nobody outside it reads: they are made shorter
 */
export function minify(withLit = false): Plugin {
  return {
    name: 'minify',
    async renderChunk(code) {
      const { code: small } = await terser(code, {
        ecma: 2020,
        format: { ascii_only: true, comments: false },
        compress: { passes: 2, unsafe_arrows: true, pure_getters: true },
        mangle: withLit ? { properties: { regex: /^_\$[A-Z]/ } } : true,
      });
      return { code: small!, map: null };
    },
  };
}
