import assert from 'node:assert/strict';
import type { Server } from 'node:http';
import { after, before, describe, it } from 'node:test';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { openChromium, serve } from './page.ts';

const PHOTO =
  '<img alt="Ruộng bậc thang" width="300" height="200" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">';
/** All but the counter: a visit that has begun goes on until the page is left. */
const ELEMENTS = `<portal-banner name="Xã Suối Ngàn" sticky><nav slot="nav"><a href="/">Trang chủ</a></nav></portal-banner>
<news-article><h1>Xã Suối Ngàn sơ kết vụ mùa</h1><p>Bà con đã gặt xong 395 ha.</p></news-article>
<photo-gallery><p>${PHOTO}</p><p>${PHOTO}</p></photo-gallery>
<portal-login><p>Tên <input name="u"></p><p>Mật khẩu <input name="p" type="password"></p><button>Vào</button></portal-login>`;

describe('on window and document', () => {
  let browser: Browser;
  let server: Server;
  let tab: Page;
  let devtools: CDPSession;
  /** Scripts of ours, by the id that devtools give them; Playwright has listeners of its own. */
  const ours = new Set<string>();

  before(async () => {
    browser = await openChromium();
    const html = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang thử</title><script src="/dist/commune-widgets.js"></script><body><p>Trang không có thẻ nào.</p></body></html>`;
    const served = await serve({ '/': { html } });
    server = served.server;
    const context = await browser.newContext();
    tab = await context.newPage();
    devtools = await context.newCDPSession(tab);
    devtools.on('Debugger.scriptParsed', ({ scriptId, url }) => void (url.includes('/dist/') && ours.add(scriptId)));
    await devtools.send('Debugger.enable');
    await tab.goto(`${served.url}/`, { waitUntil: 'networkidle' });
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  /** `scroll on window`, …: what devtools see. */
  const listeners = async (): Promise<string[]> => {
    const all: string[] = [];
    for (const name of ['window', 'document', 'document.documentElement', 'document.body']) {
      const { result } = await devtools.send('Runtime.evaluate', { expression: name });
      const found = await devtools.send('DOMDebugger.getEventListeners', { objectId: result.objectId! });
      const kept = found.listeners.filter(({ scriptId }) => ours.has(scriptId));
      all.push(...kept.map(({ type }) => `${type} on ${name}`));
    }
    return all;
  };

  it('listens nothing while a page has no element', async () => {
    assert.equal(await tab.evaluate(() => Boolean(customElements.get('news-article'))), true);
    assert.deepEqual(await listeners(), []);
  });

  it('listens nothing any more when the elements have left the page', async () => {
    await tab.evaluate((html) => document.body.insertAdjacentHTML('beforeend', `<main>${html}</main>`), ELEMENTS);
    await tab.locator('news-article h1').waitFor();
    await tab.getByRole('button', { name: 'Vào' }).focus();
    await tab.locator('photo-gallery img').first().hover();
    await tab.waitForLoadState('networkidle');
    assert.notDeepEqual(await listeners(), [], 'nothing is heard while elements stand: does this test still see it?');
    await tab.evaluate(() => document.querySelector('main')!.remove());
    // Elements let go in the task after they have left.
    for (let look = 0; look < 50 && (await listeners()).length; look++)
      await tab.evaluate(() => new Promise(requestAnimationFrame));
    assert.deepEqual(await listeners(), []);
  });
});
