import assert from 'node:assert/strict';
import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { parse } from 'acorn';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { TAGS } from '../../src/host/adopt/tags.ts';
import { freePort } from '../../tools/test/free-port.ts';
import { listen, openChromium } from '../bundle/page.ts';
import { scratchFolder } from '../demo/setup.ts';
import { nameOf, snippets, type Snippet } from './blocks.ts';
import { PARSED } from './not-run.ts';

const programs = snippets().filter(
  ({ language, code }) => ['js', 'jsx', 'ts'].includes(language) && !/^CommuneWidgets/.test(code),
);
const isOurs = ({ code }: Snippet): boolean => code.includes("'commune-widgets");
const [component] = programs.filter(({ language }) => language === 'jsx') as [Snippet];

/** A project that has installed both packages. */
const project = scratchFolder();
mkdirSync(join(project, 'node_modules/@types'), { recursive: true });
for (const name of ['react', 'react-dom', 'csstype', '@types/react', '@types/node'])
  if (existsSync(`node_modules/${name}`))
    symlinkSync(resolve('node_modules', name), join(project, 'node_modules', name));
symlinkSync(resolve('.'), join(project, 'node_modules/commune-widgets'));
symlinkSync(resolve('server'), join(project, 'node_modules/commune-counter'));
const fileOf = (program: Snippet): string =>
  `${programs.indexOf(program)}.${{ js: 'js', jsx: 'tsx', ts: 'ts' }[program.language]!}`;
for (const program of programs) writeFileSync(join(project, fileOf(program)), program.code);

describe('the programs of the guides', () => {
  let browser: Browser;
  before(async () => {
    if (!existsSync('dist/esm/custom-elements.json') || !existsSync('dist/types/elements.d.ts'))
      execFileSync('npm', ['run', '--silent', 'build:package']);
    browser = await openChromium();
  });
  after(() => browser.close());

  test('are right for a strict type checker, which finds a wrong name in them', async () => {
    const types = programs.filter((program) => !PARSED.includes(program.file)).map(fileOf);
    const wrong = component.code.replace('  <NewsArticle', '  // @ts-expect-error: no such event\n  <NewsArticle').replace('onCwArticleReady={', 'onCwArticleRead={');
    assert.notEqual(wrong, component.code);
    writeFileSync(join(project, 'wrong.tsx'), wrong.replace('({ detail })', '({ detail }: never)'));
    const jsx = programs.find(({ code }) => code.includes("'commune-widgets/jsx'"))!;
    writeFileSync(join(project, 'jsx.tsx'), `${jsx.code};\nexport const Page = () => <visit-counter site="suoi-ngan" />;`);
    const compilerOptions = {
      strict: true,
      noEmit: true,
      checkJs: true,
      skipLibCheck: true,
      target: 'es2022',
      lib: ['es2024', 'dom', 'dom.iterable'],
      module: 'esnext',
      moduleResolution: 'bundler',
      jsx: 'react-jsx',
      types: ['node'],
      allowImportingTsExtensions: true,
      paths: { 'commune-counter': [resolve('server/src/index.ts')] },
    };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [...types, 'wrong.tsx', 'jsx.tsx'] }));
    await promisify(execFile)('tsc', ['-p', project]).catch(({ stdout }: { stdout: string }) => assert.fail(stdout));
  });

  for (const program of programs.filter((one) => isOurs(one) && !one.code.startsWith('import type')))
    test(nameOf(program), async () => {
      const page = await browser.newPage();
      const said = listen(page);
      const file = fileOf(program);
      const start = `start-${file}`;
      const shown = "import { createElement } from 'react';\nimport { createRoot } from 'react-dom/client';\ncreateRoot(document.body).render(createElement(Page));";
      writeFileSync(
        join(project, start),
        program === component ? `import { Page } from './${file}';\n${shown}` : `import './${file}';`,
      );
      const built = await build({
        root: project,
        configFile: false,
        logLevel: 'silent',
        build: { write: false, minify: false, lib: { entry: start, formats: ['es'] }, rolldownOptions: { output: { codeSplitting: false } } },
        define: { 'process.env.NODE_ENV': '"production"' },
      });
      const [{ output }] = [built].flat() as unknown as [{ output: [{ code: string }] }];
      await page.route('**/*', (route) =>
        route.fulfill(
          route.request().url().endsWith('/main.js')
            ? { contentType: 'text/javascript', body: output[0].code }
            : { contentType: 'text/html', body: '<!DOCTYPE html><html lang="vi"><title>Cổng</title><body></body>' },
        ),
      );
      await page.goto('https://cong.test/');
      await page.addScriptTag({ type: 'module', url: '/main.js' });
      const registered = TAGS.filter((tag) =>
        program === component ? tag === 'news-article' : new RegExp(`'commune-widgets(/${tag})?/define'`).test(program.code),
      );
      for (const tag of registered) await page.waitForFunction((name) => customElements.get(name), tag);
      if (program === component) {
        const [, headline] = /<h1>(.*)<\/h1>/.exec(program.code)!;
        while (!said.some((line) => line.includes(headline!))) await page.waitForEvent('console');
      } else {
        assert.deepEqual(await page.evaluate((tags) => tags.filter((tag) => customElements.get(tag)), TAGS), registered);
      }
      assert.deepEqual(said.filter((line) => /^(error|warning)/.test(line)), []);
      await page.close();
    });

  for (const program of programs.filter(({ code }) => code.includes("'commune-counter'")))
    test(nameOf(program), async () => {
      const port = await freePort();
      const file = join(project, fileOf(program));
      const source = `'${resolve('server/src/index.ts')}'`;
      writeFileSync(file, program.code.replace("'commune-counter'", source).replace('8080', String(port)));
      const child = spawn(process.execPath, [file], { cwd: project, stdio: ['ignore', 'inherit', 'inherit'] });
      const ended = once(child, 'exit');
      after(() => child.kill('SIGKILL'));
      const [, site, origin] = /name: '([\w-]+)', origins: \['([^']+)'/.exec(program.code)!;
      const count = (): Promise<Response | undefined> =>
        fetch(`http://127.0.0.1:${port}/v1/luot`, {
          method: 'POST',
          headers: { origin: origin!, 'content-type': 'text/plain', connection: 'close' },
          body: JSON.stringify({ site, id: 'AAAAAAAAAAAAAAAAAAAAAA', visit: 'new' }),
        }).catch(() => undefined);
      let response = await count();
      while (!response && child.exitCode === null) response = await count();
      assert.equal(((await response!.json()) as { total: number }).total, 1);
      child.kill('SIGTERM');
      assert.deepEqual(await ended, [0, null]);
    });

  for (const program of programs.filter(({ file }) => PARSED.includes(file)))
    test(`${nameOf(program)} is a program`, () => {
      parse(program.code, { ecmaVersion: 2022, sourceType: 'module' });
    });

  test('are all run', () => {
    const run = programs.filter((one) => isOurs(one) || one.code.includes("'commune-counter'") || PARSED.includes(one.file));
    assert.deepEqual(programs.filter((one) => !run.includes(one)), []);
  });
});
