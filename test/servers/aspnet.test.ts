import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { listen, openChromium } from '../bundle/page.ts';
import { violations } from '../demo/axe.ts';
import { openAspNet, type AspNetOptions } from './aspnet-site.ts';
import { CHROMIUM } from '../../tools/test/chromium.ts';

describe('a login inside the one form of an ASP.NET page', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof openAspNet>>;
  before(async () => {
    browser = await openChromium();
  });
  after(() => browser.close());
  afterEach(() => site.close());

  const open = async (options: AspNetOptions = {}): Promise<{ page: Page; said: string[] }> => {
    site = await openAspNet(options);
    const page = await browser.newPage();
    page.setDefaultTimeout(20_000);
    const said = listen(page);
    await page.goto(site.address);
    await page.locator('.cw-show').waitFor({ state: 'attached' });
    return { page, said };
  };
  const signIn = async (page: Page, password: string): Promise<void> => {
    await page.getByLabel('Tên đăng nhập').fill('vanphong');
    await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
  };

  test('signs in by the page’s own form, with its hidden fields untouched and none added', async () => {
    const { page } = await open({ attributes: 'session="/api/me"' });
    await signIn(page, 'lua-chin-2026');
    await page.getByText('Văn phòng xã').waitFor();
    assert.deepEqual(
      [...site.arrivals.logins[0]!.keys()],
      [
        '__VIEWSTATE',
        '__EVENTVALIDATION',
        '__RequestVerificationToken',
        'ctl00$txtTim',
        'ctl00$txtTen',
        'ctl00$txtMatKhau',
        'ctl00$btnVao',
      ],
    );
  });

  test('Enter in the password presses the login’s button, not the search before it', async () => {
    const { page } = await open();
    await page.getByLabel('Tên đăng nhập').fill('vanphong');
    await page.getByLabel('Mật khẩu', { exact: true }).fill('sai');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    assert.equal(site.arrivals.searches, 0);
    assert.equal(site.arrivals.logins.length, 1);
  });

  test('the search goes on working, whatever the login lacks', async () => {
    const { page } = await open();
    await page.getByLabel('Tìm kiếm').fill('hộ nghèo');
    await Promise.all([page.waitForURL('**/Default.aspx'), page.keyboard.press('Enter')]);
    assert.equal(site.arrivals.searches, 1);
  });

  test('after a wrong password the alert has the focus, the name is kept, the password is to be typed again', async () => {
    const { page } = await open();
    await signIn(page, 'sai');
    await page.waitForFunction(
      () => document.querySelector('portal-login')?.shadowRoot?.activeElement?.role === 'alert',
    );
    assert.equal(await page.getByLabel('Tên đăng nhập').inputValue(), 'vanphong');
    const password = page.getByLabel('Mật khẩu', { exact: true });
    assert.equal(await password.inputValue(), '');
    assert.equal(await password.getAttribute('aria-invalid'), 'true');
    await password.focus();
    await page.getByText('Kiểm tra phím Caps Lock').waitFor();
    assert.deepEqual(await violations(page), []);
  });

  test('what the server says is text, never markup', async () => {
    const { page } = await open({
      refusal: (name) => `Không có <b>${name}</b><img src=x onerror="document.title='lọt'">`,
    });
    await signIn(page, 'sai');
    const alert = page.getByRole('alert');
    await alert.waitFor();
    assert.match((await alert.textContent())!, /<b>vanphong<\/b><img/);
    assert.equal(await page.title(), 'Cổng xã Suối Ngàn');
  });

  test('two presses send once', async () => {
    let answer: () => void = () => undefined;
    const { page, said } = await open({ held: new Promise((resolve) => (answer = resolve)) });
    await page.getByLabel('Tên đăng nhập').fill('vanphong');
    await page.getByLabel('Mật khẩu', { exact: true }).fill('sai');
    const button = page.locator('[name="ctl00$btnVao"]');
    // A page on its way to the next one answers no questions: it tells by itself.
    const width = await button.evaluate((element: HTMLInputElement) => {
      new MutationObserver(() => console.log(element.value, element.offsetWidth)).observe(element, {
        attributeFilter: ['aria-disabled'],
      });
      return element.offsetWidth;
    });
    const told = page.waitForEvent('console');
    await button.dblclick({ noWaitAfter: true });
    await told;
    answer();
    await page.getByRole('alert').waitFor();
    assert.deepEqual(said, [`log: Đang đăng nhập… ${width}`]);
    assert.equal(site.arrivals.logins.length, 1);
  });

  test('Enter and a press at once send once', async () => {
    let answer: () => void = () => undefined;
    const { page } = await open({ held: new Promise((resolve) => (answer = resolve)) });
    await page.getByLabel('Tên đăng nhập').fill('vanphong');
    await page.getByLabel('Mật khẩu', { exact: true }).fill('sai');
    const { x, y } = (await page.locator('[name="ctl00$btnVao"]').boundingBox())!;
    const sent = page.waitForRequest((request) => request.method() === 'POST');
    await Promise.all([page.keyboard.press('Enter'), page.mouse.click(x + 9, y + 9), page.keyboard.press('Enter')]);
    await sent;
    answer();
    await page.getByRole('alert').waitFor();
    assert.equal(site.arrivals.logins.length, 1);
  });

  test('nothing is sent while a field is empty: one summary, the focus on the first', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.getByText('Hãy nhập tên đăng nhập.').waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'ctl00_txtTen');
    assert.equal(await page.getByRole('alert').count(), 1);
    assert.equal(site.arrivals.logins.length, 0);
    assert.deepEqual(await violations(page), []);
  });

  /** What Chromium's password manager says of a page's forms, in its console, among the remarks that pages do not see. */
  const remarks = async (page: Page): Promise<{ heard: string[]; aboutAutocomplete: Promise<void> }> => {
    const heard: string[] = [];
    const devtools = await page.context().newCDPSession(page);
    const aboutAutocomplete = new Promise<void>((resolve) => {
      devtools.on('Log.entryAdded', ({ entry }) => {
        heard.push(entry.text);
        if (entry.text.includes('autocomplete')) resolve();
      });
    });
    await devtools.send('Log.enable');
    return { heard, aboutAutocomplete };
  };

  test('Chromium has nothing to say about the form to its password manager', { timeout: 90_000 }, async () => {
    site = await openAspNet();
    const bare = await browser.newPage();
    const { aboutAutocomplete } = await remarks(bare);
    const page = await browser.newPage();
    const { heard } = await remarks(page);
    await page.goto(site.address);
    await page.getByLabel('Mật khẩu', { exact: true }).focus();
    await page.locator('.cw-show').waitFor();
    // Once it has spoken of a bare form that came later, it has looked at the login's too.
    await bare.goto(site.address);
    await bare.setContent('<form method="post"><input name="ten"><input type="password" name="mat-khau"></form>');
    await aboutAutocomplete;
    assert.deepEqual(heard, []);
  });

  test('a dialog shows the same fields, which still belong to the page’s form', async () => {
    const attributes = 'mode="dialog"';
    site = await openAspNet({ attributes });
    const page = await browser.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(site.address);
    assert.equal(await page.locator('[type=password]').isVisible(), false);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.getByRole('dialog').waitFor();
    assert.equal(
      await page.locator('[type=password]').evaluate((field: HTMLInputElement) => field.form!.id),
      'aspnetForm',
    );
    assert.deepEqual(await violations(page), []);
    await page.keyboard.press('Escape');
    await page.locator('[type=password]').waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.getByLabel('Tên đăng nhập').fill('vanphong');
    await page.getByLabel('Mật khẩu', { exact: true }).fill('sai');
    await page.keyboard.press('Enter');
    // The answer is an error: the dialog is open again, and says so.
    await page.getByRole('dialog').getByRole('alert').waitFor();
    assert.equal(site.arrivals.logins.length, 1);
  });

  test('without JavaScript the form works as it stands', async () => {
    site = await openAspNet();
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site.address);
    await page.locator('[name="ctl00$txtTen"]').fill('vanphong');
    await page.locator('[type=password]').fill('lua-chin-2026');
    await page.locator('[name="ctl00$btnVao"]').click();
    await page.waitForURL(site.address);
    assert.equal(
      (await context.cookies()).some(({ name }) => name === 'phien'),
      true,
    );
    await context.close();
  });

  test('on plain http no password is taken, and the way to https is shown', async () => {
    site = await openAspNet({ inside: '<a slot="sso" href="/sso">Đăng nhập một lần</a>' });
    const open = await chromium.launch({
      ...CHROMIUM,
      args: [...CHROMIUM.args, '--host-resolver-rules=MAP cong.example 127.0.0.1'],
    });
    try {
      const page = await open.newPage();
      await page.goto(`http://cong.example:${site.port}/`);
      await page.getByText('nên không nhận mật khẩu').waitFor();
      const password = page.locator('[type=password]');
      assert.equal(await password.isVisible(), false);
      assert.equal(await password.isDisabled(), true);
      assert.equal(
        await page.getByRole('link', { name: 'Mở trang https' }).getAttribute('href'),
        `https://cong.example:${site.port}/`,
      );
      // Where the password is typed is not here: this way stays open.
      assert.equal(await page.getByRole('link', { name: 'Đăng nhập một lần' }).isVisible(), true);
      assert.deepEqual(await violations(page), []);
    } finally {
      await open.close();
    }
  });
});
