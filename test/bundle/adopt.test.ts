import assert from 'node:assert/strict';
import type { Server } from 'node:http';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { listen, openChromium, serve, type HostPage } from './page.ts';

const PHOTO =
  '<img alt="Ruộng bậc thang" width="300" height="200" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">';
const SCRIPT = '<script src="/dist/commune-widgets.js"></script>';
const page = (head: string, body: string): HostPage => ({
  html: `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang thử</title>${head}<body>${body}</body></html>`,
});
const adopting = (value: string): string =>
  `<script src="/dist/commune-widgets.js" data-adopt='${value}' data-visit-counter-site="suoi-ngan"></script>`;
const block = (map: unknown): string =>
  `<script type="application/json" data-commune-widgets>${typeof map === 'string' ? map : JSON.stringify(map)}</script>`;

const ARTICLE = `<h1>Xã Suối Ngàn sơ kết vụ mùa</h1><p>Thứ Năm - 22/10/2026 08:40</p>
<p>&nbsp;&nbsp;&nbsp;&nbsp;Vụ mùa năm nay toàn xã gieo cấy 412 ha lúa ruộng bậc thang.</p><p>&nbsp;</p><p style="text-align:center">${PHOTO}</p>
<p>Bà con đã gặt xong 395 ha.</p>`;
const STATISTICS = `<div class="khoi" id="tk"><h3>Thống kê truy cập</h3><table class="thongke">
<tr><td>Đang online:</td><td>1</td></tr><tr><td>Hôm nay:</td><td>1</td></tr><tr><td>Trong tuần:</td><td>1</td></tr><tr><td>Tất cả:</td><td>1</td></tr></table></div>`;
const ROW = `<div class="anh">${`<p>${PHOTO}</p>\n`.repeat(3)}</div>`;
const LOGIN = `<div id="dn"><p>Tên: <input name="u"></p><p>Mật khẩu: <input name="p" type="password"></p><button>Vào</button></div>`;

const pages: Record<string, HostPage> = {
  '/class': page(
    SCRIPT,
    `<div class="cw-photo-gallery khung" id="g" data-layout="masonry" data-onclick="hacked=1">${`<p>${PHOTO}</p>`.repeat(3)}</div>`,
  ),
  '/paragraph': page(SCRIPT, `<p class="cw-visit-counter" data-site="suoi-ngan">1.234</p>`),
  '/map': page(
    SCRIPT,
    `<form id="aspnetForm"><div id="ctl00_divContent" class="bai">${ARTICLE}</div>${STATISTICS}${LOGIN}</form>` +
      block({
        'news-article': '#ctl00_divContent',
        'visit-counter': { select: '.thongke', site: 'suoi-ngan', src: '/dem' },
        'portal-login': '#dn',
      }),
  ),
  '/row': page(SCRIPT, `<div>${ROW}</div>` + block({ 'photo-gallery': { select: '.anh p', layout: 'square' } })),
  '/nothing': page(SCRIPT, ARTICLE + block({ 'news-article': '#khong-co' })),
  '/child': page(
    SCRIPT,
    '<div class="hop"><a href="/dang-nhap">Đăng nhập</a></div>' + block({ 'portal-login': '.hop > a' }),
  ),
  '/too-much': page(SCRIPT, ARTICLE + block({ 'news-article': 'p' })),
  '/broken': page(SCRIPT, ARTICLE + block('{"news-article": "#a",}')),
  '/unknown': page(adopting('drupal'), ARTICLE),
  '/auto': page(adopting('auto'), STATISTICS + ROW),
  '/no-site': page('<script src="/dist/commune-widgets.js" data-adopt="auto"></script>', STATISTICS),
  '/busuanzi': page(
    adopting('auto'),
    '<p id="a">Lượt xem: <span id="busuanzi_value_page_pv">…</span> lần</p><p><b>Chân trang</b> <span id="vercount_container_site_pv">Tổng <span id="vercount_value_site_pv">…</span></span></p>',
  ),
  '/editor': page(
    adopting('auto'),
    `<div contenteditable="true">${ROW}<div class="cw-photo-gallery">${PHOTO}</div></div>`,
  ),
  '/plain': page(SCRIPT, ARTICLE),
  '/cards': page(
    adopting('auto'),
    '<div class="tk"><h3>Thống kê truy cập</h3><div><b>12</b><span>Đang truy cập</span></div><div><b>345</b><span>Hôm nay</span></div><div><b>1.234.567</b><span>Tổng lượt truy cập</span></div></div>',
  ),
  '/footer-number': page(
    adopting('auto'),
    '<footer><p>Xã Suối Ngàn</p><p id="n">Lượt truy cập: 1.234.567</p></footer>',
  ),
  '/table-of-photos': page(
    adopting('auto'),
    `<table id="t"><tr>${`<td>${PHOTO}</td>`.repeat(3)}</tr><tr>${`<td>${PHOTO}</td>`.repeat(3)}</tr></table><ul id="l">${`<li>${PHOTO}<span>Chú thích</span></li>`.repeat(3)}</ul>`,
  ),
  '/unlike': page(
    adopting('auto'),
    `<div>${`<div>${PHOTO}<p>Phó Chủ tịch, 0912 345 678</p></div>`.repeat(3)}</div>
<div>${`<div>${PHOTO}<h3><a href="/tin">Một tin</a></h3></div>`.repeat(3)}</div>
<p>Hôm nay cổng có 300 lượt truy cập, cả tuần có 2.000 lượt, và tổng số lượt truy cập của năm đạt 45.000, tăng nhiều so với năm ngoái theo báo cáo của văn phòng xã.</p>`,
  ),
  '/unknown-names': page(
    adopting('vnpt'),
    `<form action="/x"><div class="khung"><h1>Xã họp dân</h1><div class="k7">${'<p>Ủy ban nhân dân xã đã mời bà con các bản về họp, bàn việc làm đường và sửa mương trước mùa mưa năm nay.</p>'.repeat(7)}</div></div>
<div class="k8"><ul>${'<li><a href="/a">Một tin khác của xã, có tên thật dài để thành danh sách liên kết</a></li>'.repeat(9)}</ul></div>
<div class="k9">Tên <input name="u"> Mật khẩu <input name="p" type="password"> <input type="submit" value="Vào"></div></form>`,
  ),
};

