import type Database from 'better-sqlite3';
import { dayOf, slotOf, WEEK_SLOTS } from '../calendar.ts';
import type { Claim, DayRow, PageRow, Question, Sighting, Site, Store, Tally } from '../store.ts';
import { IdMemory } from './id-memory.ts';
import { ENTRY_BYTES, ID_BYTES, type Entry, Pending, readEntry, writeEntry } from './journal.ts';
import { PAGES_MAX } from './schema.ts';
import { openFile, storeError } from './sqlite-file.ts';
import { type CachedPage, LiveNumbers } from './sqlite-sums.ts';

interface SiteRow {
  id: number;
  name: string;
  origins: string;
  start: number;
  start_day: number | null;
  since: number;
  merged_into: string | null;
}

interface JournalRow {
  n: number;
  day: number;
  slot: number;
  entries: Buffer;
}

/** The journal is folded into the tables after so many claims, or by `fold()`. */
const FOLD_ENTRIES = 20_000;

/** Everything in one SQLite file; one service and any number of commands may have it open. */
export class SqliteStore implements Store {
  readonly kind = 'sqlite';
  readonly #db: Database.Database;
  readonly #lock: Database.Database | null;
  readonly #sql: ReturnType<typeof prepareStatements>;
  readonly #numbers: LiveNumbers;
  readonly #ids: IdMemory;
  #pending = new Pending();
  #dataVersion: unknown;
  #folded = 0;
  #lastRow = 0;
  #sites: Site[] = [];
  #siteIds = new Map<string, number>();
  readonly #pageCounts = new Map<number, number>();

  /**
   * @param service The one process that counts into the file; commands beside it pass false.
   * @throws StoreInUse, StoreDamaged, StoreUnavailable
   */
  constructor(file: string, options: { service: boolean; now?: number; elapsed?: () => number }) {
    const { db, lock } = openFile(file, options.service);
    this.#db = db;
    this.#lock = lock;
    try {
      this.#sql = prepareStatements(db);
      this.#numbers = new LiveNumbers(db, this.#pending);
      this.#ids = new IdMemory(db, options.elapsed ?? (() => performance.now()));
      if (options.service) this.#ids.load(options.now ?? Date.now());
      this.#reload();
    } catch (error) {
      db.close();
      lock?.close();
      throw storeError(error);
    }
  }

