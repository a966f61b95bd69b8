import { PRESENCE_MS } from '../../src/content/visits.wire.ts';

/** Tokens over all sites: about 30 MB at most. */
const TOKENS_MAX = 200_000;

/** Who is here now: random tokens of visible tabs, in memory only. */
export class PresenceBook {
  readonly #sites = new Map<string, Map<string, number>>();
  readonly #began: number;
  #size = 0;

  /** @param elapsed Monotonic milliseconds at the service's start. */
  constructor(elapsed: number) {
    this.#began = elapsed;
  }

  get size(): number {
    return this.#size;
  }

  has(site: string, token: string): boolean {
    return this.#sites.get(site)?.has(token) ?? false;
  }

  see(site: string, token: string, elapsed: number): void {
    let tokens = this.#sites.get(site);
    if (!tokens) this.#sites.set(site, (tokens = new Map()));
    if (tokens.delete(token)) this.#size--;
    this.#sweep(tokens, elapsed);
    if (this.#size >= TOKENS_MAX) this.sweepAll(elapsed);
    if (this.#size >= TOKENS_MAX) return;
    // Taken out and put in again, so that a map's first token is its oldest.
    tokens.set(token, elapsed);
    this.#size++;
  }

  leave(site: string, token: string): void {
    if (this.#sites.get(site)?.delete(token)) this.#size--;
  }

  /** Tabs seen within the window; null until the service has run for one window. */
  online(site: string, elapsed: number): number | null {
    if (elapsed - this.#began < PRESENCE_MS) return null;
    const tokens = this.#sites.get(site);
    if (!tokens) return 0;
    this.#sweep(tokens, elapsed);
    return tokens.size;
  }

  /** Frees what sites without traffic still hold. */
  sweepAll(elapsed: number): void {
    for (const [site, tokens] of this.#sites) {
      this.#sweep(tokens, elapsed);
      if (tokens.size === 0) this.#sites.delete(site);
    }
  }

  #sweep(tokens: Map<string, number>, elapsed: number): void {
    for (const [token, seen] of tokens) {
      if (elapsed - seen <= PRESENCE_MS) return;
      tokens.delete(token);
      this.#size--;
    }
  }
}
