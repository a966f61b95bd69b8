import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { numbers } from '../../demo/examples/numbers.ts';
import { PRESETS } from '../../src/host/adopt/presets.ts';
import { TAGS } from '../../src/host/adopt/tags.ts';
import { listen, openChromium, serve } from '../bundle/page.ts';
import { blocks, nameOf } from './blocks.ts';

const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2" width="600" height="400"/>';

describe('what the guides tell to paste', () => {
  let browser: Browser;
  before(async () => {
    browser = await openChromium();
  });
  after(() => browser.close());

  for (const block of blocks().filter(({ language }) => language === 'html'))
    test(nameOf(block), async () => {
      const script = /<script [^>]*commune-widgets\.js/.test(block.code);
      const body = block.code.replace(/src="[^"]*commune-widgets\.js"/g, 'src="/dist/commune-widgets.js"');
      const html = `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Cổng</title><link rel="icon" href="data:,">
        ${script ? '' : '<script src="/dist/commune-widgets.js"></script>'}</head><body>${body}</body></html>`;
      const { url, server } = await serve({ '/': { html } });
      after(() => server.close());
      const page = await browser.newPage();
      page.setDefaultTimeout(10_000);
      const said = listen(page);
      await page.route(/\.(jpe?g|png|webp)$/, (route) => route.fulfill({ contentType: 'image/svg+xml', body: PICTURE }));
      await page.route('https://dem.tinh.gov.vn/**', (route) =>
        route.fulfill({ json: numbers, headers: { 'access-control-allow-origin': '*' } }),
      );
      await page.goto(url);
      const tags = TAGS.filter((tag) =>
        new RegExp(`<${tag}[ >]|class="cw-${tag}"|"${tag}":|data-${tag}-`).test(block.code),
      );
      assert.ok(tags.length, 'the snippet holds an element');
      for (const tag of tags)
        await page.waitForFunction((name) => document.querySelector(name)?.shadowRoot?.querySelector('*'), tag);
      assert.deepEqual(
        said.filter((line) => /^(error|warning)/.test(line)),
        [],
      );
      await page.close();
    });

  for (const block of blocks().filter(({ language }) => language === 'json'))
    test(nameOf(block), () => {
      const map = JSON.parse(block.code) as Record<string, unknown>;
      for (const name of Object.keys(map))
        assert.ok(name === 'preset' ? Object.hasOwn(PRESETS, String(map[name])) : TAGS.some((tag) => tag === name), name);
    });

  for (const block of blocks().filter(({ language }) => language === 'js' || language === 'jsx'))
    test(nameOf(block), () => {
      const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, object> };
      const entries = Array.from(block.code.matchAll(/'commune-widgets([^']*)'/g), ([, path]) => `.${path}`);
      assert.ok(entries.length);
      for (const entry of entries)
        assert.ok(
          entry in exports || TAGS.some((tag) => entry === `./${tag}` || entry === `./${tag}/define`),
          `${entry} is no entry of the package`,
        );
    });

  test('no block is of a kind that nothing tries', () => {
    const known = ['html', 'json', 'js', 'jsx', 'sh', ''];
    assert.deepEqual(
      blocks().filter(({ language }) => !known.includes(language)),
      [],
    );
  });
});
