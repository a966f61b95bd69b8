import type { IncomingMessage, ServerResponse } from 'node:http';
import { ALIVE_PATH, IMAGE_PATH, type VisitRequest, VISITS_PATH } from '../../src/content/visits.wire.ts';
import {
  type Asker,
  failureHeaders,
  readBody,
  type Reply,
  sendGif,
  sendJson,
  sendPreflight,
  sendRefusal,
} from './answers.ts';
import { isBot } from './bots.ts';
import { type Clock, dayOf } from './calendar.ts';
import type { Commits, Done } from './commits.ts';
import type { Gate, Reader } from './gate.ts';
import type { Metrics } from './metrics.ts';
import { numbersOf, trendOf } from './numbers.ts';
import { noSite, readQuery, readVisitRequest, Refusal, type ReadRequest } from './protocol.ts';
import type { Claim, Question, Site, Store, Tally } from './store.ts';
import { version } from './version.ts';

/** What stands behind the door. */
export interface House {
  readonly store: Store;
  readonly clock: Clock;
  readonly gate: Gate;
  readonly commits: Commits;
  readonly metrics: Metrics;
  readonly healthy: boolean;
  site(name: string): Site | undefined;
  /** A site's pages use this version of the widgets. */
  sighted(site: string, version: string): void;
}

/** Reads requests to the service's own paths, and answers them. */
export class Door {
  readonly #house: House;
  readonly #prefix: string;

  /** @param prefix Path under which another server mounts the service */
  constructor(house: House, prefix: string) {
    this.#house = house;
    this.#prefix = prefix;
  }

