import type Database from 'better-sqlite3';
import { dayOf, slotOf } from '../calendar.ts';
import type { Claim, DayRow, PageRow, Question, Sighting, Site, SiteNumbers, Store, Tally } from '../store.ts';
import { IdMemory } from './id-memory.ts';
import { ENTRY_BYTES, Pending, readEntry } from './journal.ts';
import { JournalClient } from './journal-client.ts';
import { encodeBatch } from './sqlite-batch.ts';
import { openFile, storeError } from './sqlite-file.ts';
import { PageIds } from './sqlite-pages.ts';
import { SiteTable } from './sqlite-sites.ts';
import { prepareStatements, type Statements } from './sqlite-statements.ts';
import { LiveNumbers } from './sqlite-sums.ts';
import { daysOf, foldPending, hoursOf, setNumbers } from './sqlite-tables.ts';

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
  readonly #sites = new SiteTable();
  readonly #newPages: PageIds;

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
      this.#newPages = new PageIds(this.#sql);
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
    return this.#try(() => this.#fresh().#sites.list);
  }

  putSites(sites: readonly Site[]): Promise<void> {
    return this.#change(() => {
      for (const site of sites) this.#sql.putSite.run({ ...site, origins: JSON.stringify(site.origins) });
    });
  }

  removeSite(name: string): Promise<void> {
    return this.#change(() => {
      const id = this.#sites.id(name);
      if (id === undefined) return;
      for (const drop of this.#sql.dropSite) drop.run(id);
      this.#sql.dropSighting.run(name);
    });
  }

  mergeSites(fromName: string, intoName: string): Promise<void> {
    return this.#change(() => {
      const names = { from: this.#sites.idOf(fromName), into: this.#sites.idOf(intoName), fromName, intoName };
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
      const id = this.#fresh().#sites.idOf(site);
      return daysOf(this.#sql, this.#pending, id, from, to);
    });
  }

  pages(site: string, limit: number): Promise<PageRow[]> {
    return this.#folded(() => this.#sql.pages.all(this.#sites.idOf(site), limit) as PageRow[]);
  }

  hours(site: string): Promise<number[]> {
    return this.#folded(() => hoursOf(this.#sql, this.#sites.idOf(site)));
  }

  set(site: string, numbers: SiteNumbers): Promise<void> {
    return this.#change(() => setNumbers(this.#sql, this.#sites.idOf(site), numbers));
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
    const { entries: block } = this.#journal;
    const { entries, pages } = encodeBatch(claims, block, {
      ids: this.#ids,
      siteId: (name) => this.#sites.id(name),
      countsFor: (siteId) => this.#sites.countsFor(siteId),
      pageId: (siteId, path) => this.#numbers.page(siteId, path)?.id ?? (this.#newPages.full(siteId) ? 0 : undefined),
      newPage: (siteId, path) => this.#newPages.take(siteId, path),
    });
    if (entries.length === 0) {
      this.#fresh();
      return;
    }
    const n = this.#lastRow + 1;
    const row = { n, generation: this.#ids.generation, day, slot, pages };
    if ((await this.#journal.append(row, entries.length * ENTRY_BYTES)) !== this.#revision) this.#reload();
    // Everything was read again meanwhile, this row included.
    const known = this.#lastRow >= n;
    this.#lastRow = Math.max(this.#lastRow, n);
    if (!known) for (const page of pages) this.#numbers.addPage(page.siteId, page.path, { id: page.id, views: 0 });
    for (let index = 0; index < entries.length; index++) {
      const entry = entries[index]!;
      if (!entry.bot) this.#ids.add(block, index * ENTRY_BYTES);
      if (known) continue;
      this.#numbers.count(entry, day);
      this.#pending.add(entry, day, slot);
    }
  }

  #tallies(questions: readonly Question[], today: number): Tally[] {
    return questions.map(({ site, pageSite, page }) => {
      const siteId = this.#sites.id(site);
      if (siteId === undefined) return { sums: NOTHING, views: null };
      return { sums: this.#numbers.sums(siteId, today), views: page === null ? null : this.#views(pageSite, page) };
    });
  }

  #views(site: string, path: string): number | null {
    const siteId = this.#sites.id(site);
    if (siteId === undefined) return null;
    const page = this.#numbers.page(siteId, path);
    if (page) return page.views;
    return this.#newPages.full(siteId) ? null : 0;
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
    foldPending(this.#sql, this.#pending, this.#sites.ids(), this.#lastRow);
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
    this.#sites.read(this.#sql);
    this.#newPages.reset();
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
        entry.siteId = this.#sites.countsFor(entry.siteId);
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
