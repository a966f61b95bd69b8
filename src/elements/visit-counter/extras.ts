import { visitPage } from '../../content/visits-page.ts';
import type { VisitCount } from '../../content/visits.ts';
import type { VisitRequest } from '../../content/visits.wire.ts';
import { registerTexts, type Localize } from '../../host/localize.ts';
import { warnOnce } from '../../host/warn.ts';
import { visitsEn } from '../../locales/en.visits.ts';
import { visitsVi } from '../../locales/vi.visits.ts';
import { dateTime } from '../../text/dates.ts';
import type { Counter } from './counting.ts';

registerTexts('vi', visitsVi);
registerTexts('en', visitsEn);

const TREND_DAYS = 30;

/** What the counters of one site want beside its sums; the page is counted under one path. */
export function wishesOf(counters: Iterable<Counter>): Pick<VisitRequest, 'page' | 'trend'> {
  const wishes: Pick<VisitRequest, 'page' | 'trend'> = {};
  for (const { page, trend } of counters) {
    if (page != null) wishes.page ??= page || visitPage(location.href);
    if (trend) wishes.trend = TREND_DAYS;
  }
  return wishes;
}

/** When a counter's numbers were true, or in words for everyone why there are none. */
export function note(counter: Counter, texts: Localize): string {
  const { visits, show } = counter;
  if (visits.status === 'loading') return '';
  const ready = visits.status === 'ready';
  if (!ready && visits.failure?.message) warnOnce('failed', counter, `chưa lấy được số liệu: ${visits.failure.message}`);
  const { numbers } = visits;
  if (!numbers) {
    const refused = !ready && visits.failure?.error && visits.failure.error !== 'try-later';
    return texts.term(refused ? 'visitsRefused' : 'visitsAway');
  }
  const names = show.split(/\s+/) as (VisitCount | 'start')[];
  const lacks = (name: VisitCount): boolean => names.includes(name) && numbers[name] == null;
  const { at, start } = numbers;
  const time = dateTime(Date.parse(at));
  return [
    ready ? `${texts.term('updated')} ${time}.` : texts.term('visitsOld')(time),
    start &&
      names.includes('start') &&
      texts.term('visitsStart')(texts.number(start.total), start.date?.split('-').reverse().join('/')),
    ready && lacks('online') && texts.term('visitsOnlineSoon'),
    ready && lacks('yesterday') && texts.term('visitsNoYesterday'),
  ]
    .filter(Boolean)
    .join(' ');
}
