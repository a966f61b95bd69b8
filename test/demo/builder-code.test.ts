import assert from 'node:assert/strict';
import { copyFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { elements } from '../../builder/texts.ts';
import { oldPage } from '../../demo/pages/old-page.ts';
import { dist, listen, openChromium, serve } from '../bundle/page.ts';
import { scratchFolder } from './setup.ts';

const tags = Object.keys(elements);
/** What a portal prints where an element shall stand. */
const printed: Record<string, string> = {
  'portal-banner': '<img src="/dau-trang.jpg" width="1000" height="200" alt="">',
  'news-article': '<h1>Hội nghị sơ kết</h1><p>Sáng nay, Ủy ban nhân dân xã họp.</p><p>Đại biểu phát biểu.</p>',
  'photo-gallery': '<img src="/1.jpg" width="300" height="200"><img src="/2.jpg" width="300" height="200">',
  'visit-counter': '<p>Đang online: 1</p><p>Hôm nay: 1</p>',
  'portal-login': '<a href="/dang-nhap">Đăng nhập</a>',
};

describe('the code that the builder writes, pasted into a page that knows nothing of it', () => {
  let browser: Browser;
  let builder: Page;
  before(async () => {
    browser = await openChromium();
    builder = await browser.newPage();
    builder.setDefaultTimeout(10_000);
  });
  after(() => browser.close());

  const choose = async (fragment: string): Promise<void> => {
    await builder.goto('about:blank');
    await builder.goto(pathToFileURL(join(dist, 'builder.html')).href + fragment);
  };
  const code = (label: string): Promise<string> => builder.getByLabel(label).inputValue();

  async function pasted(body: string): Promise<{ page: Page; said: string[] }> {
    const html = `<!DOCTYPE html><html lang="vi"><meta charset="utf-8"><title>Cổng</title><body>${body}</body></html>`;
    const { url, server } = await serve({ '/': { html } });
    const page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    after(() => server.close());
    const said = listen(page);
    await page.goto(url);
    return { page, said };
  }
  const isAlive = async (page: Page, tag: string): Promise<void> => {
    await page.locator(tag).waitFor({ state: 'attached' });
    await page.waitForFunction((name) => document.querySelector(name)!.shadowRoot?.querySelector('*'), tag);
  };

  for (const tag of tags)
    for (const way of ['tag', 'div'])
      test(`${tag}, as ${way}`, async () => {
        await choose(`#the=${tag}&thu-muc=%2Fdist%2F&cach=${way}&_theme=dark`);
        const { page } = await pasted((await code('Dán một lần ở đầu trang')) + (await code('Dán vào chỗ cần hiện')));
        await isAlive(page, tag);
        assert.equal(await page.locator(tag).getAttribute('theme'), 'dark');
        await page.close();
      });

  for (const tag of tags)
    test(`${tag}, by the script line alone`, async () => {
      await choose(`#the=${tag}&thu-muc=%2Fdist%2F&cach=adopt&_theme=dark&chon=%23cho`);
      const { page } = await pasted(`<div id="cho">${printed[tag]}</div>${await code('Dán vào chân trang')}`);
      await isAlive(page, tag);
      assert.equal(await page.locator(`#cho ${tag}`).getAttribute('theme'), 'dark');
      await page.close();
    });

  for (const way of ['tag', 'div'])
    test(`the whole page, as ${way}: all five elements, the side column beside the text`, async () => {
      await choose(
        `#the=ca-trang&thu-muc=%2Fdist%2F&cach=${way}&mau=%23b5121b&_portal-banner.name=Xã Khe Mây&_visit-counter.site=khe-may`,
      );
      const script = await code('Dán một lần ở đầu trang');
      const { page } = await pasted(script + (await code('Dán vào chỗ cần hiện')));
      for (const tag of tags) await isAlive(page, tag);
      await page.getByText('Xã Khe Mây').first().waitFor();
      const accent = await page.evaluate(() =>
        getComputedStyle(document.documentElement).getPropertyValue('--cw-accent').trim(),
      );
      assert.equal(accent, '#b5121b');
      const [text, side] = await Promise.all(
        ['news-article', 'visit-counter'].map((tag) => page.locator(tag).boundingBox()),
      );
      assert.ok(side!.x >= text!.x + text!.width, 'the counter stands right of the article');
      await page.setViewportSize({ width: 320, height: 700 });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      await page.close();
    });

  test('a part that is not wanted is left out, and the address says so', async () => {
    await choose('#the=ca-trang');
    await builder.getByRole('checkbox', { name: 'Đăng nhập' }).uncheck();
    assert.doesNotMatch(await code('Dán vào chỗ cần hiện'), /portal-login/);
    await choose(new URL(builder.url()).hash);
    assert.equal(await builder.getByRole('checkbox', { name: 'Đăng nhập' }).isChecked(), false);
    assert.equal(await builder.getByRole('checkbox', { name: 'Bộ ảnh' }).isChecked(), true);
  });

  test('a saved page of an old portal becomes one with gallery and counter, chosen from the list by keyboard', async () => {
    const folder = scratchFolder();
    const saved = join(folder, 'trang-cu.html');
    writeFileSync(saved, oldPage({ withElements: false }));
    cpSync(join(dist, 'parts'), join(folder, 'parts'), { recursive: true });
    copyFileSync(join(dist, 'commune-widgets.js'), join(folder, 'commune-widgets.js'));

    await choose('#the=ca-trang&cach=adopt');
    await builder.getByLabel('Mở tệp trang đã lưu').setInputFiles(saved);
    await builder.getByRole('radio', { name: 'Bộ ảnh' }).last().press('Space');
    await builder.getByLabel('Các phần tìm thấy trên trang').selectOption('#hinh-anh');
    const preview = builder.frameLocator('#khung');
    await preview.locator('#hinh-anh photo-gallery').waitFor();
    await preview.locator('visit-counter').waitFor();
    await preview.locator('#hinh-anh img').first().waitFor();
    const lost = await preview.getByText('Ảnh chưa tải được').count();
    assert.equal(lost, 0, 'photos beside the saved page are drawn, since they cannot be read');

    const [download] = await Promise.all([
      builder.waitForEvent('download'),
      builder.getByRole('button', { name: 'Tải trang thử về máy' }).press('Enter'),
    ]);
    const made = join(folder, download.suggestedFilename());
    await download.saveAs(made);
    assert.match(readFileSync(made, 'utf8'), /^\uFEFF<!DOCTYPE html>/);
    const page = await browser.newPage();
    const said = listen(page);
    await page.goto(pathToFileURL(made).href);
    await isAlive(page, 'photo-gallery');
    await isAlive(page, 'visit-counter');
    assert.equal(await page.locator('photo-gallery a').count(), 12);
    // A page from the disk has no counting service; nothing else is wrong.
    assert.deepEqual(
      said.filter((line) => line.includes('commune-widgets') && !line.includes('[failed]')),
      [],
    );
  });

  test('the box around the picked part is one press away', async () => {
    await choose('#the=photo-gallery&cach=adopt');
    await builder
      .getByLabel('Mã nguồn của trang')
      .fill(
        '<body><div id="ngoai"><div id="trong"><p>Ảnh của hội nghị sơ kết vụ mùa năm nay tại nhà văn hóa</p></div></div></body>',
      );
    await builder.getByLabel('Các phần tìm thấy trên trang').selectOption('#trong');
    await builder.getByRole('button', { name: 'Chọn rộng ra một mức' }).click();
    assert.equal(await code('Bộ chọn CSS'), '#ngoai');
  });
});
