import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const here = import.meta.dirname;
const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
};

const photo = (name: string, alt: string): string =>
  `<p><img src="/photos/${name}-480.webp" width="480" height="320" alt="${alt}"></p>`;
export const contents: Record<string, [attributes: string, content: string]> = {
  'portal-banner': [
    'name="Xã Suối Ngàn" href="/"',
    '<img src="/photos/banner-900.webp" width="900" height="225" alt="Xã Suối Ngàn">',
  ],
  'news-article': [
    '',
    `<h2>Xã Suối Ngàn sơ kết vụ mùa</h2><p>Thứ Năm - 22/10/2026 08:40</p>${'<p>&nbsp;&nbsp;&nbsp;Vụ mùa năm nay toàn xã gieo cấy 412 ha lúa ruộng bậc thang, đạt kế hoạch.</p><p>&nbsp;</p>'.repeat(8)}`,
  ],
  'photo-gallery': [
    '',
    photo('gold', 'Lúa chín vàng') + photo('hall', 'Nhà văn hóa xã') + photo('water', 'Mùa nước đổ'),
  ],
  'visit-counter': ['site="suoi-ngan"', '<p>Thống kê truy cập</p>'],
  'portal-login': [
    '',
    '<p>Tên <input name="ten" autocomplete="username"></p><p>Mật khẩu <input type="password" name="mk"></p><p><button type="button">Đăng nhập</button></p>',
  ],
};
/** How many elements are upgraded at once. */
export const MANY = 500;
const body = Object.entries(contents)
  .map(([tag, [attributes, content]]) => `<${tag} ${attributes}>${content}</${tag}>`)
  .join('\n');

/** What stands in the head of each page. */
export const heads: Record<string, [name: string, head: string]> = {
  plain: ['no script', ''],
  // As the README says where the script stands best, and as many place it all the same.
  ours: ['commune-widgets', '<script src="/dist/commune-widgets.js"></script>'],
  deferred: ['commune-widgets, `defer`', '<script defer src="/dist/commune-widgets.js"></script>'],
  shoelace: [
    'Shoelace',
    '<link rel="stylesheet" href="/lib/@shoelace-style/shoelace/cdn/themes/light.css"><script type="module" src="/lib/@shoelace-style/shoelace/cdn/shoelace.js"></script>',
  ],
  govuk: [
    'GOV.UK Frontend',
    '<link rel="stylesheet" href="/lib/govuk-frontend/dist/govuk/govuk-frontend.min.css"><script type="module">import { initAll } from "/lib/govuk-frontend/dist/govuk/govuk-frontend.min.js"; initAll()</script>',
  ],
  lightboxes: [
    'PhotoSwipe + GLightbox',
    '<link rel="stylesheet" href="/lib/photoswipe/dist/photoswipe.css"><link rel="stylesheet" href="/lib/glightbox/dist/css/glightbox.min.css"><script src="/lib/glightbox/dist/js/glightbox.min.js"></script><script type="module">import Lightbox from "/lib/photoswipe/dist/photoswipe-lightbox.esm.min.js"; new Lightbox({ gallery: "photo-gallery", children: "a", pswpModule: () => import("/lib/photoswipe/dist/photoswipe.esm.min.js") }).init(); GLightbox({ selector: "photo-gallery a" })</script>',
  ],
};
const page = (head: string, content: string): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>x</title>${head}</head><body><button id="own" type="button">Nút</button>${content}</body></html>`;
const pages = Object.fromEntries(Object.entries(heads).map(([key, [, head]]) => [`/${key}`, page(head, body)]));
pages['/empty'] = page(heads.ours![1], '');
// The script comes when the page stands, and what follows shows where it went.
for (const [tag, [attributes, content]] of Object.entries(contents))
  pages[`/late-${tag}`] = page('', `<${tag} ${attributes}>${content}</${tag}><p id="after">Đoạn văn đứng sau.</p>`);
pages['/many'] = page('', `<main>${body.repeat(MANY / Object.keys(contents).length)}</main>`);

/** What the counting service answers. */
const counts = (): string =>
  JSON.stringify({
    version: 1,
    site: 'suoi-ngan',
    at: new Date().toISOString(),
    online: 3,
    today: 12,
    yesterday: 15,
    week: 40,
    month: 90,
    year: 1200,
    total: 1234,
  });
/** Serves the pages, the bundle and the peers on a free loopback port. */
export async function serve(dist: string): Promise<{ origin: string; close(): void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://a');
    const [, folder, name = ''] = /^\/(\w+)\/?(.*)$/.exec(pathname) ?? [];
    const folders: Record<string, string> = {
      dist,
      photos: join(here, '../../demo/photos'),
      lib: join(here, '../node_modules'),
    };
    if (pages[pathname]) return response.setHeader('content-type', 'text/html; charset=utf-8').end(pages[pathname]);
    if (folder === 'v1') return response.setHeader('content-type', 'application/json').end(counts());
    const file = join(folders[folder ?? ''] ?? '', name);
    if (!name || !existsSync(file)) return response.writeHead(404).end();
    return response
      .setHeader('content-type', TYPES[extname(file)] ?? 'text/plain')
      .setHeader('cache-control', 'max-age=3600')
      .end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => void server.close(),
  };
}