  sites(): Promise<readonly Site[]> {
    return this.#try(() => {
      this.#refresh();
      return this.#sites;
    });
  }

  putSite(site: Site): Promise<void> {
    return this.#change(() => {
      this.#sql.putSite.run({ ...site, origins: JSON.stringify(site.origins) });
    });
  }

  removeSite(name: string): Promise<void> {
    return this.#change(() => {
      const id = this.#siteIds.get(name);
      if (id === undefined) return;
      for (const table of ['days', 'hours', 'pages']) this.#db.prepare(`DELETE FROM ${table} WHERE site = ?`).run(id);
      this.#db.prepare('DELETE FROM sites WHERE id = ?').run(id);
      this.#db.prepare('DELETE FROM sightings WHERE site = ?').run(name);
    });
  }

  mergeSites(from: string, into: string): Promise<void> {
    return this.#change(() => {
      const source = this.#idOf(from);
      const target = this.#idOf(into);
      this.#db
        .prepare(
          `INSERT INTO days SELECT ?, day, visits, bots FROM days WHERE site = ?
           ON CONFLICT DO UPDATE SET visits = visits + excluded.visits, bots = bots + excluded.bots`,
        )
        .run(target, source);
      this.#db
        .prepare(
          `INSERT INTO hours SELECT ?, slot, visits FROM hours WHERE site = ?
           ON CONFLICT DO UPDATE SET visits = visits + excluded.visits`,
        )
        .run(target, source);
      this.#db.prepare('UPDATE sites SET start = start + (SELECT start FROM sites WHERE id = ?) WHERE id = ?').run(source, target);
      this.#db.prepare('UPDATE sites SET merged_into = ? WHERE id = ? OR merged_into = ?').run(into, source, from);
    });
  }

  count(batch: readonly Claim[], at: number): Promise<Tally[]> {
    return this.#try(() => {
      this.#refresh();
      this.#commit(batch, dayOf(at), slotOf(at));
      if (this.#pending.entries >= FOLD_ENTRIES) this.#foldQuietly();
      return this.#tallies(batch, dayOf(at));
    });
  }

  read(questions: readonly Question[], at: number): Promise<Tally[]> {
    return this.#try(() => {
      this.#refresh();
      return this.#tallies(questions, dayOf(at));
    });
  }

  days(site: string, from: number, to: number): Promise<DayRow[]> {
    return this.#try(() => {
      this.#refresh();
      const id = this.#idOf(site);
      const rows = new Map((this.#sql.days.all(id, from, to) as DayRow[]).map((row) => [row.day, row]));
      for (const kind of ['visits', 'bots'] as const) {
        for (const [key, count] of this.#pending[kind]) {
          const [siteId, day] = Pending.split(key);
          if (siteId !== id || day < from || day > to) continue;
          const row = rows.get(day) ?? { day, visits: 0, bots: 0 };
          row[kind] += count;
          rows.set(day, row);
        }
      }
      return [...rows.values()].sort((a, b) => a.day - b.day);
    });
  }

  pages(site: string, limit: number): Promise<PageRow[]> {
    return this.#try(() => {
      this.fold();
      return this.#sql.pages.all(this.#idOf(site), limit) as PageRow[];
    });
  }

  hours(site: string): Promise<number[]> {
    return this.#try(() => {
      this.fold();
      const hours = new Array<number>(WEEK_SLOTS).fill(0);
      for (const row of this.#sql.hours.all(this.#idOf(site)) as { slot: number; visits: number }[]) hours[row.slot] = row.visits;
      return hours;
    });
  }

  setDays(site: string, rows: readonly DayRow[]): Promise<void> {
    return this.#change(() => {
      const id = this.#idOf(site);
      for (const row of rows) this.#sql.setDay.run(id, row.day, row.visits, row.bots);
    });
  }

  setPages(site: string, rows: readonly PageRow[]): Promise<void> {
    return this.#change(() => {
      const id = this.#idOf(site);
      for (const row of rows) this.#sql.setPage.run(id, row.path, row.views);
    });
  }

  noteSightings(rows: readonly Sighting[]): Promise<void> {
    return this.#try(() => {
      this.#db.transaction(() => rows.forEach((row) => this.#sql.putSighting.run(row))).immediate();
    });
  }

  sightings(): Promise<Sighting[]> {
    return this.#try(() => this.#sql.sightings.all() as Sighting[]);
  }

  probe(): Promise<void> {
    return this.#try(() => {
      this.#sql.probe.run();
    });
  }

  close(): Promise<void> {
    if (this.#db.open) {
      if (this.#lock) this.#foldQuietly();
      this.#db.close();
      this.#lock?.close();
    }
    return Promise.resolve();
  }

  /** Brings the tables up to date from the journal. */
  fold(): void {
    this.#refresh();
    if (this.#pending.entries === 0) return;
    this.#db.transaction(() => this.#writeTables()).immediate();
    this.#folded = this.#lastRow;
    this.#pending = new Pending();
    this.#numbers.folded(this.#pending);
  }

  /** A full disk must not fail claims that are already committed: the journal holds them. */
  #foldQuietly(): void {
    try {
      this.fold();
      this.#ids.tidy();
    } catch {
      return;
    }
  }

  #writeTables(): void {
    const { visits, bots, hours, pages } = this.#pending;
    const known = new Set(this.#siteIds.values());
    for (const [key, count] of visits) this.#addDay(known, key, count, 0);
    for (const [key, count] of bots) this.#addDay(known, key, 0, count);
    for (const [key, count] of hours) {
      const [siteId, slot] = Pending.split(key);
      if (known.has(siteId)) this.#sql.addHour.run(siteId, slot, count);
    }
    for (const [pageId, count] of pages) this.#sql.addViews.run(count, pageId);
    this.#sql.setMeta.run(this.#lastRow, 'folded');
  }

  #addDay(known: ReadonlySet<number>, key: number, visits: number, bots: number): void {
    const [siteId, day] = Pending.split(key);
    if (known.has(siteId)) this.#sql.addDay.run(siteId, day, visits, bots);
  }

  #commit(batch: readonly Claim[], day: number, slot: number): void {
    const ids = this.#ids;
    const block = Buffer.alloc(batch.length * ENTRY_BYTES);
    const entries: Entry[] = [];
    const inBatch = new Set<string>();
    const newPages = new Map<string, CachedPage>();
    this.#sql.begin.run();
    try {
      for (const claim of batch) {
        const offset = entries.length * ENTRY_BYTES;
        if (claim.id !== null) {
          block.write(claim.id, offset, ID_BYTES, 'base64url');
          if (inBatch.has(claim.id) || ids.has(block, offset)) continue;
          inBatch.add(claim.id);
        } else block.fill(0, offset, offset + ID_BYTES);
        const siteId = this.#siteIds.get(claim.site);
        if (siteId === undefined) continue;
        const pageId = claim.view && claim.page !== null ? this.#pageId(claim.pageSite, claim.page, newPages) : 0;
        const entry = { visit: claim.visit, view: pageId !== 0, bot: claim.bot, siteId, pageId };
        writeEntry(block, offset, entry);
        entries.push(entry);
      }
      if (entries.length > 0) {
        this.#sql.addJournal.run(this.#lastRow + 1, ids.generation, day, slot, block.subarray(0, entries.length * ENTRY_BYTES));
      }
      this.#sql.commit.run();
    } catch (error) {
      if (this.#db.inTransaction) this.#sql.rollback.run();
      for (const key of newPages.keys()) this.#pageCounts.delete(Number(key.slice(0, key.indexOf(' '))));
      throw error;
    }
    if (entries.length === 0) return;
    this.#lastRow++;
    for (const [key, page] of newPages) this.#numbers.addPage(key, page);
    entries.forEach((entry, index) => {
      if (!entry.bot) ids.add(block, index * ENTRY_BYTES);
      this.#numbers.count(entry, day);
      this.#pending.add(entry, day, slot);
    });
  }

  /** Id of a page, made when new; 0 when the site already has `PAGES_MAX`. */
  #pageId(site: string, path: string, newPages: Map<string, CachedPage>): number {
    const siteId = this.#siteIds.get(site);
    if (siteId === undefined) return 0;
    const key = `${siteId} ${path}`;
    const known = this.#numbers.page(siteId, path) ?? newPages.get(key);
    if (known) return known.id;
    const count = this.#pageCounts.get(siteId) ?? (this.#sql.countPages.get(siteId) as number);
    if (count >= PAGES_MAX) return 0;
    this.#pageCounts.set(siteId, count + 1);
    const id = Number(this.#sql.addPage.run(siteId, path).lastInsertRowid);
    newPages.set(key, { id, views: 0 });
    return id;
  }

  #tallies(questions: readonly Question[], today: number): Tally[] {
    return questions.map(({ site, pageSite, page }) => {
      const siteId = this.#siteIds.get(site);
      const pageSiteId = this.#siteIds.get(pageSite);
      if (siteId === undefined) return { sums: { first: null, today: 0, yesterday: 0, week: 0, month: 0, year: 0, total: 0 }, views: null };
      return {
        sums: this.#numbers.sums(siteId, today),
        views: page === null || pageSiteId === undefined ? null : this.#views(pageSiteId, page),
      };
    });
  }

  #views(siteId: number, path: string): number | null {
    const page = this.#numbers.page(siteId, path);
    if (page) return page.views;
    const count = this.#pageCounts.get(siteId) ?? (this.#sql.countPages.get(siteId) as number);
    this.#pageCounts.set(siteId, count);
    return count >= PAGES_MAX ? null : 0;
  }

  #idOf(site: string): number {
    const id = this.#siteIds.get(site);
    if (id === undefined) throw new Error(`no site ${site}`);
    return id;
  }

  /** A change of sites or tables: the journal is folded first, so that "set" means what it says. */
  #change(run: () => void): Promise<void> {
    return this.#try(() => {
      this.fold();
      this.#db.transaction(run).immediate();
      this.#reload();
    });
  }

  /** Another process changed the file: what is in memory is read again. */
  #refresh(): void {
    if (this.#sql.dataVersion.get() !== this.#dataVersion) this.#reload();
  }

  #reload(): void {
    this.#dataVersion = this.#sql.dataVersion.get();
    const rows = this.#sql.sites.all() as SiteRow[];
    this.#siteIds = new Map(rows.map((row) => [row.name, row.id]));
    this.#sites = rows.map((row) => ({
      name: row.name,
      origins: JSON.parse(row.origins) as string[],
      start: row.start,
      startDay: row.start_day,
      since: row.since,
      mergedInto: row.merged_into,
    }));
    this.#pageCounts.clear();
    this.#folded = this.#sql.meta.get('folded') as number;
    this.#lastRow = Math.max(this.#folded, (this.#sql.lastRow.get() as number | null) ?? 0);
    this.#pending = new Pending();
    for (const row of this.#sql.tail.iterate(this.#folded) as IterableIterator<JournalRow>) {
      for (let at = 0; at < row.entries.length; at += ENTRY_BYTES) this.#pending.add(readEntry(row.entries, at), row.day, row.slot);
    }
    this.#numbers.reset(this.#pending);
  }

  #try<T>(run: () => T): Promise<T> {
    try {
      return Promise.resolve(run());
    } catch (error) {
      return Promise.reject(storeError(error) as Error);
    }
  }
}

