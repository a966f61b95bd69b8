import type { Clock } from './calendar.ts';
import type { Claim, Question, Store, Tally } from './store.ts';

type Done = (error: unknown, tally: Tally | null, at: number) => void;

/** Claims in one commit: an answer waits for a few milliseconds at most. */
const BATCH_MAX = 512;
/** While the store fails it is asked again after so long, traffic or not. */
const PROBE_MS = 2_000;

/**
 * Group commit: what arrives while a commit runs goes into the next one. Claims and questions take turns in
 * order of arrival, so that an answer never shows less than an earlier one.
 */
export class Commits {
  readonly #store: Store;
  readonly #clock: Clock;
  readonly #onFailure: (error: unknown) => void;
  readonly #onRecovery: () => void;
  #claims: Claim[] = [];
  #claimsDone: Done[] = [];
  #questions: Question[] = [];
  #questionsDone: Done[] = [];
  #scheduled = false;
  #running = 0;
  #failing = false;
  #probeTimer: NodeJS.Timeout | null = null;
  #idle: (() => void) | null = null;
  #closed = false;

  constructor(store: Store, clock: Clock, onFailure: (error: unknown) => void, onRecovery: () => void) {
    this.#store = store;
    this.#clock = clock;
    this.#onFailure = onFailure;
    this.#onRecovery = onRecovery;
  }

  /** False while the last commit failed. */
  get healthy(): boolean {
    return !this.#failing;
  }

  count(claim: Claim, done: Done): void {
    this.#claims.push(claim);
    this.#claimsDone.push(done);
    this.#schedule();
  }

  ask(question: Question, done: Done): void {
    this.#questions.push(question);
    this.#questionsDone.push(done);
    this.#schedule();
  }

  /** Resolves when everything submitted is answered. */
  async drain(): Promise<void> {
    if (this.#scheduled || this.#running > 0) await new Promise<void>((resolve) => (this.#idle = resolve));
    this.#closed = true;
    if (this.#probeTimer) clearTimeout(this.#probeTimer);
  }

  #schedule(): void {
    if (this.#scheduled || this.#running > 0) return;
    this.#scheduled = true;
    // After the poll phase: every request that arrived in this turn of the loop shares the commit.
    setImmediate(() => {
      this.#scheduled = false;
      this.#run();
    });
  }

  #run(): void {
    const claims = this.#claims.splice(0, BATCH_MAX);
    const claimsDone = this.#claimsDone.splice(0, BATCH_MAX);
    if (claims.length > 0) {
      const at = this.#clock.now();
      this.#settle(this.#store.count(claims, at), claimsDone, at, true);
    }
    const questions = this.#questions;
    if (questions.length > 0) {
      const done = this.#questionsDone;
      this.#questions = [];
      this.#questionsDone = [];
      const at = this.#clock.now();
      this.#settle(this.#store.read(questions, at), done, at, false);
    }
  }

  #settle(answer: Promise<Tally[]>, done: Done[], at: number, writes: boolean): void {
    this.#running++;
    answer.then(
      (tallies) => {
        if (writes) this.#recovered();
        for (let index = 0; index < done.length; index++) done[index]!(null, tallies[index]!, at);
        this.#finished();
      },
      (error: unknown) => {
        this.#failed(error);
        for (const each of done) each(error, null, at);
        this.#finished();
      },
    );
  }

  #finished(): void {
    this.#running--;
    if (this.#running > 0) return;
    if (this.#claims.length + this.#questions.length > 0) this.#schedule();
    else if (!this.#scheduled) this.#idle?.();
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

