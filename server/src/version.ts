import { readFileSync } from 'node:fs';

/** The package's version: its file is one folder up both from `src/` and from `dist/`. */
export const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
