import type { Database, Statement } from 'better-sqlite3';

/** @internal */
export type Statements = ReturnType<typeof prepareStatements>;

/** @internal */
export function prepareStatements(db: Database) {
  const prepare = (sql: string): Statement => db.prepare(sql);
  const plucked = (sql: string): Statement => db.prepare(sql).pluck();
  return {
    dataVersion: plucked('PRAGMA data_version'),
    meta: plucked('SELECT value FROM meta WHERE key = ?'),
    setMeta: prepare('UPDATE meta SET value = ? WHERE key = ?'),
    revise: prepare("UPDATE meta SET value = value + 1 WHERE key = 'revision'"),
    probe: prepare("UPDATE meta SET value = (value + 1) % 1000 WHERE key = 'probe'"),
    sites: prepare('SELECT * FROM sites ORDER BY name'),
    putSite: prepare(`INSERT INTO sites (name, origins, start, start_day, since, merged_into)
      VALUES (:name, :origins, :start, :startDay, :since, :mergedInto)
      ON CONFLICT (name) DO UPDATE SET origins = excluded.origins, start = excluded.start,
        start_day = excluded.start_day, merged_into = excluded.merged_into`),
    dropSite: [
      prepare('DELETE FROM days WHERE site = ?'),
      prepare('DELETE FROM hours WHERE site = ?'),
      prepare('DELETE FROM pages WHERE site = ?'),
      prepare('DELETE FROM sites WHERE id = ?'),
    ],
    dropSighting: prepare('DELETE FROM sightings WHERE site = ?'),
    mergeDays: prepare(`INSERT INTO days SELECT :into, day, visits, bots FROM days WHERE site = :from
      ON CONFLICT DO UPDATE SET visits = visits + excluded.visits, bots = bots + excluded.bots`),
    mergeHours: prepare(`INSERT INTO hours SELECT :into, slot, visits FROM hours WHERE site = :from
      ON CONFLICT DO UPDATE SET visits = visits + excluded.visits`),
    mergeStart: prepare('UPDATE sites SET start = start + (SELECT start FROM sites WHERE id = :from) WHERE id = :into'),
    mergeName: prepare('UPDATE sites SET merged_into = :intoName WHERE id = :from OR merged_into = :fromName'),
    lastRow: plucked('SELECT max(n) FROM journal'),
    lastPage: plucked('SELECT max(id) FROM pages'),
    tail: prepare('SELECT * FROM journal WHERE n > ? ORDER BY n'),
    addDay: prepare(`INSERT INTO days VALUES (?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET visits = visits + excluded.visits, bots = bots + excluded.bots`),
    addHour: prepare('INSERT INTO hours VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET visits = visits + excluded.visits'),
    addViews: prepare('UPDATE pages SET views = views + ? WHERE id = ?'),
    countPages: plucked('SELECT count(*) FROM pages WHERE site = ?'),
    days: prepare('SELECT day, visits, bots FROM days WHERE site = ? AND day BETWEEN ? AND ? ORDER BY day'),
    pages: prepare('SELECT path, views FROM pages WHERE site = ? ORDER BY views DESC, path LIMIT ?'),
    hours: prepare('SELECT slot, visits FROM hours WHERE site = ?'),
    setDay: prepare('INSERT OR REPLACE INTO days VALUES (?, ?, ?, ?)'),
    setPage: prepare(`INSERT INTO pages (site, path, views) VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET views = excluded.views`),
    setHour: prepare('INSERT OR REPLACE INTO hours VALUES (?, ?, ?)'),
    putSighting: prepare('INSERT OR REPLACE INTO sightings VALUES (:site, :version, :at)'),
    sightings: prepare('SELECT site, version, at FROM sightings'),
  };
}
