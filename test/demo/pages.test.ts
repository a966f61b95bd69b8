import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { listen } from '../bundle/page.ts';
import { violations } from './axe.ts';
import { portalInChromium, VIEWPORTS } from './setup.ts';

const TAGS = ['news-article', 'photo-gallery', 'visit-counter', 'portal-banner', 'portal-login'];

/** Sum of all layout shifts so far that no input caused. */
const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { hadRecentInput: boolean; value: number })[])
            if (!entry.hadRecentInput) sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        // The observer hears of what is buffered before the second frame.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))));
      }),
  );

/** What the article says to a reader, without white space and without the captions that say nothing. */
const articleText = (page: Page): Promise<string> =>
  page.locator('#tin-tuc').evaluate((element) => (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim());

describe('the page with the elements', () => {
  const portal = portalInChromium();

  for (const [name, viewport] of Object.entries(VIEWPORTS)) {
    for (const path of ['sau', 'cot']) {
      test(`/${path}, ${name}: elements defined, nothing jumps, nothing said, no other host, accessible`, async () => {
        const page = await portal.open('', { viewport });
        const said = listen(page);
        const hosts = new Set<string>();
        page.on('request', (request) => hosts.add(new URL(request.url()).host));
        await page.goto(portal.url + path, { waitUntil: 'networkidle' });
        const undefinedTags = await page.evaluate((tags) => tags.filter((tag) => !customElements.get(tag)), TAGS);
        assert.deepEqual(undefinedTags, []);
        assert.equal(await layoutShift(page), 0);
        assert.deepEqual(
          said.filter((line) => /^(error|warning)/.test(line)),
          [],
        );
        assert.deepEqual([...hosts], [new URL(portal.url).host]);
        assert.deepEqual(await violations(page), []);
      });
    }
  }

  test('a phone shows /sau without scrolling sideways', async () => {
    const page = await portal.open('sau', { viewport: VIEWPORTS.phone });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.equal(width, VIEWPORTS.phone.width);
  });

  test('a click on the second photo shows it large, Escape closes it', async () => {
    const page = await portal.open('sau');
    const second = page.locator('photo-gallery a').nth(1);
    const file = new URL((await second.getAttribute('href'))!, page.url()).href;
    await second.scrollIntoViewIfNeeded();
    await second.click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    const large = dialog.locator(`img[src="${file}"]`).first();
    await large.waitFor();
    const shown = await large.evaluate((photo: HTMLImageElement) => photo.decode().then(() => photo.naturalWidth));
    assert.equal(shown, 1200);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' }).catch(() => dialog.waitFor({ state: 'hidden' }));
    assert.equal(page.url(), `${portal.url}sau`);
  });

  test('both pages say the same, word by word', async () => {
    const before = await articleText(await portal.open('truoc'));
    const page = await portal.open('sau');
    const after = await page
      .locator('news-article')
      .evaluate((element) => (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim());
    assert.equal(after, before);
  });

  test('the switch leads from one page to the other', async () => {
    const page = await portal.open('truoc');
    await page.getByRole('link', { name: 'Trang mới' }).click();
    await page.waitForURL('**/sau');
    await page.getByRole('link', { name: 'Trang cũ' }).click();
    await page.waitForURL('**/truoc');
  });
});

describe('with JavaScript off', () => {
  const portal = portalInChromium();

  for (const path of ['sau', 'cot']) {
    test(`/${path} is complete`, async () => {
      const page = await portal.open(path, { javaScriptEnabled: false });
      await page.getByRole('heading', { level: 1 }).waitFor();
      assert.deepEqual(
        await page.locator('img').evaluateAll((images) => images.filter((i) => !i.clientHeight).length),
        0,
      );
      await page.getByText('Thống kê truy cập').first().waitFor();
      const login = page.locator('portal-login');
      await login.locator('button, a').first().waitFor();
    });
  }

  test('the article says the same as the old page', async () => {
    const options = { javaScriptEnabled: false };
    const [before, after] = await Promise.all(
      ['truoc', 'sau'].map(async (path) => articleText(await portal.open(path, options))),
    );
    assert.equal(after, before);
  });
});
