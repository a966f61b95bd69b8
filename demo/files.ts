import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
};

/** One answer: its bytes, their type, and what tells it from an older one. */
export interface Content {
  body: Buffer;
  type: string;
  etag: string;
  /** Brotli of `body` where that is worth sending. */
  small?: Buffer;
}

/** Prepares bytes for sending. */
export async function content(body: Buffer, extension: string): Promise<Content> {
  const type = TYPES[extension] ?? 'application/octet-stream';
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const isText = /^text|json|svg/.test(type);
  const small = isText ? await compress(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }) : undefined;
  return { body, type, etag, ...(small && { small }) };
}

const known = new Map<string, { changed: number; content: Content }>();

/** A file as it is on the disk now, or null where there is none. */
export async function fileContent(path: string): Promise<Content | null> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return null;
  const before = known.get(path);
  if (before?.changed === found.mtimeMs) return before.content;
  const fresh = await content(await readFile(path), extname(path));
  known.set(path, { changed: found.mtimeMs, content: fresh });
  return fresh;
}

/** Sends `content`, or that the browser has it already: nothing is taken from a cache unasked. */
export function send(request: IncomingMessage, response: ServerResponse, content: Content, status = 200): void {
  const { body, small, type, etag } = content;
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('ETag', etag);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Vary', 'Accept-Encoding');
  if (status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return;
  }
  const brotli = small && /\bbr\b/.test(String(request.headers['accept-encoding']));
  if (brotli) response.setHeader('Content-Encoding', 'br');
  const bytes = brotli ? small : body;
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': bytes.length });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
