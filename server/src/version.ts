import { existsSync, readFileSync } from 'node:fs';

/** The package's folder, from the sources as from the built files, which lie deeper. */
export const packageRoot = findRoot(new URL('./', import.meta.url));

export const { version } = JSON.parse(readFileSync(new URL('package.json', packageRoot), 'utf8')) as {
  version: string;
};

function findRoot(folder: URL): URL {
  return existsSync(new URL('package.json', folder)) ? folder : findRoot(new URL('../', folder));
}
