import assert from 'node:assert/strict';
import type { Server } from 'node:http';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openChromium, serve } from './page.ts';

const TEXT =
  '<p>Ủy ban nhân dân xã đã mời bà con các bản về họp, bàn việc làm đường và sửa mương trước mùa mưa.</p>'.repeat(7);
const LINKS = `<ul>${'<li><a href="/a">Một tin khác của xã, có tên thật dài để thành danh sách</a></li>'.repeat(6)}</ul>`;
const LOGIN = 'Tên <input name="u"> Mật khẩu <input name="p" type="password"> <input type="submit" value="Vào">';

/** What stands in the page, the map's name, and what it becomes: tag and the element in which it stands. */
const pages: Record<string, [preset: string, body: string, becomes: Record<string, string>]> = {
  'NukeViet’s three boxes of one name': [
    'nukeviet',
    `<div class="news_column panel" itemtype="http://schema.org/NewsArticle" itemscope><div class="panel-body" id="bai"><h1>Xã họp dân</h1><span>Thứ năm - 19/01/2023 02:31</span><div id="news-bodyhtml">${TEXT}</div></div></div><div class="news_column panel"><div class="panel-body"><form action="/x">Đánh giá <input name="d"></form></div></div><div class="news_column panel"><div class="panel-body">${LINKS}</div></div>`,
    { 'news-article': 'bai' },
  ],
  'a text with its title beside it': [
    'vnpt',
    `<div id="bai"><h3>Trao nhà tình nghĩa</h3><p>16/09/2024 07h30</p><div class="box-detail">${TEXT}</div></div><div>${LINKS}</div>`,
    { 'news-article': 'bai' },
  ],
  'lines broken by hand': [
    'aspnet',
    `<form action="/x"><div id="bai"><div>Kế hoạch tiêm phòng</div><div>${'Xã tiêm phòng cho đàn gia súc, yêu cầu các bản rà soát, thống kê và báo về trước ngày rằm.<br><br>'.repeat(9)}</div></div><div>${LINKS}</div></form>`,
    { 'news-article': 'bai' },
  ],
  'a table that holds the page': [
    'aspnet',
    `<form action="/x"><table><tr><td><table><tr><td>Đăng nhập</td></tr><tr><td id="vao">${LOGIN}</td></tr><tr><td>Thống kê</td></tr><tr><td id="dem">Đang online: <b>5</b><br>Hôm nay: <b>27</b><br>Tổng: <b>12.456</b></td></tr></table></td><td id="ctl00_noiDung">${TEXT}</td></tr></table></form>`,
    { 'news-article': 'ctl00_noiDung', 'visit-counter': 'dem', 'portal-login': 'vao' },
  ],
  'a counter in English, as a module prints it': [
    'joomla',
    '<div id="cot"><h3>Thống kê truy cập</h3><table class="vvisit_counter"><tr><td>Today</td><td>12</td></tr><tr><td>Yesterday</td><td>15</td></tr><tr><td>This week</td><td>90</td></tr><tr><td>All days</td><td>4500</td></tr></table></div>',
    { 'visit-counter': 'cot' },
  ],
  'one number and its words': [
    'vnpt',
    '<div id="dau"><span>Số lượt truy cập: <b>1.234.567</b></span></div>',
    { 'visit-counter': 'dau' },
  ],
  'photos that a slider of the page’s own moves': [
    'auto',
    ['nivoSlider', 'bxslider', 'flex-slides', 'SlideShow', 'jcarousel']
      .map((name) => `<div class="${name}">${'<img src="/x.jpg" width="800" height="300" alt="">'.repeat(3)}</div>`)
      .join(''),
    {},
  ],
  'photos in a page that only sounds like a slider': [
    'auto',
    `<div class="slideout-panel">${TEXT.repeat(3)}<div id="anh">${'<img src="/x.jpg" width="400" height="300" alt="">'.repeat(3)}</div></div>`,
    { 'photo-gallery': 'anh' },
  ],
  'a list of news': [
    'nukeviet',
    `<div class="news_column">${'<div class="panel-body"><h2><a href="/t">Tin của xã</a></h2><p>Tóm tắt của tin này, nói về hội nghị của xã trong tuần vừa qua.</p></div>'.repeat(9)}</div>`,
    {},
  ],
  'a table of documents': [
    'liferay',
    `<div><table><tr><th>Số ký hiệu</th><th>Trích yếu</th></tr>${'<tr><td><a href="/d">12/QĐ-UBND</a></td><td>Quyết định về việc phê duyệt kế hoạch phát triển kinh tế của xã</td></tr>'.repeat(9)}</table></div>`,
    {},
  ],
};

describe('a page by whose names no map goes', () => {
  let browser: Browser;
  let server: Server;
  let url: string;
  let tab: Page;
  const names = Object.keys(pages);

  before(async () => {
    browser = await openChromium();
    tab = await browser.newPage();
    const html = (preset: string, body: string): string =>
      `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Trang thử</title>${preset && `<script src="/dist/commune-widgets.js" data-adopt="${preset}" data-visit-counter-site="suoi-ngan"></script>`}</head><body>${body}</body></html>`;
    ({ server, url } = await serve(
      Object.fromEntries(
        names.flatMap((name, index) => {
          const [preset, body] = pages[name]!;
          return [
            [`/${index}`, { html: html(preset, body) }],
            [`/plain-${index}`, { html: html('', body) }],
          ];
        }),
      ),
    ));
  });
  after(async () => {
    await browser.close();
    server.close();
  });

  names.forEach((name, index) =>
    it(`is adopted for what it shows, and put back exactly: ${name}`, async () => {
      await tab.goto(`${url}/plain-${index}`);
      const original = await tab.evaluate(() => document.body.outerHTML);
      await tab.goto(`${url}/${index}`, { waitUntil: 'networkidle' });
      const found = await tab.evaluate(() =>
        Object.fromEntries(
          [...document.querySelectorAll('news-article,photo-gallery,visit-counter,portal-login')].map((element) => [
            element.localName,
            element.parentElement!.id,
          ]),
        ),
      );
      assert.deepEqual(found, pages[name]![2]);
      await tab.evaluate(() =>
        (globalThis as never as { CommuneWidgets: { restore(): Promise<void> } }).CommuneWidgets.restore(),
      );
      assert.equal(await tab.evaluate(() => document.body.outerHTML), original);
    }),
  );
});
