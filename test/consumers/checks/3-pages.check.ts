import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import vue from '@vitejs/plugin-vue';
import type { InlineConfig } from 'vite';
import { consumers, installed } from './installed.ts';
import { files, listen, newPage, scratchFolder, viteBuild } from './pages.ts';

const project = (name: string): string => join(consumers, name);
const react18 = ['react', 'react-dom'].map((name) => ({ find: name, replacement: project(`node_modules/${name}-18`) }));

/** One page in six projects: a banner, and an article whose event writes the headline that it found. */
const builds: Record<string, InlineConfig> = {
  react: {},
  'react-18': { resolve: { alias: react18 } },
  vue: { plugins: [vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.includes('-') } } })] },
  svelte: { plugins: [svelte({ configFile: false })] },
};

async function seesThePage(folder: string): Promise<void> {
  const { page, complaints } = await newPage();
  await page.goto(await listen(files(folder)));
  await page.locator('output', { hasText: 'khánh thành cầu mới' }).waitFor();
  const heading = page.getByRole('heading', { level: 1, name: 'Xã Suối Ngàn', exact: true });
  assert.equal(await heading.count(), 1, 'the banner shows the name as heading');
  assert.equal(
    await page.locator('news-article').evaluate((article) => 'modified' in article && article.modified),
    '2026-03-14',
  );
  assert.deepEqual(complaints, []);
}

for (const [name, config] of Object.entries(builds))
  test(`${name}, built with Vite: elements show, and their typed events are heard`, async () => {
    await seesThePage(await viteBuild(project(name), config));
  });

test('Angular, compiled ahead of time and built with Vite: elements show, and their typed events are heard', async () => {
  await promisify(execFile)(join(consumers, 'node_modules/.bin/ngc'), ['-p', 'angular'], { cwd: consumers });
  await seesThePage(await viteBuild(project('angular')));
});

test("README's React page compiles in strict TypeScript and tells what it promises", async () => {
  const [, page] = /```jsx\n([^]*?)```/.exec(readFileSync(join(installed, 'README.md'), 'utf8'))!;
  const folder = project('readme');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'page.tsx'), page!);
  writeFileSync(
    join(folder, 'main.tsx'),
    "import { createRoot } from 'react-dom/client'; import { Page } from './page'; createRoot(document.body).render(<Page />);",
  );
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><html lang="vi"><script type="module" src="main.tsx"></script>',
  );
  const config = { extends: '../react/tsconfig.json', files: ['main.tsx'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  await promisify(execFile)(join(consumers, 'node_modules/.bin/tsc'), ['-p', folder]);
  const { page: opened } = await newPage();
  const told = opened.waitForEvent('console', (entry) => entry.text() === 'Xã Suối Ngàn khánh thành cầu mới');
  await opened.goto(await listen(files(await viteBuild(folder))));
  await told;
});

test('plain HTML with the bundle of the package: elements show, and their events are heard', async () => {
  const folder = scratchFolder();
  cpSync(join(installed, 'dist'), folder, { recursive: true });
  cpSync(project('html'), folder, { recursive: true });
  await seesThePage(folder);
});
