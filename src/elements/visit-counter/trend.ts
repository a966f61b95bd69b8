import { html, svg, type TemplateResult } from 'lit';
import type { VisitTrend } from '../../content/visits.wire.ts';
import type { Localize } from '../../host/localize.ts';
import { shortDate } from '../../text/dates.ts';

const DAY_MS = 86_400_000;
/** Units of the picture: each day has 5, its bar 4. */
const STEP = 5;
const BAR = 4;
const HEIGHT = 40;

/** The visits of the last days as bars, with the same said in words; a day without a number has no bar. */
export function renderTrend({ from, visits }: VisitTrend, texts: Localize): TemplateResult {
  const known = visits.flatMap((count, day) => (count === null ? [] : [{ count, day }]));
  const byCount = [...known].sort((a, b) => a.count - b.count);
  const [least, most] = [byCount[0], byCount.at(-1)];
  const bar = ({ count, day }: { count: number; day: number }) => {
    // A day on which nobody came still shows that it was counted.
    const height = Math.max((count / Math.max(most!.count, 1)) * HEIGHT, 1);
    return svg`<rect x=${day * STEP} y=${HEIGHT - height} width=${BAR} height=${height}></rect>`;
  };
  const on = (found: { count: number; day: number }) =>
    texts.term('visitsOn')(texts.number(found.count), shortDate(Date.parse(from) + found.day * DAY_MS));
  const title = texts.term('visitsTrend')(texts.number(visits.length));
  const today = visits.at(-1);
  const words = least && most && today != null && texts.term('visitsRange')(on(least), on(most), texts.number(today));
  return html`<svg
      role="img"
      aria-label=${words ? `${title}: ${words}` : title}
      viewBox="0 0 ${visits.length * STEP - STEP + BAR} ${HEIGHT}"
      preserveAspectRatio="none"
    >
      ${known.map(bar)}
    </svg>
    <span aria-hidden="true">${title}</span>`;
}
