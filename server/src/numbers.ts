import type { VisitNumbers, VisitTrend } from '../../src/content/visits.wire.ts';
import { dayOf, isoDay } from './calendar.ts';
import type { DayRow, Site, Tally } from './store.ts';

/** First day of which the site's numbers are known. */
function firstKnownDay(site: Site, tally: Tally): number {
  return Math.min(site.since, tally.sums.first ?? site.since);
}

export function numbersOf(
  asked: string,
  site: Site,
  tally: Tally,
  rest: { at: number; online: number | null; page: string | null; trend: VisitTrend | null },
): VisitNumbers {
  const { sums } = tally;
  return {
    site: asked,
    at: new Date(rest.at).toISOString(),
    online: rest.online,
    today: sums.today,
    yesterday: dayOf(rest.at) - 1 >= firstKnownDay(site, tally) ? sums.yesterday : null,
    week: sums.week,
    month: sums.month,
    year: sums.year,
    total: site.start + sums.total,
    start: site.start > 0 ? { total: site.start, date: site.startDay === null ? null : isoDay(site.startDay) } : null,
    page: rest.page === null ? null : { path: rest.page, views: tally.views },
    trend: rest.trend,
  };
}

/** @param rows Days from `from` on that hold something */
export function trendOf(site: Site, tally: Tally, rows: readonly DayRow[], from: number, today: number): VisitTrend {
  const known = firstKnownDay(site, tally);
  const visits = new Map(rows.map((row) => [row.day, row.visits]));
  const days = Array.from({ length: today - from + 1 }, (_, index) => from + index);
  return { from: isoDay(from), visits: days.map((day) => (day < known ? null : (visits.get(day) ?? 0))) };
}
