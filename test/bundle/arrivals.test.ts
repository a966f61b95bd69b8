import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { listen, openChromium, serve, type HostPage } from './page.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const OLDER = '0.0.1';
const PHOTO =
  '<img alt="Ruộng bậc thang" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=" width="300" height="200">';
const GALLERY = `<photo-gallery><p>${PHOTO}</p><p>${PHOTO}</p></photo-gallery>`;
const page = (body: string, head = ''): HostPage => ({
  html: `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang thử</title>${head}<body>${body}</body></html>`,
});
const FILE = '/dist/commune-widgets.js';
const run = (code: string): string => `<script>${code}</script>`;

/** The ways in which the script reaches a page. */
const ways: Record<string, HostPage> = {
  'before the content': page(GALLERY, `<script src="${FILE}"></script>`),
  'at the end of the body': page(`${GALLERY}<script src="${FILE}"></script>`),
  deferred: page(GALLERY, `<script defer src="${FILE}"></script>`),
  async: page(GALLERY, `<script async src="${FILE}"></script>`),
  'as a module': page(GALLERY, `<script type="module" src="${FILE}"></script>`),
  'imported by a module': page(GALLERY + `<script type="module">import '${FILE}'</script>`),
  'inserted by other code': page(
    GALLERY + run(`document.body.appendChild(document.createElement('script')).src='${FILE}'`),
  ),
  'fetched and evaluated, as old jQuery does': page(
    GALLERY + run(`fetch('${FILE}').then((answer) => answer.text()).then((code) => (0, eval)(code))`),
  ),
  'written by document.write': page(GALLERY + run(`document.write('<script src="${FILE}"><\\/script>')`)),
};

describe('the script', () => {
  let browser: Browser;
  let server: Server;
  let url: string;
  let tab: Page;
  let said: string[];

  before(async () => {
    browser = await openChromium();
    const names = Object.keys(ways);
    const pages = Object.fromEntries(names.map((name, index) => [`/${index}`, ways[name]!]));
    const older = `<script src="/older/commune-widgets.js"></script>`;
    const current = `<script src="${FILE}"></script>`;
    pages['/versions'] = page(GALLERY, older + current);
    pages['/unreachable'] = page(GALLERY, current);
    ({ server, url } = await serve(pages));
  });
  after(async () => {
    await browser.close();
    server.close();
  });
  const open = async (): Promise<void> => {
    tab = await (await browser.newContext()).newPage();
    tab.setDefaultTimeout(8000);
    said = listen(tab);
    // An older version is the same file under another number, with parts of its own.
    await tab.route('**/older/**', async (route) => {
      const answer = await route.fetch({ url: route.request().url().replace('/older/', '/dist/') });
      await route.fulfill({ response: answer, body: (await answer.text()).replaceAll(`"${version}"`, `"${OLDER}"`) });
    });
  };
  // Parts may still be on their way.
  const close = async (): Promise<void> => {
    await tab.unrouteAll({ behavior: 'ignoreErrors' });
    await tab.context().close();
  };
  const openPhoto = async (): Promise<void> => {
    await tab.waitForFunction(() => customElements.get('photo-gallery'));
    await tab.locator('photo-gallery img').first().click();
    await tab.waitForFunction(() =>
      [...document.querySelectorAll('*')].some((node) => node.shadowRoot?.querySelector('dialog[open]')),
    );
  };

  for (const [index, name] of Object.keys(ways).entries())
    it(`works ${name}, and finds its parts`, async () => {
      await open();
      await tab.goto(`${url}/${index}`);
      await openPhoto();
      assert.deepEqual(said, []);
      await close();
    });

  it('steps back with one warning where another version was first', async () => {
    await open();
    await tab.goto(`${url}/versions`);
    await tab.waitForFunction(() => customElements.get('portal-login'));
    const warnings = said.filter((line) => line.startsWith('warning'));
    assert.equal(warnings.length, 1, said.join('\n'));
    assert.match(warnings[0]!, new RegExp(`\\[versions\\].*${OLDER}.*${version.replaceAll('.', '\\.')}`));
    const versions = await tab.evaluate(() =>
      Object.keys((globalThis as never as { CommuneWidgets: { versions: object } }).CommuneWidgets.versions),
    );
    assert.deepEqual(versions, [OLDER, version]);
    assert.equal(await tab.locator('photo-gallery img').first().isVisible(), true);
    await close();
  });

  it('tries a part that does not come once more, says so once, and leaves the photo to the browser', async () => {
    await open();
    let asked = 0;
    await tab.route('**/parts/lightbox.js', async (route) => {
      asked++;
      await route.abort();
    });
    await tab.goto(`${url}/unreachable`);
    const warning = tab.waitForEvent('console', (message) => message.text().includes('[part]'));
    await tab.locator('photo-gallery img').first().hover();
    await warning;
    assert.equal(asked, 2);
    assert.equal(said.filter((line) => line.includes('[part]')).length, 1);
    assert.equal(await tab.locator('photo-gallery img').first().isVisible(), true);
    await close();
  });
});
