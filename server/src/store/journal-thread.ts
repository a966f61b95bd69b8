/**
 * The thread that commits: waiting for the disk here keeps the main thread free to read requests, so that
 * the next batch fills while this one is written.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { StoreDamaged } from '../store.ts';
import type { JournalAnswer, JournalBatch } from './journal-client.ts';
import { assertSound, openFile, storeErrorCode } from './sqlite-file.ts';

const { file, checked: sound } = workerData as { file: string; checked: boolean };
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

port.on('message', (batch: JournalBatch | null) => {
  if (batch === null) {
    db.close();
    port.close();
    return;
  }
  port.postMessage(append(batch));
});

function append(batch: JournalBatch): JournalAnswer {
  try {
    if (!checked) assertSound(db);
    checked = true;
    begin.run();
    for (const page of batch.pages) addPage.run(page.id, page.siteId, page.path);
    addRow.run(batch.n, batch.generation, batch.day, batch.slot, batch.entries);
    const answer = { revision: revision.get() as number };
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
