import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
  type WebAuthnCredential,
} from '@simplewebauthn/server';
import type { Browser, Page } from 'playwright-core';
import { openChromium } from '../bundle/page.ts';
import { json, openSite, page as html } from './site.ts';

const login = `<portal-login passkey-options="/khoa/hoi" passkey-verify="/khoa/dap" session="/api/me"><form method="post">
<label for="ten">Tên đăng nhập</label><input id="ten" name="ten">
<label for="mat-khau">Mật khẩu</label><input id="mat-khau" name="mat-khau" type="password"><button>Đăng nhập</button></form></portal-login>`;
const withoutPasskey = login.replace(/passkey-\w+="[^"]+"/g, '');

/** Makes a passkey in the page, as a portal's own settings page would. */
async function register(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const bytes = (text: string) =>
      Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (sign) => sign.charCodeAt(0));
    const options = (await (await fetch('/khoa/tao')).json()) as PublicKeyCredentialCreationOptionsJSON;
    const credential = (await navigator.credentials.create({
      publicKey: {
        ...options,
        challenge: bytes(options.challenge),
        user: { ...options.user, id: bytes(options.user.id) },
      } as unknown as PublicKeyCredentialCreationOptions,
    })) as PublicKeyCredential;
    await fetch('/khoa/ghi', { method: 'POST', body: JSON.stringify(credential.toJSON()) });
  });
}

describe('signing in with a passkey, against a WebAuthn server', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof openSite>>;
  let origin: string;
  let challenge = '';
  let credential: WebAuthnCredential | undefined;
  let signedIn = false;
  let asked = 0;
  /** The server fails before it has looked at the answer. */
  let fails = false;

  before(async () => {
    browser = await openChromium();
    site = await openSite(async ({ url, json: read }, response) => {
      const expected = { expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: 'localhost' };
      if (url.pathname === '/khoa/tao') {
        const options = await generateRegistrationOptions({
          rpName: 'Cổng xã Suối Ngàn',
          rpID: 'localhost',
          userName: 'vanphong',
          authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        });
        challenge = options.challenge;
        json(response, options);
      } else if (url.pathname === '/khoa/ghi') {
        const { registrationInfo } = await verifyRegistrationResponse({
          response: read() as RegistrationResponseJSON,
          ...expected,
        });
        credential = registrationInfo?.credential;
        json(response, {});
      } else if (url.pathname === '/khoa/hoi') {
        asked++;
        const options = await generateAuthenticationOptions({ rpID: 'localhost', userVerification: 'required' });
        challenge = options.challenge;
        json(response, options);
      } else if (url.pathname === '/khoa/dap' && fails) {
        response.writeHead(500).end();
      } else if (url.pathname === '/khoa/dap') {
        const answer = read() as AuthenticationResponseJSON;
        const { verified } = await verifyAuthenticationResponse({
          response: answer,
          credential: credential!,
          ...expected,
        });
        signedIn = verified;
        json(response, verified ? { location: '/ban-lam-viec' } : { error: 'Khóa chưa đúng.' }, verified ? 200 : 401);
      } else if (url.pathname === '/api/me') json(response, { name: 'Văn phòng xã' }, signedIn ? 200 : 401);
      else if (url.pathname === '/trang-trong') html(response, 'Cài đặt');
      else html(response, login);
    });
    origin = `http://localhost:${site.port}`;
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  /** A page whose authenticator answers by itself, whenever it is asked. */
  const open = async (): Promise<Page> => {
    const page = await browser.newPage();
    page.setDefaultTimeout(20_000);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('WebAuthn.enable');
    await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    return page;
  };

  test('the browser offers the passkey by itself, the server verifies the answer, and behind it nothing is offered', async () => {
    const page = await open();
    await page.goto(`${origin}/trang-trong`);
    await register(page);
    assert.ok(credential);
    await page.goto(`${origin}/`);
    await page.waitForURL('**/ban-lam-viec');
    await page.getByText('Văn phòng xã').waitFor();
    assert.equal(signedIn, true);
    assert.equal(asked, 1);
    // The page behind the login has the login too: a passkey that is asked for again leads here again, without an end.
    const part = page.waitForResponse('**/parts/login-passkey.js');
    await page.reload();
    await part;
    await page.getByText('Văn phòng xã').waitFor();
    await page.evaluate(() => new Promise(requestAnimationFrame));
    assert.equal(asked, 1);
    await page.close();
  });

  test('a passkey that the server could not take is said, and offered again in the name’s field', async () => {
    signedIn = false;
    const page = await open();
    await page.goto(`${origin}/trang-trong`);
    await register(page);
    fails = true;
    const before = asked;
    await page.goto(`${origin}/`);
    await page.getByText('Chưa đăng nhập được bằng khóa truy cập').waitFor();
    assert.equal(asked, before + 1);
    fails = false;
    await page.locator('#ten').click();
    await page.waitForURL('**/ban-lam-viec');
    assert.equal(asked, before + 2);
    await page.close();
  });

  test('an offer that is open ends when the page takes the login away, and begins again with it', async () => {
    signedIn = false;
    const page = await open();
    await page.addInitScript(() => {
      const get = navigator.credentials.get.bind(navigator.credentials);
      const signals: AbortSignal[] = [];
      Object.assign(globalThis, { signals });
      navigator.credentials.get = (options) => {
        signals.push(options!.signal!);
        return get(options);
      };
    });
    const isAborted = (): Promise<boolean[]> =>
      page.evaluate(() => (globalThis as never as { signals: AbortSignal[] }).signals.map(({ aborted }) => aborted));
    await page.goto(`${origin}/`);
    await page.waitForFunction(() => (globalThis as never as { signals: AbortSignal[] }).signals.length === 1);
    assert.deepEqual(await isAborted(), [false]);
    await page.evaluate(() => {
      const login = document.querySelector('portal-login')!;
      login.remove();
      document.querySelector('main')!.append(login);
    });
    await page.waitForFunction(() => (globalThis as never as { signals: AbortSignal[] }).signals.length === 2);
    assert.deepEqual(await isAborted(), [true, false]);
    // Signed in elsewhere, as the next answer of the server says.
    signedIn = true;
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await page.getByText('Văn phòng xã').waitFor();
    assert.deepEqual(await isAborted(), [true, true]);
    await page.close();
  });

  test('without the portal’s addresses nothing of it is asked for', async () => {
    const before = asked;
    const plain = await openSite((_, response) => html(response, withoutPasskey));
    after(plain.close);
    const page = await browser.newPage();
    const parts: string[] = [];
    page.on('request', (request) => parts.push(request.url()));
    await page.goto(`http://localhost:${plain.port}/`);
    await page.locator('.cw-show').waitFor();
    assert.equal(
      parts.some((url) => url.includes('passkey')),
      false,
    );
    assert.equal(asked, before);
  });
});
