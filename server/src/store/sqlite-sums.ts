import type Database from 'better-sqlite3';
import { firstOfMonth, firstOfYear, mondayOf } from '../calendar.ts';
import type { Sums } from '../store.ts';
import { type Entry, Pending } from './journal.ts';

interface CachedSums {
  day: number;
  sums: Sums;
}

export interface CachedPage {
  id: number;
  views: number;
}

const PAGES_CACHED = 50_000;

/** Numbers that answers need, kept in memory: what the tables hold plus what is pending in the journal. */
export class LiveNumbers {
  readonly #sums = new Map<number, CachedSums>();
  /** By site, then path: a path's hash is then computed once. */
  readonly #pages = new Map<number, Map<string, CachedPage>>();
  readonly #pagesById = new Map<number, CachedPage>();
  readonly #selectSums: Database.Statement;
  readonly #selectPage: Database.Statement;
  #pending: Pending;

  constructor(db: Database.Database, pending: Pending) {
    this.#pending = pending;
    this.#selectSums = db.prepare(`SELECT min(day) AS first,
      coalesce(sum(visits) FILTER (WHERE day = :today), 0) AS today,
      coalesce(sum(visits) FILTER (WHERE day = :today - 1), 0) AS yesterday,
      coalesce(sum(visits) FILTER (WHERE day BETWEEN :monday AND :today), 0) AS week,
      coalesce(sum(visits) FILTER (WHERE day BETWEEN :month AND :today), 0) AS month,
      coalesce(sum(visits) FILTER (WHERE day BETWEEN :year AND :today), 0) AS year,
      coalesce(sum(visits), 0) AS total FROM days WHERE site = :site`);
    this.#selectPage = db.prepare('SELECT id, views FROM pages WHERE site = ? AND path = ?');
  }

  /** Forgets what was read: the tables were changed by another process. */
  reset(pending: Pending): void {
    this.#pending = pending;
    this.#sums.clear();
    this.#pages.clear();
    this.#pagesById.clear();
  }

  /** The pending part moved into the tables; the numbers stay as they are. */
  folded(pending: Pending): void {
    this.#pending = pending;
  }

  sums(siteId: number, today: number): Sums {
    const cached = this.#sums.get(siteId);
    if (cached?.day === today) return cached.sums;
    const bounds = {
      site: siteId,
      today,
      monday: mondayOf(today),
      month: firstOfMonth(today),
      year: firstOfYear(today),
    };
    const sums = this.#selectSums.get(bounds) as Sums;
    for (const [key, visits] of this.#pending.visits) {
      const [site, day] = Pending.split(key);
      if (site === siteId) raise(sums, today, day, visits);
    }
    this.#sums.set(siteId, { day: today, sums });
    return sums;
  }

  page(siteId: number, path: string): CachedPage | undefined {
    const cached = this.#pages.get(siteId)?.get(path);
    if (cached) return cached;
    const row = this.#selectPage.get(siteId, path) as CachedPage | undefined;
    if (!row) return undefined;
    const page = { id: row.id, views: row.views + (this.#pending.pages.get(row.id) ?? 0) };
    this.addPage(siteId, path, page);
    return page;
  }

  addPage(siteId: number, path: string, page: CachedPage): void {
    if (this.#pagesById.size >= PAGES_CACHED) {
      this.#pages.clear();
      this.#pagesById.clear();
    }
    let ofSite = this.#pages.get(siteId);
    if (!ofSite) this.#pages.set(siteId, (ofSite = new Map()));
    ofSite.set(path, page);
    this.#pagesById.set(page.id, page);
  }

  /** A committed entry. */
  count(entry: Entry, day: number): void {
    if (entry.visit) {
      const cached = this.#sums.get(entry.siteId);
      if (cached?.day === day) raiseToday(cached.sums, day);
      else this.#sums.delete(entry.siteId);
    }
    const page = entry.view ? this.#pagesById.get(entry.pageId) : undefined;
    if (page) page.views++;
  }
}

function raiseToday(sums: Sums, day: number): void {
  sums.first = Math.min(sums.first ?? day, day);
  sums.today++;
  sums.week++;
  sums.month++;
  sums.year++;
  sums.total++;
}

function raise(sums: Sums, today: number, day: number, visits: number): void {
  sums.first = sums.first === null ? day : Math.min(sums.first, day);
  sums.total += visits;
  if (day > today) return;
  if (day === today) sums.today += visits;
  if (day === today - 1) sums.yesterday += visits;
  if (day >= mondayOf(today)) sums.week += visits;
  if (day >= firstOfMonth(today)) sums.month += visits;
  if (day >= firstOfYear(today)) sums.year += visits;
}
