/** Reads and writes the tables of days, hours and pages; transactions are the caller's. */
import { WEEK_SLOTS } from '../calendar.ts';
import type { DayRow, SiteNumbers } from '../store.ts';
import { Pending } from './journal.ts';
import type { Statements } from './sqlite-statements.ts';

/**
 * Adds what the journal holds beyond the tables.
 * @param known ids of the sites that are still there
 * @param lastRow the journal's last row in it
 */
export function foldPending(sql: Statements, pending: Pending, known: ReadonlySet<number>, lastRow: number): void {
  const each = (map: Map<number, number>, add: (siteId: number, part: number, count: number) => void) => {
    for (const [key, count] of map) {
      const [siteId, part] = Pending.split(key);
      if (known.has(siteId)) add(siteId, part, count);
    }
  };
  each(pending.visits, (siteId, day, count) => sql.addDay.run(siteId, day, count, 0));
  each(pending.bots, (siteId, day, count) => sql.addDay.run(siteId, day, 0, count));
  each(pending.hours, (siteId, slot, count) => sql.addHour.run(siteId, slot, count));
  for (const [pageId, count] of pending.pages) sql.addViews.run(count, pageId);
  sql.setMeta.run(lastRow, 'folded');
}

/** Days `from` to `to` of a site, with what is pending, ascending. */
export function daysOf(sql: Statements, pending: Pending, id: number, from: number, to: number): DayRow[] {
  const rows = new Map((sql.days.all(id, from, to) as DayRow[]).map((row) => [row.day, row]));
  for (const kind of ['visits', 'bots'] as const) {
    for (const [key, count] of pending[kind]) {
      const [siteId, day] = Pending.split(key);
      if (siteId !== id || day < from || day > to) continue;
      const row = rows.get(day) ?? { day, visits: 0, bots: 0 };
      row[kind] += count;
      rows.set(day, row);
    }
  }
  return [...rows.values()].sort((a, b) => a.day - b.day);
}

export function hoursOf(sql: Statements, id: number): number[] {
  const hours = new Array<number>(WEEK_SLOTS).fill(0);
  for (const row of sql.hours.all(id) as { slot: number; visits: number }[]) hours[row.slot] = row.visits;
  return hours;
}

export function setNumbers(sql: Statements, id: number, { days = [], pages = [], hours = [] }: SiteNumbers): void {
  // In order: rows that arrive so fill the file's pages, rows that do not leave them half empty.
  for (const row of [...days].sort((a, b) => a.day - b.day)) sql.setDay.run(id, row.day, row.visits, row.bots);
  for (const row of pages) sql.setPage.run(id, row.path, row.views);
  hours.forEach((visits, slot) => sql.setHour.run(id, slot, visits));
}
