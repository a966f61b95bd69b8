import assert from 'node:assert/strict';
import type { Server } from 'node:http';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { listen, openChromium, serve, type HostPage } from './page.ts';

const TEXT = 'rgb(26, 26, 29)';

const page = (accent: string): HostPage => ({
  html: `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Cổng</title><style>:root{--cw-accent:${accent}}</style>
<script src="/dist/commune-widgets.js"></script><body><portal-login><form method="post"><label for="ten">Tên</label><input id="ten" name="ten">
<label for="mat-khau">Mật khẩu</label><input id="mat-khau" name="mat-khau" type="password"><button>Vào</button></form></portal-login>
<portal-login><a href="/dang-nhap">Đăng nhập</a></portal-login></body>`,
});
const pages = { '/pale': page('#f2b705'), '/strong': page('#0a6b3d') };

describe('a portal’s colour', () => {
  let browser: Browser;
  let today: { url: string; server: Server };
  let old: { url: string; server: Server };
  before(async () => {
    browser = await openChromium();
    today = await serve(pages);
    // What browsers before Chrome 119 make of relative colours: a function that they do not know.
    old = await serve(pages, (_, code) => code.replaceAll('oklch(from', 'oklch-before-119(from'));
  });
  after(async () => {
    await browser.close();
    today.server.close();
    old.server.close();
  });

  const open = async (address: string): Promise<{ tab: Page; said: string[]; asked: string[] }> => {
    const tab = await browser.newPage();
    tab.setDefaultTimeout(20_000);
    const said = listen(tab);
    const asked: string[] = [];
    tab.on('request', (request) => asked.push(request.url()));
    await tab.goto(address);
    await tab.locator('.cw-show').waitFor();
    return { tab, said, asked };
  };
  const ground = (tab: Page): Promise<string> =>
    tab.getByRole('button', { name: 'Vào' }).evaluate((button) => getComputedStyle(button).backgroundColor);

  it('that is too pale gives way to the text’s where the browser cannot darken it, with one warning', async () => {
    const { tab, said } = await open(`${old.url}/pale`);
    await tab.waitForFunction(
      (text) => getComputedStyle(document.querySelector('button:not(.cw-show)')!).backgroundColor === text,
      TEXT,
    );
    const warnings = said.filter((line) => line.includes('[accent]'));
    assert.equal(warnings.length, 1);
    assert.match(warnings[0]!, /tương phản 1,8/);
    await tab.close();
  });

  it('that is strong enough stays as it is', async () => {
    const { tab, said } = await open(`${old.url}/strong`);
    await tab.waitForLoadState('networkidle');
    assert.equal(await ground(tab), 'rgb(10, 107, 61)');
    assert.deepEqual(said, []);
    await tab.close();
  });

  it('is darkened by newer browsers themselves, which fetch nothing for it', async () => {
    const { tab, said, asked } = await open(`${today.url}/pale`);
    await tab.waitForLoadState('networkidle');
    assert.notEqual(await ground(tab), TEXT);
    assert.deepEqual(said, []);
    assert.equal(
      asked.some((url) => url.includes('theme')),
      false,
    );
    await tab.close();
  });
});
