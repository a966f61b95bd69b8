import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse } from '@web/test-runner-commands';
import { render } from 'lit';
import type { PortalBanner } from '../../src/elements/portal-banner/portal-banner.ts';
import '../../src/elements/portal-banner/define.ts';
import { waitUntil } from '../wait-until.ts';

const PHOTOS = '/demo/photos/';
const picture = html`<img src="${PHOTOS}banner.webp" alt="image banner" width="1800" height="520">`;
const emblem = html`<img slot="emblem" src="${PHOTOS}emblem.svg" alt="" width="96" height="96">`;

/** A banner in a box of `width` px. */
async function banner(width: number, content: unknown, attributes: Record<string, string> = {}): Promise<PortalBanner> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.width = `${width}px`;
  const element = document.createElement('portal-banner');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  render(content, element);
  box.append(element);
  await element.updateComplete;
  return element;
}

/** Waits until the part has come that helps after the first paint. */
const aided = (element: PortalBanner): Promise<void> =>
  waitUntil(() => element.shadowRoot!.querySelector('[aria-live]'), 'the part came');

const part = (element: Element, name: string): HTMLElement => element.shadowRoot!.querySelector(`[part=${name}]`)!;
const box = (element: Element): DOMRect => element.getBoundingClientRect();

describe('portal-banner', () => {
  it('sets the name as text on a plate of its own, under the picture on a phone', async () => {
    const element = await banner(320, [picture, emblem], { name: 'Xã Suối Ngàn', parent: 'Cổng thông tin điện tử' });
    expect(box(part(element, 'picture')).height).to.equal(112);
    expect(box(part(element, 'plate')).top).to.equal(box(part(element, 'picture')).bottom);
    expect(element.shadowRoot!.textContent).to.contain('Xã Suối Ngàn').and.to.contain('Cổng thông tin điện tử');
    expect(parseFloat(getComputedStyle(part(element, 'name')).fontSize)).to.equal(20);
  });

  it('sets the plate beside the picture where there is room', async () => {
    const element = await banner(1200, [picture, emblem], { name: 'Xã Suối Ngàn' });
    expect(box(part(element, 'plate')).width).to.equal(504);
    expect(box(part(element, 'picture')).height).to.equal(200);
    expect(box(element.querySelector('img')!).height).to.equal(200);
  });

  it('takes a heading and a paragraph inside for the name and the line above', async () => {
    const element = await banner(320, [picture, html`<p>Tỉnh Sơn Khê</p><h1>Xã Suối Ngàn</h1>`]);
    expect(box(element.querySelector('h1')!).top).to.be.at.least(box(part(element, 'picture')).bottom);
    expect(box(element.querySelector('p')!).bottom).to.be.at.most(box(element.querySelector('h1')!).top);
  });

  it('leads to the start page from every point of it', async () => {
    const element = await banner(320, [picture], { name: 'Xã Suối Ngàn', href: '/trang-chu' });
    await aided(element);
    const { left, top } = box(part(element, 'picture'));
    const link = element.shadowRoot!.elementFromPoint(left + 10, top + 10)!.closest('a')!;
    expect(link.pathname).to.equal('/trang-chu');
    expect(link.textContent).to.equal('Xã Suối Ngàn');
  });

  it('keeps the ratio of a picture that carries the name, and says the name too on a phone', async () => {
    const lettered = html`<img src="${PHOTOS}lettered.webp" alt="" width="1200" height="200">`;
    const element = await banner(320, lettered, { name: 'Xã Suối Ngàn', layout: 'whole' });
    const { width, height } = box(element.querySelector('img')!);
    expect(width / height).to.be.closeTo(6, 0.1);
    expect(box(part(element, 'plate')).height).to.be.above(40);
  });

  it('shows the plate alone where there is no picture', async () => {
    const element = await banner(320, emblem, { name: 'Xã Suối Ngàn' });
    expect(box(part(element, 'plate')).top).to.equal(box(element).top);
  });

  it('never cuts a long name, nor sets it under 16 px', async () => {
    const name = 'Ủy ban nhân dân đặc khu Vạn Sơn Trường Khê';
    for (const layout of ['plate', 'cover', 'whole', 'plain']) {
      const element = await banner(320, [picture, emblem], { name, layout });
      const text = part(element, 'name');
      expect(text.scrollWidth, layout).to.be.at.most(text.clientWidth);
      expect(parseFloat(getComputedStyle(text).fontSize), layout).to.be.at.least(16);
      expect(box(part(element, 'plate')).bottom, layout).to.be.at.most(box(element).bottom);
    }
  });

  it('breaks a word that is wider than its plate', async () => {
    for (const width of [220, 320, 800]) {
      const element = await banner(width, [picture, emblem], { name: 'CổngThôngTinĐiệnTửXãSuốiNgànTỉnhSơnKhêViệtNam' });
      expect(element.scrollWidth, String(width)).to.be.at.most(width);
      const { left } = box(part(element, 'picture'));
      expect(box(part(element, 'name')).right, String(width)).to.be.at.most(width < 768 ? width + left : left);
    }
  });

  it('covers the picture with the name on a veil, which the picture fills to its end', async () => {
    const element = await banner(320, [picture, emblem], { name: 'Ủy ban nhân dân đặc khu Vạn Sơn', layout: 'cover' });
    expect(box(part(element, 'plate')).bottom).to.equal(box(part(element, 'picture')).bottom);
    expect(box(element.querySelector('img')!).height).to.equal(box(part(element, 'picture')).height);
    const { backgroundColor, color } = getComputedStyle(part(element, 'plate'));
    expect([backgroundColor, color]).to.deep.equal(['rgba(14, 14, 16, 0.66)', 'rgb(255, 255, 255)']);
  });

  it('crops an old strip about its focus, and lets the text stand alone where lettering would be a line', async () => {
    const strip = html`<img src="${PHOTOS}strip.webp" alt="" width="1900" height="150">`;
    const cropped = await banner(320, strip, { name: 'Xã Suối Ngàn', focus: '20% 50%' });
    expect(box(cropped.querySelector('img')!).height).to.equal(112);
    expect(getComputedStyle(cropped.querySelector('img')!).objectPosition).to.equal('20% 50%');
    const whole = await banner(320, strip, { name: 'Xã Suối Ngàn', layout: 'whole' });
    expect(box(whole.querySelector('img')!).height).to.equal(0);
    expect(box(part(whole, 'plate')).height).to.be.above(40);
  });

  it('keeps its height when the picture fails', async () => {
    const broken = html`<img src="/khong-co-anh.webp" alt="image banner" width="1800" height="520">`;
    for (const width of [220, 320, 480, 800, 1200]) {
      const element = await banner(width, [broken, emblem], { name: 'Xã Suối Ngàn' });
      const before = box(element).height;
      await waitUntil(() => element.shadowRoot!.querySelector('.failed'), 'the failure is seen');
      expect(box(element).height, String(width)).to.equal(before);
      expect(getComputedStyle(element.querySelector('img')!).visibility).to.equal('hidden');
    }
  });

  it('advises on a picture that is lazy or far too large, in the console, and is content with a good one', async () => {
    const { info } = console;
    const advised: string[] = [];
    console.info = (message: string) => advised.push(message);
    try {
      const good = await banner(1000, picture, { name: 'Xã Suối Ngàn', layout: 'cover' });
      await waitUntil(() => good.querySelector('img')!.complete);
      await aided(good);
      expect(advised).to.deep.equal([]);
      const lazy = html`<img src="${PHOTOS}banner.webp" alt="" width="1800" height="520" loading="lazy">`;
      await banner(320, lazy, { name: 'Xã Suối Ngàn' });
      await waitUntil(() => advised.length === 2);
      expect(advised[0]).to.contain('loading="lazy"').and.to.contain('fetchpriority="high"');
      expect(advised[1]).to.contain('1800 px');
    } finally {
      console.info = info;
    }
  });

  it('shows the picture of the day, and the common one on other days', async () => {
    const { now } = Date;
    const tet = html`<img class="tet" src="${PHOTOS}square.webp" alt="" from="10/02/2026" to="2026-02-20">`;
    const shown = async (clock: string): Promise<string[]> => {
      Date.now = () => Date.parse(`${clock}+07:00`);
      const element = await banner(320, [picture, tet], { name: 'Xã Suối Ngàn' });
      return [...element.querySelectorAll('img')].filter((image) => box(image).height).map((image) => image.className);
    };
    try {
      expect(await shown('2026-02-09T23:59')).to.deep.equal(['']);
      expect(await shown('2026-02-10T00:00')).to.deep.equal(['tet']);
      expect(await shown('2026-02-21T00:00')).to.deep.equal(['']);
    } finally {
      Date.now = now;
    }
  });

  it('shows the picture of the day inside a picture or a link too, and does not mind that one of another day is missing', async () => {
    const dated = (from: string, to: string, src = `${PHOTOS}square.webp`) =>
      html`<img src=${src} alt="" width="600" height="600" from=${from} to=${to}>`;
    const today = await banner(800, [picture, html`<picture>${dated('2020-01-01', '2199-12-31')}</picture>`], {
      name: 'Xã',
    });
    expect([...today.querySelectorAll('img')].map((image) => box(image).height)).to.deep.equal([0, 168]);
    const past = await banner(
      800,
      [picture, html`<a href="#tet">${dated('2020-01-01', '2020-02-01', '/khong-co-anh.webp')}</a>`],
      { name: 'Xã' },
    );
    await aided(past);
    const missing = past.querySelector<HTMLImageElement>('a img')!;
    await waitUntil(() => missing.complete);
    await new Promise(requestAnimationFrame);
    expect(getComputedStyle(past.querySelector('img')!).visibility).to.equal('visible');
  });

  it('keeps the picture that the portal chose for phones, and hides a strip that says its size only when loaded', async () => {
    const chosen = html`<picture><source media="(min-width: 1px)" srcset="${PHOTOS}square.webp" width="600" height="600"><img src="${PHOTOS}strip.webp" alt="" width="1900" height="150"></picture>`;
    const kept = await banner(320, chosen, { name: 'Xã Suối Ngàn', layout: 'whole' });
    await aided(kept);
    await waitUntil(() => box(kept.querySelector('img')!).height > 200, 'the square shows');
    const silent = await banner(320, html`<img src="${PHOTOS}strip.webp" alt="">`, {
      name: 'Xã Suối Ngàn',
      layout: 'whole',
    });
    await waitUntil(
      () => silent.querySelector('img')!.complete && !box(silent.querySelector('img')!).height,
      'no line is left',
    );
  });

  it('shows the name beside the picture where its layout is none that there is, and says so', async () => {
    const element = await banner(1200, picture, { name: 'Xã Suối Ngàn', layout: 'to', focus: 'giữa' });
    await waitUntil(() => box(part(element, 'plate')).width === 504);
  });

  it('is one banner of a page, and a second one a region', async () => {
    const [first, second] = [
      await banner(320, picture, { name: 'Xã Suối Ngàn' }),
      await banner(320, picture, { name: 'Thôn Đồi' }),
    ];
    await aided(second!);
    expect(first!.shadowRoot!.querySelectorAll('[role=banner]').length).to.equal(1);
    expect(second!.shadowRoot!.querySelectorAll('[role=banner]').length).to.equal(0);
    expect(second!.shadowRoot!.querySelector('[role=region]')).to.have.attribute('aria-label', 'Thôn Đồi');
  });

  it('names the link to the start page where the banner has no name', async () => {
    const element = await banner(320, [], { href: '/' });
    await aided(element);
    expect(element.shadowRoot!.querySelector('.home')).to.have.attribute('aria-label', 'Trang chủ');
  });

  it('leads to the content of this page where its base is another, and bears an address that is no place', async () => {
    const base = Object.assign(document.createElement('base'), { href: 'https://khac.example/' });
    document.head.append(base);
    try {
      const element = await banner(320, [], { name: 'Xã', 'skip-to': '#1-noi-dung' });
      await aided(element);
      const skip = element.shadowRoot!.querySelector<HTMLAnchorElement>('.skip')!;
      skip.focus();
      expect(skip.href).to.equal(location.href.replace(/#.*|$/, '#1-noi-dung'));
    } finally {
      base.remove();
    }
  });

  it('begins its name with a heading where it is asked to', async () => {
    const element = await banner(320, picture, { name: 'Xã Suối Ngàn', 'heading-level': '1' });
    expect(part(element, 'name').localName).to.equal('h1');
  });

  it('leads keyboards to the content first', async () => {
    const page = await fixture(
      html`<div><portal-banner name="Xã Suối Ngàn" href="/" skip-to="#noi-dung">${picture}</portal-banner><p id="noi-dung" tabindex="-1">Tin</p></div>`,
    );
    const element = page.querySelector('portal-banner')!;
    await aided(element);
    (document.activeElement as HTMLElement).blur();
    getSelection()!.collapse(page, 0);
    await sendKeys({ press: 'Tab' });
    const link = element.shadowRoot!.activeElement!;
    expect(link.textContent).to.equal('Đến nội dung chính');
    expect(box(link).height).to.be.at.least(40);
    await sendKeys({ press: 'Enter' });
    expect(location.hash).to.equal('#noi-dung');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('prints emblem and name in black, and no picture', async function () {
    // The other engines' drivers cannot show a page as it prints.
    if (!navigator.userAgent.includes('Chrome')) this.skip();
    const element = await banner(800, [picture, emblem], { name: 'Xã Suối Ngàn', layout: 'whole' });
    await aided(element);
    await emulateMedia({ media: 'print' });
    expect(box(part(element, 'picture')).height).to.equal(0);
    expect(getComputedStyle(part(element, 'name')).color).to.equal('rgb(0, 0, 0)');
    expect(box(element.querySelector('[slot=emblem]')!).height).to.be.above(40);
    await emulateMedia({ media: 'screen' });
  });

  describe('its menu', () => {
    const menu = html`<nav slot="nav"><ul><li><a href="#tin">Tin tức</a></li><li><a href="/van-ban">Văn bản</a></li></ul></nav>`;
    const isShown = (element: Element): boolean => box(element.querySelector('a')!).height > 0;
    const button = (element: PortalBanner): HTMLElement => element.shadowRoot!.querySelector('.menu')!;

    it('folds on a phone, opens by keyboard, closes by Escape with the focus on its button', async () => {
      const element = await banner(320, [picture, menu], { name: 'Xã Suối Ngàn' });
      await aided(element);
      expect(isShown(element)).to.equal(false);
      button(element).focus();
      await sendKeys({ press: 'Enter' });
      expect(isShown(element)).to.equal(true);
      expect(button(element)).to.have.attribute('aria-expanded', 'true');
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement!.textContent).to.equal('Tin tức');
      await sendKeys({ press: 'Escape' });
      expect(isShown(element)).to.equal(false);
      expect(element.shadowRoot!.activeElement).to.equal(button(element));
    });

    it('stands open in a row where there is room', async () => {
      const element = await banner(1000, [picture, menu], { name: 'Xã Suối Ngàn' });
      await aided(element);
      expect(box(button(element)).height).to.equal(0);
      const [first, second] = [...element.querySelectorAll('a')].map(box);
      expect(first!.top).to.equal(second!.top);
      expect(first!.height).to.be.at.least(44);
    });

    it('is folded by the portal’s own details where it has them, which stand open in a row', async () => {
      const own = html`<details slot="nav"><summary>Mục lục</summary><ul><li><a href="#tin">Tin tức</a></li></ul></details>`;
      const element = await banner(320, [picture, own], { name: 'Xã Suối Ngàn' });
      const { height } = box(element);
      await aided(element);
      expect(box(element).height).to.equal(height);
      expect(button(element)).to.equal(null);
      const details = element.querySelector('details')!;
      expect(details.open).to.equal(false);
      element.querySelector('summary')!.focus();
      await sendKeys({ press: 'Enter' });
      expect(details.open).to.equal(true);
      await sendKeys({ press: 'Enter' });
      expect(details.open).to.equal(false);
      element.parentElement!.style.width = '1000px';
      await waitUntil(() => details.open, 'the row stands open');
      expect(box(element.querySelector('summary')!).height).to.equal(0);
    });

    const long = html`<nav slot="nav"><ul>${Array.from({ length: 30 }, (_, index) => html`<li><a href="#muc">Mục thứ ${index}</a></li>`)}</ul></nav>`;

    it('folds where it does not fit in one row, and is a row again where it does', async () => {
      const element = await banner(1000, [picture, long], { name: 'Xã Suối Ngàn' });
      await aided(element);
      expect(isShown(element)).to.equal(false);
      button(element).focus();
      await sendKeys({ press: 'Enter' });
      expect(isShown(element)).to.equal(true);
      await sendKeys({ press: 'Escape' });
      element.querySelectorAll('li:nth-child(n+4)').forEach((entry) => entry.remove());
      element.requestUpdate();
      await waitUntil(() => isShown(element), 'three entries fit');
      expect(box(button(element)).height).to.equal(0);
    });

    it('has the portal’s search and languages beside it in the row, under it when folded', async () => {
      const more = html`${menu}<form slot="nav" role="search"><input type="search" name="q" aria-label="Từ khóa" /><button>Tìm</button></form
        ><p slot="nav"><a href="/en" lang="en">English</a></p>`;
      const element = await banner(1000, [picture, more], { name: 'Xã Suối Ngàn' });
      await aided(element);
      expect(box(part(element, 'nav')).height).to.be.at.most(50);
      const [entry, search, find, language] = ['a', 'input', 'form button', '[lang=en]'].map((one) =>
        box(element.querySelector(one)!),
      );
      expect(search!.left).to.be.above(entry!.right);
      expect(language!.left).to.be.above(find!.right);
      expect(Math.min(search!.height, find!.height, language!.height)).to.be.at.least(44);
      element.parentElement!.style.width = '320px';
      await waitUntil(() => box(button(element)).height);
      button(element).click();
      const [below, field] = ['a', 'input'].map((one) => box(element.querySelector(one)!));
      expect(field!.top).to.be.above(below!.bottom);
      expect(field!.right).to.be.at.most(box(element).right);
    });

    it('shows what lies under an entry to the keyboard, within the banner, until Escape', async () => {
      const under = html`<nav slot="nav"><ul style="justify-content:flex-end"><li><a href="#tin">Tin tức</a></li><li><a id="last" href="#vb">Văn bản</a><ul><li><a id="under" href="#xa">Của xã</a></li></ul></li></ul></nav>`;
      const element = await banner(1000, [picture, under], { name: 'Xã Suối Ngàn' });
      await aided(element);
      const inner = element.querySelector('#under')!;
      expect(box(inner).height).to.equal(0);
      element.querySelector<HTMLElement>('#last')!.focus();
      await waitUntil(() => box(inner).height >= 44);
      expect(box(inner).right).to.be.at.most(box(element).right);
      await sendKeys({ press: 'Escape' });
      expect(box(inner).height).to.equal(0);
      expect(document.activeElement!.id).to.equal('last');
    });

    it('keeps its place from the first paint on', async () => {
      for (const [width, menu] of [
        [320, long],
        [1000, long],
        [1000, html`<nav slot="nav"><a href="#tin">Tin tức</a></nav>`],
      ] as const) {
        const element = await banner(width, [picture, menu], { name: 'Xã Suối Ngàn' });
        const before = box(element).height;
        await aided(element);
        expect(box(element).height).to.equal(before);
      }
    });

    it('sticks where it is asked to, and covers nothing that a link leads to', async () => {
      const page =
        await fixture<HTMLElement>(html`<div><portal-banner sticky name="Xã Suối Ngàn">${picture}${menu}</portal-banner>
        <div style="height:2000px"></div><h2 id="tin">Tin</h2><div style="height:2000px"></div></div>`);
      const element = page.querySelector('portal-banner')!;
      await aided(element);
      await waitUntil(() => getComputedStyle(element).position === 'sticky');
      page.querySelector('#tin')!.scrollIntoView();
      const nav = box(part(element, 'nav'));
      expect(Math.round(nav.top)).to.equal(0);
      expect(box(page.querySelector('#tin')!).top).to.be.at.least(nav.bottom - 1);
      page.remove();
      expect(document.documentElement.style.scrollPaddingTop).to.equal('');
      scrollTo(0, 0);
    });
  });

  describe('its notices', () => {
    const storm = html`<div slot="notice" level="danger" from="2026-09-08T06:30" to="2026-09-09">Bão số 5 đang vào gần bờ.</div>`;
    const { now } = Date;
    beforeEach(() => {
      sessionStorage.clear();
      Date.now = () => Date.parse('2026-09-08T08:00+07:00');
    });
    afterEach(() => {
      Date.now = now;
    });
    const notices = (element: Element): HTMLDetailsElement | null => element.shadowRoot!.querySelector('details');

    it('begin and end by their days, and say how grave they are in a word', async () => {
      const element = await banner(320, [picture, storm], { name: 'Xã Suối Ngàn' });
      expect(notices(element)!.textContent).to.equal('Khẩn cấp');
      Date.now = () => Date.parse('2026-09-10T00:00+07:00');
      element.requestUpdate();
      await element.updateComplete;
      expect(notices(element)).to.equal(null);
      expect(box(element.querySelector('[slot=notice]')!).height).to.equal(0);
    });

    it('line up with the plate, at every width', async () => {
      for (const width of [320, 800, 1100, 1300]) {
        const element = await banner(width, [picture, storm], { name: 'Xã Suối Ngàn' });
        const range = document.createRange();
        range.selectNodeContents(element.querySelector('[slot=notice]')!);
        expect(range.getBoundingClientRect().left, String(width)).to.be.closeTo(box(part(element, 'name')).left, 1);
      }
    });

    it('remind the webmaster in the console of one that is over', async () => {
      const { info } = console;
      const advised: string[] = [];
      console.info = (message: string) => advised.push(message);
      try {
        const over = html`<div slot="notice" to="2026-09-01">Đã qua</div>`;
        await aided(await banner(320, [emblem, storm, over], { name: 'Xã Suối Ngàn' }));
        await waitUntil(() => advised.length);
        expect(advised.length).to.equal(1);
        expect(advised[0]).to.contain('đang ẩn');
      } finally {
        console.info = info;
      }
    });

    it('are announced once in a tab', async () => {
      const element = await banner(320, [picture, storm], { name: 'Xã Suối Ngàn' });
      await aided(element);
      const live = element.shadowRoot!.querySelector('[aria-live]')!;
      await waitUntil(() => live.textContent);
      expect(live).to.have.attribute('role', 'alert');
      expect(live.textContent).to.equal('Khẩn cấp. Bão số 5 đang vào gần bờ.');
      const next = await banner(320, [picture, storm], { name: 'Xã Suối Ngàn' });
      await aided(next);
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      expect(next.shadowRoot!.querySelector('[aria-live]')!.textContent).to.equal('');
    });

    it('fold at a press, stay folded on the next page, and are found again', async () => {
      const element = await banner(320, [picture, storm], { name: 'Xã Suối Ngàn' });
      await aided(element);
      const { left, top } = box(notices(element)!.querySelector('summary')!);
      await sendMouse({ type: 'click', position: [Math.round(left + 40), Math.round(top + 20)] });
      await waitUntil(() => sessionStorage.getItem('cw-notice'), 'it is kept');
      expect(box(notices(element)!).height).to.be.closeTo(44, 1);
      const next = await banner(320, [picture, storm], { name: 'Xã Suối Ngàn' });
      expect(notices(next)!.open).to.equal(false);
      notices(next)!.querySelector('summary')!.focus();
      await sendKeys({ press: 'Enter' });
      expect(box(notices(next)!).height).to.be.above(70);
    });

    it('show when a script of the page brings them, and are announced', async () => {
      const element = await banner(320, [picture], { name: 'Xã Suối Ngàn' });
      await aided(element);
      const late = Object.assign(document.createElement('p'), { slot: 'notice', textContent: 'Nước suối dâng cao.' });
      element.append(late);
      await waitUntil(() => box(late).height > 20, 'it shows');
      const live = element.shadowRoot!.querySelector('[aria-live]')!;
      await waitUntil(() => live.textContent === 'Thông báo. Nước suối dâng cao.');
      late.setAttribute('level', 'danger');
      await waitUntil(() => notices(element)?.textContent === 'Khẩn cấp', 'it is graver now');
    });

    it('stand open again when one comes that the reader has not folded', async () => {
      const cut = html`<p slot="notice">Mất điện đến 11 giờ.</p>`;
      const element = await banner(320, [picture, cut, storm], { name: 'Xã Suối Ngàn' });
      await aided(element);
      notices(element)!.querySelector('summary')!.click();
      await waitUntil(() => sessionStorage.getItem('cw-notice'), 'it is kept');
      expect(notices(await banner(320, [picture, cut], { name: 'Xã Suối Ngàn' }))!.open).to.equal(false);
      const flood = html`<p slot="notice" level="danger">Lũ quét ở suối Ngàn.</p>`;
      expect(notices(await banner(320, [picture, cut, flood], { name: 'Xã Suối Ngàn' }))!.open).to.equal(true);
    });
  });
});
