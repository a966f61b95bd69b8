import type { VisitNumbers } from '../../src/content/visits.wire.ts';

/** An answer of the counting service, for pages that have none behind them. */
export const numbers: VisitNumbers = {
  site: 'suoi-ngan',
  at: '2026-10-22T08:20:00.000Z',
  online: 7,
  today: 312,
  yesterday: 405,
  week: 2184,
  month: 9120,
  year: 86_417,
  total: 418_306,
  start: null,
  page: null,
  trend: null,
};
