import type { Clock } from './calendar.ts';
import type { Claim, Question, Store, Tally } from './store.ts';

export type Done = (error: unknown, tally: Tally | null, at: number) => void;

/** Claims in one commit: an answer waits for a few milliseconds at most. */
const BATCH_MAX = 512;
/** A small batch waits so long for more, when more were under way a moment ago: a commit costs as much as ten requests. */
const GATHER_MS = 1;
/** While the store fails it is asked again after so long, traffic or not. */
const PROBE_MS = 2_000;

/**
 * Group commit: what arrives while a commit runs goes into the next one. Answers are given in
 * order of arrival and never show less than an earlier one.
 */
export class Commits {
  readonly #store: Store;
  readonly #onFailure: (error: unknown) => void;
  readonly #onRecovery: () => void;
  readonly #claims: Lane<Claim>;
  readonly #questions: Lane<Question>;
  #failing = false;
  #probeTimer: NodeJS.Timeout | null = null;
  #closed = false;

  constructor(store: Store, clock: Clock, onFailure: (error: unknown) => void, onRecovery: () => void) {
    this.#store = store;
    this.#onFailure = onFailure;
    this.#onRecovery = onRecovery;
    this.#claims = new Lane((claims, at) => this.#commit(claims, at), clock, true);
    // A question waits for no commit: what is in memory is on the disk.
    this.#questions = new Lane((questions, at) => this.#store.read(questions, at), clock, false);
  }

  /** False while the last commit failed. */
  get healthy(): boolean {
    return !this.#failing;
  }

  count(claim: Claim, done: Done): void {
    this.#claims.add(claim, done);
  }

  ask(question: Question, done: Done): void {
    this.#questions.add(question, done);
  }

  /** Resolves when everything submitted is answered. */
  async drain(): Promise<void> {
    await Promise.all([this.#claims.drain(), this.#questions.drain()]);
    this.#closed = true;
    if (this.#probeTimer) clearTimeout(this.#probeTimer);
  }

  async #commit(claims: readonly Claim[], at: number): Promise<Tally[]> {
    try {
      const tallies = await this.#store.count(claims, at);
      this.#recovered();
      return tallies;
    } catch (error) {
      this.#failed(error);
      throw error;
    }
  }

  #failed(error: unknown): void {
    if (!this.#failing) this.#onFailure(error);
    this.#failing = true;
    if (this.#closed || this.#probeTimer) return;
    this.#probeTimer = setTimeout(() => {
      this.#probeTimer = null;
      this.#store.probe().then(
        () => this.#recovered(),
        (again: unknown) => this.#failed(again),
      );
    }, PROBE_MS).unref();
  }

  #recovered(): void {
    if (!this.#failing) return;
    this.#failing = false;
    this.#onRecovery();
  }
}

/** Items that arrive while one batch is under way make the next. */
class Lane<Item> {
  readonly #work: (items: readonly Item[], at: number) => Promise<Tally[]>;
  readonly #clock: Clock;
  readonly #gathers: boolean;
  #items: Item[] = [];
  #done: Done[] = [];
  #busy = false;
  #timer: NodeJS.Timeout | null = null;
  /** Three of four that were waiting or under way at the end of the last batch. */
  #enough = 1;
  #idle: (() => void) | null = null;

  /** @param gathers Whether a small batch waits for more. */
  constructor(work: (items: readonly Item[], at: number) => Promise<Tally[]>, clock: Clock, gathers: boolean) {
    this.#work = work;
    this.#clock = clock;
    this.#gathers = gathers;
  }

  add(item: Item, done: Done): void {
    this.#items.push(item);
    this.#done.push(done);
    if (!this.#busy) this.#plan();
  }

  async drain(): Promise<void> {
    if (this.#busy || this.#items.length > 0) await new Promise<void>((resolve) => (this.#idle = resolve));
  }

  #plan(): void {
    if (this.#items.length < this.#enough) {
      this.#timer ??= setTimeout(() => this.#begin(), GATHER_MS);
      return;
    }
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#busy = true;
    // After the poll phase: every request that arrived in this turn of the loop shares the batch.
    setImmediate(() => this.#begin());
  }

  #begin(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#busy = true;
    void this.#run();
  }

  async #run(): Promise<void> {
    const whole = this.#items.length <= BATCH_MAX;
    const items = whole ? this.#items : this.#items.splice(0, BATCH_MAX);
    const done = whole ? this.#done : this.#done.splice(0, BATCH_MAX);
    if (whole) {
      this.#items = [];
      this.#done = [];
    }
    const at = this.#clock.now();
    const { tallies, error } = await this.#work(items, at).then(
      (found) => ({ tallies: found, error: null }),
      (reason: unknown) => ({ tallies: null, error: reason }),
    );
    if (this.#gathers) this.#enough = Math.ceil((items.length + this.#items.length) * 0.75);
    this.#busy = false;
    // The next batch is on its way to the disk while these answers are written.
    if (this.#items.length >= this.#enough) this.#begin();
    else if (this.#items.length > 0) this.#plan();
    for (let index = 0; index < done.length; index++) done[index]!(error, tallies?.[index] ?? null, at);
    if (!this.#busy && this.#items.length === 0) this.#idle?.();
  }
}