function prepareStatements(db: Database.Database) {
  const plucked = (sql: string) => db.prepare(sql).pluck();
  return {
    begin: db.prepare('BEGIN IMMEDIATE'),
    commit: db.prepare('COMMIT'),
    rollback: db.prepare('ROLLBACK'),
    dataVersion: plucked('PRAGMA data_version'),
    meta: plucked('SELECT value FROM meta WHERE key = ?'),
    setMeta: db.prepare('UPDATE meta SET value = ? WHERE key = ?'),
    probe: db.prepare("UPDATE meta SET value = (value + 1) % 1000 WHERE key = 'probe'"),
    sites: db.prepare('SELECT * FROM sites ORDER BY name'),
    putSite: db.prepare(`INSERT INTO sites (name, origins, start, start_day, since, merged_into)
      VALUES (:name, :origins, :start, :startDay, :since, :mergedInto)
      ON CONFLICT (name) DO UPDATE SET origins = excluded.origins, start = excluded.start,
        start_day = excluded.start_day, merged_into = excluded.merged_into`),
    lastRow: plucked('SELECT max(n) FROM journal'),
    tail: db.prepare('SELECT * FROM journal WHERE n > ? ORDER BY n'),
    addJournal: db.prepare('INSERT INTO journal (n, generation, day, slot, entries) VALUES (?, ?, ?, ?, ?)'),
    addDay: db.prepare(`INSERT INTO days VALUES (?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET visits = visits + excluded.visits, bots = bots + excluded.bots`),
    addHour: db.prepare('INSERT INTO hours VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET visits = visits + excluded.visits'),
    addViews: db.prepare('UPDATE pages SET views = views + ? WHERE id = ?'),
    addPage: db.prepare('INSERT INTO pages (site, path, views) VALUES (?, ?, 0)'),
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
