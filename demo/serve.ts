import { mkdir } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Counter, openFileCounter } from '../server/src/index.ts';
import { cmsPages } from './cms/cms-page.ts';
import { content, fileContent, send } from './files.ts';
import { articlePage } from './pages/article-page.ts';
import { oldPage } from './pages/old-page.ts';
import { homePage, noAccountsPage, notFoundPage } from './pages/plain-pages.ts';
import { sidebarPage } from './pages/sidebar-page.ts';

/** Name of the sample commune in the counting service. */
export const SITE = 'suoi-ngan';

const REFUSED = 'Tên đăng nhập hoặc mật khẩu không đúng. Đây là cổng mẫu, không có tài khoản nào.';

const pages: Record<string, () => string> = {
  '/': homePage,
  '/truoc': () => oldPage({ withElements: false }),
  '/sau': () => oldPage({ withElements: true }),
  '/cot': sidebarPage,
  '/bai-viet': articlePage,
  '/dang-nhap': noAccountsPage,
  '/quen-mat-khau': noAccountsPage,
  ...cmsPages,
};

/** What the portal says to a form that was sent: it has no accounts, and reads no field. */
const refusals: Record<string, () => string> = {
  '/truoc': () => oldPage({ withElements: false, message: REFUSED }),
  '/sau': () => oldPage({ withElements: true, message: REFUSED }),
  '/dang-nhap': noAccountsPage,
};

export interface PortalOptions {
  /** Folder of the built bundle: `commune-widgets.js`, `parts/`, `commune-widgets.css`. */
  distDir: string;
  /** Mounted at `/v1/`; without it the counters say that they know nothing. */
  counter?: Counter;
}

/** Answers the demo portal's requests: its pages, its pictures, the bundle, and the counting service. */
export function createPortal({ distDir, counter }: PortalOptions): RequestListener {
  const own = fileURLToPath(new URL('.', import.meta.url));
  const fileAt = (path: string): string | null => {
    if (path === '/favicon.ico') return join(own, 'photos/emblem.svg');
    // One plain file name: no path leads out of these folders.
    const [, folder, name] = /^\/(photos|styles|parts)\/([\w-][\w.-]*)$/.exec(path) ?? [];
    if (folder && name) return join(folder === 'parts' ? distDir : own, folder, name);
    return /^\/(commune-widgets\.(js|css)|integrity\.json|builder\.html)$/.test(path) ? join(distDir, path) : null;
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = new URL(request.url ?? '/', 'http://portal').pathname;
    const isPost = request.method === 'POST';
    const html = (isPost ? refusals : pages)[path];
    if (isPost) request.resume();
    else if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD, POST' }).end();
      return;
    }
    if (html) return send(request, response, await content(Buffer.from(html()), '.html'));
    const file = isPost ? null : fileAt(path);
    const found = file && (await fileContent(file));
    if (found) send(request, response, found);
    else send(request, response, await content(Buffer.from(notFoundPage()), '.html'), 404);
  };
  return (request, response) => {
    if (counter?.handle(request, response)) return;
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
}

export interface StartOptions {
  /** 0 takes a free one. */
  port: number;
  host: string;
  /** Folder of the counting service's SQLite file; made when missing. */
  dataDir: string;
  distDir: string;
}

export interface Portal {
  /** `http://127.0.0.1:8080/` */
  url: string;
  /** Stops listening, answers what has arrived, closes the store. */
  close(): Promise<void>;
}

/**
 * Starts the demo portal with the counting service.
 * @throws the listen error as it is (`EADDRINUSE`, `EACCES`), or what opening the SQLite file says
 */
export async function startPortal({ port, host, dataDir, distDir }: StartOptions): Promise<Portal> {
  await mkdir(dataDir, { recursive: true });
  let opened!: (portal: RequestListener) => void;
  const portal = new Promise<RequestListener>((resolve) => (opened = resolve));
  const server = createServer(async (request, response) => (await portal)(request, response));
  // The port first: a second start must not disturb the first one's file.
  await listen(server, port, host);
  let counter: Counter;
  try {
    counter = await openFileCounter({ file: join(dataDir, 'luot.sqlite'), sites: [{ name: SITE }] });
  } catch (error) {
    server.close();
    throw error;
  }
  opened(createPortal({ distDir, counter }));
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/`,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      await counter.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
