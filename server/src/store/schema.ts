import type Database from 'better-sqlite3';
import { StoreDamaged } from '../store.ts';

/** "LUOT": tells our files from others. */
const APPLICATION_ID = 0x4c554f54;
const VERSION = 1;

/** Views are kept of so many pages a site: forged paths cannot fill the disk. */
export const PAGES_MAX = 20_000;

const SCHEMA = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO meta VALUES ('folded', 0), ('generation', 1), ('generation_began', 0), ('probe', 0),
  -- Raised by every change of sites or tables that does not come from the journal.
  ('revision', 0);
-- AUTOINCREMENT: the id of a removed site is never given to another.
CREATE TABLE sites (
  id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, origins TEXT NOT NULL,
  start INTEGER NOT NULL, start_day INTEGER, since INTEGER NOT NULL, merged_into TEXT
);
-- day: days since 1970-01-01 in Asia/Ho_Chi_Minh.
CREATE TABLE days (
  site INTEGER NOT NULL, day INTEGER NOT NULL, visits INTEGER NOT NULL, bots INTEGER NOT NULL,
  PRIMARY KEY (site, day)
) WITHOUT ROWID;
-- slot: hour of the week, 0 is Monday 00:00.
CREATE TABLE hours (
  site INTEGER NOT NULL, slot INTEGER NOT NULL, visits INTEGER NOT NULL, PRIMARY KEY (site, slot)
) WITHOUT ROWID;
CREATE TABLE pages (
  id INTEGER PRIMARY KEY, site INTEGER NOT NULL, path TEXT NOT NULL, views INTEGER NOT NULL, UNIQUE (site, path)
);
-- n above meta.folded: not yet in days, hours and pages.
CREATE TABLE journal (
  n INTEGER PRIMARY KEY, generation INTEGER NOT NULL, day INTEGER NOT NULL, slot INTEGER NOT NULL,
  entries BLOB NOT NULL
);
CREATE TABLE sightings (site TEXT PRIMARY KEY, version TEXT NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID;
PRAGMA application_id = ${APPLICATION_ID};
PRAGMA user_version = ${VERSION};
`;

/** Makes the tables in an empty file; refuses a file that is not ours. */
export function prepareSchema(db: Database.Database): void {
  const version = db.pragma('user_version', { simple: true });
  const owner = db.pragma('application_id', { simple: true });
  if (owner === APPLICATION_ID && version === VERSION) return;
  const tables = db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get();
  if (tables !== 0 || owner !== 0)
    throw new StoreDamaged('this file was not written by commune-counter, or by a newer one');
  db.transaction(() => db.exec(SCHEMA)).immediate();
}
