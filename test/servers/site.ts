import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { dist } from '../bundle/page.ts';

/** A request as the sites of these tests read it. */
interface Asked {
  method: string;
  url: URL;
  body: URLSearchParams;
  json: () => unknown;
  cookies: Record<string, string>;
  headers: IncomingMessage['headers'];
}

export type Answer = (asked: Asked, response: ServerResponse) => void | Promise<void>;

async function read(request: IncomingMessage): Promise<Asked> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  const pairs = (request.headers.cookie ?? '').split('; ').map((pair) => pair.split('=') as [string, string]);
  return {
    method: request.method!,
    url: new URL(request.url!, `http://${request.headers.host}`),
    body: new URLSearchParams(text),
    json: () => JSON.parse(text) as unknown,
    cookies: Object.fromEntries(pairs),
    headers: request.headers,
  };
}

/** A portal on a free loopback port, with the bundle under `/dist/`. */
export async function openSite(answer: Answer): Promise<{ port: number; server: Server; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const file = /^\/dist\/([\w./-]+\.(js|css))$/.exec(request.url!);
    if (file) {
      response.writeHead(200, { 'content-type': file[2] === 'js' ? 'text/javascript' : 'text/css' });
      response.end(readFileSync(join(dist, file[1]!)));
    } else if (request.url === '/favicon.ico') response.writeHead(204).end();
    else
      void read(request)
        .then((asked) => answer(asked, response))
        .catch((error: unknown) => response.writeHead(500).end(String(error)));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = async (): Promise<void> => {
    // In this order: a connection that comes between the two would be waited for without an end.
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  return { port: (server.address() as AddressInfo).port, server, close };
}

/** Answers with a page that has the bundle in its head. */
export function page(response: ServerResponse, body: string, headers: Record<string, string> = {}): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers });
  response.end(
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Cổng xã Suối Ngàn</title><script src="/dist/commune-widgets.js"></script></head><body><main><h1>Cổng xã Suối Ngàn</h1>${body}</main></body></html>`,
  );
}

export function json(response: ServerResponse, data: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
  response.end(JSON.stringify(data));
}

export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
