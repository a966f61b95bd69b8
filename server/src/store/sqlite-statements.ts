import type Database from 'better-sqlite3';

export type Statements = ReturnType<typeof prepareStatements>;

export function prepareStatements(db: Database.Database) {
  const plucked = (sql: string) => db.prepare(sql).pluck();
  return {
    dataVersion: plucked('PRAGMA data_version'),
    meta: plucked('SELECT value FROM meta WHERE key = ?'),
    setMeta: db.prepare('UPDATE meta SET value = ? WHERE key = ?'),
    revise: db.prepare("UPDATE meta SET value = value + 1 WHERE key = 'revision'"),
    probe: db.prepare("UPDATE meta SET value = (value + 1) % 1000 WHERE key = 'probe'"),
    sites: db.prepare('SELECT * FROM sites ORDER BY name'),
    putSite: db.prepare(`INSERT INTO sites (name, origins, start, start_day, since, merged_into)
      VALUES (:name, :origins, :start, :startDay, :since, :mergedInto)
      ON CONFLICT (name) DO UPDATE SET origins = excluded.origins, start = excluded.start,
        start_day = excluded.start_day, merged_into = excluded.merged_into`),
    dropSite: [
      db.prepare('DELETE FROM days WHERE site = ?'),
      db.prepare('DELETE FROM hours WHERE site = ?'),
      db.prepare('DELETE FROM pages WHERE site = ?'),
      db.prepare('DELETE FROM sites WHERE id = ?'),
    ],
    dropSighting: db.prepare('DELETE FROM sightings WHERE site = ?'),
    mergeDays: db.prepare(`INSERT INTO days SELECT :into, day, visits, bots FROM days WHERE site = :from
      ON CONFLICT DO UPDATE SET visits = visits + excluded.visits, bots = bots + excluded.bots`),
    mergeHours: db.prepare(`INSERT INTO hours SELECT :into, slot, visits FROM hours WHERE site = :from
      ON CONFLICT DO UPDATE SET visits = visits + excluded.visits`),
    mergeStart: db.prepare('UPDATE sites SET start = start + (SELECT start FROM sites WHERE id = :from) WHERE id = :into'),
    mergeName: db.prepare('UPDATE sites SET merged_into = :intoName WHERE id = :from OR merged_into = :fromName'),
    lastRow: plucked('SELECT max(n) FROM journal'),
    lastPage: plucked('SELECT max(id) FROM pages'),
    tail: db.prepare('SELECT * FROM journal WHERE n > ? ORDER BY n'),
    addDay: db.prepare(`INSERT INTO days VALUES (?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET visits = visits + excluded.visits, bots = bots + excluded.bots`),
    addHour: db.prepare('INSERT INTO hours VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET visits = visits + excluded.visits'),
    addViews: db.prepare('UPDATE pages SET views = views + ? WHERE id = ?'),
    countPages: plucked('SELECT count(*) FROM pages WHERE site = ?'),
    days: db.prepare('SELECT day, visits, bots FROM days WHERE site = ? AND day BETWEEN ? AND ? ORDER BY day'),
    pages: db.prepare('SELECT path, views FROM pages WHERE site = ? ORDER BY views DESC, path LIMIT ?'),
    hours: db.prepare('SELECT slot, visits FROM hours WHERE site = ?'),
    setDay: db.prepare('INSERT OR REPLACE INTO days VALUES (?, ?, ?, ?)'),
    setPage: db.prepare(`INSERT INTO pages (site, path, views) VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET views = excluded.views`),
    putSighting: db.prepare('INSERT OR REPLACE INTO sightings VALUES (:site, :version, :at)'),
    sightings: db.prepare('SELECT site, version, at FROM sightings'),
  };
}
