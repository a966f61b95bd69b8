/** Days, weeks, months and years in Asia/Ho_Chi_Minh (UTC+7, no summer time), whatever the machine's zone. */

const DAY_MS = 86_400_000;
const OFFSET_MS = 7 * 3_600_000;

/** Hours of a week; a slot is an hour of the week counted from Monday 00:00. */
export const WEEK_SLOTS = 168;

/** Day number of a moment: days since 1970-01-01 in Việt Nam. */
export function dayOf(ms: number): number {
  return Math.floor((ms + OFFSET_MS) / DAY_MS);
}

/** First millisecond of a day. */
function startOfDay(day: number): number {
  return day * DAY_MS - OFFSET_MS;
}

/** Monday of the day's week. */
export function mondayOf(day: number): number {
  return Math.floor((day + 3) / 7) * 7 - 3;
}

export function firstOfMonth(day: number): number {
  const date = new Date(day * DAY_MS);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1) / DAY_MS;
}

export function firstOfYear(day: number): number {
  return Date.UTC(new Date(day * DAY_MS).getUTCFullYear(), 0, 1) / DAY_MS;
}

/** Hour of the week, 0 (Monday 00:00) to 167. */
export function slotOf(ms: number): number {
  const day = dayOf(ms);
  return (day - mondayOf(day)) * 24 + Math.floor((ms - startOfDay(day)) / 3_600_000);
}

/** `2026-11-24`. */
export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** Day number of `2026-11-24`, or undefined when there is no such day. */
export function dayFromIso(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const day = Date.parse(`${text}T00:00:00Z`) / DAY_MS;
  return Number.isInteger(day) && isoDay(day) === text ? day : undefined;
}

/** The service's two clocks: tests put their own in. */
export interface Clock {
  /** Wall clock in milliseconds since 1970; may jump. */
  now(): number;
  /** Monotonic milliseconds; never jumps, so windows are measured with it. */
  elapsed(): number;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
};
