import { shortDate } from '../text/dates.ts';
import type { VisitFailure, VisitNumbers } from './visits.wire.ts';

/** What a counter can show of a site, in the order in which portals print it. */
export type VisitCount = 'online' | 'today' | 'yesterday' | 'week' | 'month' | 'year' | 'total';

/** What is known of a site. A count that is `null` or absent is not known, which is not zero. */
export type KnownNumbers = Pick<VisitNumbers, 'at'> & Partial<VisitNumbers>;

export type Visits =
  | { status: 'loading' }
  | { status: 'ready'; numbers: VisitNumbers }
  | {
      status: 'failed';
      /** What the service said, if it said something. */
      failure?: Partial<VisitFailure>;
      /** What of the last answer still holds. */
      numbers?: KnownNumbers | undefined;
      /** The reader has asked once more. */
      again?: boolean;
    };

/**
 * What of an answer still holds later: nobody knows who is online now, and the visits of a day that has ended are not
 * those of the new one; the total stays what it was at its time.
 * @param now milliseconds since 1970
 */
export function stillTrue(numbers: KnownNumbers, now: number): KnownNumbers {
  const { at, total, start, page } = numbers;
  return shortDate(now) === shortDate(Date.parse(at)) ? { ...numbers, online: null } : { at, total, start, page };
}
