import { HANOI_OFFSET_MS } from './dates.ts';

/** `1/2/2026` as `2026-02-01`; ISO dates and times as they are. */
const iso = (text: string): string =>
  text
    .trim()
    .replace(/^(\d\d?)\/(\d\d?)\/(\d{4})/, (_, day: string, month: string, year: string) =>
      [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
    )
    .replace(' ', 'T');

/** Whether a webmaster's date can be read: `2026-02-10`, `2026-02-10T06:30`, `10/02/2026`, `10/02/2026 06:30`. */
export const isDay = (text: string): boolean => /^\d{4}-[01]\d-[0-3]\d(T[0-2]\d:[0-5]\d)?$/.test(iso(text));

/**
 * Whether `now` lies between two days or minutes, both included, in Viet Nam's time. A limit that is missing or cannot
 * be read does not limit.
 */
export function isCurrent(from: string | null, to: string | null, now = Date.now()): boolean {
  const clock = new Date(now + HANOI_OFFSET_MS).toISOString();
  const upTo = (limit: string): string => clock.slice(0, iso(limit).length);
  return !(from && isDay(from) && upTo(from) < iso(from)) && !(to && isDay(to) && upTo(to) > iso(to));
}
