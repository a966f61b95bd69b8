import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { sample } from '../ssr/samples.ts';
import { renderPage } from '../ssr/server.ts';
import { consumers, elements } from './installed.ts';
import { files, listen, newPage, viteBuild } from './pages.ts';

const tags = elements.map(({ tagName }) => tagName);
const markup = tags.map(sample).join('\n');
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>';
const gone: RequestListener = (_, response) => response.writeHead(404).end();
let site: string;

before(async () => {
  const root = join(consumers, 'ssr');
  // Two builds: a chunk that both share would run before the hydration of Lit, which must come first.
  const built = new Map<string, RequestListener>();
  for (const name of ['client', 'client-alone']) {
    const rollupOptions = { input: join(root, `${name}.ts`), output: { entryFileNames: 'main.js' } };
    built.set(`/${name}/`, files(await viteBuild(root, { base: `/${name}/`, build: { rollupOptions } })));
  }
  site = await listen((request, response) => {
    const { url = '/' } = request;
    const send = (html: Promise<string> | string): unknown =>
      Promise.resolve(html).then((text) => response.setHeader('content-type', 'text/html').end(text));
    if (url === '/server') void send(renderPage(markup, '/client/main.js'));
    else if (url === '/no-hydration') void send(renderPage(markup, '/client-alone/main.js'));
    else if (url === '/browser')
      send(
        `<!doctype html><html lang="vi"><meta charset="utf-8"><title>CSR</title>${markup}<script type="module" src="/client-alone/main.js"></script></html>`,
      );
    else if (url.endsWith('.svg')) response.setHeader('content-type', 'image/svg+xml').end(SVG);
    else {
      const [folder] = /^\/[\w-]+\//.exec(url) ?? [''];
      request.url = url.slice(folder.length - 1);
      (built.get(folder) ?? gone)(request, response);
    }
  });
});

/** What each shadow root shows at rest, without Lit's own marks and styles. */
async function shadows(page: Page): Promise<Record<string, string>> {
  const read = (names: string[]): Record<string, string> =>
    Object.fromEntries(
      names.map((name) => {
        const root = document.createElement('div');
        root.innerHTML = document.querySelector(name)!.shadowRoot!.innerHTML;
        root.querySelectorAll('style').forEach((style) => style.remove());
        // The order of attributes means nothing.
        for (const element of root.querySelectorAll('*')) {
          const attributes = Array.from(element.attributes).sort((a, b) => (a.name < b.name ? -1 : 1));
          for (const { name } of attributes) element.removeAttribute(name);
          for (const { name, value } of attributes) element.setAttribute(name, value);
        }
        return [name, root.innerHTML.replace(/<!--.*?-->/g, '').replace(/\s+/g, ' ')];
      }),
    );
  // At rest: two looks, a second apart, see the same.
  let last = '';
  for (let tries = 0; tries < 20; tries++) {
    const now = await page.evaluate(read, tags);
    if (JSON.stringify(now) === last) return now;
    last = JSON.stringify(now);
    await page.waitForTimeout(1000);
  }
  throw new Error('the page does not come to rest');
}

for (const tag of tags)
  test(`<${tag}> is rendered on the server with its shadow root`, async () => {
    const html = await renderPage(sample(tag), '/client/main.js');
    const shadow = new RegExp(
      `<${tag}[^>]*>\\s*<template shadowroot="open" shadowrootmode="open">(.*?)</template>`,
      's',
    ).exec(html)?.[1];
    assert.ok(shadow, 'declarative shadow root');
    assert.match(shadow, /<slot|part=/, 'with what it shows');
    assert.match(shadow, /^<style>/, 'with its look');
  });

test('hydration keeps what the server rendered and ends as in the browser alone', async () => {
  const { page, complaints } = await newPage();
  let wake!: () => void;
  const asleep = new Promise<void>((resolve) => (wake = resolve));
  await page.route('**/client/main.js', async (route) => {
    await asleep;
    await route.continue();
  });
  await page.goto(`${site}/server`, { waitUntil: 'commit' });
  await page.locator(tags.at(-1)!).waitFor({ state: 'attached' });
  // The first element of each root is the style, the second what is shown; a part may set something better later.
  await page.evaluate((names) => {
    const isKept = async (name: string): Promise<boolean> => {
      const element = document.querySelector(name)! as Element & { updateComplete: Promise<boolean> };
      const sent = element.shadowRoot!.children[1]!;
      await customElements.whenDefined(name);
      await element.updateComplete;
      return sent.isConnected;
    };
    Object.assign(globalThis, { kept: Promise.all(names.map(isKept)) });
  }, tags);
  wake();
  const kept = await page.evaluate(() => (globalThis as unknown as { kept: Promise<boolean[]> }).kept);
  assert.deepEqual(
    kept,
    tags.map(() => true),
  );
  const hydrated = await shadows(page);
  assert.deepEqual(
    complaints.filter((text) => /hydrat|lit/i.test(text)),
    [],
  );

  const { page: alone } = await newPage();
  await alone.goto(`${site}/browser`);
  assert.deepEqual(hydrated, await shadows(alone));
});

test('a page that forgets the hydration of Lit shows each element once all the same', async () => {
  const { page } = await newPage();
  await page.goto(`${site}/no-hydration`);
  const shown = await shadows(page);
  const { page: alone } = await newPage();
  await alone.goto(`${site}/browser`);
  assert.deepEqual(shown, await shadows(alone));
});