  /** Returns false, untouched, for paths that are not the service's. */
  handle(request: IncomingMessage, response: ServerResponse): boolean {
    const url = request.url ?? '';
    const cut = url.indexOf('?');
    const path = cut < 0 ? url : url.slice(0, cut);
    const query = cut < 0 ? '' : url.slice(cut + 1);
    if (!path.startsWith(this.#prefix)) return false;
    switch (path.slice(this.#prefix.length)) {
      case VISITS_PATH:
        if (request.method === 'POST') this.#read(request, response);
        else if (request.method === 'GET' || request.method === 'HEAD') this.get(query, response);
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

  /** Counts what a body claims. */
  post(asker: Asker, body: string, reply: Reply): void {
    try {
      this.#count(asker, reply, readVisitRequest(body));
    } catch (error) {
      this.#fail(reply, error);
    }
  }

  /** Answers with the numbers. */
  get(query: string, reply: Reply): void {
    try {
      const asked = readQuery(query);
      const { own, counted } = this.#siteOf(asked.site);
      this.#house.metrics.reads++;
      this.#house.commits.ask({ site: counted.name, pageSite: own.name, page: asked.page }, (error, tally, at) => {
        if (tally === null) this.#fail(reply, error);
        else this.#sendNumbers(reply, asked, counted, tally, at);
      });
    } catch (error) {
      this.#fail(reply, error);
    }
  }

  #read(request: IncomingMessage, response: ServerResponse): void {
    readBody(request, (refusal, body) => {
      if (refusal) this.#refuse(response, refusal);
      else this.post(request, body, response);
    });
  }

  #count(asker: Asker, reply: Reply, wanted: VisitRequest): void {
    const { own, counted } = this.#siteOf(wanted.site);
    checkOrigin(own, asker.headers.origin);
    if (wanted.version !== undefined) {
      this.#house.sighted(own.name, wanted.version);
    }
    const reader = this.#house.gate.reader(asker, wanted.dnt === true);
    const page = wanted.page ?? null;
    const question: Question = { site: counted.name, pageSite: own.name, page };
    const { presence } = wanted;
    if (presence !== undefined && wanted.left === true) this.#house.gate.forgetTab(counted.name, presence);
    else if (presence !== undefined && !isBot(reader.agent)) this.#house.gate.noteTab(counted.name, presence, reader);
    this.#submit(question, wanted, reader, (error, tally, at) => {
      if (tally === null) this.#fail(reply, error);
      else this.#sendNumbers(reply, { site: own.name, page, trend: wanted.trend ?? 0 }, counted, tally, at);
    });
  }

  /** Counts what the gate admits of the claims; asks for the numbers alone when that is nothing. */
  #submit(
    { site, pageSite, page }: Question,
    { id, visit, view }: Pick<VisitRequest, 'visit' | 'view'> & { id: string | null },
    reader: Reader,
    answer: Done,
  ): void {
    const { commits, gate, metrics } = this.#house;
    if (isBot(reader.agent) && (visit !== undefined || view !== undefined)) {
      metrics.bots++;
      commits.count({ id: null, site, pageSite, page, visit: false, view: false, bot: true }, answer);
      return;
    }
    // A claim holds all that a question does.
    const claim: Claim = { id, site, pageSite, page, visit: false, view: false, bot: false };
    const admitted = gate.admit(claim, visit, view, reader);
    metrics.overLimit += admitted.overLimit;
    if (!admitted.visit && !admitted.view) {
      metrics.heartbeats++;
      commits.ask(claim, answer);
      return;
    }
    claim.visit = admitted.visit;
    claim.view = admitted.view;
    commits.count(claim, (error, tally, at) => {
      if (tally === null) gate.release(claim, admitted, reader);
      else {
        metrics.visits += Number(claim.visit);
        metrics.views += Number(claim.view);
      }
      answer(error, tally, at);
    });
  }

  #image(request: IncomingMessage, query: string, response: ServerResponse): void {
    try {
      const { site, page } = readQuery(query);
      const { own, counted } = this.#siteOf(site);
      checkOrigin(own, originOf(request.headers.referer));
      this.#house.metrics.images++;
      const question: Question = { site: counted.name, pageSite: own.name, page };
      const answer = (error: unknown, tally: Tally | null) => {
        const status = tally === null ? this.#statusOf(error) : 200;
        this.#noteStatus(status);
        sendGif(response, status, failureHeaders(status));
      };
      const view = page === null ? undefined : 'unsure';
      this.#submit(question, { id: null, visit: 'unsure', view }, this.#house.gate.reader(request, false), answer);
    } catch (error) {
      const status = this.#statusOf(error);
      this.#noteStatus(status);
      sendGif(response, status, failureHeaders(status));
    }
  }

  #alive(response: ServerResponse): void {
    const body = JSON.stringify({
      counts: this.#house.healthy,
      version,
      at: new Date(this.#house.clock.now()).toISOString(),
    });
    sendJson(response, this.#house.healthy ? 200 : 503, body, failureHeaders(this.#house.healthy ? 200 : 503));
  }

  #sendNumbers(response: Reply, asked: ReadRequest, site: Site, tally: Tally, at: number): void {
    const numbers = numbersOf(asked.site, site, tally, {
      at,
      online: this.#house.gate.online(site.name),
      page: asked.page,
    });
    const send = () => {
      this.#noteStatus(200);
      sendJson(response, 200, JSON.stringify(numbers));
    };
    if (asked.trend === 0) return send();
    const today = dayOf(at);
    const from = today - asked.trend + 1;
    this.#house.store.days(site.name, from, today).then(
      (rows) => {
        numbers.trend = trendOf(site, tally, rows, from, today);
        send();
      },
      (error: unknown) => this.#fail(response, error),
    );
  }

  #siteOf(name: string): { own: Site; counted: Site } {
    const own = this.#house.site(name);
    if (!own) throw noSite(name);
    return { own, counted: (own.mergedInto === null ? undefined : this.#house.site(own.mergedInto)) ?? own };
  }

  #fail(response: Reply, error: unknown): void {
    if (error instanceof Refusal) return this.#refuse(response, error);
    this.#refuse(
      response,
      new Refusal(503, 'try-later', 'the store cannot be reached or written; retry with the same id'),
    );
  }

  #refuse(response: Reply, refusal: Refusal): void {
    this.#noteStatus(refusal.status);
    if (!response.headersSent) sendRefusal(response, refusal);
  }

  #statusOf(error: unknown): number {
    return error instanceof Refusal ? error.status : 503;
  }

  #noteStatus(status: number): void {
    this.#house.metrics.statuses.set(status, (this.#house.metrics.statuses.get(status) ?? 0) + 1);
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
