import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { dist, openChromium } from './page.ts';

const EMBLEM = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><circle r='9'/></svg>";

/** A page as a slow network brings it; the reader sees what is there after each piece. */
const pieces = [
  `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Cổng</title><script src="/dist/commune-widgets.js"></script>
<body><portal-banner name="Xã Suối Ngàn" parent="Cổng thông tin điện tử"><img alt="" src="${EMBLEM}" width="1800" height="520">`,
  `<img slot="emblem" alt="" src="${EMBLEM}"></portal-banner><h2>Tin tức</h2><portal-login mode="dialog"><form method="post">
<label for="ten">Tên đăng nhập</label><input id="ten" name="ten">`,
  `<label for="mat-khau">Mật khẩu</label><input id="mat-khau" name="mat-khau" type="password"><button>Vào</button></form></portal-login><p>Cuối trang</p>`,
];

describe('a page that comes in pieces', () => {
  let browser: Browser;
  let server: Server;
  let response: ServerResponse;
  before(async () => {
    browser = await openChromium();
    server = createServer((request, answer) => {
      if (request.url!.startsWith('/dist/'))
        return void answer
          .writeHead(200, { 'content-type': 'text/javascript' })
          .end(readFileSync(join(dist, request.url!.slice('/dist/'.length))));
      if (request.url !== '/') return void answer.writeHead(404).end();
      response = answer;
      answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(pieces[0]);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  after(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });

  it('shows banner and login when they are whole, and moves nothing', async () => {
    const tab = await browser.newPage();
    tab.setDefaultTimeout(20_000);
    await tab.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries() as never as { value: number; sources: { node?: Node }[] }[])
          shifts.push(`${value} ${sources.map(({ node }) => node?.nodeName).join(' ')}`);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`, { waitUntil: 'commit' });
    await tab.locator('portal-banner > img').waitFor({ state: 'attached' });
    const twoFrames = (): Promise<void> =>
      tab.evaluate(
        () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
      );
    await twoFrames();
    assert.equal(await tab.getByText('Xã Suối Ngàn').isVisible(), false);
    response.write(pieces[1]);
    await tab.getByText('Xã Suối Ngàn').waitFor();
    await tab.locator('#ten').waitFor({ state: 'attached' });
    await twoFrames();
    assert.equal(await tab.locator('#ten').isVisible(), false);
    response.end(pieces[2]);
    await tab.getByRole('button', { name: 'Đăng nhập' }).waitFor();
    await tab.getByText('Cuối trang').waitFor();
    await tab.waitForLoadState('networkidle');
    assert.equal(await tab.locator('#ten').isVisible(), false);
    assert.deepEqual(await tab.evaluate(() => (globalThis as never as { shifts: string[] }).shifts), []);
    await tab.close();
  });
});
