import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { CHROMIUM } from '../../tools/test/chromium.ts';

/** Folder of the bundle under test: a fresh build where the runner made one. */
export const dist = resolve(process.env.CW_DIST ?? 'dist');

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
};

/** A page to serve: its HTML, and headers such as a Content-Security-Policy. */
export interface HostPage {
  html: string;
  headers?: Record<string, string>;
}

/** Serves the bundle under `/dist/` and pages by their path, on a free loopback port. */
export async function serve(
  pages: Record<string, HostPage>,
  change: (file: string, code: string) => string = (_, code) => code,
): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url!, 'http://x').pathname;
    const page = pages[path];
    if (page) {
      response.writeHead(200, { 'content-type': TYPES['.html'], ...page.headers }).end(page.html);
    } else if (path.startsWith('/dist/')) {
      const file = path.slice('/dist/'.length);
      try {
        const code = change(file, readFileSync(join(dist, file), 'utf8'));
        response.writeHead(200, { 'content-type': TYPES[/\.\w+$/.exec(file)![0]]! }).end(code);
      } catch {
        response.writeHead(404).end();
      }
    } else response.writeHead(path === '/favicon.ico' ? 204 : 404).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

/** Headless Chromium as this project starts it everywhere. */
export const openChromium = (): Promise<Browser> => chromium.launch(CHROMIUM);

/** All that a page says or throws, from now on. */
export function listen(page: Page): string[] {
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  return said;
}
