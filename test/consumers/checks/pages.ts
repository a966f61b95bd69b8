import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { tmpdir } from 'node:os';
import { after } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build, type InlineConfig } from 'vite';

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

let browser: Promise<Browser> | undefined;
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

/** A page in Chromium that notes every error and warning of its console. */
export async function newPage(): Promise<{ page: Page; complaints: string[] }> {
  browser ??= chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
  const page = await (await browser).newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (entry) => {
    if (['error', 'warning'].includes(entry.type())) complaints.push(entry.text());
  });
  return { page, complaints };
}
after(async () => (await browser)?.close());

/** A server on loopback as long as the tests run; resolves to its address. */
export async function listen(handler: RequestListener): Promise<string> {
  const server = createServer((request, response) => {
    if (request.url === '/favicon.ico') response.writeHead(204).end();
    else handler(request, response);
  });
  server.listen(0, '127.0.0.1').unref();
  await new Promise((resolve) => server.once('listening', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Serves the files of a folder. */
export const files =
  (folder: string): RequestListener =>
  ({ url = '/' }, response) => {
    const path = url === '/' ? '/index.html' : url.split('?')[0]!;
    try {
      const content = readFileSync(join(folder, path));
      response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream').end(content);
    } catch {
      response.writeHead(404).end();
    }
  };

/** A folder that is removed at the end. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'commune-consumer-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Builds a project with Vite for production; returns the folder of the result. */
export async function viteBuild(root: string, config: InlineConfig = {}): Promise<string> {
  const outDir = scratchFolder();
  await build({
    root,
    logLevel: 'error',
    configFile: false,
    ...config,
    build: { outDir, emptyOutDir: true, ...config.build },
  });
  return outDir;
}
