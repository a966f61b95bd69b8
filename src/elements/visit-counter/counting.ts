import type { LitElement } from 'lit';
import type { Visits } from '../../content/visits.ts';
import {
  HEARTBEAT_MS,
  VISITS_PATH,
  type Claim,
  type VisitFailure,
  type VisitNumbers,
  type VisitRequest,
} from '../../content/visits.wire.ts';
import type { Localize } from '../../host/localize.ts';
import { VERSION } from '../../host/version.ts';
import { dateTime } from '../../text/dates.ts';
import { noteActivity } from './activity.ts';

/** What a counter draws of its numbers, and beside them. */
export interface Extras {
  number(count: number, counter: Counter, texts: Localize): unknown;
  /** When the numbers were true, or why there are none. */
  note(counter: Counter, texts: Localize): unknown;
  /** The picture of the last days. */
  picture(counter: Counter, texts: Localize): unknown;
}

/** A counter of the page, as counting sees it. */
export interface Counter extends HTMLElement, Pick<LitElement, 'renderRoot' | 'updateComplete'> {
  src: string;
  site: string;
  show: string;
  layout?: string;
  page?: string;
  trend: boolean;
  visits: Visits;
  extras?: Extras;
  refresh(): Promise<void>;
}

/** The counting of one site by one service: its counters on a page share one request. */
export interface Counting {
  readonly counters: Set<Counter>;
  /** Shows a counter what is known, soon asks, and goes on for as long as a counter is seen. */
  join(counter: Counter): void;
  /** Asks for the numbers now; resolves when they have come, or not. */
  ask(): Promise<void>;
}

/** An answer that takes longer has failed; where a browser knows no such signal, its own limit holds. */
const ANSWER_MS = 20_000;
const RETRY_MS = 15_000;
/** Counters that need more than numbers. */
const SPECIAL = '[page],[trend],[layout=digits],[show*=start]';

/** 105 random bits in the form of 128: letters and digits are all base64url, and the last holds two bits only. */
const token = (): string =>
  [...crypto.getRandomValues(new Uint8Array(21))].map((byte) => (byte % 32).toString(32)).join('') + 'A';

/** Stands for this page while it is visible; kept nowhere. */
const presence = token();

/** All that a counter draws whose numbers are all there. */
const plain: Extras = {
  number: (count, _, texts) => texts.number(count),
  note: ({ visits, page }, texts) =>
    visits.status === 'ready' && page == null
      ? `${texts.term('updated')} ${dateTime(Date.parse(visits.numbers.at))}`
      : undefined,
  picture: () => undefined,
};

export function openCounting(service: string, site: string): Counting {
  const url = service.replace(/\/$/, '') + VISITS_PATH;
  const counters = new Set<Counter>();
  const claimed = new Set<string>();
  let visits: Visits = { status: 'loading' };
  let extras: typeof import('./extras.ts') | undefined;
  let wishes: Pick<VisitRequest, 'page' | 'trend'> | undefined;
  /** What is claimed and not confirmed yet: a retry carries the same id. */
  let claims: Pick<VisitRequest, 'id' | 'visit' | 'view'> | undefined;
  let body: string;
  let asking: Promise<void> | undefined;
  let timer: number;
  /** Device's time of the last answer. */
  let answered: number;
  let active = false;
  /** What the service knows of this tab, if it may know something. */
  let here: string | undefined;

  const note = (what: string, time?: number) => noteActivity(site, what, time);
  const claim = (what: string | undefined): Claim | undefined =>
    what == null || claimed.has(what) ? undefined : note((claimed.add(what), what));
  /** Notes what is claimed as done, or with 0 as not done: then the next page claims it. */
  const noteClaims = (time?: number): void => {
    if (claims?.visit) note('', time);
    if (claims?.view) note(wishes!.page!, time);
  };
  const noteActs = (): void => {
    if (active) claimed.forEach((what) => note(what));
    active = false;
  };
  const loadExtras = async (): Promise<void> => {
    extras ??= await import('./extras.ts').catch(() => undefined);
  };
  const show = (counter: Counter): void => {
    Object.assign(counter, { visits, extras: extras ?? plain });
  };

  const send = async (): Promise<void> => {
    noteActs();
    for (const counter of counters) if (counter.matches(SPECIAL)) await loadExtras();
    wishes = extras?.wishesOf(counters);
    claims ??= { id: token(), visit: claim(''), view: claim(wishes?.page) };
    const { doNotTrack, globalPrivacyControl } = navigator as Navigator & { globalPrivacyControl?: boolean };
    const dnt = doNotTrack === '1' || !!globalPrivacyControl;
    here = dnt ? undefined : presence;
    body = JSON.stringify({ site, ...claims, ...wishes, dnt, presence: here, version: VERSION });
    try {
      const answer = await fetch(url, {
        method: 'POST',
        body,
        credentials: 'omit',
        signal: AbortSignal.timeout?.(ANSWER_MS),
      });
      const numbers = (await answer.json()) as VisitNumbers;
      // What a proxy or a guest network says is no answer, even with status 200.
      if (!numbers.at) throw numbers;
      if (numbers.online == null || numbers.yesterday == null) await loadExtras();
      noteClaims();
      claims = undefined;
      answered = Date.now();
      visits = { status: 'ready', numbers };
    } catch (failure) {
      await loadExtras();
      visits = extras?.failed(visits, failure as Partial<VisitFailure>, answered) ?? { status: 'failed' };
    }
    for (const counter of counters) {
      show(counter);
      if (visits.status === 'ready')
        counter.dispatchEvent(new CustomEvent('cw-numbers', { detail: visits.numbers, bubbles: true, composed: true }));
    }
    asking = undefined;
    plan(visits.status === 'ready' ? HEARTBEAT_MS : RETRY_MS);
  };
  const plan = (ms: number): void => {
    clearTimeout(timer);
    timer = window.setTimeout(ask, ms);
  };
  const ask = async (): Promise<void> => {
    if (counters.size && !document.hidden) await (asking ??= send());
  };

  const beacon = (text: string): void => {
    try {
      navigator.sendBeacon(url, text);
    } catch {
      // A page from the disk has no address of its own to send to.
    }
  };

  document.addEventListener('visibilitychange', () => {
    noteActs();
    void ask();
    // The next page is a tab of its own for the service: nobody is online twice.
    if (document.hidden && here) beacon(JSON.stringify({ site, id: here, presence: here, left: true }));
  });
  addEventListener('pagehide', () => {
    noteActs();
    // What is under way may be cancelled with the page: once more, with the same id. What fails, the next page claims.
    if (!asking) noteClaims(0);
    else if (claims) beacon(body);
  });
  for (const act of ['pointerdown', 'keydown', 'scroll']) addEventListener(act, () => (active = true), true);

  return {
    counters,
    ask,
    join(counter) {
      counters.add(counter);
      show(counter);
      void Promise.resolve(asking).then(() => plan(0));
    },
  };
}
