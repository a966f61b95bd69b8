import {
  type Claim,
  PAGE_CHARS_MAX,
  TOKEN_CHARS,
  TREND_DAYS_MAX,
  type VisitErrorCode,
  type VisitRequest,
} from '../../src/content/visits.wire.ts';

/** A request that is answered with an error. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: VisitErrorCode;

  constructor(status: number, code: VisitErrorCode, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

const SITE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** 22 characters hold 132 bits: the last one has four of them zero. */
const TOKEN = new RegExp(`^[A-Za-z0-9_-]{${TOKEN_CHARS - 1}}[AQgw]$`);
const PAGE = /^\/[^#\u0000-\u001f\u007f]*$/;
const VERSION = /^[0-9A-Za-z.+-]{1,32}$/;

export function isSiteName(text: unknown): text is string {
  return typeof text === 'string' && text.length <= 64 && SITE.test(text);
}

export function isPage(text: unknown): text is string {
  return typeof text === 'string' && text.length <= PAGE_CHARS_MAX && PAGE.test(text) && text.isWellFormed();
}

/**
 * Holds a body to the wire format; the site's name is held to it by looking it up.
 * @throws Refusal 400 that names the field
 */
export function readVisitRequest(body: string): VisitRequest {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw badRequest('the body is not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw badRequest('the body is not an object');
  const { site, id, visit, page, view, presence, left, dnt, trend, version } = value as Record<
    keyof VisitRequest,
    unknown
  >;
  if (typeof site !== 'string') throw badRequest('site');
  if (typeof id !== 'string' || !TOKEN.test(id)) throw badRequest('id: 128 random bits in base64url');
  if (!isClaim(visit)) throw badRequest('visit: "new" or "unsure"');
  if (!isClaim(view)) throw badRequest('view: "new" or "unsure"');
  if (page !== undefined && !isPage(page)) throw badRequest('page: a path that begins with /');
  if (view !== undefined && page === undefined) throw badRequest('view: needs page');
  if (presence !== undefined && (typeof presence !== 'string' || !TOKEN.test(presence))) throw badRequest('presence');
  if (left !== undefined && typeof left !== 'boolean') throw badRequest('left: true or false');
  if (dnt !== undefined && typeof dnt !== 'boolean') throw badRequest('dnt: true or false');
  if (version !== undefined && (typeof version !== 'string' || !VERSION.test(version))) throw badRequest('version');
  if (trend !== undefined) trendDays(trend);
  // Copying what was checked would cost as much as reading it.
  return value as VisitRequest;
}

export interface ReadRequest {
  site: string;
  page: string | null;
  trend: number;
}

/** Readers of one page send one query: parsing it is most of what a GET costs. */
const parsed = new Map<string, ReadRequest>();
const PARSED_MAX = 1_000;

/** @throws Refusal 400 that names the parameter */
export function readQuery(query: string): ReadRequest {
  const known = parsed.get(query);
  if (known) return known;
  const request = parseQuery(query);
  if (parsed.size >= PARSED_MAX) parsed.clear();
  parsed.set(query, request);
  return request;
}

function parseQuery(query: string): ReadRequest {
  const parameters = new URLSearchParams(query);
  const site = parameters.get('site');
  const page = parameters.get('page');
  const trend = parameters.get('trend') ?? '0';
  if (site === null) throw badRequest('site');
  if (page !== null && !isPage(page)) throw badRequest('page: a path that begins with /');
  if (!/^\d{1,3}$/.test(trend)) throw badRequest(`trend: 0 to ${TREND_DAYS_MAX}`);
  return { site, page, trend: trendDays(Number(trend)) };
}

function isClaim(value: unknown): value is Claim | undefined {
  return value === undefined || value === 'new' || value === 'unsure';
}

function trendDays(value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= TREND_DAYS_MAX) return value;
  throw badRequest(`trend: 0 to ${TREND_DAYS_MAX}`);
}

/** Why a name belongs to no site. */
export function noSite(name: string): Refusal {
  if (!isSiteName(name)) return badRequest('site');
  return new Refusal(404, 'unknown-site', 'no such site; add it with: commune-counter site add');
}

function badRequest(message: string): Refusal {
  return new Refusal(400, 'bad-request', message);
}
