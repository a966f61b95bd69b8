import type { IncomingMessage, ServerResponse } from 'node:http';
import { ALIVE_PATH, IMAGE_PATH, type VisitRequest, VISITS_PATH } from '../../src/content/visits.wire.ts';
import { TrustedHops } from './address.ts';
import { failureHeaders, readBody, sendGif, sendJson, sendPreflight, sendRefusal } from './answers.ts';
import { isBot } from './bots.ts';
import { type Clock, dayOf, systemClock } from './calendar.ts';
import { Commits, type Done } from './commits.ts';
import { Gate, type Reader } from './gate.ts';
import { type Metrics, newMetrics } from './metrics.ts';
import { numbersOf, trendOf } from './numbers.ts';
import { isSiteName, readQuery, readVisitRequest, Refusal, type ReadRequest } from './protocol.ts';
import { type SaltKeeper, StandIn } from './stand-in.ts';
import type { Claim, Question, Sighting, Site, Store, Tally } from './store.ts';
import { version } from './version.ts';

export interface LogEntry {
  level: 'info' | 'warn' | 'error';
  event: string;
  [field: string]: string | number | boolean | null;
}

export interface CounterOptions {
  store: Store;
  clock?: Clock;
  /** Proxies whose `X-Forwarded-For` is believed: addresses or networks. None by default. */
  trustedHops?: readonly string[];
  /** Visits an hour that one address may add to one site, 60 by default; 0 lifts the limit. */
  visitsPerHour?: number;
  /** Where the daily salt survives a restart; in memory only by default. */
  saltKeeper?: SaltKeeper;
  /** Path under which another server mounts the service, `/dem`. */
  prefix?: string;
  log?: (entry: LogEntry) => void;
}

export interface Counter {
  /** Answers the service's own paths; returns false, untouched, for all others. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
  /** Answers what has arrived, then closes the store. */
  close(): Promise<void>;
  readonly store: Store;
  readonly metrics: Metrics;
  /** Whether the last commit succeeded. */
  readonly healthy: boolean;
  /** Visible tabs now; null while not known. */
  online(site: string): number | null;
  /** The service's wall clock. */
  now(): number;
  /** Versions and last signs of life, those not yet stored included. */
  sightings(): Promise<Sighting[]>;
  /** Sizes of what is held in memory, for `/metrics`. */
  held(): Record<string, number>;
}

/** Opens the counting service on a store. It listens nowhere: mount `handle` in a `node:http` server. */
export async function createCounter(options: CounterOptions): Promise<Counter> {
  const service = new CountingService(
    options,
    await StandIn.start(options.saltKeeper ?? null, options.clock ?? systemClock),
  );
  await service.refreshSites();
  return service;
}

class CountingService implements Counter {
  readonly store: Store;
  readonly metrics = newMetrics();
  readonly #clock: Clock;
  readonly #gate: Gate;
  readonly #prefix: string;
  readonly #log: (entry: LogEntry) => void;
  readonly #commits: Commits;
  readonly #sightings = new Map<string, Sighting>();
  readonly #timers: NodeJS.Timeout[];
  #sites = new Map<string, Site>();
  #siteList: readonly Site[] = [];
  #clockOffset: number;
  #closing: Promise<void> | null = null;

