import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { openFileCounter } from '../../server/src/index.ts';
import type { Cell } from './cells.ts';
import { hosts } from './hosts/index.ts';
import { orders } from './orders.ts';
import { build, WIDTH } from './page.ts';
import { policies } from './policies.ts';

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.webp': 'image/webp' };
const here = import.meta.dirname;
const dist = process.env.CW_DIST ?? join(here, '../../dist');

const KEPT = { 'cache-control': 'max-age=3600' };

/** Box of each element, the same in every host, so that sizes can be compared. */
const BOXES = `.box-of-host{display:block!important;width:${WIDTH}px!important;min-width:${WIDTH}px!important;max-width:${WIDTH}px!important;flex:none!important;margin:0!important;padding:0!important;border:0!important;float:none!important;box-sizing:border-box!important;overflow:visible!important}`;
const LATE = `(function(nonce){addEventListener('load',function(){var tag=document.createElement('script');tag.nonce=nonce;tag.src=__probe.url(document.querySelector('[data-file]').dataset.file);document.body.appendChild(tag)})})(document.currentScript.nonce)`;

/** Keeps all that the page has fetched, and answers from there. */
const WORKER = `self.addEventListener('install',function(){self.skipWaiting()});self.addEventListener('activate',function(e){e.waitUntil(clients.claim())});
self.addEventListener('fetch',function(e){if(e.request.method!=='GET'||/\\/v1\\//.test(e.request.url))return;e.respondWith(caches.open('all').then(function(c){return c.match(e.request).then(function(k){return k||fetch(e.request).then(function(a){if(a.ok)c.put(e.request,a.clone());return a})})}))})`;

export interface World {
  url: string;
  /** Address of a cell's page; without our script where `plain`. */
  address(cell: Cell, plain?: boolean): string;
  close(): Promise<void>;
}

/** Serves every cell's page, what it loads, our bundle, and the real counting service. */
export async function openWorld(): Promise<World> {
  const data = mkdtempSync(join(tmpdir(), 'cw-hosts-'));
  const counter = await openFileCounter({ file: join(data, 'luot.sqlite'), sites: [{ name: 'suoi-ngan' }] });
  const integrity = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8')) as Record<string, string>;
  // A host without its library would pass for one with it.
  for (const { name, sheets = [], scripts = [] } of hosts)
    for (const file of [...sheets, ...scripts])
      if (!existsSync(resolve(here, 'node_modules', file)))
        throw new Error(`${name}: ${file} is missing: npm ci --prefix test/hosts`);
  const files = new Map<string, Buffer>();
  const read = (path: string): Buffer => {
    let file = files.get(path);
    if (!file) files.set(path, (file = readFileSync(path)));
    return file;
  };
  /** Policy of the page that a browser opened last asks for its files with: it is in the address of the page. */
  const server = createServer((request, response) => {
    if (counter.handle(request, response)) return;
    const { pathname, searchParams } = new URL(request.url!, 'http://x');
    const send = (body: string | Buffer, headers: Record<string, string>): void => {
      if (!headers['content-type']) delete headers['content-type'];
      response.writeHead(200, headers).end(body);
    };
    try {
      const [, folder, name = ''] = /^\/(\w+)\/?(.*)$/.exec(pathname) ?? [];
      if (folder === 'cell') {
        const [host, policy, order] = name.split('-').map(Number) as [number, number, number];
        const built = build(
          host,
          hosts[host]!,
          policies[policy]!,
          orders[order]!,
          integrity['commune-widgets.js']!,
          !searchParams.has('plain'),
        );
        send(built.html.replaceAll('"/dist/', `"/dist/${policy}/`), built.headers);
      } else if (folder === 'host') {
        const host = hosts[parseInt(name, 10)]!;
        if (name.endsWith('-before.js')) send(host.before ?? '', { 'content-type': 'text/javascript' });
        else if (name.endsWith('.css')) send((host.css ?? '') + BOXES, { 'content-type': 'text/css' });
        else send(host.script ?? '', { 'content-type': 'text/javascript' });
      } else if (folder === 'dist') {
        const [, policy, file] = /^(\d+)\/(.+)$/.exec(name)!;
        const type = TYPES[extname(file!)]!;
        send(read(join(dist, file!)), { 'content-type': type, ...KEPT, ...policies[Number(policy)]!.files });
      } else if (folder === 'photos')
        send(read(join(here, '../../demo/photos', name)), {
          'content-type': 'image/webp',
          ...KEPT,
          'cross-origin-resource-policy': 'same-origin',
        });
      else if (folder === 'lib') {
        const file = read(resolve(here, 'node_modules', name));
        send(file, {
          ...KEPT,
          'content-type': TYPES[extname(name)] ?? 'text/javascript',
          'cross-origin-resource-policy': 'same-origin',
        });
      } else if (pathname === '/probe.js') send(read(join(here, 'probe.js')), { 'content-type': 'text/javascript' });
      else if (folder === 'frame') {
        const { sandbox } = hosts[parseInt(name, 10)]!;
        const frame = `<iframe ${sandbox === undefined ? '' : `sandbox="${sandbox}"`} src="/cell/${name}${searchParams.has('plain') ? '?plain' : ''}" style="border:0;width:100%;height:100vh"></iframe>`;
        send(`<!DOCTYPE html><title>Khung</title><body style="margin:0">${frame}`, { 'content-type': 'text/html' });
      } else if (pathname === '/away')
        send('<!DOCTYPE html><title>Trang khác</title>', { 'content-type': 'text/html' });
      else if (pathname === '/worker.js')
        send(WORKER, { 'content-type': 'text/javascript', 'service-worker-allowed': '/' });
      else if (pathname === '/late.js') send(LATE, { 'content-type': 'text/javascript' });
      else response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    } catch {
      response.writeHead(404).end();
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    address: (cell, plain = false) =>
      `${url}/${hosts[cell[0]]!.visit === 'frame' ? 'frame' : 'cell'}/${cell.join('-')}${plain ? '?plain' : ''}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await counter.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
