import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { dist, listen, openChromium, serve, type HostPage } from './page.ts';

const FILE = '/dist/commune-widgets.js';
const SCRIPT = `<script src="${FILE}"></script>`;
const photo = (alt: string): string =>
  `<img alt="${alt}" width="300" height="200" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">`;
const page = (body: string, lang = 'vi', headers?: Record<string, string>): HostPage => ({
  html: `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Trang thử</title>${SCRIPT}<body>${body}</body></html>`,
  headers,
});
const WELL = `<photo-gallery>${photo('Ruộng bậc thang')}${photo('Nhà văn hóa')}</photo-gallery>`;

const pages: Record<string, HostPage> = {
  '/well': page(WELL),
  '/english': page(WELL, 'en'),
  '/english-ill': page('<photo-gallery><img alt="anh tin bai" src="/anh-01.jpg"></photo-gallery>', 'en'),
  '/ill': page(
    `${SCRIPT}<p>&lt;photo-gallery layout="masonry"&gt;</p><form action="/x"><div><form><p>Tên <input></p></form></div>
<photo-gallery>${photo('anh tin bai')}${photo('Nhà văn hóa')}</photo-gallery>
<visit-counter site="la" src="/dem"></visit-counter><p>Xã Suá»‘i NgÃ n</p>`,
  ),
  '/clock': page(WELL, 'vi', { date: 'Mon, 05 Jan 2026 00:00:00 GMT' }),
  '/unknown': page('<visit-counter site="la" src="https://dem.example"></visit-counter>'),
  '/versions': page(`<script src="/old/commune-widgets.js"></script>${WELL}`),
  '/old/commune-widgets.js': {
    html: readFileSync(join(dist, 'commune-widgets.js'), 'utf8').replaceAll('0.1.0', '0.0.9'),
    headers: { 'content-type': 'text/javascript' },
  },
  '/large': page(
    `<photo-gallery><img alt="Ruộng" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='4000' height='3000'/%3E">${photo('Nhà văn hóa')}</photo-gallery>`,
  ),
  '/headline': page('<news-article><p>Bà con đã gặt xong 395 ha.</p></news-article>'),
  '/empty': page('<p>Không có thẻ nào.</p>'),
  '/policy': page(`${WELL}<visit-counter site="x" src="https://dem.example"></visit-counter>`, 'vi', {
    'content-security-policy': "connect-src 'self'",
  }),
};

describe('?cw-check', () => {
  let browser: Browser;
  let server: Server;
  let url: string;
  let tab: Page;

  before(async () => {
    browser = await openChromium();
    ({ server, url } = await serve(pages));
  });
  after(async () => {
    await browser.close();
    server.close();
  });
  /** Opens a page with its check; as that of a portal called `xa.example` by http, where this is asked for. */
  const open = async (path: string, origin = url): Promise<void> => {
    await tab?.context().close();
    tab = await (await browser.newContext()).newPage();
    tab.setDefaultTimeout(15_000);
    await tab.route('http://xa.example/**', async (route) =>
      route.fulfill({ response: await route.fetch({ url: route.request().url().replace('http://xa.example', url) }) }),
    );
    await tab.route('https://dem.example/**', (route) =>
      route.fulfill({
        status: 404,
        headers: { 'access-control-allow-origin': '*' },
        json: { error: 'unknown-site', message: 'no such site' },
      }),
    );
    await tab.goto(`${origin}${path}?cw-check`);
    await tab.locator('cw-check').getByRole('button').first().and(tab.locator(':enabled')).waitFor();
  };
  const panel = (): Promise<string> => tab.locator('cw-check').evaluate((host) => host.shadowRoot!.textContent ?? '');

  it('says that all is well', async () => {
    await open('/well');
    assert.match(await panel(), /Mọi thứ đều ổn/);
  });

  it('speaks English on an English page', async () => {
    await open('/english');
    assert.match(await panel(), /All is well/);
  });

  it('names the photos on an English page as on a Vietnamese one', async () => {
    await open('/english-ill');
    assert.match(await panel(), /1, anh-01\.jpgWrite/);
  });

  it('says in plain words what is wrong, and how to mend it', async () => {
    await open('/ill');
    const text = await panel();
    for (const words of [
      /dán hai lần/,
      /hiện ra thành chữ/,
      /biểu mẫu nằm trong biểu mẫu/,
      /chưa có lời mô tả/,
      /Bộ đếm chưa lấy được/,
      /sai bảng mã/,
    ])
      assert.match(text, words);
    assert.doesNotMatch(text, /đều ổn/);
  });

  it('tells a wrong clock by the server’s', async () => {
    await open('/clock');
    assert.match(await panel(), /lệch so với máy chủ/);
  });

  it('says once, and in its own words, that the counting service does not know the site', async () => {
    await open('/unknown');
    const text = await panel();
    assert.match(text, /Dịch vụ đếm không biết tên trang này/);
    assert.doesNotMatch(text, /Bộ đếm chưa lấy được/);
    assert.equal(await tab.locator('cw-check li').count(), 1);
  });

  it('tells two versions from one line pasted twice', async () => {
    await open('/versions');
    const text = await panel();
    assert.match(text, /hai bản/);
    assert.doesNotMatch(text, /dán hai lần/);
  });

  it('says that the page is opened by http', async () => {
    await open('/well', 'http://xa.example');
    assert.match(await panel(), /http:\/\/xa\.example\/well/);
    assert.equal(await tab.locator('cw-check li').count(), 1);
  });

  it('shows a photo that is far too large, and an article without a title', async () => {
    await open('/large');
    assert.match(await panel(), /4000 × 3000/);
    await open('/headline');
    assert.match(await panel(), /Không tìm thấy tiêu đề/);
  });

  it('says when the editor has eaten the tags', async () => {
    await open('/empty');
    assert.match(await panel(), /không có thẻ nào/);
  });

  it('writes the line that the page’s policy lacks', async () => {
    await open('/policy');
    assert.match(await panel(), /connect-src https:\/\/dem\.example/);
  });

  it('shows the place on the page, is copied as text, and closes by Escape', async () => {
    await open('/ill');
    await tab.getByRole('button', { name: 'Chỉ chỗ trên trang' }).first().click();
    assert.equal(await tab.locator('cw-check .ring').isVisible(), true);
    await tab.evaluate(() => document.addEventListener('copy', () => (document.title = String(getSelection()))));
    await tab.getByRole('button', { name: 'Chép kết quả' }).press('Enter');
    await tab.getByText('Đã chép kết quả').waitFor();
    await tab.keyboard.press('Escape');
    assert.equal(await tab.locator('cw-check').count(), 0);
  });

  it('is not fetched without being asked for', async () => {
    await tab.goto(`${url}/well`);
    await tab.waitForLoadState('networkidle');
    assert.equal(await tab.locator('script[src*="check"]').count(), 0);
    assert.deepEqual(listen(tab), []);
  });
});
