import assert from 'node:assert/strict';
import type { Server } from 'node:http';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openChromium, serve } from './page.ts';

const PHOTO = '<img alt="Ruộng bậc thang" src="/photo.gif" width="30" height="20">';
const LOGIN = '<p>Tên <input name="ten"></p><p>Mật khẩu <input type="password" name="mk"></p>';
const body = `<portal-banner name="Xã Suối Ngàn" href="/">${PHOTO}</portal-banner>
<news-article><h2>Xã sơ kết vụ mùa</h2><p>Toàn xã gieo cấy 412 ha lúa.</p></news-article>
<photo-gallery>${PHOTO}${PHOTO}</photo-gallery><visit-counter site="xa"></visit-counter>
<portal-login>${LOGIN}</portal-login>`;
const html = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang thử</title><script src="/dist/commune-widgets.js"></script><body>${body}`;

describe('a page that is still loading', () => {
  let browser: Browser;
  let server: Server;
  let url: string;

  before(async () => {
    browser = await openChromium();
    ({ server, url } = await serve({ '/': { html } }));
  });
  after(async () => {
    await browser.close();
    server.close();
  });
  /** The parts that were fetched until now, and whether each was asked for after the load event. */
  const parts = (tab: Page): Promise<Record<string, boolean>> =>
    tab.evaluate(() => {
      const { loadEventStart } = performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming;
      const entries = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/parts/'));
      return Object.fromEntries(
        entries.map(({ name, startTime }) => [
          /([\w-]+)\.js$/.exec(name)![1],
          loadEventStart > 0 && startTime >= loadEventStart,
        ]),
      );
    });

  it('waits for no part but the one that sets the article', async () => {
    const tab = await browser.newPage();
    await tab.goto(url);
    for (const part of ['gallery-aids', 'banner-aids', 'login-help', 'numbers', 'article-aids'])
      await tab.waitForFunction((name) => Object.values(CommuneWidgets.versions)[0]!.parts[name], part);
    const { 'article-reader': reader, ...others } = await parts(tab);
    assert.equal(reader, false);
    assert.deepEqual(
      Object.entries(others).filter(([, afterLoad]) => !afterLoad),
      [],
    );
    await tab.close();
  });

  it('helps with the login as soon as a reader turns to it', async () => {
    const tab = await browser.newPage();
    // A picture that does not come: the page goes on loading.
    await tab.route('**/photo.gif', () => undefined);
    await tab.goto(url, { waitUntil: 'commit' });
    await tab.locator('input[name=mk]').hover();
    await tab.locator('portal-login .cw-show').waitFor();
    assert.equal(await tab.evaluate(() => document.readyState), 'interactive');
    assert.ok(!('numbers' in (await parts(tab))), 'only the login has come');
    await tab.close();
  });
});

declare const CommuneWidgets: { versions: Record<string, { parts: Record<string, object> }> };
