import type { visitsVi } from './vi.visits.ts';

export const visitsEn: typeof visitsVi = {
  visitsOld: (time) => `No connection. Numbers of ${time}.`,
  visitsAway: 'The numbers could not be fetched.',
  visitsRefused: 'This counter is not set up yet.',
  visitsOnlineSoon: 'Who is online: in 2 to 3 minutes.',
  visitsNoYesterday: 'Nothing was counted yesterday.',
  visitsStart: (total, date) => `Includes ${total}${date ? ` since ${date}` : ''}.`,
};
