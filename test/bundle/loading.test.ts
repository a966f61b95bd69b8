import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { dist, listen, openChromium, serve, type HostPage } from './page.ts';

const TAGS = ['news-article', 'photo-gallery', 'visit-counter', 'portal-banner', 'portal-login'];
const integrity = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8')) as Record<string, string>;

/** A 1 × 1 picture in the page itself: these tests are about scripts. */
const PHOTO = '<img alt="Ruộng bậc thang" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">';
const GALLERY = `<photo-gallery><p>${PHOTO}</p><p>${PHOTO}</p></photo-gallery>`;
const page = (head: string, body = GALLERY): string =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang thử</title>${head}<body>${body}</body></html>`;
const SCRIPT = '<script src="/dist/commune-widgets.js"></script>';

const pages: Record<string, HostPage> = {
  '/empty': { html: page('') },
  '/plain': { html: page(SCRIPT) },
  '/twice': { html: page(SCRIPT + SCRIPT) },
  '/amd': {
    html: page(`<script>window.define = () => { window.sawUs = true; }; window.define.amd = {};</script>${SCRIPT}`),
  },
  '/sri': {
    html: page(`<script src="/dist/commune-widgets.js" integrity="${integrity['commune-widgets.js']}"></script>`),
  },
  '/strict': {
    html: page('<script nonce="n1" src="/dist/commune-widgets.js"></script>'),
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'nonce-n1' 'strict-dynamic'; img-src data:; " +
        "require-trusted-types-for 'script'; trusted-types lit-html commune-widgets",
    },
  },
  '/refused': {
    html: page(SCRIPT),
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types other" },
  },
  '/taken': {
    html: page(`<script>customElements.define('portal-login', class extends HTMLElement {});</script>${SCRIPT}`),
  },
};

describe('the pasted script', () => {
  let browser: Browser;
  let server: Server;
  let tampered: Server;
  let url: string;
  let tamperedUrl: string;
  let tab: Page;
  let said: string[];

  before(async () => {
    browser = await openChromium();
    ({ server, url } = await serve(pages));
    ({ server: tampered, url: tamperedUrl } = await serve(pages, (file, code) =>
      file.startsWith('parts/') && file !== 'parts/integrity.js' ? `${code};window.evil=1` : code,
    ));
  });
  after(async () => {
    await browser.close();
    server.close();
    tampered.close();
  });
  const open = async (address: string): Promise<void> => {
    tab = await (await browser.newContext()).newPage();
    said = listen(tab);
    await tab.goto(address);
  };
  const defined = (): Promise<string[]> => tab.evaluate((tags) => tags.filter((tag) => customElements.get(tag)), TAGS);
  const openFirstPhoto = async (): Promise<void> => {
    await tab.locator('photo-gallery img').first().click();
    await tab.waitForFunction(() =>
      [...document.querySelectorAll('*')].some((node) => node.shadowRoot?.querySelector('dialog[open]')),
    );
  };

  it('defines the five elements and says nothing', async () => {
    await open(`${url}/plain`);
    assert.deepEqual(await defined(), TAGS);
    assert.deepEqual(said, []);
  });

  it('leaves one global of its own beside the version lists of Lit', async () => {
    await open(`${url}/empty`);
    const before = new Set(await tab.evaluate(() => Object.getOwnPropertyNames(globalThis)));
    await tab.goto(`${url}/plain`);
    const now = await tab.evaluate(() => [
      ...Object.getOwnPropertyNames(globalThis),
      ...('metadata' in Symbol ? ['Symbol.metadata'] : []),
    ]);
    assert.deepEqual(now.filter((name) => !before.has(name)).sort(), [
      'CommuneWidgets',
      'litElementVersions',
      'litHtmlVersions',
      'reactiveElementVersions',
    ]);
  });

  it('is harmless when it is pasted twice', async () => {
    await open(`${url}/twice`);
    assert.deepEqual(await defined(), TAGS);
    assert.deepEqual(said, []);
    assert.equal(await tab.evaluate(() => (window as { litElementVersions?: string[] }).litElementVersions?.length), 1);
  });

  it('is not seen by an AMD loader', async () => {
    await open(`${url}/amd`);
    assert.deepEqual(await defined(), TAGS);
    assert.equal(await tab.evaluate(() => 'sawUs' in window), false);
  });

  it('leaves a tag that somebody else registered alone, and names it', async () => {
    await open(`${url}/taken`);
    assert.deepEqual(await defined(), TAGS);
    assert.equal(said.length, 1);
    assert.match(said[0]!, /warning: .*<portal-login>/);
  });

  it('opens a photo under a strict policy with a nonce and Trusted Types', async () => {
    await open(`${url}/strict`);
    await openFirstPhoto();
    assert.deepEqual(said, []);
  });

  it('leaves the content of a page that refuses scripts like ours, with one warning', async () => {
    await open(`${url}/refused`);
    assert.deepEqual(await defined(), []);
    assert.equal(await tab.locator('photo-gallery img').first().isVisible(), true);
    assert.equal(said.filter((line) => line.startsWith('warning: commune-widgets')).length, 1);
    assert.equal(said.filter((line) => line.includes('Uncaught')).length, 0);
  });

  it('passes its integrity on: every part is held by its own hash', async () => {
    await open(`${url}/sri`);
    await openFirstPhoto();
    const parts = await tab.evaluate(() =>
      [...document.querySelectorAll<HTMLScriptElement>('script[src*="/parts/"]')].map((tag) => [
        tag.src.replace(/.*\/parts\//, 'parts/'),
        tag.integrity,
      ]),
    );
    assert.ok(parts.some(([file]) => file === 'parts/lightbox.js'));
    const list = readFileSync(join(dist, 'parts/integrity.js'));
    // The list of the hashes is held by the first file itself, by a shorter hash.
    const held: Record<string, string> = {
      ...integrity,
      'parts/integrity.js': `sha256-${createHash('sha256').update(list).digest('base64')}`,
    };
    for (const [file, hash] of parts) assert.equal(hash, held[file!]);
  });

  it('runs no part that was changed on its way, and keeps the photos visible', async () => {
    await open(`${tamperedUrl}/sri`);
    const refused = tab.waitForEvent('console', (message) => message.text().includes('integrity'));
    await tab.locator('photo-gallery img').first().hover();
    await refused;
    assert.equal(await tab.evaluate(() => 'evil' in window), false);
    assert.equal(await tab.locator('photo-gallery img').first().isVisible(), true);
  });

  it('works in a page opened from the disk', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cw-page-'));
    const file = join(folder, 'trang.html');
    writeFileSync(file, page(`<script src="${pathToFileURL(join(dist, 'commune-widgets.js'))}"></script>`));
    await open(pathToFileURL(file).href);
    await openFirstPhoto();
    assert.deepEqual(said, []);
  });
});
