import { visitPage } from '../../content/visits-page.ts';
import type { Visits } from '../../content/visits.ts';
import {
  HEARTBEAT_MS,
  VISIT_IDLE_MS,
  VISITS_PATH,
  type Claim,
  type VisitFailure,
  type VisitNumbers,
  type VisitRequest,
} from '../../content/visits.wire.ts';
import { VERSION } from '../../host/version.ts';
import { warnOnce } from '../../host/warn.ts';

/** An answer that takes longer has failed. */
const ANSWER_MS = 20_000;

/** A counter of the page, as counting sees it. */
interface Counter extends HTMLElement {
  src: string;
  site: string;
  page?: string;
  visits: Visits;
}

/** 128 random bits in base64url: also there on plain http. */
const token = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .slice(0, 22);

const presence = token();
const sites = new Map<string, (counter: Counter) => () => void>();

/**
 * Lets a counter take part in the counting of its site; all counters of one site on a page share one request.
 * @returns what ends it
 */
export function join(counter: Counter): () => void {
  const { src, site } = counter;
  const key = `${src} ${site}`;
  if (!sites.has(key)) sites.set(key, openSite(src.replace(/\/$/, '') + VISITS_PATH, site));
  return sites.get(key)!(counter);
}

/** Counts one site by one service, for as long as one of its counters is on the page. */
function openSite(url: string, site: string): (counter: Counter) => () => void {
  const counters = new Set<Counter>();
  const memory = `cw-luot:${site}`;
  const claimed = new Set<string>();
  let visits: Visits = { status: 'loading' };
  /** What is claimed and not yet acknowledged: a retry carries the same id. */
  let claims: { id: string; visit: Claim | undefined; view: Claim | undefined } | undefined;
  /** The request under way. */
  let sending: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = 0;
  /** Whether the reader has done something since the last note. */
  let active = false;

  /** Notes activity now, and says whether it begins a visit: nothing was noted in the last 30 minutes. */
  const note = (what: string): Claim | undefined => {
    const now = Date.now();
    const times = remembered();
    const idle = now - times[what]!;
    times[what] = now;
    // Times far ahead go too: the device's clock was set back.
    for (const name in times) if (!(Math.abs(now - times[name]!) < VISIT_IDLE_MS)) delete times[name];
    try {
      localStorage[memory] = JSON.stringify(times);
    } catch {
      return 'unsure';
    }
    return Math.abs(idle) < VISIT_IDLE_MS ? undefined : idle < 0 ? 'unsure' : 'new';
  };
  const remembered = (): Record<string, number> => {
    try {
      return { ...(JSON.parse(localStorage[memory]) as Record<string, number>) };
    } catch {
      return {};
    }
  };
  const claim = (what: string): Claim | undefined => {
    if (claimed.has(what)) return undefined;
    claimed.add(what);
    return note(what);
  };
  const page = (): string | undefined => {
    for (const counter of counters) if (counter.page != null) return counter.page || visitPage(location.href);
    return undefined;
  };
  const publish = (next: Visits): void => {
    visits = next;
    for (const counter of counters) counter.visits = next;
  };

  const send = async (): Promise<void> => {
    clearTimeout(timer);
    if (sending || !counters.size || document.visibilityState !== 'visible') return;
    const path = page();
    const dnt = navigator.doNotTrack === '1' || !!(navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl;
    claims ??= { id: token(), visit: claim(''), view: path ? claim(path) : undefined };
    sending = JSON.stringify({ site, ...claims, page: path, presence: dnt ? undefined : presence, dnt, version: VERSION });
    const abort = new AbortController();
    const limit = setTimeout(() => abort.abort(), ANSWER_MS);
    try {
      const response = await fetch(url, { method: 'POST', body: sending, credentials: 'omit', signal: abort.signal });
      const answer = await response.json();
      if (!response.ok) throw answer;
      pause = 0;
      claims = undefined;
      publish({ status: 'ready', numbers: answer as VisitNumbers });
    } catch (error) {
      const { message } = error as VisitFailure;
      pause = Math.min(HEARTBEAT_MS, pause * 2 || 5000);
      publish({ status: 'failed', refused: false });
    }
    clearTimeout(limit);
    sending = undefined;
    timer = setTimeout(send, pause || HEARTBEAT_MS);
  };

  document.addEventListener('visibilitychange', send);
  return (counter) => {
    counters.add(counter);
    counter.visits = visits;
    void send();
    return () => counters.delete(counter);
  };
}
