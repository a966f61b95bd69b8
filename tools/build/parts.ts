import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, isAbsolute } from 'node:path';
import type { Plugin, PluginContext } from 'rollup';

const LENT = '\0lent-by-the-first-file';

/** Name of a part, as its file in `dist/parts/` has it. */
export const partName = (file: string): string => basename(file, '.js');

/** `sha384-…` as the integrity attribute wants it. */
export const integrityOf = (code: string | Uint8Array, algorithm = 'sha384'): string =>
  `${algorithm}-${createHash(algorithm).update(code).digest('base64')}`;

/** A dynamic import of a part becomes a call of the page's loader: the page knows classic scripts only. */
export function partsOnDemand(parts: readonly string[], registry: string): Plugin {
  const known = new Map(parts.map((file) => [file, partName(file)]));
  return {
    name: 'parts-on-demand',
    async resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string') return null;
      const id = (await this.resolve(specifier, importer))?.id;
      const name = id && known.get(id);
      if (!name) return null;
      return { id: name, external: true };
    },
    renderDynamicImport: () => ({ left: `${registry}.part(`, right: ')' }),
  };
}

/** A part takes Lit and the house's common modules from the first file, and fails to build where that lends too little. */
export function takeFromFirstFile(shared: string): Plugin {
  const names = new Set<string>();
  const modules = new Set<string>();
  const read = async (context: PluginContext): Promise<void> => {
    // Their copies would be a second Lit on the page.
    const sources = ['lit-html', 'lit-html/is-server.js', 'lit-element/lit-element.js', '@lit/reactive-element'];
    for (const [, list = '', source = ''] of readFileSync(shared, 'utf8').matchAll(
      /export \{([^}]+)\} from '([^']+)'/g,
    )) {
      for (const name of list.split(',')) if (name.trim()) names.add(name.trim());
      sources.push(source);
    }
    for (const source of sources) {
      const found = await context.resolve(source, shared, { skipSelf: true });
      if (found) modules.add(found.id);
    }
  };
  return {
    name: 'take-from-first-file',
    async buildStart() {
      await read(this);
    },
    resolveId: {
      order: 'pre',
      async handler(source, importer, options) {
        // Node resolution asks again with the path that it found.
        if (!importer || isAbsolute(source)) return null;
        const found = await this.resolve(source, importer, { ...options, skipSelf: true });
        return found && modules.has(found.id) ? { id: LENT, external: true } : null;
      },
    },
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const missing = (chunk.importedBindings[LENT] ?? []).filter((name) => !names.has(name));
        if (missing.length) this.error(`${chunk.fileName} needs ${missing.join(', ')} from src/entries/shared.ts`);
      }
    },
  };
}

takeFromFirstFile.id = LENT;