  constructor(options: CounterOptions, standIn: StandIn) {
    const clock = options.clock ?? systemClock;
    this.store = options.store;
    this.#clock = clock;
    const hops = new TrustedHops(options.trustedHops ?? []);
    this.#gate = new Gate(clock, hops, standIn, this.store.tabs, options.visitsPerHour ?? 60);
    this.#prefix = options.prefix ?? '';
    this.#log = options.log ?? (() => undefined);
    this.#clockOffset = clock.now() - clock.elapsed();
    this.#commits = new Commits(
      this.store,
      clock,
      (error) => {
        this.metrics.storeFailures++;
        this.#log({ level: 'error', event: 'store-failing', reason: (error as Error).message });
      },
      () => this.#log({ level: 'info', event: 'store-recovered' }),
    );
    this.#timers = [
      setInterval(() => void this.refreshSites().catch(() => undefined), 1_000).unref(),
      setInterval(() => void this.#everyMinute().catch(() => undefined), 60_000).unref(),
    ];
  }

  get healthy(): boolean {
    return this.#commits.healthy && this.#closing === null;
  }

  handle(request: IncomingMessage, response: ServerResponse): boolean {
    const url = request.url ?? '';
    const cut = url.indexOf('?');
    const path = cut < 0 ? url : url.slice(0, cut);
    const query = cut < 0 ? '' : url.slice(cut + 1);
    if (!path.startsWith(this.#prefix)) return false;
    switch (path.slice(this.#prefix.length)) {
      case VISITS_PATH:
        if (request.method === 'POST') this.#post(request, response);
        else if (request.method === 'GET' || request.method === 'HEAD') this.#get(query, response);
        else if (request.method === 'OPTIONS') sendPreflight(response);
        else this.#refuse(response, new Refusal(405, 'wrong-method', 'GET or POST'));
        return true;
      case IMAGE_PATH:
        if (request.method === 'GET') this.#image(request, query, response);
        else this.#refuse(response, new Refusal(405, 'wrong-method', 'GET'));
        return true;
      case ALIVE_PATH:
        this.#alive(response);
        return true;
      default:
        return false;
    }
  }

  online(site: string): number | null {
    return this.#gate.online(site);
  }

  now(): number {
    return this.#clock.now();
  }

  async sightings(): Promise<Sighting[]> {
    await this.#writeSightings();
    return this.store.sightings();
  }

  held(): Record<string, number> {
    return { ...this.#gate.held(), sites: this.#sites.size };
  }

  close(): Promise<void> {
    this.#closing ??= (async () => {
      this.#timers.forEach((timer) => clearInterval(timer));
      await this.#commits.drain();
      await this.#writeSightings().catch(() => undefined);
      await this.store.close();
    })();
    return this.#closing;
  }

  /** Takes over sites that a command added or changed. */
  async refreshSites(): Promise<void> {
    const sites = await this.store.sites();
    if (sites === this.#siteList) return;
    this.#siteList = sites;
    this.#sites = new Map(sites.map((site) => [site.name, site]));
  }

  async #everyMinute(): Promise<void> {
    const offset = this.#clock.now() - this.#clock.elapsed();
    if (Math.abs(offset - this.#clockOffset) > 60_000) {
      this.#log({ level: 'warn', event: 'clock-jumped', seconds: Math.round((offset - this.#clockOffset) / 1000) });
    }
    this.#clockOffset = offset;
    await this.#gate.tidy();
    await this.#writeSightings();
  }

  async #writeSightings(): Promise<void> {
    const rows = [...this.#sightings.values()];
    if (rows.length === 0) return;
    await this.store.noteSightings(rows);
    for (const row of rows) if (this.#sightings.get(row.site) === row) this.#sightings.delete(row.site);
  }

  #post(request: IncomingMessage, response: ServerResponse): void {
    readBody(request, (refusal, body) => {
      if (refusal) return this.#refuse(response, refusal);
      try {
        this.#count(request, response, readVisitRequest(body));
      } catch (error) {
        this.#fail(response, error);
      }
    });
  }

  #count(request: IncomingMessage, response: ServerResponse, wanted: VisitRequest): void {
    const { own, counted } = this.#siteOf(wanted.site);
    checkOrigin(own, request.headers.origin);
    if (wanted.version !== undefined) {
      this.#sightings.set(own.name, { site: own.name, version: wanted.version, at: this.#clock.now() });
    }
    const reader = this.#gate.reader(request, wanted.dnt === true);
    const page = wanted.page ?? null;
    const question: Question = { site: counted.name, pageSite: own.name, page };
    if (wanted.presence !== undefined && !isBot(reader.agent)) {
      this.#gate.noteTab(counted.name, wanted.presence, reader);
    }
    this.#submit(question, wanted, reader, (error, tally, at) => {
      if (tally === null) this.#fail(response, error);
      else this.#sendNumbers(response, { site: own.name, page, trend: wanted.trend ?? 0 }, counted, tally, at);
    });
  }

  /** Counts what the gate admits of the claims; asks for the numbers alone when that is nothing. */
  #submit(
    question: Question,
    { id, visit, view }: Pick<VisitRequest, 'visit' | 'view'> & { id: string | null },
    reader: Reader,
    answer: Done,
  ): void {
    if (isBot(reader.agent) && (visit !== undefined || view !== undefined)) {
      this.metrics.bots++;
      this.#commits.count({ ...question, id: null, visit: false, view: false, bot: true }, answer);
      return;
    }
    const admitted = this.#gate.admit(question, visit, view, reader);
    this.metrics.overLimit += admitted.overLimit;
    if (!admitted.visit && !admitted.view) {
      this.metrics.heartbeats++;
      this.#commits.ask(question, answer);
      return;
    }
    const claim: Claim = { ...question, id, visit: admitted.visit, view: admitted.view, bot: false };
    this.#commits.count(claim, (error, tally, at) => {
      if (tally === null) admitted.undo();
      else {
        this.metrics.visits += Number(claim.visit);
        this.metrics.views += Number(claim.view);
      }
      answer(error, tally, at);
    });
  }

  #get(query: string, response: ServerResponse): void {
    try {
      const asked = readQuery(query);
      const { own, counted } = this.#siteOf(asked.site);
      this.metrics.reads++;
      this.#commits.ask({ site: counted.name, pageSite: own.name, page: asked.page }, (error, tally, at) => {
        if (tally === null) this.#fail(response, error);
        else this.#sendNumbers(response, asked, counted, tally, at);
      });
    } catch (error) {
      this.#fail(response, error);
    }
  }

  #image(request: IncomingMessage, query: string, response: ServerResponse): void {
    try {
      const { site, page } = readQuery(query);
      const { own, counted } = this.#siteOf(site);
      checkOrigin(own, originOf(request.headers.referer));
      this.metrics.images++;
      const question: Question = { site: counted.name, pageSite: own.name, page };
      const answer = (error: unknown, tally: Tally | null) => {
        const status = tally === null ? this.#statusOf(error) : 200;
        this.#noteStatus(status);
        sendGif(response, status, failureHeaders(status));
      };
      const view = page === null ? undefined : 'unsure';
      this.#submit(question, { id: null, visit: 'unsure', view }, this.#gate.reader(request, false), answer);
    } catch (error) {
      const status = this.#statusOf(error);
      this.#noteStatus(status);
      sendGif(response, status, failureHeaders(status));
    }
  }

  #alive(response: ServerResponse): void {
    const body = JSON.stringify({ counts: this.healthy, version, at: new Date(this.#clock.now()).toISOString() });
    sendJson(response, this.healthy ? 200 : 503, body, failureHeaders(this.healthy ? 200 : 503));
  }

  #sendNumbers(response: ServerResponse, asked: ReadRequest, site: Site, tally: Tally, at: number): void {
    const numbers = numbersOf(asked.site, site, tally, { at, online: this.#gate.online(site.name), page: asked.page });
    const send = () => {
      this.#noteStatus(200);
      sendJson(response, 200, JSON.stringify(numbers));
    };
    if (asked.trend === 0) return send();
    const today = dayOf(at);
    const from = today - asked.trend + 1;
    this.store.days(site.name, from, today).then(
      (rows) => {
        numbers.trend = trendOf(site, tally, rows, from, today);
        send();
      },
      (error: unknown) => this.#fail(response, error),
    );
  }

  #siteOf(name: string): { own: Site; counted: Site } {
    const own = isSiteName(name) ? this.#sites.get(name) : undefined;
    if (!own) throw new Refusal(404, 'unknown-site', 'no such site; add it with: commune-counter site add');
    return { own, counted: (own.mergedInto === null ? undefined : this.#sites.get(own.mergedInto)) ?? own };
  }

  #fail(response: ServerResponse, error: unknown): void {
    if (error instanceof Refusal) return this.#refuse(response, error);
    this.#refuse(
      response,
      new Refusal(503, 'try-later', 'the store cannot be reached or written; retry with the same id'),
    );
  }

  #refuse(response: ServerResponse, refusal: Refusal): void {
    this.#noteStatus(refusal.status);
    if (!response.headersSent) sendRefusal(response, refusal);
  }

  #statusOf(error: unknown): number {
    return error instanceof Refusal ? error.status : 503;
  }

  #noteStatus(status: number): void {
    this.metrics.statuses.set(status, (this.metrics.statuses.get(status) ?? 0) + 1);
  }
}

/** Where no origin is sent at all (a script, a referrer policy) there is nothing to refuse. */
function checkOrigin(site: Site, origin: string | undefined): void {
  if (origin === undefined || site.origins.length === 0 || site.origins.includes('*') || site.origins.includes(origin))
    return;
  throw new Refusal(403, 'wrong-origin', `pages of ${origin} may not count for ${site.name}`);
}

function originOf(referrer: string | undefined): string | undefined {
  if (referrer === undefined) return undefined;
  return URL.canParse(referrer) ? new URL(referrer).origin : 'null';
}
