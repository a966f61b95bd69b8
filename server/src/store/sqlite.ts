import type Database from 'better-sqlite3';
import { dayOf, slotOf, WEEK_SLOTS } from '../calendar.ts';
import type { Claim, DayRow, PageRow, Question, Sighting, Site, SiteNumbers, Store, Tally } from '../store.ts';
import { IdMemory } from './id-memory.ts';
import { ENTRY_BYTES, Pending, readEntry } from './journal.ts';
import { JournalClient, type NewPage } from './journal-client.ts';
import { PAGES_MAX } from './schema.ts';
import { encodeBatch } from './sqlite-batch.ts';
import { openFile, storeError } from './sqlite-file.ts';
import { prepareStatements, type Statements } from './sqlite-statements.ts';
import { LiveNumbers } from './sqlite-sums.ts';

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

/** The journal is folded into the tables after so many claims, and every five minutes. */
const FOLD_ENTRIES = 20_000;
const FOLD_MS = 300_000;

const NOTHING = { first: null, today: 0, yesterday: 0, week: 0, month: 0, year: 0, total: 0 };

/** Everything in one SQLite file; one service and any number of commands may have it open. */
export class SqliteStore implements Store {
  readonly kind = 'sqlite';
  readonly tabs = null;
  readonly #db: Database.Database;
  readonly #lock: Database.Database | null;
  readonly #sql: Statements;
  readonly #numbers: LiveNumbers;
  readonly #ids: IdMemory;
  readonly #journal: JournalClient | null;
  readonly #elapsed: () => number;
  #foldedAt: number;
  #pending = new Pending();
  #dataVersion: unknown;
  #revision: unknown;
  #lastRow = 0;
  #lastPage = 0;
  #sites: Site[] = [];
  #siteIds = new Map<string, number>();
  /** By id: a site's claims count for the one that it was merged into. */
  #mergedInto = new Map<number, number>();
  readonly #pageCounts = new Map<number, number>();

  /**
   * @param options.service The one process that counts into the file; commands beside it pass false.
   * @throws StoreInUse, StoreDamaged, StoreUnavailable
   */
  constructor(file: string, options: { service: boolean; now?: number; elapsed?: () => number }) {
    const { db, lock, checked } = openFile(file, options.service);
    this.#db = db;
    this.#lock = lock;
    this.#elapsed = options.elapsed ?? (() => performance.now());
    this.#foldedAt = this.#elapsed();
    try {
      this.#sql = prepareStatements(db);
      this.#numbers = new LiveNumbers(db, this.#pending);
      this.#ids = new IdMemory(db, this.#elapsed);
      if (options.service) this.#ids.load(options.now ?? Date.now());
      this.#lastRow = (this.#sql.lastRow.get() as number | null) ?? 0;
      this.#reload();
      this.#journal = options.service ? new JournalClient(file, checked) : null;
    } catch (error) {
      db.close();
      lock?.close();
      throw storeError(error);
    }
  }

  sites(): Promise<readonly Site[]> {
    return this.#try(() => this.#fresh().#sites);
  }

