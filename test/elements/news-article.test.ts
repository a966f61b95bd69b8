import { expect, fixtureCleanup, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ArticleContents } from '../../src/content/article.ts';
import type { NewsArticle } from '../../src/elements/news-article/news-article.ts';
import '../../src/elements/news-article/define.ts';
import { waitUntil } from '../wait-until.ts';

const PHOTOS = '/demo/photos/';
const spaces = (count: number): string => '&nbsp; '.repeat(count);

/** What a reader sees, but for white space. */
const words = (element: HTMLElement): string[] =>
  element.innerText
    .normalize('NFC')
    .split(/[\s\u200b]+/)
    .filter(Boolean)
    .sort();

const slotText = (article: Element, name: string): string =>
  Array.from(article.querySelectorAll(`:scope > [slot="${name}"]`), ({ textContent }) => textContent!.trim()).join(
    ' | ',
  );

/** An article with what a CMS prints, ready; checks on the way that no word was lost. */
async function article(content: string, attributes = ''): Promise<NewsArticle> {
  const plain = document.createElement('div');
  plain.innerHTML = content;
  document.body.append(plain);
  const before = words(plain);
  plain.innerHTML = `<news-article ${attributes}>${content}</news-article>`;
  const element = plain.firstElementChild as NewsArticle;
  await ready(element);
  expect(words(element)).to.deep.equal(before);
  return element;
}

async function ready(element: NewsArticle): Promise<ArticleContents> {
  // Also hears of an article inside it.
  while (!element.contents) await oneEvent(element, 'cw-article-ready');
  await element.updateComplete;
  return element.contents!;
}

const VNPT = `<div class="detail">
  <h1 class="title-news">Xã Suối Ngàn ra quân làm đường nông thôn</h1>
  <div class="date">Thứ năm - 19/01/2026 02:31</div>
  <div class="sapo"><strong>Ngày 19/1, hơn hai trăm người dân bảy bản ra quân làm ba cây số đường liên bản.</strong></div>
  <div class="content"><p>&nbsp;</p><p>&nbsp;</p>
    <p><img src="${PHOTOS}dawn.jpg" alt="anh tin bai"></p><p><i>${spaces(37)}Ảnh minh họa</i></p><p>&nbsp;</p>
    <p id="doan-1">${spaces(5)}Con đường dài ba cây số nối hai bản vùng cao với trung tâm xã, do <a href="#hien-dat">dân hiến đất</a> và góp công.</p>
    <p>&nbsp;</p><p>Phần còn lại làm xong trong tháng Hai, cụ thể :Đoạn qua suối phải chờ nước rút../.</p></div>
  <p style="text-align:right"><b>Vàng A Súa</b></p></div>`;

