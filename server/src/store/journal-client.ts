import { Worker } from 'node:worker_threads';
import { StoreDamaged, StoreUnavailable } from '../store.ts';
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
  entries: Uint8Array;
  pages: NewPage[];
}

/** With a revision: it is on the disk, and that is the tables' revision. Else what went wrong. */
export type JournalAnswer = { revision: number } | { code: string; message: string };

const THREAD = new URL(
  import.meta.url.endsWith('.ts') ? './journal-thread.ts' : './journal-thread.js',
  import.meta.url,
);

/** Hands batches to the journal's thread, one at a time. */
export class JournalClient {
  readonly #file: string;
  readonly #checked: boolean;
  #worker: Worker | null = null;
  #waiting: ((answer: JournalAnswer) => void) | null = null;

  /** @param checked False lets the thread check the file before its first commit. */
  constructor(file: string, checked: boolean) {
    this.#file = file;
    this.#checked = checked;
    this.#worker = this.#start();
  }

  /** Resolves with the tables' revision when the batch is on the disk. @throws StoreUnavailable, StoreDamaged */
  async append(batch: JournalBatch): Promise<number> {
    const answer = await new Promise<JournalAnswer>((resolve) => {
      this.#waiting = resolve;
      this.#worker ??= this.#start();
      // The process lives until the answer is there.
      this.#worker.ref();
      this.#worker.postMessage(batch);
    });
    if ('revision' in answer) return answer.revision;
    throw errorOfCode(answer.code, answer.message) ?? new StoreUnavailable(answer.message);
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    if (!worker) return;
    const gone = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
    worker.ref();
    worker.postMessage(null);
    await gone;
  }

  #start(): Worker {
    const worker = new Worker(THREAD, {
      workerData: { file: this.#file, checked: this.#checked },
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
