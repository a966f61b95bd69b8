import type { VisitNumbers, VisitTrend } from '../../src/content/visits.wire.ts';
import { dayOf, isoDay } from './calendar.ts';
import type { DayRow, Site, Tally } from './store.ts';

/** First day of which the site's numbers are known. */
function firstKnownDay(site: Site, tally: Tally): number {
  return Math.min(site.since, tally.sums.first ?? site.since);
}

/** All answers of a batch share one moment. */
let last = { at: 0, text: '' };

function isoMoment(at: number): string {
  if (last.at !== at) last = { at, text: new Date(at).toISOString() };
  return last.text;
}

/** The numbers as the wire has them, without a trend. */
export function numbersOf(
  asked: string,
  site: Site,
  tally: Tally,
  rest: { at: number; online: number | null; page: string | null },
): VisitNumbers {
  const { sums } = tally;
  return {
    site: asked,
    at: isoMoment(rest.at),
    online: rest.online,
    today: sums.today,
    yesterday: dayOf(rest.at) - 1 >= firstKnownDay(site, tally) ? sums.yesterday : null,
    week: sums.week,
    month: sums.month,
    year: sums.year,
    total: site.start + sums.total,
    start: site.start > 0 ? { total: site.start, date: site.startDay === null ? null : isoDay(site.startDay) } : null,
    page: rest.page === null ? null : { path: rest.page, views: tally.views },
    trend: null,
  };
}

/** @param rows Days from `from` on that hold something */
export function trendOf(site: Site, tally: Tally, rows: readonly DayRow[], from: number, today: number): VisitTrend {
  const known = firstKnownDay(site, tally);
  const visits = new Map(rows.map((row) => [row.day, row.visits]));
  const days = Array.from({ length: today - from + 1 }, (_, index) => from + index);
  return { from: isoDay(from), visits: days.map((day) => (day < known ? null : (visits.get(day) ?? 0))) };
}
