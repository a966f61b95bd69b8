import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { startPortal, type Portal } from '../../demo/serve.ts';
import { dist } from '../bundle/page.ts';
import { scratchFolder } from './setup.ts';

describe('the portal', () => {
  const dataDir = scratchFolder();
  let portal: Portal;
  before(async () => {
    portal = await startPortal({ port: 0, host: '127.0.0.1', dataDir, distDir: dist });
  });
  after(() => portal.close());

  for (const [path, type] of [
    ['', 'text/html; charset=utf-8'],
    ['truoc', 'text/html; charset=utf-8'],
    ['commune-widgets.js', 'text/javascript; charset=utf-8'],
    ['parts/lightbox.js', 'text/javascript; charset=utf-8'],
    ['commune-widgets.css', 'text/css; charset=utf-8'],
    ['photos/gold.jpg', 'image/jpeg'],
    ['photos/banner.webp', 'image/webp'],
    ['photos/emblem.svg', 'image/svg+xml'],
  ] as const) {
    test(`/${path} is sent as ${type}, and not again while it is the same`, async () => {
      const answer = await fetch(portal.url + path);
      assert.equal(answer.status, 200);
      assert.equal(answer.headers.get('content-type'), type);
      const etag = answer.headers.get('etag')!;
      const again = await fetch(portal.url + path, { headers: { 'if-none-match': etag } });
      assert.equal(again.status, 304);
    });
  }

  test('an unknown address is answered 404, in Vietnamese, with a way home from any depth', async () => {
    const answer = await fetch(`${portal.url}tin-tuc/cu/khong-co`);
    assert.equal(answer.status, 404);
    const html = await answer.text();
    assert.match(html, /Không tìm thấy trang/);
    assert.match(html, /<base href="\/">/);
  });

  test('no path leads out of the folders that are served', async () => {
    for (const path of [
      'photos/..%2fserve.ts',
      'photos/%2e%2e/serve.ts',
      'parts/%2e%2e/package.json',
      'styles/.hidden',
    ])
      assert.equal((await fetch(portal.url + path)).status, 404, path);
  });

  test('other methods are refused, and a sent login form is answered by the same page', async () => {
    assert.equal((await fetch(`${portal.url}sau`, { method: 'DELETE' })).status, 405);
    const form = await fetch(`${portal.url}sau`, { method: 'POST', body: new URLSearchParams({ ten: 'x' }) });
    assert.equal(form.status, 200);
    assert.match(await form.text(), /role="alert">Tên đăng nhập hoặc mật khẩu không đúng/);
  });

  test('a taken port is told as it is, and leaves the first portal alone', async () => {
    const { port } = new URL(portal.url);
    await assert.rejects(
      startPortal({ port: Number(port), host: '127.0.0.1', dataDir: scratchFolder(), distDir: dist }),
      { code: 'EADDRINUSE' },
    );
    assert.equal((await fetch(portal.url)).status, 200);
  });
});