describe('pages that cannot write our tags', () => {
  let browser: Browser;
  let server: Server;
  let url: string;
  let tab: Page;
  let said: string[];

  before(async () => {
    browser = await openChromium();
    ({ server, url } = await serve(pages));
  });
  after(async () => {
    await browser.close();
    server.close();
  });
  const open = async (path: string): Promise<void> => {
    await tab?.context().close();
    tab = await (await browser.newContext()).newPage();
    tab.setDefaultTimeout(5000);
    said = listen(tab);
    await tab.goto(url + path);
  };
  const warnings = (): string[] => said.filter((line) => line.startsWith('warning: commune-widgets'));
  /** The page without scripts, as the reader's browser has it. */
  const body = (): Promise<string> => tab.evaluate(() => document.body.outerHTML);
  const original = async (path: string): Promise<string> => {
    const context = await browser.newContext({ javaScriptEnabled: true });
    const plain = await context.newPage();
    await plain.route('**/dist/**', (route) => route.abort());
    await plain.goto(url + path);
    const html = await plain.evaluate(() => document.body.outerHTML);
    await context.close();
    return html;
  };

  it('make an element of a div with our class name, inside it, by its data', async () => {
    await open('/class');
    const gallery = tab.locator('#g.khung > photo-gallery[layout=masonry]');
    await gallery.waitFor();
    assert.equal(await gallery.locator('img').count(), 3);
    assert.equal(await tab.locator('#g > *').count(), 1);
    assert.equal(await gallery.getAttribute('onclick'), null);
    assert.deepEqual(said, []);
  });

  it('take in what arrives later, in the page’s order', async () => {
    await open('/class');
    await tab.locator('photo-gallery').waitFor();
    await tab.evaluate((photo) => {
      document.querySelector('#g')!.insertAdjacentHTML('afterbegin', `<p id="first">${photo}</p>`);
      document.querySelector('#g')!.insertAdjacentHTML('beforeend', `<p id="last">${photo}</p>`);
      document.body.insertAdjacentHTML('beforeend', `<div class="cw-photo-gallery" id="later">${photo}</div>`);
    }, PHOTO);
    await tab.locator('#later > photo-gallery img').waitFor();
    await tab.locator('#g > photo-gallery > #first:first-child').waitFor();
    await tab.locator('#g > photo-gallery > #last:last-child').waitFor();
  });

  it('find what comes late in a form whose fields have the names of methods', async () => {
    await open('/plain');
    await tab.waitForFunction(() => customElements.get('portal-login'));
    await tab.evaluate((photo) => {
      const form = document.createElement('form');
      form.innerHTML = `<input name="matches"><input name="querySelector"><div class="cw-photo-gallery">${photo}</div>`;
      document.body.append('Chữ', form);
    }, PHOTO);
    // Playwright's own search trips over such a form.
    await tab.waitForFunction(() => document.querySelector('form photo-gallery img'));
    assert.deepEqual(said, []);
  });

  it('keep a paragraph with our class name as it is', async () => {
    await open('/paragraph');
    await tab.locator('p.cw-visit-counter > visit-counter[site=suoi-ngan]').waitFor();
    assert.equal(await tab.locator('visit-counter').count(), 1);
  });

  it('become elements by a map of selectors, in place', async () => {
    await open('/map');
    await tab.locator('#ctl00_divContent.bai > news-article h1').waitFor();
    await tab.locator('#tk visit-counter[site=suoi-ngan][src="/dem"] > table').waitFor({ state: 'attached' });
    await tab.locator('#dn > portal-login input[type=password]').waitFor();
    // The page's form still owns the fields.
    assert.equal(await tab.evaluate(() => document.querySelector('form')!.elements.length >= 3), true);
    // The counter's service is none of this test's.
    assert.deepEqual(
      warnings().filter((line) => !line.includes('<visit-counter>')),
      [],
    );
  });

  for (const path of ['/map', '/class', '/row', '/auto', '/table-of-photos', '/unknown-names'])
    it(`are put back exactly: ${path}`, async () => {
      await open(path);
      await tab.locator('photo-gallery, news-article').first().waitFor();
      await tab.waitForLoadState('networkidle');
      await tab.evaluate(() =>
        (globalThis as never as { CommuneWidgets: { restore(): Promise<void> } }).CommuneWidgets.restore(),
      );
      assert.equal(await body(), await original(path));
    });

  it('join photos that stand in a row into one gallery', async () => {
    await open('/row');
    await tab.locator('.anh > photo-gallery[layout=square]').waitFor();
    assert.equal(await tab.locator('photo-gallery').count(), 1);
    assert.equal(await tab.locator('photo-gallery > p > img').count(), 3);
  });

  for (const [path, code] of [
    ['/nothing', 'nothing'],
    ['/too-much', 'too-much'],
    ['/broken', 'json'],
    ['/unknown', 'preset'],
    ['/no-site', 'counter-site'],
  ] as const)
    it(`say once what is wrong, and stay as they are: ${path}`, async () => {
      const before = await original(path);
      await open(path);
      await tab.waitForFunction(() => document.readyState === 'complete');
      if (!warnings().length) await tab.waitForEvent('console');
      await tab.evaluate(() => document.body.append(document.createElement('i')));
      await tab.evaluate(() => document.querySelector('body > i:last-child')!.remove());
      assert.equal(warnings().length, 1, said.join('\n'));
      assert.match(warnings()[0]!, new RegExp(`\\[${code}\\]`));
      assert.equal(await body(), before);
    });

  it('say nothing of a part that no longer stands where its selector says, since it is wrapped', async () => {
    await open('/child');
    await tab.locator('.hop > portal-login > a').waitFor();
    await tab.waitForLoadState('load');
    await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    assert.deepEqual(warnings(), []);
  });

  it('show what portals already hold: statistics and rows of photos', async () => {
    await open('/auto');
    await tab.locator('#tk visit-counter[site=suoi-ngan][show="online today week total"]').waitFor();
    await tab.locator('.anh photo-gallery').waitFor();
  });

  it('show the numbers of Busuanzi and Vercount', async () => {
    await open('/busuanzi');
    await tab.locator('#a > visit-counter[page]').waitFor();
    await tab.locator('#vercount_container_site_pv > visit-counter[show=total]').waitFor();
    assert.equal(await tab.locator('b').textContent(), 'Chân trang');
  });

  it('show statistics that stand on cards, and a single total', async () => {
    await open('/cards');
    await tab.locator('.tk visit-counter[show="online today total"]').waitFor();
    await open('/footer-number');
    await tab.locator('visit-counter[show=total] > #n').waitFor({ state: 'attached' });
    assert.equal(await tab.getByText('Xã Suối Ngàn').isVisible(), true);
  });

  it('take a table or a list of photos as a whole', async () => {
    await open('/table-of-photos');
    await tab.locator('photo-gallery > #t').waitFor();
    await tab.locator('photo-gallery > #l').waitFor();
    assert.equal(await tab.locator('photo-gallery').count(), 2);
  });

  it('leave people, lists of news, and sentences with numbers as they are', async () => {
    const before = await original('/unlike');
    await open('/unlike');
    await tab.waitForLoadState('networkidle');
    assert.equal(await body(), before);
  });

  it('find article and login by what they are where their names are unknown', async () => {
    await open('/unknown-names');
    await tab.locator('.khung > news-article h1').waitFor();
    await tab.locator('.k9 > portal-login input[type=password]').waitFor();
    assert.equal(await tab.locator('news-article').count(), 1);
  });

  it('leave what is being edited alone', async () => {
    await open('/editor');
    const before = await original('/editor');
    await tab.waitForLoadState('networkidle');
    assert.equal(await body(), before);
  });

  it('fetch nothing for it where nothing asks', async () => {
    await open('/plain');
    await tab.waitForLoadState('networkidle');
    assert.equal(await tab.locator('script[src*="adopt"]').count(), 0);
  });
});
