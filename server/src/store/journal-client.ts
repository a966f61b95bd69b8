import { Worker } from 'node:worker_threads';
import { StoreDamaged, StoreUnavailable } from '../store.ts';
import { ENTRY_BYTES } from './journal.ts';
import { errorOfCode } from './sqlite-file.ts';

export interface NewPage {
  id: number;
  siteId: number;
  path: string;
}

export interface JournalBatch {
  n: number;
  generation: number;
  day: number;
  slot: number;
  pages: readonly NewPage[];
}

/** A revision: the batch is on the disk, and that is the tables' revision. Else what went wrong. */
export type JournalAnswer = number | { code: string; message: string };

/** Claims in one batch at most. */
const CLAIMS_MAX = 4096;

/**
 * Memory that both threads see. A message with the entries in it would cost each commit more than all else that the
 * main thread does for it.
 */
export class JournalDesk {
  readonly memory: SharedArrayBuffer;
  /** What the thread shall do, bytes of the entries, number of new pages. */
  readonly control: Int32Array;
  /** n, generation, day, slot. */
  readonly row: Float64Array;
  readonly entries: Buffer;

  constructor(memory = new SharedArrayBuffer(64 + CLAIMS_MAX * ENTRY_BYTES)) {
    this.memory = memory;
    this.control = new Int32Array(memory, 0, 3);
    this.row = new Float64Array(memory, 16, 4);
    this.entries = Buffer.from(memory, 64);
  }
}

export const WAIT = 0;
export const APPEND = 1;
export const CLOSE = 2;

const THREAD = new URL(
  import.meta.url.endsWith('.ts') ? './journal-thread.ts' : './journal-thread.js',
  import.meta.url,
);

/** Hands batches to the journal's thread, one at a time. */
export class JournalClient {
  readonly #file: string;
  readonly #checked: boolean;
  readonly #desk = new JournalDesk();
  #worker: Worker | null = null;
  #waiting: ((answer: JournalAnswer) => void) | null = null;

  /** @param checked False lets the thread check the file before its first commit. */
  constructor(file: string, checked: boolean) {
    this.#file = file;
    this.#checked = checked;
    this.#worker = this.#start();
  }

  /** Where the next batch's entries are written; not to be touched while one is appended. */
  get entries(): Buffer {
    return this.#desk.entries;
  }

  /**
   * Resolves with the tables' revision when the batch is on the disk.
   * @param bytes of `entries` that the batch takes
   * @throws StoreUnavailable, StoreDamaged
   */
  async append({ n, generation, day, slot, pages }: JournalBatch, bytes: number): Promise<number> {
    const { control, row } = this.#desk;
    const answer = await new Promise<JournalAnswer>((resolve) => {
      this.#waiting = resolve;
      this.#worker ??= this.#start();
      // The process lives until the answer is there.
      this.#worker.ref();
      row.set([n, generation, day, slot]);
      control[1] = bytes;
      control[2] = pages.length;
      if (pages.length > 0) this.#worker.postMessage(pages);
      this.#wake(APPEND);
    });
    if (typeof answer === 'number') return answer;
    throw errorOfCode(answer.code, answer.message) ?? new StoreUnavailable(answer.message);
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    if (!worker) return;
    const gone = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
    worker.ref();
    this.#wake(CLOSE);
    await gone;
  }

  #wake(what: typeof APPEND | typeof CLOSE): void {
    Atomics.store(this.#desk.control, 0, what);
    Atomics.notify(this.#desk.control, 0);
  }

  #start(): Worker {
    Atomics.store(this.#desk.control, 0, WAIT);
    const worker = new Worker(THREAD, {
      workerData: { file: this.#file, checked: this.#checked, memory: this.#desk.memory },
      // It holds one batch at a time.
      resourceLimits: { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 64 },
    });
    worker.on('message', (answer: JournalAnswer) => this.#answer(answer));
    worker.on('error', (error) => {
      this.#worker = null;
      this.#answer({ code: error instanceof StoreDamaged ? 'SQLITE_CORRUPT' : '', message: error.message });
    });
    worker.unref();
    return worker;
  }

  #answer(answer: JournalAnswer): void {
    const waiting = this.#waiting;
    this.#waiting = null;
    this.#worker?.unref();
    waiting?.(answer);
  }
}
