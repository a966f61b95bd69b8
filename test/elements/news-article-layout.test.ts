import { expect, oneEvent } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { NewsArticle } from '../../src/elements/news-article/news-article.ts';
import '../../src/elements/news-article/define.ts';
import '../../src/elements/photo-gallery/define.ts';

const WORDS = 'Bà con bảy bản cùng góp công làm con đường liên bản dài ba cây số trong mùa khô năm nay. '.repeat(4);
const photo = (name: string): string => `<img src="/demo/photos/${name}.jpg" width="1200" height="800">`;

describe('where a news-article stands', () => {
  let page: HTMLElement;
  afterEach(() => page.remove());

  async function article(before: string, content: string, after = ''): Promise<NewsArticle> {
    page = document.createElement('div');
    page.style.width = '700px';
    page.innerHTML = `${before}<news-article><h2>Làm đường liên bản</h2>${content}</news-article>${after}`;
    document.body.append(page);
    const element = page.querySelector('news-article')!;
    await oneEvent(element, 'cw-article-ready');
    await element.updateComplete;
    return element;
  }

  it('leaves a column to read in, in a table that is as wide as its content', async () => {
    const element = await article(
      '<table><tr><td>Trang chủ</td><td>',
      `<p>${WORDS}</p><p>${WORDS}</p>`,
      '</td></tr></table>',
    );
    expect(element.clientWidth).to.be.greaterThan(400);
    expect(page.scrollWidth).to.equal(700);
  });

  it('sets a table as wide as the text above it', async () => {
    const element = await article(
      '',
      `<p>${WORDS}</p><table border="1"><tr><th>Bản</th><th>Hộ</th></tr><tr><td>Nà Lay</td><td>42</td></tr></table>`,
    );
    const [text, table] = ['p', 'table'].map((name) => element.querySelector(name)!.getBoundingClientRect().width);
    expect(table).to.be.closeTo(text!, 1);
  });

  it('leaves as much room round a gallery within it as round its own photos', async () => {
    const element = await article(
      '',
      `<p>${WORDS}</p><photo-gallery>${photo('gold')}${photo('hall')}</photo-gallery><p>${WORDS}</p><p>${photo('water')}</p><p>${WORDS}</p>`,
    );
    const edges = (selector: string): DOMRect[] =>
      [...element.querySelectorAll(selector)].map((one) => one.getBoundingClientRect());
    const [before, between, after] = edges(':scope > p').filter(({ height }) => height > 0);
    const [gallery] = edges('photo-gallery');
    const [own] = edges('figure, .cw-grid');
    expect(after!.top - own!.bottom).to.be.greaterThan(20);
    expect(between!.top - gallery!.bottom).to.be.closeTo(after!.top - own!.bottom, 1);
    expect(gallery!.top - before!.bottom).to.be.closeTo(own!.top - between!.bottom, 1);
  });

  it('prints the photos of a group two in a row', async function () {
    // The other engines' drivers cannot show a page as it prints.
    if (!navigator.userAgent.includes('Chrome')) this.skip();
    const element = await article(
      '',
      `<p>${WORDS}</p><p>${['gold', 'hall', 'water'].map(photo).join('')}</p><p>${WORDS}</p>`,
    );
    await emulateMedia({ media: 'print' });
    try {
      const { width } = element.querySelector('.cw-grid')!.getBoundingClientRect();
      for (const image of element.querySelectorAll('.cw-grid img'))
        expect(image.getBoundingClientRect().width).to.be.lessThan(width / 2 + 1);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});
