import { html, nothing, type TemplateResult } from 'lit';
import { warnOnce } from '../../host/warn.ts';
import { dateTime, longDate, shortDate } from '../../text/dates.ts';
import type { NewsArticle } from './news-article.ts';
import { levelOf } from './tidy/places.ts';
import { slotted } from './tidy/tidy.ts';

/** What stands between the head and the text, and below the byline. */
interface Inserts {
  tools: unknown;
  changes: unknown;
}

const link = (text: string, href: string): TemplateResult | string =>
  href && /^(https?:|[^:]*$|[./?#])/i.test(href) ? html`<a href=${href}>${text}</a>` : text;

function renderDates(article: NewsArticle): TemplateResult {
  const { published, modified, texts } = article;
  const from = Date.parse(published);
  const to = Date.parse(modified);
  for (const [value, time] of [
    [published, from],
    [modified, to],
  ] as const)
    if (value && !time) warnOnce('date', article, `"${value}" không phải ngày dạng 2026-03-14T15:20:00+07:00`);
  const line = slotted(article, 'date');
  const slot = html`<slot name="date"></slot>`;
  const own = from && !(line && !line.classList.contains('cw-other-date'));
  const changed = to && !(to - from < 60_000) && (own || !line?.textContent.includes(shortDate(to)));
  if (!own && !changed) return slot;
  return html`${own ? nothing : slot}
    <p class=${own || !line ? 'dates' : 'dates below'} part="date">
      ${own ? html`<time class="published" datetime=${published}>${longDate(from, texts.lang)}</time>` : nothing}
      ${changed ? html`<span>${texts.term('updated')} <time datetime=${modified}>${dateTime(to)}</time></span>` : nothing}
    </p>
    ${own ? slot : nothing}`;
}

/** The frame of an article: where its parts stand, and what its attributes say in their place. */
export function renderFrame(article: NewsArticle, { tools, changes }: Inserts): TemplateResult {
  const { category, headline, author, source, texts } = article;
  // What stands in a slot is in the page, and must be seen; the attribute then says it for machines.
  const says = (name: string, attribute: string): boolean => Boolean(attribute) && !slotted(article, name);
  const head = headline || category || slotted(article, 'headline') || slotted(article, 'category');
  return html`<div class="frame">
    <article class=${`grid${article.waiting ? ' waiting' : ''}${article.long ? ' long' : ''}`}>
      <header>
        ${head ? html`<div class="thread"></div>` : nothing}
        ${says('category', category) ? html`<p class="kicker" part="kicker">${link(category, article.categoryHref)}</p>` : html`<slot name="category"></slot>`}
        ${
          says('headline', headline)
            ? html`<div class="headline" part="headline" role="heading" aria-level=${levelOf(article)}>${headline}</div>`
            : html`<slot name="headline" @slotchange=${() => article.requestUpdate()}></slot>`
        }
        <slot name="lead"></slot>
        ${renderDates(article)}
      </header>
      <slot name="media"></slot>
      ${tools}
      <div class="body" part="body"><slot></slot></div>
      <footer part="byline">
        ${says('byline', author) ? html`<p class="author">${author}</p>` : html`<slot name="byline"></slot>`}
        ${source ? html`<p class="source">${texts.term('source')}: ${link(source, article.sourceHref)}</p>` : nothing}
      </footer>
      ${changes}
      <slot name="related"></slot>
    </article>
  </div>`;
}
