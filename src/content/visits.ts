import type { VisitNumbers } from './visits.wire.ts';

/** What a counter can show of a site, in the order in which it shows them by default. */
export const VISIT_COUNTS = ['online', 'today', 'yesterday', 'week', 'month', 'year', 'total'] as const;

export type VisitCount = (typeof VISIT_COUNTS)[number];

/** What a counter knows. A count that is `null` is not known, which is not zero. */
export type Visits =
  | { status: 'loading' }
  | { status: 'ready'; numbers: VisitNumbers }
  /** `refused`: the service will not count for this page. `numbers`: those of the last answer that still hold. */
  | { status: 'failed'; refused: boolean; numbers?: VisitNumbers };
