/** Limits by address, in memory only: at most so many events of one kind in any window. */

/** Pairs of address and site that are remembered; the oldest is forgotten first. */
const PAIRS_MAX = 50_000;

export class Admission {
  readonly #limit: number;
  readonly #windowMs: number;
  readonly #times = new Map<string, number[]>();

  /** @param limit Events in a window; 0 admits everything. */
  constructor(limit: number, windowMs: number) {
    this.#limit = limit;
    this.#windowMs = windowMs;
  }

  get size(): number {
    return this.#times.size;
  }

  /** Takes a place for an event, or says no. */
  admit(address: string, subject: string, elapsed: number): boolean {
    if (this.#limit === 0) return true;
    const key = `${subject} ${address}`;
    const times = this.#times.get(key);
    if (!times) {
      if (this.#times.size >= PAIRS_MAX) this.#forgetOldest();
      this.#times.set(key, [elapsed]);
      return true;
    }
    while (times.length > 0 && elapsed - times[0]! >= this.#windowMs) times.shift();
    if (times.length >= this.#limit) return false;
    times.push(elapsed);
    return true;
  }

  /** Gives the last place back: the event could not be stored. */
  release(address: string, subject: string): void {
    this.#times.get(`${subject} ${address}`)?.pop();
  }

  sweep(elapsed: number): void {
    for (const [key, times] of this.#times) {
      const last = times.at(-1);
      if (last === undefined || elapsed - last >= this.#windowMs) this.#times.delete(key);
    }
  }

  #forgetOldest(): void {
    for (const key of this.#times.keys()) {
      this.#times.delete(key);
      return;
    }
  }
}
