import type { Host } from './hosts/host.ts';
import type { Order } from './orders.ts';
import type { Policy } from './policies.ts';

const NONCE = 'bWF5LW5nYW4';

const photo = (name: string, alt: string): string =>
  `<p><img src="/photos/${name}-480.webp" width="480" height="320" alt="${alt}"></p>`;

/** The five elements' content, as portals hold it. */
const contents: Record<string, [attributes: Record<string, string>, content: string]> = {
  'portal-banner': [
    { name: 'Xã Suối Ngàn', href: '/' },
    '<img src="/photos/banner-900.webp" width="900" height="225" alt="Xã Suối Ngàn">',
  ],
  'news-article': [
    {},
    `<h2>Xã Suối Ngàn sơ kết vụ mùa</h2><p>Thứ Năm - 22/10/2026 08:40</p><p class="first">Vụ mùa năm nay toàn xã gieo cấy 412 ha lúa ruộng bậc thang, đạt kế hoạch.</p><p>&#160;</p><p>Bà con đã gặt xong 395 ha.</p>`,
  ],
  'photo-gallery': [
    {},
    photo('gold', 'Lúa chín vàng') + photo('hall', 'Nhà văn hóa xã') + photo('water', 'Mùa nước đổ'),
  ],
  'visit-counter': [{ site: 'suoi-ngan' }, '<p>Thống kê truy cập</p>'],
  'portal-login': [
    {},
    '<p>Tên <input name="ten" autocomplete="username"></p><p>Mật khẩu <input type="password" name="mk"></p><p><button type="button">Đăng nhập</button></p>',
  ],
};

const asAttributes = (attributes: Record<string, string>, prefix = ''): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${prefix}${name}="${value}"`)
    .join('');

function body(order: Order): string {
  const parts = Object.entries(contents).map(([tag, [attributes, content]]) => {
    if (order.markup === 'classes')
      return `<div class="box-of-host"><div class="cw-${tag}"${asAttributes(attributes, 'data-')}>${content}</div></div>`;
    if (order.markup === 'map')
      return `<div class="box-of-host"><div id="for-${tag}" data-for="${tag}">${content}</div></div>`;
    return `<div class="box-of-host"><${tag}${asAttributes(attributes)}>${content}</${tag}></div>`;
  });
  if (order.markup !== 'map') return parts.join('\n');
  const map = Object.fromEntries(
    Object.entries(contents).map(([tag, [attributes]]) => [tag, { select: `#for-${tag}`, ...attributes }]),
  );
  return `${parts.join('\n')}<script type="application/json" data-commune-widgets="">${toAscii(JSON.stringify(map), (code) => `\\u${code.toString(16).padStart(4, '0')}`)}</script>`;
}

const toAscii = (text: string, write: (code: number) => string): string =>
  text.replace(/[^\0-\x7f]/g, (sign) => write(sign.charCodeAt(0)));

/** HTML as XML: every tag is closed, every attribute has a value. */
const toXml = (html: string): string =>
  html
    .replace(/<(img|input|meta|link|base)\b([^>]*?)\/?>/g, '<$1$2/>')
    .replace(/ (defer|async|crossorigin|data-adopt)(?=[ >])/g, ' $1=""');

/** What belongs to the host alone. */
const OWN = `<div class="host"><h1 id="host-h1">Cổng của xã</h1><p id="host-p">Đoạn văn có <a id="host-a" href="#x">liên kết</a>.</p><img id="host-img" src="/photos/hall-480.webp" width="96" height="64" alt=""/><table id="host-table"><tr><td>Ô bảng</td></tr></table><ul id="host-ul"><li>Mục</li></ul><p><input id="host-input" value="đã gõ"/> <button id="host-button" type="button">Nút</button></p></div>`;

export interface Built {
  html: string;
  headers: Record<string, string>;
}

const fill = (text: string, hash: string): string => text.replaceAll('NONCE', NONCE).replaceAll('HASH', hash);

/** Width of the boxes in which the elements stand, the same in every host. */
export const WIDTH = 600;

/** One host page under one policy. `withScript` false gives the same page without us. */
export function build(
  index: number,
  host: Host,
  policy: Policy,
  order: Order,
  hash: string,
  withScript: boolean,
): Built {
  const attributes = fill(policy.script ?? '', hash);
  const file = '/dist/commune-widgets.js';
  const nonce = `nonce="${NONCE}"`;
  const isXml = host.type === 'application/xhtml+xml';
  const head = [
    host.charset === '' ? '' : `<meta charset="${host.charset ?? 'utf-8'}"${isXml ? '/' : ''}>`,
    host.head ? (isXml ? '' : host.head) : '',
    '<title>Trang của xã</title>',
    `<script ${nonce} src="/probe.js"></script>`,
    host.before ? `<script ${nonce} src="/host/${index}-before.js"></script>` : '',
    ...(host.sheets ?? []).map((sheet) => `<link rel="stylesheet" href="/lib/${sheet}"${isXml ? '/' : ''}>`),
    `<link rel="stylesheet" href="/host/${index}.css"${isXml ? '/' : ''}>`,
    ...(host.scripts ?? []).map((script) => `<script ${nonce} src="/lib/${script}"></script>`),
    host.script ? `<script ${nonce} src="/host/${index}.js"></script>` : '',
    withScript ? (order.head?.(file, attributes) ?? '') : '',
  ];
  const content = `${OWN}<main>${body(order)}</main>`;
  const html = `${host.doctype ?? '<!DOCTYPE html>'}<html ${isXml ? 'xmlns="http://www.w3.org/1999/xhtml" ' : ''}${host.html ?? 'lang="vi"'}><head>${head.join('')}</head>
<body ${host.body ?? ''}>${host.wrap ? host.wrap(content) : content}${withScript ? (order.end?.(file, attributes) ?? '') : ''}</body></html>`;
  const text = isXml ? toXml(html) : html;
  const sent = host.charset === 'windows-1258' ? toAscii(text, (code) => `&#${code};`) : text;
  const charset = host.charset === '' ? '' : `; charset=${host.charset ?? 'utf-8'}`;
  const headers: Record<string, string> = { 'content-type': (host.type ?? 'text/html') + charset };
  for (const [name, value] of Object.entries(policy.page ?? {})) headers[name] = fill(value, hash);
  return { html: sent, headers };
}