  putSites(sites: readonly Site[]): Promise<void> {
    return this.#change(() => {
      for (const site of sites) this.#sql.putSite.run({ ...site, origins: JSON.stringify(site.origins) });
    });
  }

  removeSite(name: string): Promise<void> {
    return this.#change(() => {
      const id = this.#siteIds.get(name);
      if (id === undefined) return;
      for (const drop of this.#sql.dropSite) drop.run(id);
      this.#sql.dropSighting.run(name);
    });
  }

  mergeSites(fromName: string, intoName: string): Promise<void> {
    return this.#change(() => {
      const names = { from: this.#idOf(fromName), into: this.#idOf(intoName), fromName, intoName };
      for (const merge of ['mergeDays', 'mergeHours', 'mergeStart', 'mergeName'] as const) this.#sql[merge].run(names);
    });
  }

  async count(claims: readonly Claim[], at: number): Promise<Tally[]> {
    try {
      await this.#commit(claims, dayOf(at), slotOf(at));
      if (this.#pending.entries >= FOLD_ENTRIES || this.#elapsed() - this.#foldedAt >= FOLD_MS) this.#foldQuietly();
      return this.#tallies(claims, dayOf(at));
    } catch (error) {
      // What the batch took for itself is read again before the next.
      this.#revision = undefined;
      this.#dataVersion = undefined;
      throw storeError(error);
    }
  }

  read(questions: readonly Question[], at: number): Promise<Tally[]> {
    return this.#try(() => this.#fresh().#tallies(questions, dayOf(at)));
  }

  days(site: string, from: number, to: number): Promise<DayRow[]> {
    return this.#try(() => {
      const id = this.#fresh().#idOf(site);
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
    return this.#folded(() => this.#sql.pages.all(this.#idOf(site), limit) as PageRow[]);
  }

  hours(site: string): Promise<number[]> {
    return this.#folded(() => {
      const hours = new Array<number>(WEEK_SLOTS).fill(0);
      for (const row of this.#sql.hours.all(this.#idOf(site)) as { slot: number; visits: number }[])
        hours[row.slot] = row.visits;
      return hours;
    });
  }

  set(site: string, { days = [], pages = [], hours = [] }: SiteNumbers): Promise<void> {
    return this.#change(() => {
      const id = this.#idOf(site);
      // In order: rows that arrive so fill the file's pages, rows that do not leave them half empty.
      for (const row of [...days].sort((a, b) => a.day - b.day))
        this.#sql.setDay.run(id, row.day, row.visits, row.bots);
      for (const row of pages) this.#sql.setPage.run(id, row.path, row.views);
      hours.forEach((visits, slot) => this.#sql.setHour.run(id, slot, visits));
    });
  }

  noteSightings(rows: readonly Sighting[]): Promise<void> {
    return this.#try(() =>
      this.#db.transaction(() => rows.forEach((row) => this.#sql.putSighting.run(row))).immediate(),
    );
  }

  sightings(): Promise<Sighting[]> {
    return this.#try(() => this.#sql.sightings.all() as Sighting[]);
  }

  durability(): Promise<'always'> {
    return Promise.resolve('always');
  }

  probe(): Promise<void> {
    return this.#try(() => void this.#sql.probe.run());
  }

  async close(): Promise<void> {
    if (!this.#db.open) return;
    await this.#journal?.close();
    if (this.#lock) this.#foldQuietly();
    this.#db.close();
    this.#lock?.close();
  }

  async #commit(claims: readonly Claim[], day: number, slot: number): Promise<void> {
    if (!this.#journal) throw new Error('opened without service: true');
    if (this.#revision === undefined) this.#reload();
    const { entries, block, pages } = encodeBatch(claims, {
      ids: this.#ids,
      siteId: (name) => this.#siteIds.get(name),
      countsFor: (siteId) => this.#mergedInto.get(siteId) ?? siteId,
      pageId: (siteId, path) =>
        this.#numbers.page(siteId, path)?.id ?? (this.#pageCount(siteId) >= PAGES_MAX ? 0 : undefined),
      newPage: (siteId, path) => this.#newPage(siteId, path),
    });
    if (entries.length === 0) {
      this.#fresh();
      return;
    }
    const n = this.#lastRow + 1;
    const row = { n, generation: this.#ids.generation, day, slot, entries: block, pages };
    if ((await this.#journal.append(row)) !== this.#revision) this.#reload();
    // Everything was read again meanwhile, this row included.
    const known = this.#lastRow >= n;
    this.#lastRow = Math.max(this.#lastRow, n);
    this.#lastPage = Math.max(this.#lastPage, pages.at(-1)?.id ?? 0);
    if (!known) for (const page of pages) this.#numbers.addPage(page.siteId, page.path, { id: page.id, views: 0 });
    for (let index = 0; index < entries.length; index++) {
      const entry = entries[index]!;
      if (!entry.bot) this.#ids.add(block, index * ENTRY_BYTES);
      if (known) continue;
      this.#numbers.count(entry, day);
      this.#pending.add(entry, day, slot);
    }
  }

  #newPage(siteId: number, path: string): NewPage {
    this.#pageCounts.set(siteId, this.#pageCount(siteId) + 1);
    return { id: ++this.#lastPage, siteId, path };
  }

  #pageCount(siteId: number): number {
    let count = this.#pageCounts.get(siteId);
    if (count === undefined) this.#pageCounts.set(siteId, (count = this.#sql.countPages.get(siteId) as number));
    return count;
  }

  #tallies(questions: readonly Question[], today: number): Tally[] {
    return questions.map(({ site, pageSite, page }) => {
      const siteId = this.#siteIds.get(site);
      if (siteId === undefined) return { sums: NOTHING, views: null };
      return { sums: this.#numbers.sums(siteId, today), views: page === null ? null : this.#views(pageSite, page) };
    });
  }

  #views(site: string, path: string): number | null {
    const siteId = this.#siteIds.get(site);
    if (siteId === undefined) return null;
    const page = this.#numbers.page(siteId, path);
    if (page) return page.views;
    return this.#pageCount(siteId) >= PAGES_MAX ? null : 0;
  }

  #idOf(site: string): number {
    const id = this.#siteIds.get(site);
    if (id === undefined) throw new Error(`no site ${site}`);
    return id;
  }

  /** A full disk must not fail claims that are already committed: the journal holds them. */
  #foldQuietly(): void {
    try {
      this.#fold();
      this.#ids.tidy();
    } catch {
      this.#foldedAt = this.#elapsed();
    }
  }

  /** Brings the tables up to date from the journal; the service's own turn of it changes no number. */
  #fold(): void {
    this.#foldedAt = this.#elapsed();
    if (this.#fresh().#pending.entries === 0) return;
    const folded = this.#db
      .transaction(() => {
        // Seen inside the lock, so that no command folds the same rows in between.
        if (this.#sql.meta.get('revision') !== this.#revision) return false;
        this.#writeTables();
        return true;
      })
      .immediate();
    if (!folded) return;
    this.#pending = new Pending();
    this.#numbers.folded(this.#pending);
  }

  #writeTables(): void {
    const { visits, bots, hours, pages } = this.#pending;
    const known = new Set(this.#siteIds.values());
    const each = (map: Map<number, number>, add: (siteId: number, part: number, count: number) => void) => {
      for (const [key, count] of map) {
        const [siteId, part] = Pending.split(key);
        if (known.has(siteId)) add(siteId, part, count);
      }
    };
    each(visits, (siteId, day, count) => this.#sql.addDay.run(siteId, day, count, 0));
    each(bots, (siteId, day, count) => this.#sql.addDay.run(siteId, day, 0, count));
    each(hours, (siteId, slot, count) => this.#sql.addHour.run(siteId, slot, count));
    for (const [pageId, count] of pages) this.#sql.addViews.run(count, pageId);
    this.#sql.setMeta.run(this.#lastRow, 'folded');
  }

  /** A change of sites or tables: the journal is folded first, so that "set" means what it says. */
  #change(run: () => unknown): Promise<void> {
    return this.#try(() => {
      this.#db
        .transaction(() => {
          // Inside the lock, so that no row arrives between reading the journal's tail and folding it.
          this.#fresh();
          this.#writeTables();
          run();
          this.#sql.revise.run();
        })
        .immediate();
      this.#pending = new Pending();
      this.#numbers.reset(this.#pending);
      this.#readSites();
    });
  }

  /** Runs with the tables up to date. */
  async #folded<T>(run: () => T): Promise<T> {
    if (this.#lock === null) await this.#change(() => undefined);
    return this.#try(() => {
      if (this.#lock !== null) this.#fold();
      return run();
    });
  }

  /** Another process may have changed the file: then what is in memory is read again. */
  #fresh(): this {
    const dataVersion = this.#sql.dataVersion.get();
    if (dataVersion === this.#dataVersion) return this;
    this.#dataVersion = dataVersion;
    if (this.#lock === null || this.#sql.meta.get('revision') !== this.#revision) this.#reload();
    return this;
  }

  #reload(): void {
    this.#db.transaction(() => this.#readAll()).deferred();
  }

  #readSites(): void {
    this.#revision = this.#sql.meta.get('revision');
    const rows = this.#sql.sites.all() as SiteRow[];
    this.#siteIds = new Map(rows.map((row) => [row.name, row.id]));
    this.#mergedInto = new Map(
      rows
        .filter((row) => row.merged_into !== null)
        .map((row) => [row.id, this.#siteIds.get(row.merged_into!) ?? row.id]),
    );
    this.#sites = rows.map(siteOf);
    this.#pageCounts.clear();
    this.#lastPage = Math.max(this.#lastPage, (this.#sql.lastPage.get() as number | null) ?? 0);
  }

  #readAll(): void {
    this.#dataVersion = this.#sql.dataVersion.get();
    this.#readSites();
    const folded = this.#sql.meta.get('folded') as number;
    const known = this.#lastRow;
    this.#lastRow = Math.max(folded, (this.#sql.lastRow.get() as number | null) ?? 0);
    this.#pending = new Pending();
    for (const row of this.#sql.tail.iterate(Math.min(folded, known)) as IterableIterator<JournalRow>) {
      for (let at = 0; at < row.entries.length; at += ENTRY_BYTES) {
        const entry = readEntry(row.entries, at);
        // Rows from before a merge were folded by it; those after it count for the new site.
        entry.siteId = this.#mergedInto.get(entry.siteId) ?? entry.siteId;
        if (row.n > folded) this.#pending.add(entry, row.day, row.slot);
        // A commit that seemed to fail may have reached the disk.
        if (row.n > known && !entry.bot) this.#ids.add(row.entries, at);
      }
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

function siteOf(row: SiteRow): Site {
  return {
    name: row.name,
    origins: JSON.parse(row.origins) as string[],
    start: row.start,
    startDay: row.start_day,
    since: row.since,
    mergedInto: row.merged_into,
  };
}
