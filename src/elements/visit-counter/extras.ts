import { html, nothing } from 'lit';
import { visitPage } from '../../content/visits-page.ts';
import { stillTrue, type VisitCount, type Visits } from '../../content/visits.ts';
import type { VisitFailure, VisitRequest } from '../../content/visits.wire.ts';
import { adoptLightStyles } from '../../host/light-styles.ts';
import { addTexts, type Localize } from '../../host/localize.ts';
import { warnOnce } from '../../host/warn.ts';
import { visitsEn } from '../../locales/en.visits.ts';
import { visitsVi } from '../../locales/vi.visits.ts';
import { buttons } from '../../theme/buttons.styles.ts';
import { dateTime } from '../../text/dates.ts';
import type { Counter } from './counting.ts';
import { extraStyles } from './extras.styles.ts';
import { renderTrend } from './trend.ts';

addTexts(visitsVi, visitsEn);

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

/** The state after a failure: what of the last answer still holds, with the device's time at which it came. */
export function failed(visits: Visits, failure: Partial<VisitFailure>, answered: number): Visits {
  const last = visits.status === 'loading' ? undefined : visits.numbers;
  const numbers = last && stillTrue(last, Date.parse(last.at) + Date.now() - answered);
  return { status: 'failed', failure, numbers };
}

/** A number as its counter wants it: the digits of an odometer stand alone. */
export const number = (count: number, { layout }: Counter, texts: Localize): unknown =>
  layout === 'digits' ? html`<b>${count}</b>` : texts.number(count);

/** When a counter's numbers were true, or in words for everyone why there are none; then with a retry. */
export function note(counter: Counter, texts: Localize): unknown {
  const { visits, page } = counter;
  // Within a line there is room for the reason alone.
  if (page != null) return visits.status === 'failed' && !visits.numbers ? ` (${words(counter, texts)})` : nothing;
  adoptLightStyles(counter.renderRoot.firstElementChild!, buttons, extraStyles);
  const failed = visits.status === 'failed';
  const again = async (event: Event): Promise<void> => {
    const place = (event.currentTarget as Element).parentElement!;
    counter.visits = { ...counter.visits, status: 'failed', again: true };
    await counter.refresh();
    await counter.updateComplete;
    // The button is gone when the numbers are there: the reader goes on from the line in which it stood.
    if ((counter.visits as Visits).status === 'ready') place.focus();
  };
  return html`<span aria-live=${failed ? 'polite' : 'off'}>${words(counter, texts)}</span>
    <button class="button ghost" type="button" ?hidden=${!failed} @click=${again}>${texts.term('retry')}</button>`;
}

/** The picture of the last days. */
export function picture({ visits }: Counter, texts: Localize): unknown {
  const trend = visits.status !== 'loading' && visits.numbers?.trend;
  return trend ? renderTrend(trend, texts) : nothing;
}

function words(counter: Counter, texts: Localize): string {
  const { visits, show } = counter;
  if (visits.status === 'loading') return '';
  if (visits.status === 'failed') {
    const { failure, again } = visits;
    if (again) return texts.term('visitsAsking');
    const message = `chưa lấy được số liệu: ${failure?.message}`;
    if (failure?.error === 'unknown-site') warnOnce('unknown-site', counter, message);
    else if (failure?.message) warnOnce('failed', counter, message);
    if (!visits.numbers)
      return texts.term(failure?.error && failure.error !== 'try-later' ? 'visitsRefused' : 'visitsAway');
  }
  const ready = visits.status === 'ready';
  const numbers = visits.numbers!;
  const names = show.split(/\s+/);
  const lacks = (name: VisitCount): boolean => ready && names.includes(name) && numbers[name] == null;
  const { at, start } = numbers;
  const time = dateTime(Date.parse(at));
  return [
    ready ? `${texts.term('updated')} ${time}.` : texts.term('visitsOld')(time),
    start &&
      names.includes('start') &&
      texts.term('visitsStart')(texts.number(start.total), start.date?.split('-').reverse().join('/')),
    lacks('online') && texts.term('visitsOnlineSoon'),
    lacks('yesterday') && texts.term('visitsNoYesterday'),
  ]
    .filter(Boolean)
    .join(' ');
}
