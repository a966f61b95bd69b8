import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { BODY_BYTES_MAX, type VisitFailure } from '../../src/content/visits.wire.ts';
import { Refusal } from './protocol.ts';

/** Who asks: a request of `node:http`, or the fast lane's. */
export interface Asker {
  readonly headers: IncomingHttpHeaders;
  readonly socket: { readonly remoteAddress?: string | undefined };
}

/** Where an answer goes: a response of `node:http`, or the fast lane's connection. */
export interface Reply {
  readonly headersSent: boolean;
  writeHead(status: number, headers: string[]): unknown;
  /** @param body ASCII */
  end(body: string, encoding: 'latin1'): unknown;
}

/** A rejected body is read so far and thrown away, so that the client sees the answer and not a reset. */
const DISCARD_BYTES = 64 * 1024;
const RETRY_AFTER_S = 5;

const COMMON = ['Access-Control-Allow-Origin', '*', 'Cache-Control', 'no-store'];
const JSON_HEADERS = [...COMMON, 'Content-Type', 'application/json'];

const ASCII = /^[\0-\x7f]*$/;

const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAAAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==', 'base64');
const GIF_HEADERS = [
  ...COMMON,
  ...[
    'Content-Type',
    'image/gif',
    'Content-Length',
    String(GIF.length),
    'Cross-Origin-Resource-Policy',
    'cross-origin',
  ],
];

export function sendJson(response: Reply, status: number, json: string, extra: string[] = []): void {
  // Plain ASCII goes out without a conversion, and its length is that of the string.
  const body = ASCII.test(json)
    ? json
    : json.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
  response.writeHead(status, [...JSON_HEADERS, 'Content-Length', String(body.length), ...extra]);
  response.end(body, 'latin1');
}

export function sendGif(response: ServerResponse, status: number, extra: string[] = []): void {
  response.writeHead(status, [...GIF_HEADERS, ...extra]);
  response.end(GIF);
}

/** Headers that an error asks for. */
export function failureHeaders(status: number): string[] {
  if (status === 503) return ['Retry-After', String(RETRY_AFTER_S)];
  if (status === 405) return ['Allow', 'GET, POST, OPTIONS'];
  if (status === 413) return ['Connection', 'close'];
  return [];
}

export function sendRefusal(response: Reply, refusal: Refusal): void {
  const body: VisitFailure = { error: refusal.code, message: refusal.message };
  sendJson(response, refusal.status, JSON.stringify(body), failureHeaders(refusal.status));
}

/** Answers what is no request, and closes its connection. */
export function hangUp(socket: Socket, status: string): void {
  if (socket.writable) socket.write(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  socket.destroySoon();
}

/** Answers a preflight: our own element needs none, other clients may send JSON as such. */
export function sendPreflight(response: ServerResponse): void {
  const allowed = ['Access-Control-Allow-Methods', 'GET, POST', 'Access-Control-Allow-Headers', 'Content-Type'];
  response.writeHead(204, [...COMMON, ...allowed, 'Access-Control-Max-Age', '86400']);
  response.end();
}

/** Reads a body of at most `BODY_BYTES_MAX`; a client that goes away meanwhile is never called back. */
export function readBody(request: IncomingMessage, done: (error: Refusal | null, body: string) => void): void {
  const tooLarge = () => new Refusal(413, 'too-large', `a body has at most ${BODY_BYTES_MAX} bytes`);
  const discard = (already: number) => {
    let bytes = already;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > DISCARD_BYTES) request.destroy();
    });
  };
  if (Number(request.headers['content-length']) > BODY_BYTES_MAX) {
    discard(0);
    done(tooLarge(), '');
    return;
  }
  let first: Buffer | null = null;
  const onData = (chunk: Buffer) => {
    first = first === null ? chunk : Buffer.concat([first, chunk]);
    if (first.length <= BODY_BYTES_MAX) return;
    request.off('data', onData).off('end', onEnd);
    discard(first.length);
    done(tooLarge(), '');
  };
  const onEnd = () => done(null, first === null ? '' : first.toString());
  request.on('data', onData).on('end', onEnd);
}

/** Reads a short form; null when it is too long. */
export function readForm(request: IncomingMessage, done: (form: URLSearchParams | null) => void): void {
  readBody(request, (error, body) => done(error ? null : new URLSearchParams(body)));
}
