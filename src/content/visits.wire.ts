/**
 * The wire format between `<visit-counter>` and the counting service: types and limits, no logic.
 * The prose is `server/openapi.yaml`; the service's tests hold both to each other.
 */

/** Counts (POST) and reads (GET). */
export const VISITS_PATH = '/v1/luot';
/** Counts without JavaScript: a transparent GIF of 1 × 1 px, for `<noscript><img>`. */
export const IMAGE_PATH = '/v1/luot.gif';
/** Says that the service lives. */
export const ALIVE_PATH = '/v1/song';

/** A POST's body in bytes of UTF-8; longer ones are answered 413. */
export const BODY_BYTES_MAX = 1024;
/** Characters of `id` and `presence`: 128 random bits in base64url without padding. */
export const TOKEN_CHARS = 22;
/** Characters (UTF-16 units) of `page`. */
export const PAGE_CHARS_MAX = 300;
/** Days that `trend` may ask for. */
export const TREND_DAYS_MAX = 366;
/** Without activity for so long, the next seen page view starts a new visit. */
export const VISIT_IDLE_MS = 30 * 60_000;
/** A visible tab repeats its presence token after so long. */
export const HEARTBEAT_MS = 60_000;
/** A presence token counts as online for so long after it was last seen. */
export const PRESENCE_MS = 150_000;

/**
 * Whether a view starts a new visit. `new`: this browser knows that it does. `unsure`: it cannot
 * remember (storage is off), so the service decides by its stand-in key. Absent: it does not.
 */
export type Claim = 'new' | 'unsure';

/**
 * Body of `POST /v1/luot`: JSON, sent as `text/plain` so that no preflight is needed. A body without
 * `visit` and `view` counts nothing: with `presence` it is a heartbeat.
 * One body serves every counter of one site on one page.
 */
export interface VisitRequest {
  /** The site's name in the service: lower-case letters, digits and single hyphens, at most 64. */
  site: string;
  /** Random per claim (`TOKEN_CHARS`), and the same at every retry of it, so that no retry counts twice. */
  id: string;
  /** Claims a visit to the site. */
  visit?: Claim;
  /** The page whose views the answer should hold: begins with `/`, no origin, no `#`. */
  page?: string;
  /** Claims a view of `page`. */
  view?: Claim;
  /** Random per page (`TOKEN_CHARS`), kept in memory only, sent while the page is visible. */
  presence?: string;
  /** The page of `presence` is no longer visible: it is not online from now on. */
  left?: boolean;
  /** Do Not Track or Global Privacy Control: the service keeps neither key nor presence. */
  dnt?: boolean;
  /** Days of `trend` wanted in the answer: 0 (none, the default) to `TREND_DAYS_MAX`. */
  trend?: number;
  /** The widgets' version, for the province's table: `0.1.0`. */
  version?: string;
}

/**
 * Answer of POST and of `GET /v1/luot?site=…[&page=…][&trend=30]`, status 200. A POST is answered
 * after its visit is on the disk. `null` always means "not known", never zero.
 */
export interface VisitNumbers {
  site: string;
  /** When the numbers were true: ISO 8601 in UTC, `2026-11-24T02:30:00.000Z`. */
  at: string;
  /** Presence tokens seen in the last `PRESENCE_MS`; `null` until the service has run for so long. */
  online: number | null;
  today: number | null;
  /** `null` when the site did not count yet on that day. */
  yesterday: number | null;
  /** From Monday. */
  week: number | null;
  month: number | null;
  year: number | null;
  /** All counted visits, `start` included. */
  total: number | null;
  /** The total carried over from an older counter; `null` when there is none. */
  start: StartTotal | null;
  /** Views of the asked page; `null` when none was asked for. */
  page: PageViews | null;
  /** Visits by day; `null` when not asked for. */
  trend: VisitTrend | null;
}

interface StartTotal {
  total: number;
  /** Day from which our own count adds to it: `2025-07-01`; `null` when the office did not say. */
  date: string | null;
}

interface PageViews {
  path: string;
  views: number | null;
}

export interface VisitTrend {
  /** First day: `2026-10-26` in Asia/Ho_Chi_Minh. */
  from: string;
  /** One number a day, oldest first, today last; `null` for days before the site counted. */
  visits: (number | null)[];
}

/**
 * Body of every answer that is not 200. `message` is for the webmaster's console, in English.
 * 503 carries `Retry-After` in seconds; a retry must keep its `id`.
 */
export interface VisitFailure {
  error: VisitErrorCode;
  message: string;
}

export type VisitErrorCode =
  /** 400: not JSON, a field missing or of the wrong form. */
  | 'bad-request'
  /** 403: the page's origin is not one of the site's. */
  | 'wrong-origin'
  /** 404: no such site. */
  | 'unknown-site'
  /** 404: no such address. */
  | 'not-found'
  /** 405 */
  | 'wrong-method'
  /** 408: the request did not arrive in time. */
  | 'too-slow'
  /** 413: body over `BODY_BYTES_MAX`. */
  | 'too-large'
  /** 503: disk full, store away, or stopping; nothing was counted for certain. */
  | 'try-later';
