import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const consumers = join(import.meta.dirname, '..');
/** The package as it was installed from its tarball. */
export const installed = join(consumers, 'node_modules/commune-widgets');

const read = <T>(file: string): T => JSON.parse(readFileSync(join(installed, file), 'utf8')) as T;

export const packageJson = read<{ exports: Record<string, string | Record<string, string>> }>('package.json');

const { modules } = read<{ modules: { declarations: { name: string; tagName: string }[] }[] }>(
  'dist/esm/custom-elements.json',
);
/** Every element of the package, as its manifest names them. */
export const elements = modules.flatMap(({ declarations }) => declarations);
