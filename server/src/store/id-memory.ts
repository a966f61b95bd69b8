import type Database from 'better-sqlite3';
import { ENTRY_BYTES } from './journal.ts';
import { IdSet } from './id-set.ts';

/** A claim is recognised for at least so long, and at most twice as long. */
const GENERATION_MS = 12 * 3_600_000;
/** So many ids end a generation early: memory and file stay bounded. */
const GENERATION_IDS = 1_000_000;
/** Journal rows deleted at once, so that no request waits for it. */
const DELETE_ROWS = 500;

/** Ids of the claims in the journal: the generation that fills and the one before it. */
export class IdMemory {
  #current = new IdSet();
  #previous = new IdSet();
  #generation = 1;
  #beganElapsed: number;
  readonly #db: Database.Database;
  readonly #elapsed: () => number;

  constructor(db: Database.Database, elapsed: () => number) {
    this.#db = db;
    this.#elapsed = elapsed;
    this.#beganElapsed = elapsed();
  }

  get generation(): number {
    return this.#generation;
  }

  /** Reads the ids of both generations from the journal. */
  load(now: number): void {
    const meta = this.#db.prepare('SELECT value FROM meta WHERE key = ?').pluck();
    this.#generation = meta.get('generation') as number;
    const began = meta.get('generation_began') as number;
    if (began === 0) this.#note(now);
    // A clock that went back meanwhile must not end the generation.
    else this.#beganElapsed -= Math.max(0, now - began);
    const rows = this.#db.prepare('SELECT generation, entries FROM journal WHERE generation >= ?');
    for (const row of rows.iterate(this.#generation - 1) as IterableIterator<{ generation: number; entries: Buffer }>) {
      const set = row.generation === this.#generation ? this.#current : this.#previous;
      for (let at = 0; at < row.entries.length; at += ENTRY_BYTES) set.add(row.entries, at);
    }
  }

  has(id: Buffer, offset: number): boolean {
    return this.#current.has(id, offset) || this.#previous.has(id, offset);
  }

  add(id: Buffer, offset: number): void {
    this.#current.add(id, offset);
  }

  /** Begins a new generation when it is time, and deletes folded rows of those before the last. */
  tidy(now = Date.now()): void {
    if (this.#current.size >= GENERATION_IDS || this.#elapsed() - this.#beganElapsed >= GENERATION_MS) {
      this.#generation++;
      this.#previous = this.#current;
      this.#current = new IdSet();
      this.#beganElapsed = this.#elapsed();
      this.#note(now);
    }
    this.#db
      .prepare(
        `DELETE FROM journal WHERE n < (SELECT min(n) FROM journal) + ? AND generation < ?
           AND n <= (SELECT value FROM meta WHERE key = 'folded')`,
      )
      .run(DELETE_ROWS, this.#generation - 1);
  }

  #note(now: number): void {
    const set = this.#db.prepare('UPDATE meta SET value = ? WHERE key = ?');
    set.run(this.#generation, 'generation');
    set.run(now, 'generation_began');
  }
}
