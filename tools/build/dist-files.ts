import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { transform } from 'lightningcss';
import type { Plugin } from 'rollup';
// @ts-expect-error: plain JavaScript, which also runs before anything is installed
import { sourcesHash } from '../install.mjs';
import { integrityOf } from './parts.ts';

/** Hash of every file that has been built, by name; builds run one after the other. */
const hashes: Record<string, string> = {};

/** Hash of a file that an earlier build of this run has made. */
export const hashOf = (file: string): string | undefined => hashes[file];

/** Notes the hash of each file of one build. */
export function noteHashes(): Plugin {
  return {
    name: 'note-hashes',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle))
          hashes[file.fileName] = integrityOf(file.type === 'chunk' ? file.code : file.source);
      },
    },
  };
}

/** Adds `parts/integrity.js`, the list of the parts' hashes, and writes that file's own hash into the first file. */
export function holdParts(registry: string): Plugin {
  let list: string;
  return {
    name: 'hold-parts',
    buildStart() {
      const parts = Object.entries(hashes).filter(([file]) => file.startsWith('parts/'));
      const entries = parts.map(([file, hash]) => [file.slice('parts/'.length, -'.js'.length), hash]);
      list = `${registry}.parts.integrity=${JSON.stringify(Object.fromEntries(entries))};\n`;
    },
    renderChunk: (code) => code.replace('__INTEGRITY__', integrityOf(list, 'sha256')),
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'parts/integrity.js', source: list });
    },
  };
}

/** Name under which the built stylesheet module puts its exports. */
export const STYLESHEET = 'sheet';

/** Runs the built stylesheet module and writes the text that it exports, with the hashes of all files beside it. */
export function writeStylesheet(): Plugin {
  return {
    name: 'write-stylesheet',
    generateBundle(_, bundle) {
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type !== 'chunk') continue;
        const text = runInThisContext(`${file.code};${STYLESHEET}.stylesheet`) as string;
        const { code } = transform({
          filename: 'commune-widgets.css',
          code: Buffer.from(text),
          minify: true,
        });
        delete bundle[name];
        this.emitFile({ type: 'asset', fileName: 'commune-widgets.css', source: code });
        hashes['commune-widgets.css'] = integrityOf(code);
      }
      const sorted = Object.fromEntries(Object.entries(hashes).sort(([a], [b]) => (a < b ? -1 : 1)));
      this.emitFile({ type: 'asset', fileName: 'integrity.json', source: JSON.stringify(sorted, null, 2) + '\n' });
      // `npm start` builds only where the sources have another hash.
      this.emitFile({ type: 'asset', fileName: 'sources.sha256', source: `${sourcesHash() as string}\n` });
    },
    /** A part that is gone from the sources goes from the folder too. */
    writeBundle({ dir = '.' }) {
      const parts = join(dir, 'parts');
      for (const file of readdirSync(parts))
        if (file !== 'integrity.js' && !hashes[`parts/${file}`]) rmSync(join(parts, file));
    },
  };
}
