import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { skeletons } from '../../demo/cms/skeletons.ts';
import { createPortal } from '../../demo/serve.ts';
import { dist, listen, openChromium } from './page.ts';

interface Page {
  CommuneWidgets: { restore(): Promise<void> };
}

describe('one script line in the page of', () => {
  let browser: Browser;
  let server: Server;
  let url: string;

  before(async () => {
    browser = await openChromium();
    server = createServer(createPortal({ distDir: dist })).listen(0, '127.0.0.1');
    await once(server, 'listening');
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(async () => {
    await browser.close();
    server.close();
    server.closeAllConnections();
  });

  for (const system of Object.keys(skeletons))
    it(`${system} finds article, photos, statistics and login, and is undone exactly`, async () => {
      const tab = await (await browser.newContext()).newPage();
      tab.setDefaultTimeout(8000);
      await tab.route('**/commune-widgets.js', (route) => route.abort());
      await tab.goto(`${url}/cms-${system}`);
      const original = await tab.evaluate(() => document.body.outerHTML);
      await tab.unroute('**/commune-widgets.js');
      const said = listen(tab);
      await tab.goto(`${url}/cms-${system}`);
      await tab.locator('news-article > h1, news-article > [slot=headline]').first().waitFor();
      await tab.locator('photo-gallery img').first().waitFor();
      await tab.locator('visit-counter[site=suoi-ngan]').waitFor();
      if (system !== 'sharepoint') await tab.locator('portal-login [type=password]').waitFor();
      for (const tag of ['news-article', 'visit-counter']) assert.equal(await tab.locator(tag).count(), 1, tag);
      assert.deepEqual(
        said.filter((line) => line.startsWith('error: commune')),
        [],
      );
      await tab.evaluate(() => (globalThis as never as Page).CommuneWidgets.restore());
      assert.equal(await tab.evaluate(() => document.body.outerHTML), original);
      await tab.context().close();
    });
});
