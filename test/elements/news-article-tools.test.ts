import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { NewsArticle } from '../../src/elements/news-article/news-article.ts';
import '../../src/elements/news-article/define.ts';
import { waitUntil } from '../wait-until.ts';

const PHOTOS = '/demo/photos/';
const CONTENT = `<h1>Bản Nà Lay đón nước sạch</h1><div class="date">Thứ Hai, ngày 02/02/2026</div>
  <p>Sau hai năm thi công, đường ống dẫn nước từ Khe Mây đã về tới bể chung của bản.</p>
  <p><img src="${PHOTOS}hall.jpg" alt="anh tin bai" loading="lazy"></p><p style="text-align:center"><i>Bể nước chung</i></p>
  <h2>Đường ống</h2><p>Ống dài bốn cây số, chôn sâu nửa mét để trâu bò không giẫm phải.</p>
  <h2>Bể chứa</h2><p>Bể xây bằng đá, chứa được hai mươi khối.</p>
  <h4>Giữ nước</h4><p>Bản cử ba người trông coi./.</p>
  <p style="text-align:right"><b>Giàng A Sình</b></p>`;

describe('tools of news-article', () => {
  let article: NewsArticle;
  const shadow = (): ShadowRoot => article.shadowRoot!;
  const button = (name: string): HTMLButtonElement =>
    Array.from(shadow().querySelectorAll('button')).find((one) => one.textContent!.trim() === name)!;
  const status = (): string => shadow().querySelector('[role=status]')!.textContent!;

  async function show(content = CONTENT, attributes = ''): Promise<void> {
    const box = document.body.appendChild(document.createElement('div'));
    box.style.width = '700px';
    // The whole page stands in one form, as ASP.NET makes it.
    box.innerHTML = `<form><news-article ${attributes}>${content}</news-article></form>`;
    article = box.querySelector('news-article')!;
    await oneEvent(article, 'cw-article-ready');
    await article.updateComplete;
  }

  afterEach(() => {
    article.closest('div')?.remove();
    localStorage.clear();
    document.documentElement.removeAttribute('style');
  });

  it('offers the tools that are asked for, in their order, and none where none is wanted', async () => {
    await show(CONTENT, 'tools="print save share"');
    expect(Array.from(shadow().querySelectorAll('.tool'), (one) => one.textContent!.trim())).to.deep.equal([
      'In bài',
      'Lưu',
      'Chia sẻ',
    ]);
    article.tools = 'none';
    await article.updateComplete;
    expect(shadow().querySelector('.tool')).to.equal(null);
  });

  it('says them in English where the page is English', async () => {
    await show(CONTENT, 'lang="en" tools="print size"');
    expect(Array.from(shadow().querySelectorAll('.tool'), (one) => one.textContent!.trim())).to.deep.equal([
      'Print',
      'Text size',
    ]);
  });

  it('prints the article alone when its photos are there, lazy ones too, and leaves nothing behind', async () => {
    await show();
    const used = oneEvent(article, 'cw-article-tool');
    const real = window.print;
    const printed = new Promise<ShadowRoot>((resolve) => {
      window.print = () => resolve(document.getElementById('cw-sheet')!.shadowRoot!);
    });
    button('In bài').click();
    const sheet = await printed;
    window.print = real;
    expect((await used).detail).to.deep.equal({ tool: 'print' });
    const images = Array.from(sheet.querySelectorAll('img'));
    expect(images).to.have.length(1);
    expect(images[0]!.complete && images[0]!.naturalWidth).to.equal(1200);
    const text = sheet.textContent!;
    for (const part of [
      'Bản Nà Lay đón nước sạch',
      'Thứ Hai, ngày 02/02/2026',
      'Bể nước chung',
      'Giàng A Sình',
      location.pathname,
    ])
      expect(text).to.contain(part);
    expect(text).not.to.contain('anh tin bai');
    expect(sheet.querySelector('svg path')!.getAttribute('d')!.length, 'the QR code').to.be.greaterThan(1000);
    expect(sheet.querySelector('button,[onclick],script')).to.equal(null);
    dispatchEvent(new Event('afterprint'));
    expect(document.getElementById('cw-sheet')).to.equal(null);
  });

  it('saves one file with the photos inside', async () => {
    await show();
    const real = URL.createObjectURL;
    const saved = new Promise<Blob>((resolve) => {
      URL.createObjectURL = (blob) => {
        resolve(blob as Blob);
        return real.call(URL, blob);
      };
    });
    const stop = (event: Event): void => event.preventDefault();
    addEventListener('click', stop);
    button('Lưu').click();
    const text = await (await saved).text();
    removeEventListener('click', stop);
    URL.createObjectURL = real;
    const file = new DOMParser().parseFromString(text, 'text/html');
    expect(file.querySelector('h1')!.textContent).to.equal('Bản Nà Lay đón nước sạch');
    expect(file.querySelector('img')!.src).to.match(/^data:image\/jpeg;base64,/);
    expect(file.querySelector('figcaption')!.textContent).to.equal('Bể nước chung');
    expect(file.querySelector('script,link')).to.equal(null);
    await waitUntil(() => status() === 'Đã lưu');
  });

  it('a photo that cannot be read stays as an address in the saved file', async () => {
    await show(CONTENT.replace('hall.jpg', 'khong-co.jpg'));
    const real = URL.createObjectURL;
    const saved = new Promise<Blob>((resolve) => {
      URL.createObjectURL = (blob) => {
        resolve(blob as Blob);
        return real.call(URL, blob);
      };
    });
    const stop = (event: Event): void => event.preventDefault();
    addEventListener('click', stop);
    button('Lưu').click();
    const text = await (await saved).text();
    removeEventListener('click', stop);
    URL.createObjectURL = real;
    expect(text).to.contain(`${location.origin}${PHOTOS}khong-co.jpg`);
  });

  it('shares by link where the browser has no sheet of its own, and closes by the same button', async () => {
    Object.defineProperty(navigator, 'share', { value: undefined, configurable: true });
    await show();
    button('Chia sẻ').click();
    await waitUntil(() => button('Sao chép liên kết'));
    expect(button('Chia sẻ').getAttribute('aria-expanded')).to.equal('true');
    expect(shadow().querySelector<HTMLAnchorElement>('a[href*=facebook]')!.href).to.equal(
      `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(location.href.replace(/#.*/, ''))}`,
    );
    button('Chia sẻ').click();
    await waitUntil(() => !button('Sao chép liên kết'));
    Reflect.deleteProperty(navigator, 'share');
  });

  it('sets the text in four steps for every article, and remembers it', async () => {
    await show();
    const paragraph = article.querySelector('p')!;
    const size = (): number => parseFloat(getComputedStyle(paragraph).fontSize);
    const usual = size();
    button('Cỡ chữ').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => shadow().querySelector('input[type=radio]'));
    const choices = Array.from(shadow().querySelectorAll<HTMLInputElement>('input[type=radio]'));
    expect(choices.map((one) => one.checked)).to.deep.equal([true, false, false, false]);
    choices[3]!.click();
    expect(size()).to.be.closeTo(usual * 1.5, 0.1);
    expect(JSON.parse(localStorage.getItem('cw-comfort')!)).to.deep.equal({ '--cw-text-size': '1.5' });
    shadow().querySelector<HTMLInputElement>('input[type=checkbox]')!.click();
    expect(getComputedStyle(paragraph).letterSpacing).not.to.equal('normal');
    choices[0]!.click();
    shadow().querySelector<HTMLInputElement>('input[type=checkbox]')!.click();
    expect(localStorage.getItem('cw-comfort')).to.equal(null);
    expect(size()).to.equal(usual);
  });

  it('offers to read aloud where the page gives a recording', async () => {
    await show(CONTENT, 'audio-src="/khong-co.mp3"');
    button('Nghe').click();
    await waitUntil(() => shadow().querySelector('audio'));
    expect(button('Dừng đọc')).to.not.equal(undefined);
    await waitUntil(() => status() === 'Chưa mở được bản ghi âm. Mời thử lại.');
    button('Dừng đọc').click();
    await waitUntil(() => !shadow().querySelector('audio'));
  });

  it('lists the headings where there are three, and leads to them', async () => {
    await show();
    const links = Array.from(shadow().querySelectorAll<HTMLAnchorElement>('nav a'));
    expect(links.map((link) => link.textContent!.trim())).to.deep.equal(['Đường ống', 'Bể chứa', 'Giữ nước']);
    shadow().querySelector<HTMLDetailsElement>('nav details')!.open = true;
    links[1]!.click();
    expect(document.activeElement).to.equal(article.querySelectorAll('h2')[1]);
    expect(article.querySelector('h4')!.getAttribute('aria-level'), 'no leap from 2 to 4').to.equal('3');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('writes one NewsArticle with the dates that are known, for two articles too', async () => {
    await show();
    const data = (): Record<string, unknown>[] =>
      Array.from(
        document.querySelectorAll('script[type="application/ld+json"]'),
        (one) => JSON.parse(one.textContent!) as Record<string, unknown>,
      );
    expect(data()).to.have.length(1);
    expect(data()[0]).to.include({
      '@type': 'NewsArticle',
      headline: 'Bản Nà Lay đón nước sạch',
      datePublished: '2026-02-02',
    });
    expect(data()[0]).not.to.have.property('dateModified');
    const first = article;
    await show('<h1>Bài thứ hai</h1><p>Nội dung.</p>');
    expect(data()).to.have.length(1);
    first.closest('div')!.remove();
    expect(data().map(({ headline }) => headline)).not.to.include('Bản Nà Lay đón nước sạch');
  });

  it('writes none where it is told not to', async () => {
    await show(CONTENT, 'structured-data="off"');
    expect(document.querySelector('script[type="application/ld+json"]')).to.equal(null);
  });

  it('makes tables scroll by themselves and names files', async () => {
    const cells = '<td>Một ô khá dài không xuống dòng</td>'.repeat(12);
    await show(
      `<h1>Văn bản</h1><p>Danh sách kèm theo thông báo này.</p><table border="1"><tr>${cells}</tr><tr>${cells}</tr><tr>${cells}</tr></table><p><a href="/to-trinh.docx">Tờ trình</a></p>`,
    );
    const region = article.querySelector<HTMLElement>('.cw-table')!;
    expect(region.scrollWidth).to.be.greaterThan(region.clientWidth);
    expect(region.getBoundingClientRect().width).to.be.at.most(700);
    expect(region.getAttribute('role')).to.equal('region');
    region.focus();
    expect(document.activeElement).to.equal(region);
    expect(article.querySelector('a')!.dataset.cwFile).to.equal('Word');
  });

  it('two rows between lines are data, without lines they are layout', async () => {
    const rows = '<tr><td>Bản Nà Lay</td><td>42 hộ</td></tr><tr><td>Bản Pá Tong</td><td>57 hộ</td></tr>';
    await show(`<p>Số hộ của hai bản:</p><table border="1">${rows}</table><table>${rows}</table>`);
    const roles = Array.from(article.querySelectorAll('table'), (table) => table.getAttribute('role'));
    expect(roles).to.deep.equal([null, 'presentation']);
    expect(article.querySelectorAll('[role=region]')).to.have.length(1);
  });

  it('no photo covers the tools beside the text', async () => {
    await show(
      `<h1>Tết trung thu</h1><p>Sáng nay các em về nhà văn hóa phá cỗ.</p><p><img src="${PHOTOS}hall.jpg" alt="" width="1200" height="800"></p><p>Xã trao quà cho các em.</p>`,
    );
    article.closest('div')!.style.width = '900px';
    const tools = shadow().querySelector('.tools')!.getBoundingClientRect();
    const photo = article.querySelector('img')!.getBoundingClientRect();
    expect(photo.top).to.be.lessThan(tools.bottom);
    expect(photo.left).to.be.at.least(tools.right);
  });

  it('a date in a narrow table stays on one line', async () => {
    await show(
      `<p>Lịch tiếp công dân:</p><table border="1"><tr><th>TT</th><th>Người tiếp</th><th>Ngày</th></tr><tr><td>1</td><td>${'Chủ tịch Hội đồng nhân dân '.repeat(4)}</td><td>02/07/2026</td></tr><tr><td>2</td><td>Trưởng công an</td><td>09/07/2026</td></tr></table>`,
    );
    article.closest('div')!.style.width = '280px';
    const range = document.createRange();
    range.selectNodeContents(article.querySelector('td:last-child')!);
    expect(range.getClientRects()).to.have.length(1);
    const [first] = article.querySelectorAll('td');
    expect(first!.clientWidth).to.be.lessThan(60);
  });

  it('folds the notes of what was changed, and says that nothing is there where nothing is', async () => {
    await show(`${CONTENT}<ul slot="changes"><li>03/02/2026: sửa chiều dài đường ống.</li></ul>`);
    const details = shadow().querySelector<HTMLDetailsElement>('.changes')!;
    expect(details.hidden || details.open).to.equal(false);
    expect(details.textContent).to.contain('Những lần sửa bài');
    const full = article;
    await show('');
    expect(shadow().textContent).to.contain('Chưa có bài viết nào.');
    expect(shadow().querySelector('.tool')).to.equal(null);
    full.closest('div')!.remove();
  });

  it('warns once of TCVN3 and leaves its letters alone', async () => {
    const warnings: string[] = [];
    const real = console.warn;
    console.warn = (...words: unknown[]) => warnings.push(String(words[0]));
    const text = '¦íc tÝnh pi theo ph\u00ad¬ng ph¸p Monte Carlo';
    await show(`<p>${text}</p><p>Sã phÐp thö lµ mét tr¨m ngh×n lÇn trong ngµy.</p>`);
    console.warn = real;
    expect(warnings.filter((line) => line.includes('TCVN3'))).to.have.length(1);
    expect(article.querySelector('p')!.textContent).to.equal(text);
  });
});
