import assert from 'node:assert/strict';
import type { Server } from 'node:http';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openChromium, serve, type HostPage } from './page.ts';

const DRAWING = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><circle r='9'/></svg>";
const picture = (width: number, height: number): string =>
  `<img src="${DRAWING}" alt="" width="${width}" height="${height}">`;
const emblem = `<img slot="emblem" src="${DRAWING}" alt="" width="96" height="96">`;
const menu = '<nav slot="nav"><ul><li><a href="#tin">Tin tức</a></li><li><a href="#vb">Văn bản</a></li></ul></nav>';
const long = `<nav slot="nav"><ul>${'<li><a href="#tin">Văn bản chỉ đạo</a></li>'.repeat(30)}</ul></nav>`;
const search = '<form slot="nav" role="search"><input type="search" aria-label="Từ khóa"><button>Tìm</button></form>';
const storm = '<div slot="notice" level="danger" from="2020-01-01">Bão số 5 đang vào gần bờ.</div>';
const calm = '<p slot="notice">Mất điện từ 8 giờ.</p>';
const form = (id: string): string => `<form method="post"><label for="ten-${id}">Tên đăng nhập</label>
<input type="text" name="ten" id="ten-${id}"><label for="mk-${id}">Mật khẩu</label><input type="password" name="mk" id="mk-${id}">
<button>Đăng nhập</button><a href="/quen">Quên mật khẩu?</a></form>`;
const bare =
  '<form method="post"><input name="a" placeholder="Tên"><input type="password" name="b" placeholder="Mật khẩu"><input name="c" placeholder="Mã"><button>Vào</button></form>';
const error = 'error="Tên đăng nhập hoặc mật khẩu chưa đúng. Mời nhập lại."';
const named = 'name="Xã Suối Ngàn" parent="Cổng thông tin điện tử"';

const pieces: Record<string, string> = {
  plate: `<portal-banner ${named}>${picture(1200, 400)}${emblem}</portal-banner>`,
  cover: `<portal-banner layout="cover" ${named}>${picture(1200, 400)}${emblem}</portal-banner>`,
  whole: `<portal-banner layout="whole" ${named}>${picture(1200, 400)}</portal-banner>`,
  'whole strip': `<portal-banner layout="whole" ${named}>${picture(1900, 150)}</portal-banner>`,
  plain: `<portal-banner layout="plain" name="ỦY BAN NHÂN DÂN ĐẶC KHU VẠN SƠN TRƯỜNG KHÊ">${emblem}</portal-banner>`,
  'one word': `<portal-banner name="CổngThôngTinĐiệnTửXãSuốiNgànTỉnhSơnKhê">${picture(1200, 400)}${emblem}</portal-banner>`,
  boxed: `<portal-banner boxed ${named}>${picture(1200, 400)}${emblem}</portal-banner>`,
  menu: `<portal-banner ${named}>${picture(1200, 400)}${emblem}${menu}</portal-banner>`,
  'long menu': `<portal-banner ${named}>${picture(1200, 400)}${emblem}${long}</portal-banner>`,
  'menu and search': `<portal-banner ${named}>${picture(1200, 400)}${emblem}${menu}${search}</portal-banner>`,
  notices: `<portal-banner ${named}>${storm}${calm}${picture(1200, 400)}${emblem}</portal-banner>`,
  link: '<portal-login><a href="/vao">Đăng nhập</a></portal-login>',
  form: `<portal-login note="Dành cho cán bộ">${form('a')}</portal-login>`,
  'bare form': `<portal-login>${bare}</portal-login>`,
  'form in a box': `<portal-login boxed>${form('b')}</portal-login>`,
  dialog: `<portal-login mode="dialog">${form('c')}</portal-login>`,
  error: `<portal-login ${error}>${form('d')}</portal-login>`,
  'error and note': `<portal-login note="Dành cho cán bộ" ${error}>${form('e')}</portal-login>`,
  'single sign-on': `<portal-login><a href="/vao">Đăng nhập</a><a slot="sso" href="/sso">Đăng nhập của tỉnh</a></portal-login>`,
};

describe('a page with the stylesheet whose script comes late', () => {
  let browser: Browser;
  let server: Server;
  let url: string;
  before(async () => {
    browser = await openChromium();
    const page = (head: string): HostPage => ({
      html: `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Cổng</title>${head}<style>body{margin:0}</style>${Object.values(
        pieces,
      )
        .map((piece) => `<section>${piece}</section>`)
        .join('')}`,
    });
    ({ url, server } = await serve({
      '/': page('<link rel="stylesheet" href="/dist/commune-widgets.css">'),
      '/script': page('<script src="/dist/commune-widgets.js"></script>'),
    }));
  });
  after(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });

  /** Height of each piece, then where its pictures and fields stand in it. */
  const places = async (page: Page): Promise<Record<string, number[]>> => {
    const measured = await page.locator('section').evaluateAll((sections) =>
      sections.map((section) => {
        const { top, height } = section.getBoundingClientRect();
        const inside = section.querySelectorAll('portal-banner > img, portal-login input');
        const tops = [...inside].map((one) => one.getBoundingClientRect()).filter((box) => box.height);
        return [height, ...tops.map((box) => box.top - top)].map(Math.round);
      }),
    );
    return Object.fromEntries(Object.keys(pieces).map((name, index) => [name, measured[index]!]));
  };
  /** Waits until the parts have come that work at once. */
  const complete = (page: Page): Promise<unknown> =>
    page.waitForFunction(
      () =>
        [...document.querySelectorAll('portal-banner')].every((banner) =>
          banner.shadowRoot?.querySelector('[aria-live]'),
        ) && document.querySelectorAll('.cw-show').length === 5,
    );

  for (const width of [220, 320, 480, 768, 1280])
    test(`moves nothing when it comes, ${width} px wide`, async () => {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      page.setDefaultTimeout(20_000);
      await page.goto(url);
      const before = await places(page);
      // In a closed dialog no field shows.
      before.dialog!.splice(1);
      await page.addScriptTag({ url: `${url}/dist/commune-widgets.js` });
      await complete(page);
      assert.deepEqual(await places(page), before);
      await page.close();
    });

  for (const width of [320, 1280])
    test(`moves nothing when its parts come, without the stylesheet, ${width} px wide`, async () => {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      page.setDefaultTimeout(20_000);
      let release: () => void = () => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/parts/*', async (route) => {
        await held;
        await route.continue();
      });
      // The page's load would wait for the parts.
      await page.goto(`${url}/script`, { waitUntil: 'domcontentloaded' });
      await page.evaluate(
        () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
      );
      const before = await places(page);
      release();
      await complete(page);
      assert.deepEqual(await places(page), before);
      await page.close();
    });
});
