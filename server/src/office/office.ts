import { createHash, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { exportCsv } from '../transfer.ts';
import type { Counter } from '../service.ts';
import { readForm } from '../answers.ts';
import { provinceData, siteData } from './data.ts';
import { packageRoot } from '../version.ts';
import { loginPage, missingPage, provincePage, sitePage } from './pages.ts';

const COOKIE = 'commune_counter_office';
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

const require = createRequire(import.meta.url);
/** Static files: name to type and where they lie. */
const ASSETS: Record<string, { type: string; path: () => string }> = {
  'office.css': { type: 'text/css', path: () => own('office.css') },
  'common.js': { type: 'text/javascript', path: () => own('common.js') },
  'sites.js': { type: 'text/javascript', path: () => own('sites.js') },
  'site.js': { type: 'text/javascript', path: () => own('site.js') },
  'uplot.css': { type: 'text/css', path: () => require.resolve('uplot/dist/uPlot.min.css') },
  'uplot.js': { type: 'text/javascript', path: () => require.resolve('uplot/dist/uPlot.iife.min.js') },
};

function own(name: string): string {
  return fileURLToPath(new URL(`office/${name}`, packageRoot));
}

/** The office's pages: every number of every site, behind a token. */
export class Office {
  readonly #counter: Counter;
  readonly #token: Buffer;

  constructor(counter: Counter, token: string) {
    this.#counter = counter;
    this.#token = digest(token);
  }

  /** Returns false, untouched, for paths that are not the office's. */
  handle(request: IncomingMessage, response: ServerResponse): boolean {
    const url = new URL(request.url ?? '/', 'http://office');
    const path = url.pathname;
    const asset = /^\/van-phong\/([\w.]+)$/.exec(path)?.[1];
    if (asset !== undefined && ASSETS[asset]) {
      this.#send(response, 200, ASSETS[asset].type, readFileSync(ASSETS[asset].path(), 'utf8'), 'max-age=3600');
      return true;
    }
    if (path === '/dang-nhap' && request.method === 'POST') {
      readForm(request, (form) => this.#signIn(request, response, form?.get('token') ?? '', true));
      return true;
    }
    if (path === '/' && url.searchParams.has('token')) {
      this.#signIn(request, response, url.searchParams.get('token') ?? '', false);
      return true;
    }
    if (path === '/thoat') {
      response.writeHead(303, { Location: './', 'Set-Cookie': `${COOKIE}=; Max-Age=0; HttpOnly; SameSite=Lax` }).end();
      return true;
    }
    const page = /^\/(?:$|so-lieu\.(?:json|csv)$|(?:trang|so-lieu)\/[a-z0-9-]+(?:\.json|\.csv)?$)/.test(path);
    if (!page || (request.method !== 'GET' && request.method !== 'HEAD')) return false;
    if (!this.#mayEnter(request)) {
      this.#send(response, 401, 'text/html', loginPage(path.startsWith('/trang/') ? '../' : '', false));
      return true;
    }
    this.#show(path, response).catch(() => {
      if (!response.headersSent)
        this.#send(response, 503, 'text/html', missingPage('Chưa đọc được số liệu. Mời tải lại trang.'));
      else response.destroy();
    });
    return true;
  }

  async #show(path: string, response: ServerResponse): Promise<void> {
    if (path === '/') return this.#send(response, 200, 'text/html', provincePage());
    if (path === '/so-lieu.json')
      return this.#send(response, 200, 'application/json', JSON.stringify(await provinceData(this.#counter)));
    const name = /^\/(?:trang|so-lieu)\/([a-z0-9-]+)/.exec(path)?.[1];
    const sites = await this.#counter.store.sites();
    const site = sites.find((each) => each.name === name);
    if (name !== undefined && !site) {
      return this.#send(response, 404, 'text/html', missingPage('Chưa có trang này.'));
    }
    if (path.endsWith('.csv')) {
      response.writeHead(200, {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${name ?? 'tat-ca'}.csv"`,
        'Cache-Control': 'no-store',
      });
      for await (const part of exportCsv(this.#counter.store, site ? [site] : sites)) response.write(part);
      response.end();
      return;
    }
    if (path.endsWith('.json'))
      return this.#send(response, 200, 'application/json', JSON.stringify(await siteData(this.#counter, site!)));
    this.#send(response, 200, 'text/html', sitePage(site!));
  }

  #signIn(request: IncomingMessage, response: ServerResponse, token: string, form: boolean): void {
    if (!timingSafeEqual(digest(token), this.#token)) {
      return this.#send(response, 401, 'text/html', loginPage('', form || token !== ''));
    }
    const secure = request.headers['x-forwarded-proto'] === 'https' ? '; Secure' : '';
    response.writeHead(303, {
      Location: './',
      'Set-Cookie': `${COOKIE}=${token}; HttpOnly; SameSite=Lax; Max-Age=2592000${secure}`,
      'Cache-Control': 'no-store',
    });
    response.end();
  }

  #mayEnter(request: IncomingMessage): boolean {
    const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    const cookie = new RegExp(`(?:^|; )${COOKIE}=([^;]*)`).exec(request.headers.cookie ?? '')?.[1];
    return [bearer, cookie].some((token) => token !== undefined && timingSafeEqual(digest(token), this.#token));
  }

  #send(response: ServerResponse, status: number, type: string, body: string, cache = 'no-store'): void {
    response.writeHead(status, {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Length': Buffer.byteLength(body),
      'Cache-Control': cache,
      'Content-Security-Policy': POLICY,
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
    });
    response.end(body);
  }
}

/** Of equal length, so that the comparison tells nothing. */
function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
