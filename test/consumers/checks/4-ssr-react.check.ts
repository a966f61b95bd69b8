import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { consumers } from './installed.ts';
import { files, listen, newPage, viteBuild } from './pages.ts';

const root = join(consumers, 'ssr');
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"/>';

test("React's own server rendering writes the wrappers' properties as attributes, and the browser takes them over", async () => {
  const onServer = join(root, 'built');
  await viteBuild(root, { build: { ssr: 'react-server.tsx', outDir: onServer } });
  const { body } = (await import(pathToFileURL(join(onServer, 'react-server.js')).href)) as { body: string };
  const article = /<news-article [^>]*>/.exec(body)?.[0];
  const title = 'Xã Suối Ngàn khánh thành cầu mới';
  assert.equal(article, `<news-article class="bai" headline="${title}" heading-level="3" raw="">`);
  assert.match(body, /<photo-gallery layout="square" lang="en"><img /);

  const rollupOptions = { input: join(root, 'react-client.tsx'), output: { entryFileNames: 'main.js' } };
  const client = files(await viteBuild(root, { build: { rollupOptions } }));
  const site = await listen((request, response) => {
    if (request.url === '/')
      response
        .setHeader('content-type', 'text/html; charset=utf-8')
        .end(
          `<!doctype html><title>React</title><div id="app">${body}</div><script type="module" src="/main.js"></script>`,
        );
    else if (request.url!.endsWith('.svg')) response.setHeader('content-type', 'image/svg+xml').end(SVG);
    else client(request, response);
  });
  const { page, complaints } = await newPage();
  await page.goto(site);
  await page.getByRole('heading', { level: 3, name: title }).waitFor();
  assert.equal(await page.locator('news-article').count(), 1);
  assert.deepEqual(complaints, []);
});
