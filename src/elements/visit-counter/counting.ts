import type { ReactiveControllerHost } from 'lit';
import { stillTrue, type Visits } from '../../content/visits.ts';
import {
  HEARTBEAT_MS,
  VISITS_PATH,
  type Claim,
  type VisitFailure,
  type VisitNumbers,
  type VisitRequest,
} from '../../content/visits.wire.ts';
import { VERSION } from '../../host/version.ts';
import { noteActivity } from './activity.ts';

/** A counter of the page, as counting sees it. */
export interface Counter extends HTMLElement, Pick<ReactiveControllerHost, 'updateComplete'> {
  src: string;
  site: string;
  show: string;
  page?: string;
  trend: boolean;
  visits: Visits;
  /** What not every counter needs: words for what is missing, the picture of the last days. */
  extras?: typeof import('./extras.ts');
  refresh(): Promise<void>;
}

/** The counting of one site by one service: its counters on a page share one request. */
export interface Counting {
  readonly counters: Set<Counter>;
  /** Shows a counter what is known, and goes on asking for as long as somebody is there. */
  join(counter: Counter): void;
  /** Asks for the numbers now; resolves when they have come, or not. */
  ask(): Promise<void>;
}

/** An answer that takes longer has failed; where a browser knows no such signal, its own limit holds. */
const ANSWER_MS = 20_000;
const FIRST_RETRY_MS = 5_000;

/** 105 random bits in the form of 128: letters and digits are all base64url, and the last holds two bits only. */
const token = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(21)), (byte) => (byte % 32).toString(32)).join('') + 'A';

/** Stands for this page while it is visible; kept nowhere. */
const presence = token();

export function openCounting(service: string, site: string): Counting {
  const url = service.replace(/\/$/, '') + VISITS_PATH;
  const counters = new Set<Counter>();
  const claimed = new Set<string>();
  let visits: Visits = { status: 'loading' };
  let extras: Counter['extras'];
  /** What is claimed and not confirmed yet: a retry carries the same id. */
  let claims: Pick<VisitRequest, 'id' | 'visit' | 'view'> | undefined;
  /** What not every counter needs. */
  let wishes: Pick<VisitRequest, 'page' | 'trend'> | undefined;
  let body: string;
  let asking: Promise<void> | undefined;
  let timer = 0;
  let retryMs = 0;
  /** Device's time of the last answer. */
  let answered: number;
  let active = false;

  const claim = (what: string): Claim | undefined => {
    if (claimed.has(what)) return undefined;
    claimed.add(what);
    return noteActivity(site, what);
  };
  /** Notes what is claimed as done, or with 0 as not done: then the next page claims it. */
  const noteClaims = (time?: number): void => {
    if (claims?.visit) noteActivity(site, '', time);
    if (claims?.view) noteActivity(site, wishes!.page!, time);
  };
  const noteActs = (): void => {
    if (active) claimed.forEach((what) => noteActivity(site, what));
    active = false;
  };

  const show = (counter: Counter): void => {
    counter.visits = visits;
    if (extras) counter.extras = extras;
  };

  const send = async (): Promise<void> => {
    noteActs();
    const dnt = navigator.doNotTrack === '1' || !!(navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl;
    try {
      for (const { page, trend, show } of counters)
        if (page != null || trend || show.includes('start')) wishes = (await import('./extras.ts')).wishesOf(counters);
      claims ??= { id: token(), visit: claim(''), view: wishes?.page ? claim(wishes.page) : undefined };
      body = JSON.stringify({ site, ...claims, ...wishes, dnt, presence: dnt ? undefined : presence, version: VERSION });
      const answer = await fetch(url, {
        method: 'POST',
        body,
        credentials: 'omit',
        signal: AbortSignal.timeout?.(ANSWER_MS) ?? null,
      });
      const numbers = (await answer.json()) as VisitNumbers;
      // What a proxy or a guest network says is no answer, even with status 200.
      if (!numbers.at) throw numbers;
      answered = Date.now();
      retryMs = 0;
      noteClaims();
      claims = undefined;
      visits = { status: 'ready', numbers };
    } catch (failure) {
      const last = visits.status !== 'loading' && visits.numbers;
      retryMs = Math.min(retryMs * 2 || FIRST_RETRY_MS, HEARTBEAT_MS);
      visits = {
        status: 'failed',
        failure: failure as Partial<VisitFailure>,
        numbers: last ? stillTrue(last, Date.parse(last.at) + Date.now() - answered) : undefined,
      };
    }
    asking = undefined;
    counters.forEach(show);
    plan(retryMs || HEARTBEAT_MS);
    if (wishes || visits.status === 'failed' || visits.numbers.online == null || visits.numbers.yesterday == null)
      import('./extras.ts').then(
        (part) => {
          extras = part;
          counters.forEach(show);
        },
        () => {},
      );
  };
  const ask = async (): Promise<void> => {
    clearTimeout(timer);
    timer = 0;
    if (counters.size && !document.hidden) await (asking ??= send());
  };
  const plan = (ms: number): void => {
    clearTimeout(timer);
    timer = window.setTimeout(ask, ms);
  };

  document.addEventListener('visibilitychange', () => {
    if (document.hidden) noteActs();
    else void ask();
  });
  addEventListener('pagehide', () => {
    noteActs();
    // What is under way may be cancelled with the page: once more, with the same id. What fails, the next page claims.
    if (!asking) noteClaims(0);
    else if (claims) navigator.sendBeacon(url, body);
  });
  for (const act of ['pointerdown', 'keydown', 'scroll']) addEventListener(act, () => (active = true), true);

  return {
    counters,
    ask,
    join(counter) {
      counters.add(counter);
      show(counter);
      if (counter.page != null || counter.trend || !(timer || asking)) void Promise.resolve(asking).then(() => plan(0));
    },
  };
}
