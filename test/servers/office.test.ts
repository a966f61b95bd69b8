/** The office's pages in a real browser at a phone's width, before the real service with every commune in it. */
import { strict as assert } from 'node:assert';
import { after, before, test } from 'node:test';
import { chromium, type Browser } from 'playwright-core';
import { openStore } from '../../server/src/open-store.ts';
import { folder, serve } from '../../server/test/world.ts';
import { CHROMIUM } from '../../tools/test/chromium.ts';

const TOKEN = 'van-phong-kiem-thu';
const SITES = 3321;

let browser: Browser;
before(async () => (browser = await chromium.launch(CHROMIUM)));
after(() => browser.close());

test('the office enters its token, finds a commune among 3,321 and opens it, on a phone and without a mouse', async (t) => {
  const data = folder(t);
  const { store } = await openStore({ data, store: 'sqlite' }, false);
  const names = Array.from({ length: SITES }, (_, index) => `xa-${index}`);
  const common = { origins: [], startDay: null, since: 20_000, mergedInto: null };
  await store.putSites(names.map((name, index) => ({ name, start: index, ...common })));
  await store.putSites([{ name: 'suoi-ngan', start: 7_448_251, ...common }]);
  await store.close();
  const { base } = await serve(t, ['--data', data, '--office-token', TOKEN]);
  const tab = await browser.newPage({ viewport: { width: 320, height: 640 } });
  t.after(() => tab.close());
  const sideways = (): Promise<number> => tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);

  await tab.goto(base);
  // The name that a password keeper stores is for it alone.
  assert.equal(await tab.locator('input:visible').count(), 1);
  await tab.getByLabel('Mã của văn phòng').focus();
  await tab.keyboard.type(TOKEN);
  await tab.keyboard.press('Enter');
  await tab.getByText('3.322 trang').waitFor();
  const rows = tab.locator('tbody tr');
  assert.equal(await rows.count(), 50);
  assert.ok((await sideways()) <= 0);

  const more = tab.getByRole('button', { name: 'Xem thêm' });
  await more.focus();
  await tab.keyboard.press('Enter');
  assert.equal(await rows.count(), 100);

  await tab.getByLabel('Xếp theo').selectOption({ label: 'Tất cả' });
  assert.match(await rows.first().innerText(), /suoi-ngan[^]*7\.448\.251/);
  await tab.getByLabel('Tìm trang').focus();
  await tab.keyboard.type('Suối Ngàn');
  await tab.getByText('1 trang', { exact: false }).waitFor();
  assert.equal(await rows.count(), 1);
  assert.equal(await more.isVisible(), false, 'nothing more to be shown');
  await rows.getByRole('link').focus();
  await tab.keyboard.press('Enter');
  await tab.getByRole('heading', { name: 'Lượt theo ngày' }).waitFor();
  assert.ok((await sideways()) <= 0);
});