describe('news-article', () => {
  afterEach(() => {
    fixtureCleanup();
    document.body.querySelectorAll('news-article').forEach((element) => element.parentElement!.remove());
  });

  it('finds headline, date, lead, photo with caption and byline in what a CMS prints', async () => {
    const element = await article(VNPT);
    const { headline, date, lead, byline, photos } = element.contents!;
    expect(headline).to.deep.equal({ text: 'Xã Suối Ngàn ra quân làm đường nông thôn', from: 'found' });
    expect(date.published).to.equal('2026-01-19T02:31:00+07:00');
    expect(lead.text).to.match(/^Ngày 19\/1/);
    expect(byline.author).to.equal('Vàng A Súa');
    expect(photos).to.have.length(1);
    expect(photos[0]!.caption).to.equal('Ảnh minh họa');
    expect(photos[0]!.alt).to.equal('');
    expect(element.querySelector('[slot=date] time')!.getAttribute('datetime')).to.equal('2026-01-19T02:31:00+07:00');
  });

  it('shows them in reading order: headline, lead, date, lead photo, text, byline', async () => {
    const element = await article(VNPT);
    const tops = ['[slot=headline]', '[slot=lead]', '[slot=date]', '[slot=media]', '#doan-1', '[slot=byline]'].map(
      (selector) => element.querySelector(selector)!.getBoundingClientRect().top,
    );
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
  });

  it('removes spaces used as layout and empty paragraphs, and corrects no typing error', async () => {
    const element = await article(VNPT);
    expect(element.querySelector('#doan-1')!.textContent).to.match(/^Con đường/);
    expect(element.innerText).to.contain('cụ thể :Đoạn qua suối phải chờ nước rút../.');
    const empty = Array.from(element.querySelectorAll('p')).filter(
      (p) => !p.textContent!.trim() && p.getBoundingClientRect().height > 0,
    );
    expect(empty).to.deep.equal([]);
  });

  it('takes a first line in capitals or in bold for the headline where there is no heading', async () => {
    const body =
      '<p>Sáng nay, bà con bảy bản về dự hội nghị tại nhà văn hóa xã, bàn việc làm đường.</p><p>Hội nghị kết thúc lúc 11 giờ.</p>';
    const capitals = await article(`<p>&nbsp;</p><p align="center">HỘI NGHỊ BÀN VIỆC LÀM ĐƯỜNG NĂM 2026</p>${body}`);
    expect(capitals.contents!.headline.text).to.equal('HỘI NGHỊ BÀN VIỆC LÀM ĐƯỜNG NĂM 2026');
    expect(capitals.querySelector('[slot=headline]')!.getAttribute('role')).to.equal('heading');
    const bold = await article(`<div><b>Hội nghị bàn việc làm đường</b><br><br>${body}</div>`);
    expect(slotText(bold, 'headline')).to.equal('Hội nghị bàn việc làm đường');
  });

  it('leaves in its place what it cannot tell', async () => {
    const element = await article(
      '<p>Lãnh đạo xã tiếp công dân vào sáng thứ Ba và thứ Năm hằng tuần, tại phòng số 2.</p><p>Bà con ở xa có thể gửi phản ánh qua tổ trưởng bản./.</p>',
    );
    const { headline, lead, date, byline } = element.contents!;
    for (const part of [headline, lead, date, byline]) expect(part.from).to.equal('none');
    expect(element.querySelector('[slot]')).to.equal(null);
  });

  it('attributes and slots win over what is found', async () => {
    const element = document.createElement('news-article');
    element.innerHTML = `<h2 slot="headline">Tiêu đề đặt rõ</h2>${VNPT}`;
    element.setAttribute('author', 'Ban Biên tập');
    element.setAttribute('published', '2026-03-14');
    element.setAttribute('updated', '2026-03-14T15:20:00+07:00');
    document.body.append(Object.assign(document.createElement('div'), {}));
    document.body.lastElementChild!.append(element);
    const { headline, byline, date } = await ready(element);
    expect(headline).to.deep.equal({ text: 'Tiêu đề đặt rõ', from: 'slot' });
    expect(byline).to.include({ from: 'attribute', author: 'Ban Biên tập' });
    expect(date).to.include({ published: '2026-03-14', updated: '2026-03-14T15:20:00+07:00' });
    expect(element.shadowRoot!.textContent).to.contain('Thứ Bảy, ngày 14/03/2026').and.to.contain('Cập nhật');
    expect(element.querySelector('h1')!.slot).to.equal('');
  });

  it('says a date once that both the attribute and the content say, and adds the change', async () => {
    const element = await article(
      '<h2>Tin</h2><p class="date">Thứ Bảy, 14/03/2026 08:00</p><p>Nội dung của tin hôm nay là con đường liên bản.</p>',
      'published="2026-03-14T08:00:00+07:00" updated="2026-03-15T15:20:00+07:00"',
    );
    expect(slotText(element, 'date')).to.equal('Thứ Bảy, 14/03/2026 08:00');
    const said = element.shadowRoot!.querySelector('header')!.textContent!;
    expect(said).to.contain('15/03/2026 15:20').and.not.to.contain('14/03/2026');
    expect(element.contents!.date).to.include({ from: 'attribute', published: '2026-03-14T08:00:00+07:00' });
  });

  it("says another day of the content below the attribute's", async () => {
    const element = await article(
      '<h2>Tin</h2><p class="date">12/02/2026</p><p>Nội dung của tin hôm nay là con đường liên bản.</p>',
      'published="2026-03-14"',
    );
    const own = element.shadowRoot!.querySelector('header .dates')!;
    expect(own.textContent).to.contain('14/03/2026');
    const other = element.querySelector('[slot=date]')!;
    expect(other.textContent).to.equal('12/02/2026');
    expect(other.getBoundingClientRect().top).to.be.at.least(own.getBoundingClientRect().bottom);
    expect(element.contents!.date.published).to.equal('2026-03-14');
  });

  it('says nothing of a change within the same minute', async () => {
    const element = await article(
      '<h2>Tin</h2><p>Nội dung của tin.</p>',
      'published="2026-03-14T15:20:00+07:00" updated="2026-03-14T15:20:40+07:00"',
    );
    expect(element.shadowRoot!.textContent).not.to.contain('Cập nhật');
  });

  it('keeps nodes, ids, fields and listeners, and gives everything back when raw is set', async () => {
    const host = document.createElement('div');
    host.innerHTML = `<news-article>${VNPT}<input id="truong" value="còn đây"></news-article>`;
    const element = host.firstElementChild as NewsArticle;
    const before = element.innerHTML;
    const heading = element.querySelector('h1')!;
    let clicks = 0;
    heading.addEventListener('click', () => clicks++);
    document.body.append(host);
    await ready(element);
    expect(element.querySelector('[slot=headline]')).to.equal(heading);
    heading.click();
    expect(clicks).to.equal(1);
    expect(element.querySelector<HTMLInputElement>('#truong')!.value).to.equal('còn đây');
    element.restore();
    await element.updateComplete;
    expect(element.innerHTML).to.equal(before);
  });

  it('tidying twice gives the same as once', async () => {
    const element = await article(VNPT);
    const once = element.innerHTML;
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await oneEvent(element, 'cw-article-ready');
    expect(element.innerHTML).to.equal(once);
  });

  it('tidies what arrives later', async () => {
    const element = await article('<div class="dich"></div>');
    const arrived = oneEvent(element, 'cw-article-ready');
    element.querySelector('.dich')!.innerHTML = VNPT;
    await arrived;
    expect(element.contents!.headline.text).to.equal('Xã Suối Ngàn ra quân làm đường nông thôn');
    expect(element.contents!.byline.author).to.equal('Vàng A Súa');
  });

  it('takes off what Word and old editors leave, and shows text composed', async () => {
    const element = await article(`<h2>Hội thi chim</h2>
      <p class="MsoNormal" style="text-align:justify;mso-margin-top-alt:auto"><span lang="VI" style="font-size:13.0pt;font-family:&quot;Times New Roman&quot;;color:black;font-weight:bold">Tie\u0302\u0301ng</span> hót<o:p></o:p></p>
      <center><font face="Arial" size="5" color="red">Một dòng giữa</font></center><p align="justify">Hết.</p>`);
    const body = element.innerHTML;
    expect(body).not.to.match(/Mso|mso-|13\.0pt|Times|<font [^>]*size|align=/);
    expect(element.querySelector('span')!.style.fontWeight, 'bold is meant').to.equal('bold');
    expect(element.querySelector('span')!.textContent).to.equal('Tiếng');
    const sizes = new Set(
      Array.from(element.querySelectorAll('p, font, span'), (one) => getComputedStyle(one).fontSize),
    );
    expect(sizes.size).to.equal(1);
  });

  it('a nested article keeps its own headings, tables and photos', async () => {
    const inner = `<news-article><h2>Bài nằm trong</h2><p>Bài này nằm trong bài khác.</p><p><img src="${PHOTOS}hall.jpg" alt=""></p></news-article>`;
    const box = document.body.appendChild(document.createElement('div'));
    box.innerHTML = `<news-article><h1>Bài ngoài</h1><p>Bài này chứa một bài khác.</p>${inner}</news-article>`;
    const element = box.firstElementChild as NewsArticle;
    await ready(element);
    const nested = element.querySelector('news-article')!;
    await ready(nested);
    expect(nested.contents!.headline.text).to.equal('Bài nằm trong');
    expect(nested.images).to.have.length(1);
    expect(element.images).to.have.length(0);
    expect(element.contents!.headings).to.deep.equal([]);
  });

  it('keeps the text in the order in which the CMS prints it', async () => {
    const element = await article(VNPT);
    const order = ['ra quân làm đường nông thôn', 'Thứ năm', 'hơn hai trăm', 'Con đường dài', 'Vàng A Súa'];
    const at = order.map((words) => element.textContent!.indexOf(words));
    expect(at).to.deep.equal([...at].sort((a, b) => a - b));
    expect(at[0]).to.be.at.least(0);
  });

  it('a photo whose text is empty is a button with a name', async () => {
    const element = await article(
      `<h1>Lễ hội</h1><p>Sáng nay bà con về dự lễ hội ở sân nhà văn hóa.</p><p><img src="${PHOTOS}gold.jpg" alt=""></p><p>Lễ hội vui.</p>`,
    );
    await expect(element).to.be.accessible();
    expect(element.images[0]!.getAttribute('aria-label')).to.equal('Ảnh 1 trong 1');
  });

  it('sets neighbouring photos as a group and opens each in the shared lightbox', async () => {
    const element = await article(`<h1>Lễ hội</h1><p>Sáng nay bà con về dự lễ hội ở sân nhà văn hóa.</p>
      <p><img src="${PHOTOS}gold.jpg" alt="anh tin bai" style="height:1397px;width:1048px"></p><p><img src="${PHOTOS}hall.jpg" alt=""></p><p>Lễ hội vui.</p>`);
    const group = element.querySelector('.cw-photos')!;
    expect(group.querySelectorAll('img')).to.have.length(2);
    const [first, second] = Array.from(group.querySelectorAll('img'), (image) => image.getBoundingClientRect());
    expect(first!.top).to.equal(second!.top);
    expect(element.images).to.have.length(2);
    expect(element.images[0]!.getBoundingClientRect().height).to.be.lessThan(800);
  });

  it('a photo opens in the lightbox by pointer and by key, its neighbours with it', async () => {
    const element = await article(
      `<h1>Lễ hội</h1><p>Sáng nay bà con về dự lễ hội.</p><p><img src="${PHOTOS}gold.jpg" alt="anh tin bai"></p><p>Lễ hội vui.</p><p><img src="${PHOTOS}hall.jpg" alt="Nhà văn hóa"></p>`,
    );
    const [first, second] = element.images;
    expect(first!.getAttribute('aria-label')).to.equal('Ảnh 1 trong 2');
    expect(second!.hasAttribute('aria-label'), 'a real text is the name').to.equal(false);
    second!.focus();
    await sendKeys({ press: 'Enter' });
    const dialog = (): HTMLDialogElement | undefined =>
      Array.from(document.body.children, (child) =>
        child.shadowRoot?.querySelector<HTMLDialogElement>('dialog[open]'),
      ).find(Boolean) ?? undefined;
    await waitUntil(dialog, 'the lightbox opens');
    expect(dialog()!.textContent).to.contain('2');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog(), 'the lightbox closes');
  });

  it('moves what follows the article below the byline', async () => {
    const element = await article(
      `<div><h1>Bàn giao nhà</h1><p>Sáng nay xã bàn giao nhà cho hộ nghèo.</p><p>Nhà rộng ba gian.</p><p align="right"><b>Lò Văn Pó</b></p><div class="khac"><h3>Tin liên quan</h3><ul><li><a href="#">Tin một</a></li></ul></div></div>`,
    );
    const related = element.querySelector('[slot=related]')!;
    expect(related.className).to.equal('khac');
    const top = (one: Element): number => one.getBoundingClientRect().top;
    expect(top(related)).to.be.greaterThan(top(element.querySelector('[slot=byline]')!));
  });

  it('shows a title once that both the attribute and the content say', async () => {
    const element = await article(
      '<h2>Lịch tiếp công dân</h2><p>Lãnh đạo xã tiếp công dân vào sáng thứ Ba.</p>',
      'headline="Lịch tiếp công dân"',
    );
    expect(slotText(element, 'headline')).to.equal('Lịch tiếp công dân');
    expect(element.shadowRoot!.querySelector('.headline')).to.equal(null);
  });

  it('has no violation of accessibility, light and dark', async () => {
    const element = await article(VNPT);
    await expect(element).to.be.accessible();
    element.theme = 'dark';
    element.parentElement!.style.background = '#141416';
    await waitUntil(() => getComputedStyle(element).color === 'rgb(236, 235, 232)', 'the dark colours come');
    await Promise.all(element.shadowRoot!.getAnimations().map(({ finished }) => finished));
    await expect(element).to.be.accessible();
  });

  for (const [where, open, close] of [
    ['beside the title', '', ''],
    ['in a box of the CMS', '<div class="content">', '</div>'],
  ])
    it(`of a long article ${where} the first screens are seen before the rest, and nothing before it is tidied`, async () => {
      const paragraph = `<p class="MsoNormal">${spaces(4)}${'Bà con bảy bản cùng góp công làm con đường liên bản. '.repeat(3)}</p><p>&nbsp;</p>`;
      const box = document.body.appendChild(document.createElement('div'));
      box.innerHTML = `<news-article><h1>Bài dài</h1>${open}${paragraph.repeat(320)}${close}<p align="right"><b>Vàng A Súa</b></p></news-article>`;
      const element = box.firstElementChild as NewsArticle;
      const paragraphs = [...element.querySelectorAll('.MsoNormal')];
      const frames: { seen: number; untidied: number }[] = [];
      let over = false;
      const watch = (): void => {
        const seen = paragraphs.filter(
          (line) => getComputedStyle(line).visibility === 'visible' && line.getClientRects().length,
        );
        frames.push({ seen: seen.length, untidied: seen.filter(({ className }) => className).length });
        if (!over) requestAnimationFrame(watch);
      };
      requestAnimationFrame(watch);
      await ready(element);
      await waitUntil(() => frames.at(-1)?.seen === 320, 'all of it is seen');
      over = true;
      expect(frames.filter(({ untidied }) => untidied)).to.deep.equal([]);
      expect(frames.some(({ seen }) => seen > 20 && seen < 320)).to.equal(true);
      expect(element.querySelector('[data-cw-later],[slot^="data"]')).to.equal(null);
      element.restore();
      await element.updateComplete;
      expect(element.querySelectorAll('.MsoNormal')).to.have.length(320);
    });

  it('moved, removed and added again it goes on working; two stand side by side', async () => {
    const one = await article(VNPT);
    const two = await article('<h1>Bài thứ hai</h1><p>Một bài khác đứng cạnh bài thứ nhất.</p>');
    const elsewhere = document.createElement('section');
    document.body.append(elsewhere);
    elsewhere.append(one);
    await oneEvent(one, 'cw-article-ready');
    expect(slotText(one, 'headline')).to.contain('làm đường');
    expect(slotText(two, 'headline')).to.equal('Bài thứ hai');
    elsewhere.remove();
  });
});
