import { firstOfMonth, firstOfYear, mondayOf } from '../calendar.ts';
import type { Sums } from '../store.ts';

/** What the days before and after today add up to; good for one day and one revision. */
export interface Past {
  day: number;
  revision: number;
  first: number | null;
  yesterday: number;
  week: number;
  month: number;
  year: number;
  total: number;
}

/** @param rows Days and their visits as Redis holds them */
export function pastOf(rows: Record<string, string>, today: number, revision: number): Past {
  const past: Past = { day: today, revision, first: null, yesterday: 0, week: 0, month: 0, year: 0, total: 0 };
  const [monday, month, year] = [mondayOf(today), firstOfMonth(today), firstOfYear(today)];
  for (const [text, count] of Object.entries(rows)) {
    const day = Number(text);
    const visits = Number(count);
    past.first = past.first === null ? day : Math.min(past.first, day);
    if (day === today) continue;
    past.total += visits;
    if (day > today) continue;
    if (day === today - 1) past.yesterday = visits;
    if (day >= monday) past.week += visits;
    if (day >= month) past.month += visits;
    if (day >= year) past.year += visits;
  }
  return past;
}

export function withToday(past: Past, day: number, today: number): Sums {
  return {
    first: past.first ?? (today > 0 ? day : null),
    today,
    yesterday: past.yesterday,
    week: past.week + today,
    month: past.month + today,
    year: past.year + today,
    total: past.total + today,
  };
}
