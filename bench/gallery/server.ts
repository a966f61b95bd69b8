import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { page } from './peers.ts';

const ROOT = join(import.meta.dirname, '../..');

const photo = readFileSync(join(ROOT, 'demo/photos/harvest.jpg'));
const thumbnail = readFileSync(join(ROOT, 'demo/photos/harvest-480.webp'));
const types: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.html': 'text/html; charset=utf-8',
};

/** Serves the pages, our build from `dist`, and the peers; resolves with the origin and what ends it. */
export async function serve(dist: string): Promise<{ origin: string; close(): void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://bench');
    const [, folder, rest = ''] = /^\/(\w+)\/(.*)$/.exec(pathname) ?? [];
    const file =
      folder === 'dist' ? join(dist, rest) : folder === 'peers' ? join(ROOT, 'bench/node_modules', rest) : undefined;
    const [key = '', count = '0'] = rest.split('/');
    const body =
      folder === 'full'
        ? photo
        : folder === 'thumb'
          ? thumbnail
          : folder === 'page'
            ? page(key, +count)
            : file && existsSync(file)
              ? readFileSync(file)
              : undefined;
    // Isolated, so that the page's clock counts in steps of 5 µs.
    response.writeHead(body ? 200 : 404, {
      'Content-Type': types[folder === 'page' ? '.html' : extname(pathname)] ?? 'text/plain',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cache-Control': 'max-age=3600',
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
