import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { openChromium } from '../bundle/page.ts';
import { json, openSite, page as html } from './site.ts';

const CLIENT = { client_id: 'cong-suoi-ngan', client_secret: 'chi-may-chu-biet-2026' };

/** A provider of single sign-on, as a province runs one. */
async function openProvider(redirect: string) {
  // @ts-expect-error: the package has no types
  const { Provider } = await import('oidc-provider');
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [{ ...CLIENT, redirect_uris: [redirect], grant_types: ['authorization_code'], response_types: ['code'] }],
    cookies: { keys: [randomBytes(16).toString('hex')] },
    pkce: { required: () => true },
    claims: { openid: ['sub'], profile: ['name'] },
    findAccount: (_: unknown, sub: string) => ({ accountId: sub, claims: () => ({ sub, name: `Cán bộ ${sub}` }) }),
  });
  server.on('request', provider.callback());
  return { issuer, close: () => (server.close(), server.closeAllConnections(), once(server, 'close')) };
}

describe('single sign-on by OpenID Connect, done by the portal’s server', () => {
  let browser: Browser;
  let provider: Awaited<ReturnType<typeof openProvider>>;
  let site: Awaited<ReturnType<typeof openSite>>;
  let home = '';

  before(async () => {
    browser = await openChromium();
    const pending = new Map<string, string>();
    const people = new Map<string, string>();
    site = await openSite(async ({ url, cookies }, response) => {
      const callback = `${home}/sso/ve`;
      if (url.pathname === '/sso/di') {
        const [state, verifier] = [randomBytes(12).toString('hex'), randomBytes(32).toString('base64url')];
        pending.set(state, verifier);
        const target = new URL(`${provider.issuer}/auth`);
        target.search = String(
          new URLSearchParams({
            client_id: CLIENT.client_id,
            response_type: 'code',
            scope: 'openid profile',
            redirect_uri: callback,
            state,
            code_challenge: createHash('sha256').update(verifier).digest('base64url'),
            code_challenge_method: 'S256',
          }),
        );
        response
          .writeHead(303, { location: target.href, 'set-cookie': `sso=${state}; HttpOnly; SameSite=Lax; Path=/sso` })
          .end();
      } else if (url.pathname === '/sso/ve') {
        const state = url.searchParams.get('state')!;
        const verifier = pending.get(state);
        if (!verifier || cookies.sso !== state) return void response.writeHead(400).end();
        const token = await fetch(`${provider.issuer}/token`, {
          method: 'POST',
          headers: { authorization: `Basic ${btoa(`${CLIENT.client_id}:${CLIENT.client_secret}`)}` },
          body: new URLSearchParams({
            grant_type: 'authorization_code',
            code: url.searchParams.get('code')!,
            redirect_uri: callback,
            code_verifier: verifier,
          }),
        });
        const { access_token } = (await token.json()) as { access_token: string };
        const me = await fetch(`${provider.issuer}/me`, { headers: { authorization: `Bearer ${access_token}` } });
        const session = randomBytes(12).toString('hex');
        people.set(session, ((await me.json()) as { name: string }).name);
        response
          .writeHead(303, { location: '/', 'set-cookie': `phien=${session}; HttpOnly; SameSite=Lax; Path=/` })
          .end();
      } else if (url.pathname === '/api/me') {
        const name = people.get(cookies.phien ?? '');
        json(response, { name }, name ? 200 : 401);
      } else
        html(
          response,
          '<portal-login session="/api/me"><a href="/dang-nhap">Đăng nhập</a><a slot="sso" href="/sso/di">Đăng nhập một lần của tỉnh</a></portal-login>',
        );
    });
    home = `http://127.0.0.1:${site.port}`;
    provider = await openProvider(`${home}/sso/ve`);
  });
  after(async () => {
    await browser.close();
    await provider.close();
    await site.close();
  });

  test('from the button through the provider and back, signed in', async () => {
    const page = await browser.newPage();
    page.setDefaultTimeout(15_000);
    await page.goto(home);
    const button = page.getByRole('link', { name: 'Đăng nhập một lần của tỉnh' });
    assert.ok((await button.boundingBox())!.height >= 44);
    await button.click();
    await page.locator('[name=login]').fill('A Páo');
    await page.locator('[name=password]').fill('mat-khau-cua-tinh');
    await page.locator('button[type=submit]').click();
    await page.locator('button[type=submit]', { hasText: /continue/i }).click();
    await page.waitForURL(`${home}/`);
    await page.getByText('Cán bộ A Páo').first().waitFor();
    assert.equal(await button.isVisible(), false);
  });
});
