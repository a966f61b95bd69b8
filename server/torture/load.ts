import { randomBytes } from 'node:crypto';
import http from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

export interface Target {
  port: number;
  sites: readonly string[];
  /** Pages of each site. */
  pages: number;
}

/** What clients know: how many claims of each kind they began and had acknowledged. */
class Books {
  readonly begun = new Map<string, number>();
  readonly acknowledged = new Map<string, number>();
  retries = 0;

  note(map: Map<string, number>, key: string): void {
    map.set(key, (map.get(key) ?? 0) + 1);
  }

  sum(map: Map<string, number>): number {
    return [...map.entries()].filter(([key]) => !key.includes('/')).reduce((total, [, count]) => total + count, 0);
  }
}

/** Clients that claim visits one after another and repeat each claim, with its id, until it is acknowledged. */
export class Load {
  readonly books = new Books();
  readonly #target: Target;
  readonly #random: () => number;
  readonly #agent = new http.Agent({ keepAlive: true, maxSockets: 256 });
  readonly #clients: Promise<void>[] = [];
  #left: number;

  /** @param visits Claims after which the clients stop by themselves */
  constructor(target: Target, random: () => number, visits = Infinity) {
    this.#target = target;
    this.#random = random;
    this.#left = visits;
  }

  start(clients: number): void {
    for (let index = 0; index < clients; index++) this.#clients.push(this.#client());
  }

  /** Lets every claim that was begun come to its end. */
  finish(): Promise<void> {
    this.#left = 0;
    return this.done();
  }

  /** Resolves when the clients have stopped. */
  async done(): Promise<void> {
    await Promise.all(this.#clients);
    this.#agent.destroy();
  }

  async #client(): Promise<void> {
    const { sites, pages } = this.#target;
    while (this.#left-- > 0) {
      const site = sites[Math.floor(this.#random() * sites.length)]!;
      const page = `/tin/${Math.floor(this.#random() * pages)}`;
      const body = JSON.stringify({ site, id: randomBytes(16).toString('base64url'), visit: 'new', page, view: 'new' });
      const { begun, acknowledged } = this.books;
      for (const key of [site, site + page]) this.books.note(begun, key);
      for (let status = 0; (status = await this.#post(body)) !== 200;) {
        // The store has lost the site itself: nobody will ever acknowledge this claim.
        if (status === 404) return;
        this.books.retries++;
        await pause(20);
      }
      for (const key of [site, site + page]) this.books.note(acknowledged, key);
    }
  }

  /** Status of the answer, 200 when the claim was acknowledged; 0 without one. */
  #post(body: string): Promise<number> {
    return new Promise((resolve) => {
      const request = http.request(
        {
          agent: this.#agent,
          ...{ host: '127.0.0.1', port: this.#target.port, path: '/v1/luot', method: 'POST', timeout: 10_000 },
          headers: { 'content-type': 'text/plain', 'content-length': Buffer.byteLength(body) },
        },
        (response) => {
          response.resume();
          response.on('end', () => resolve(response.statusCode!)).on('error', () => resolve(0));
        },
      );
      request.on('timeout', () => request.destroy());
      request.on('error', () => resolve(0));
      request.end(body);
    });
  }
}

/** Numbers from 0 to 1 that the same seed repeats (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b_79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}
