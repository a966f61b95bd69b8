import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { consumers } from './installed.ts';

/** Type checker by project; a line that must not compile says so with `@ts-expect-error`. */
const projects: [name: string, command: string, ...args: string[]][] = [
  ['plain TypeScript, strict, as Node resolves', 'tsc', '-p', 'typescript'],
  [
    'plain TypeScript, strict, as bundlers resolve',
    'tsc',
    '-p',
    'typescript',
    '--module',
    'esnext',
    '--moduleResolution',
    'bundler',
  ],
  ['JSX and wrappers of React 19', 'tsc', '-p', 'react'],
  ['JSX and wrappers of React 18', 'tsc', '-p', 'react-18'],
  ['Vue 3 templates, strict', 'vue-tsc', '-p', 'vue'],
  ['Angular, strict templates', 'ngc', '-p', 'angular', '--noEmit'],
  ['Svelte 5', 'svelte-check', '--workspace', 'svelte', '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
];

for (const [name, command, ...args] of projects)
  test(`types: ${name}`, async () => {
    await promisify(execFile)(join(consumers, 'node_modules/.bin', command), args, { cwd: consumers }).catch(
      ({ stdout, stderr }: { stdout: string; stderr: string }) => {
        throw new Error(stdout + stderr);
      },
    );
  });
