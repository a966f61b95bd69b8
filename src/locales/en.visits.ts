import type { visitsVi } from './vi.visits.ts';

export const visitsEn: typeof visitsVi = {
  visitsOld: (time) => `No connection. Numbers of ${time}.`,
  visitsAway: 'The numbers could not be fetched.',
  visitsRefused: 'This counter is not set up yet.',
  visitsAsking: 'Asking for the numbers…',
  visitsOnlineSoon: 'Who is online: in 2 to 3 minutes.',
  visitsNoYesterday: 'Nothing was counted yesterday.',
  visitsStart: (total, date) => `Includes ${total}${date ? ` carried over on ${date}` : ' carried over'}.`,
  visitsTrend: (days) => `Visits in the last ${days} days`,
  visitsOn: (visits, date) => `${visits} on ${date}`,
  visitsRange: (least, most, today) => `fewest ${least}, most ${most}, ${today} today so far`,
};
