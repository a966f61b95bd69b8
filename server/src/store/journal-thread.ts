/**
 * The thread that commits: waiting for the disk here keeps the main thread free to read requests, so that
 * the next batch fills while this one is written.
 */
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { StoreDamaged } from '../store.ts';
import { APPEND, CLOSE, JournalDesk, type JournalAnswer, type NewPage, WAIT } from './journal-client.ts';
import { assertSound, openFile, storeErrorCode } from './sqlite-file.ts';

const { file, checked: sound, memory } = workerData as { file: string; checked: boolean; memory: SharedArrayBuffer };
const { control, row, entries } = new JournalDesk(memory);
let checked = sound;
const { db } = openFile(file, false);
db.pragma('cache_size = -2048');
const begin = db.prepare('BEGIN IMMEDIATE');
const commit = db.prepare('COMMIT');
const rollback = db.prepare('ROLLBACK');
const addPage = db.prepare('INSERT INTO pages (id, site, path, views) VALUES (?, ?, ?, 0)');
const addRow = db.prepare('INSERT INTO journal (n, generation, day, slot, entries) VALUES (?, ?, ?, ?, ?)');
const revision = db.prepare("SELECT value FROM meta WHERE key = 'revision'").pluck();
const port = parentPort!;

for (;;) {
  Atomics.wait(control, 0, WAIT);
  if (Atomics.load(control, 0) === CLOSE) break;
  const answer = append();
  // Before the answer, which may be answered with the next batch; a wish to close that came meanwhile stays.
  Atomics.compareExchange(control, 0, APPEND, WAIT);
  port.postMessage(answer);
}
db.close();
port.close();

function append(): JournalAnswer {
  const pages = control[2]! > 0 ? (receiveMessageOnPort(port)!.message as NewPage[]) : [];
  try {
    if (!checked) assertSound(db);
    checked = true;
    begin.run();
    for (const page of pages) addPage.run(page.id, page.siteId, page.path);
    addRow.run(...row, entries.subarray(0, control[1]));
    const answer = revision.get() as number;
    commit.run();
    return answer;
  } catch (error) {
    try {
      if (db.inTransaction) rollback.run();
    } catch {
      // The next BEGIN says what is wrong.
    }
    return {
      code: error instanceof StoreDamaged ? 'SQLITE_CORRUPT' : storeErrorCode(error),
      message: (error as Error).message,
    };
  }
}
