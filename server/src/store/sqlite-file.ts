import { existsSync, realpathSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { StoreDamaged, StoreUnavailable } from '../store.ts';
import { prepareSchema } from './schema.ts';

/** Thrown when another service already counts into the file. */
export class StoreInUse extends Error {
  override name = 'StoreInUse';
}

export interface OpenFile {
  db: Database.Database;
  /** Holds the lock while open; null when opened beside a service. */
  lock: Database.Database | null;
  /** Whether every page was read and found sound. */
  checked: boolean;
}

/**
 * Opens the file in WAL mode with synchronous FULL.
 * @param service Take the lock that only one service may hold; commands open without it.
 * @throws StoreInUse, StoreDamaged, StoreUnavailable
 */
export function openFile(file: string, service: boolean): OpenFile {
  const lock = service ? takeLock(file) : null;
  let db: Database.Database | undefined;
  try {
    db = new Database(file, { timeout: 2000 });
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.pragma('cache_size = -4096');
    prepareSchema(db);
    const checked = service && statSync(file).size <= CHECKED_AT_ONCE_BYTES;
    if (checked) assertSound(db);
    return { db, lock, checked };
  } catch (error) {
    db?.close();
    lock?.close();
    throw storeError(error);
  }
}

/**
 * SQLite's own lock on a file beside: the system frees it however the process ends, so a crash never leaves
 * a stale one.
 */
function takeLock(file: string): Database.Database {
  // A link to the file is the file.
  const lock = new Database(`${existsSync(file) ? realpathSync(file) : file}.lock`, { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    if (storeErrorCode(error).startsWith('SQLITE_BUSY')) throw new StoreInUse(file);
    throw storeError(error);
  }
}

/** A larger file is checked by the journal's thread, before its first commit, so that the start does not wait. */
const CHECKED_AT_ONCE_BYTES = 32_000_000;

/** About 5 ms a megabyte. @throws StoreDamaged */
export function assertSound(db: Database.Database): void {
  const found = db.pragma('quick_check(1)', { simple: true });
  if (found !== 'ok') throw new StoreDamaged(String(found));
}

/** Reads every page of the file. Returns what is wrong, one sentence each; empty when it is sound. */
export function checkFile(file: string): string[] {
  if (!existsSync(file)) return ['no such file'];
  let db: Database.Database | undefined;
  try {
    db = new Database(file, { readonly: true, timeout: 2000 });
    const found = db.pragma('integrity_check(20)') as { integrity_check: string }[];
    return found.map((row) => row.integrity_check).filter((line) => line !== 'ok');
  } catch (error) {
    return [(error as Error).message];
  } finally {
    db?.close();
  }
}

/** SQLite's code of an error, empty when it has none. */
export function storeErrorCode(error: unknown): string {
  const { code } = error as { code?: unknown };
  return typeof code === 'string' ? code : '';
}

/** "Not now" and "damaged"; undefined for all else. */
export function errorOfCode(code: string, message: string): StoreUnavailable | StoreDamaged | undefined {
  if (/^SQLITE_(FULL|IOERR|BUSY|LOCKED|READONLY|CANTOPEN|NOMEM|PROTOCOL)/.test(code)) return new StoreUnavailable(code);
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) return new StoreDamaged(message);
  return undefined;
}

/** Tells "not now" and "damaged" from mistakes of ours, which pass through. */
export function storeError(error: unknown): unknown {
  return errorOfCode(storeErrorCode(error), (error as Error).message) ?? error;
}
