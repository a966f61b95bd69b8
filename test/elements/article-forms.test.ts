import { expect, oneEvent } from '@open-wc/testing';
import type { NewsArticle } from '../../src/elements/news-article/news-article.ts';
import '../../src/elements/news-article/define.ts';
import { forms } from '../../demo/examples/article-forms.ts';

/** What a reader sees, in its order, but for white space. */
const words = (element: HTMLElement): string[] =>
  element.innerText
    .normalize('NFC')
    .split(/[\s\u200b]+/)
    .filter(Boolean);

/** The markup with attributes in alphabetical order: their order is the one thing that cannot be given back. */
function ordered(markup: string): string {
  const box = document.createElement('div');
  box.innerHTML = markup;
  for (const element of box.querySelectorAll('*')) {
    const attributes = Array.from(element.attributes, ({ name, value }) => [name, value] as const).sort();
    for (const [name] of attributes) element.removeAttribute(name);
    for (const [name, value] of attributes) element.setAttribute(name, value);
  }
  return box.innerHTML;
}

describe('what systems of communes print', () => {
  let page: HTMLElement;
  let box: HTMLElement;
  beforeEach(() => {
    // An old portal holds the whole page in one form and lays it out by a table.
    page = document.body.appendChild(document.createElement('form'));
    page.innerHTML = '<table><tr><td></td><td>Thống kê truy cập</td></tr></table>';
    box = page.querySelector('td')!;
  });
  afterEach(() => page.remove());

  for (const [name, [html, expected]] of Object.entries(forms)) {
    it(name, async () => {
      box.innerHTML = html;
      const before = words(box);
      const raw = box.innerHTML;
      box.innerHTML = `<news-article>${html}</news-article>`;
      const article = box.firstElementChild as NewsArticle;
      await oneEvent(article, 'cw-article-ready');
      expect(words(article), 'the visible text').to.deep.equal(before);

      const { headline, lead, date, byline, category, photos } = article.contents!;
      const found = {
        headline: headline.text,
        lead: lead.text,
        date: date.published,
        updated: date.updated,
        author: byline.author,
        source: byline.source,
        category: category.text,
      };
      if (expected.lead) found.lead = found.lead.slice(0, expected.lead.length);
      for (const key of Object.keys(found) as (keyof typeof found)[])
        if (expected[key] !== undefined) expect(found[key], key).to.equal(expected[key]);
      if (expected.captions) expect(photos.map(({ caption }) => caption)).to.deep.equal(expected.captions);

      // A photo whose size was not said takes its shape once, when it has come.
      await Promise.allSettled(
        [...article.querySelectorAll<HTMLImageElement>('img:not([src^="data:"])')].map((image) => image.decode()),
      );
      const once = article.innerHTML;
      article.remove();
      box.append(article);
      await oneEvent(article, 'cw-article-ready');
      expect(article.innerHTML, 'twice').to.equal(once);

      article.restore();
      await article.updateComplete;
      expect(ordered(article.innerHTML), 'given back').to.equal(ordered(raw));
    });
  }
});
