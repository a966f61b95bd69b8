import { BODY_BYTES_MAX } from '../../src/content/visits.wire.ts';

export interface PlainRequest {
  /** Those that the service reads, by their names in lower case. */
  headers: Partial<Record<string, string>>;
  query: string;
  /** Null for a GET. */
  body: string | null;
}

const HEAD_BYTES_MAX = 8_192;
const START = /(?:(POST) \/v1\/luot|GET \/v1\/luot(?:\?([\x21-\x7e]*))?) HTTP\/1\.1\r\n/y;
const LINE = /([\w!#$%&'*+.^`|~-]+):[ \t]*([^\0-\x08\x0a-\x1f\x7f]*)\r\n/y;
const LENGTH = /^\d{1,4}$/;

/** Headers that the service reads. */
const READ = new Set(['host', 'content-length', 'origin', 'user-agent', 'dnt', 'sec-gpc', 'x-forwarded-for']);
/** Headers that change how a request is read. */
const ODD = new Set(['transfer-encoding', 'connection', 'expect', 'upgrade', 'trailer', 'content-encoding']);

/**
 * Reads one whole POST or GET of the numbers.
 * @returns null when the bytes are anything else: an incomplete request, more than one, or one that has to be read
 *   with more care
 */
export function readPlainRequest(bytes: Buffer): PlainRequest | null {
  if (bytes.length > HEAD_BYTES_MAX) return null;
  const text = bytes.toString('latin1');
  START.lastIndex = 0;
  const start = START.exec(text);
  if (start === null) return null;
  const headers: PlainRequest['headers'] = {};
  let at = START.lastIndex;
  while (text.charCodeAt(at) !== 13) {
    LINE.lastIndex = at;
    const line = LINE.exec(text);
    if (line === null) return null;
    at = LINE.lastIndex;
    const name = line[1]!.toLowerCase();
    if (READ.has(name)) {
      if (headers[name] !== undefined) return null;
      headers[name] = line[2]!.trimEnd();
    } else if (ODD.has(name) && !(name === 'connection' && /^keep-alive\s*$/i.test(line[2]!))) return null;
  }
  if (text.charCodeAt(at + 1) !== 10 || headers.host === undefined) return null;
  at += 2;
  const length = headers['content-length'];
  if (start[1] === undefined)
    return length === undefined && at === bytes.length ? { headers, query: start[2] ?? '', body: null } : null;
  if (length === undefined || !LENGTH.test(length)) return null;
  if (Number(length) > BODY_BYTES_MAX || at + Number(length) !== bytes.length) return null;
  return { headers, query: '', body: bytes.toString('utf8', at) };
}
