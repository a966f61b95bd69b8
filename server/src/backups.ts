import { randomUUID } from 'node:crypto';
import { existsSync, openSync, closeSync, fsyncSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { makeFolder } from './folder.ts';
import { checkFile } from './store/sqlite-file.ts';

const NAME = /^counter-\d{8}T\d{6}\.sqlite$/;

/** `counter-20261124T093000.sqlite`, in UTC, so that names sort by time. */
export function backupName(now: number): string {
  return `counter-${new Date(now).toISOString().slice(0, 19).replace(/[-:]/g, '')}.sqlite`;
}

/**
 * Copies one moment of the file while the service counts on. The copy is compact, checked and complete, or
 * not there at all. It holds no salt.
 * @throws Error when the copy cannot be written or is not sound
 */
export function backUp(file: string, target: string): void {
  makeFolder(dirname(target));
  const draft = join(dirname(target), `.${basename(target)}.${randomUUID()}`);
  try {
    const db = new Database(file, { readonly: true, fileMustExist: true, timeout: 5000 });
    try {
      db.prepare('VACUUM INTO ?').run(draft);
    } finally {
      db.close();
    }
    const faults = checkFile(draft);
    if (faults.length > 0) throw new Error(faults[0]);
    const handle = openSync(draft, 'r');
    fsyncSync(handle);
    closeSync(handle);
    renameSync(draft, target);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Backups of a folder, newest first. */
function backupsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => NAME.test(name))
    .sort()
    .reverse()
    .map((name) => join(folder, name));
}

/** The newest backup that is sound. */
export function lastGoodBackup(folder: string): string | undefined {
  return backupsIn(folder).find((path) => checkFile(path).length === 0);
}

export function pruneBackups(folder: string, keep: number): void {
  for (const path of backupsIn(folder).slice(keep)) rmSync(path);
}

/** Moves a damaged file with its journal aside; nothing of it is deleted. Returns its new path. */
export function setAside(file: string, now: number): string {
  const aside = `${file}.damaged-${new Date(now).toISOString().slice(0, 19).replace(/[-:]/g, '')}`;
  for (const suffix of ['', '-wal', '-shm']) if (existsSync(file + suffix)) renameSync(file + suffix, aside + suffix);
  return aside;
}
