import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
// @ts-expect-error: the command line's own function has no types
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import type { Browser, Page } from 'playwright-core';
import { contrastWithWhite, parseColour } from '../../builder/contrast.ts';
import { common, elements, textOf } from '../../builder/texts.ts';
import { dist, listen, openChromium, serve } from '../bundle/page.ts';
import { violations } from './axe.ts';
import { scratchFolder } from './setup.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const onDisk = pathToFileURL(join(dist, 'builder.html')).href;

describe('the page that writes the code to paste, opened from the disk', () => {
  let browser: Browser;
  let page: Page;
  before(async () => {
    browser = await openChromium();
  });
  after(() => browser.close());

  const open = async (fragment = '', width = 1280, colorScheme: 'light' | 'dark' = 'light'): Promise<string[]> => {
    page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    page.setDefaultTimeout(10_000);
    const said = listen(page);
    await page.goto(onDisk + fragment);
    return said;
  };
  const elementCode = (): Promise<string> => page.getByLabel('Dán vào chỗ cần hiện').inputValue();
  const preview = () => page.frameLocator('iframe');

  test('every attribute of every element has a label in Vietnamese, every value a name, and nothing else has one', async () => {
    const argv = ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'];
    const { modules } = (await cli({ argv, noWrite: true })) as {
      modules: { declarations: { tagName: string; attributes: { name: string; type?: { text: string } }[] }[] }[];
    };
    const declared = modules.flatMap(({ declarations }) =>
      declarations.flatMap(({ tagName, attributes }) => attributes.map(({ name }) => `${tagName} ${name}`)),
    );
    const labelled = Object.entries(elements).flatMap(([tag, { attributes }]) =>
      Object.keys({ ...attributes, ...common }).map((name) => `${tag} ${name}`),
    );
    assert.deepEqual(labelled.sort(), declared.sort());
    // A text that may be missing means something where it is there and empty.
    for (const { tagName, attributes } of modules.flatMap(({ declarations }) => declarations))
      for (const { name, type } of attributes)
        assert.equal(!!textOf(tagName, name).empty, type?.text === 'string | undefined', `${tagName} ${name}`);
    for (const tag of Object.keys(elements)) {
      await open(`#the=${tag}`);
      const shown = await page.locator('option, [role=group] .check span').allTextContents();
      assert.deepEqual(
        shown.filter((text) => /^[a-z]/.test(text.trim())),
        [],
      );
    }
  });

  test('a list of words is ticked: what is ticked last stands last, and the usual list is not written', async () => {
    await open('#the=visit-counter');
    const numbers = page.getByRole('group', { name: 'Các số cần hiện' });
    const box = (name: string) => numbers.getByRole('checkbox', { name });
    assert.equal(await box('Trong tuần').isChecked(), true);
    await box('Trong tuần').press('Space');
    await box('Trong tháng').check();
    assert.match(await elementCode(), /<visit-counter show="online today total month">/);
    await preview().getByText('Trong tháng').waitFor();
    await box('Trong tháng').uncheck();
    await box('Tất cả').uncheck();
    await box('Trong tuần').check();
    await box('Tất cả').check();
    assert.match(await elementCode(), /<visit-counter>/);
    for (const name of ['Đang online', 'Hôm nay', 'Trong tuần']) await box(name).uncheck();
    assert.equal(await box('Tất cả').isDisabled(), true, 'one number stays');
  });

  test('a heading that is left out, and a counter of its own page, are ticked', async () => {
    await open('#the=visit-counter');
    await preview().getByText('Thống kê truy cập').waitFor();
    const none = page.getByLabel('Không ghi tiêu đề');
    await none.press('Space');
    assert.match(await elementCode(), /<visit-counter heading="">/);
    await preview().getByText('Thống kê truy cập').waitFor({ state: 'detached' });
    await preview().getByText('Hôm nay').waitFor();
    await page.reload();
    assert.equal(await none.isChecked(), true, 'the address holds it');
    await page.getByLabel('Tiêu đề của khối').fill('Lượt truy cập');
    assert.equal(await none.isChecked(), false);
    await page.getByLabel('Tiêu đề của khối').fill('');
    await page.getByLabel('Đếm riêng trang đặt bộ đếm này').check();
    assert.match(await elementCode(), /<visit-counter page="">/);
    await page.getByLabel('Đếm riêng trang đặt bộ đếm này').uncheck();
    assert.match(await elementCode(), /<visit-counter>/);
  });

  test('keyboards pass the preview by one key', async () => {
    await open('#the=ca-trang');
    await page.getByLabel('Kê thêm nền').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    assert.equal(
      await page
        .getByRole('radio', { name: 'Trang lưu trên máy này' })
        .evaluate((box) => box === document.activeElement),
      true,
    );
  });

  test('an article without tools: every tick is taken away', async () => {
    await open('#the=news-article');
    const tools = page.getByRole('group', { name: 'Nút cho người đọc' }).getByRole('checkbox');
    for (const tool of await tools.all()) await tool.uncheck();
    assert.match(await elementCode(), /<news-article tools="none">/);
    await tools.first().check();
    assert.match(await elementCode(), /<news-article tools="listen">/);
  });

  test('shows the element at once, alive, and says nothing in the console', async () => {
    const said = await open();
    await preview().locator('photo-gallery img').first().waitFor();
    assert.equal(
      await preview()
        .locator('photo-gallery')
        .evaluate((e) => e.matches(':defined')),
      true,
    );
    assert.deepEqual(
      said.filter((line) => /^(error|warning)/.test(line)),
      [],
    );
  });

  test('what is chosen stands in the preview, in the code and in the address', async () => {
    await open();
    await page.getByLabel('Cách xếp ảnh').selectOption('square');
    await page.getByLabel('Màu chính của cổng', { exact: true }).fill('#b5121b');
    await preview().locator('photo-gallery[layout=square]').waitFor();
    const code = await elementCode();
    assert.match(code, /^<photo-gallery layout="square" style="--cw-accent: #b5121b">/);
    await open(new URL(page.url()).hash);
    assert.equal(await elementCode(), code);
  });

  test('works by keyboard alone, from the first choice to the copied code', async () => {
    await open('#the=photo-gallery');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        const one = document.activeElement as HTMLInputElement;
        return (one.labels?.[0] ?? one).textContent.replace(/\s+/g, ' ').trim() || one.ariaLabel || one.id;
      });
    const tabTo = async (name: string): Promise<void> => {
      for (let presses = 0; presses < 60; presses++) {
        await page.keyboard.press('Tab');
        if ((await focused()).startsWith(name)) return;
      }
      assert.fail(`Tab does not come to ${name}`);
    };
    await tabTo('Bộ ảnh');
    await page.keyboard.press('ArrowRight');
    assert.equal(await focused(), 'Bộ đếm truy cập');
    await tabTo('Tên cổng trong dịch vụ đếm');
    await page.keyboard.type('suoi-ngan');
    await tabTo('Trong tuần');
    await page.keyboard.press('Space');
    await tabTo('Thêm biểu đồ');
    await page.keyboard.press('Space');
    await tabTo('Trang lưu trên máy này');
    await page.keyboard.press('ArrowLeft');
    assert.equal(await focused(), 'Cổng trên mạng');
    await tabTo('Thẻ riêng');
    await tabTo('Chép');
    await tabTo('Chép');
    await page.keyboard.press('Enter');
    await page.getByText('Đã chép mã vào bộ nhớ tạm.').waitFor();
    const copied = '<visit-counter site="suoi-ngan" show="online today total" trend></visit-counter>';
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), copied);
    await tabTo('VNPT Portal');
    await page.keyboard.press('Enter');
    await page.getByText('Vào phần cấu hình giao diện').waitFor();
  });

  test('offers a near colour that passes where the chosen one is too pale', async () => {
    await open();
    const accent = page.getByLabel('Màu chính của cổng', { exact: true });
    await accent.fill('#f2b705');
    await page.getByText('khó đọc (độ tương phản').waitFor();
    await page.getByRole('button', { name: 'màu gần nhất dễ đọc' }).click();
    assert.ok(contrastWithWhite(parseColour(await accent.inputValue())!) >= 4.5);
  });

  test('each portal software leads to the code that its editor lets through', async () => {
    await open('#the=photo-gallery');
    await page.locator('summary', { hasText: 'NukeViet' }).click();
    await page.getByRole('button', { name: 'Đổi mã ở bước 4 cho hợp với NukeViet' }).click();
    assert.match(await elementCode(), /^<div class="cw-photo-gallery">/);
    assert.equal(await page.getByLabel('Thư mục chứa tệp').inputValue(), `/uploads/commune-widgets-${version}/`);
  });

  test('writes no sample into the code: what the portal prints comes from the portal', async () => {
    await open('#the=ca-trang');
    const code = await elementCode();
    assert.doesNotMatch(code, /<(img|form|input)|anh-1/);
    assert.match(code, /<photo-gallery>\s*<!-- Các ảnh của cổng nằm ở đây/);
    await page.getByText('Bộ ảnh (nội dung của cổng)').waitFor();
  });

  test('says when a value is not of the form that the element reads', async () => {
    await open('#the=visit-counter');
    const site = page.getByLabel('Tên cổng trong dịch vụ đếm');
    await site.fill('Suối Ngàn');
    await page.getByText('Chưa đúng dạng').waitFor();
    await site.fill('suoi-ngan');
    await page.getByText('Chưa đúng dạng').waitFor({ state: 'detached' });
  });

  test('gives the trial page once a press', async () => {
    const said = await open();
    const names: string[] = [];
    page.on('download', (download) => names.push(download.suggestedFilename()));
    const button = page.getByRole('button', { name: 'Tải trang thử về máy' });
    for (let press = 1; press <= 2; press++) {
      const arrived = page.waitForEvent('download');
      await button.click();
      await arrived;
    }
    assert.deepEqual(names, ['trang-thu.html', 'trang-thu.html']);
    assert.deepEqual(said, []);
  });

  test('says what has to be filled in before the code does its work', async () => {
    await open('#the=visit-counter');
    const lacks = page.getByText('Còn thiếu: Bộ đếm truy cập (Tên cổng trong dịch vụ đếm)');
    await lacks.waitFor();
    await page.getByLabel('Tên cổng trong dịch vụ đếm').fill('suoi-ngan');
    await lacks.waitFor({ state: 'hidden' });
  });

  const pasteInto = async (html: string): Promise<Page> => {
    const { url, server } = await serve({
      '/': { html: `<!DOCTYPE html><html lang="vi"><title>Trang</title>${html}` },
    });
    after(() => server.close());
    const page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(url);
    return page;
  };
  const script = (label: string): Promise<string> => page.getByLabel(label).inputValue();

  test('the copied code works in an empty page, held by its hash', async () => {
    await open('#the=photo-gallery&_layout=square&thu-muc=%2Fdist%2F');
    await page.getByRole('button', { name: 'Chép', exact: true }).first().click();
    await page.getByText('Đã chép mã').waitFor();
    const line = await script('Dán một lần ở đầu trang');
    assert.match(line, /^<script src="\/dist\/commune-widgets\.js" integrity="sha384-[\w+/=]{64}"><\/script>$/);
    const pasted = await pasteInto(line + (await elementCode()));
    assert.equal(await pasted.locator('photo-gallery[layout=square]').evaluate((e) => e.matches(':defined')), true);
  });

  test('a builder on the disk writes, unless told otherwise, what works in a page on the disk', async () => {
    await open('#the=photo-gallery');
    const folder = scratchFolder();
    copyFileSync(join(dist, 'commune-widgets.js'), join(folder, 'commune-widgets.js'));
    const body = (await script('Dán một lần ở đầu trang')) + (await elementCode());
    writeFileSync(join(folder, 'trang.html'), `<!DOCTYPE html><html lang="vi"><title>Trang</title>${body}`);
    const pasted = await browser.newPage();
    await pasted.goto(pathToFileURL(join(folder, 'trang.html')).href);
    assert.equal(await pasted.locator('photo-gallery').evaluate((e) => e.matches(':defined')), true);
    await page.getByRole('radio', { name: 'Cổng trên mạng' }).check();
    const held = `^<script src="/commune-widgets-${version}/commune-widgets\\.js" integrity="sha384-`;
    assert.match(await script('Dán một lần ở đầu trang'), new RegExp(held));
    await open(new URL(page.url()).hash);
    assert.match(await script('Dán một lần ở đầu trang'), new RegExp(held));
  });

  test('a builder on a server writes for the portal, held by the hash and in a folder of its version', async () => {
    const { url, server } = await serve({});
    after(() => server.close());
    page = await browser.newPage();
    await page.goto(`${url}/dist/builder.html#the=photo-gallery`);
    assert.match(
      await script('Dán một lần ở đầu trang'),
      new RegExp(`^<script src="/commune-widgets-${version}/commune-widgets\\.js" integrity="sha384-`),
    );
  });

  test('where the editor strips unknown tags, the copied div becomes the element', async () => {
    await open('#the=photo-gallery&_layout=square&thu-muc=%2Fdist%2F&cach=div');
    const code = await elementCode();
    assert.match(code, /^<div class="cw-photo-gallery" data-layout="square">/);
    const photo = '<img src="/1.jpg" width="300" height="200">';
    const pasted = await pasteInto((await script('Dán một lần ở đầu trang')) + code.replace(/<!--.*-->/, photo));
    await pasted.locator('photo-gallery[layout=square] img').first().waitFor();
  });

  test('with nothing but a script line, the part that was clicked on the pasted page becomes the element', async () => {
    await open('#the=photo-gallery&_layout=square&thu-muc=%2Fdist%2F&cach=adopt');
    const photos = '<img src="/1.jpg" width="300" height="200"><img src="/2.jpg" width="300" height="200">';
    const portalPage = `<body><div class="cot">Tin khác</div><div class="anh-bai">${photos}</div></body>`;
    await page.getByLabel('Mã nguồn của trang').fill(portalPage);
    const picker = page.frameLocator('iframe.picker');
    await picker.locator('.cot').click();
    await page.getByText('Phần này không có từ hai ảnh trở lên.').waitFor();
    await picker.locator('img').first().click();
    assert.equal(await page.getByLabel('Bộ chọn CSS').inputValue(), 'div.anh-bai');
    await page.getByText('Đã chọn một phần, có 2 ảnh.').waitFor();
    const pasted = await pasteInto(portalPage.replace('</body>', `${await script('Dán vào chân trang')}</body>`));
    await pasted.locator('photo-gallery[layout=square] img').first().waitFor();
    assert.equal(await pasted.getByText('Tin khác').isVisible(), true);
  });

  for (const width of [320, 1280])
    for (const colorScheme of ['light', 'dark'] as const)
      for (const fragment of ['#the=news-article', '#the=ca-trang&cach=adopt'])
        test(`${fragment} is accessible and needs no sideways scrolling at ${width} px, ${colorScheme}`, async () => {
          await open(fragment, width, colorScheme);
          await preview().locator('news-article').waitFor();
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
          assert.deepEqual(await violations(page, { iframes: false }), []);
        });
});
