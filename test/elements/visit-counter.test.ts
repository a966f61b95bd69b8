import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type { VisitRequest } from '../../src/content/visits.wire.ts';
import type { VisitCounter } from '../../src/elements/visit-counter/visit-counter.ts';
import '../../src/elements/visit-counter/define.ts';
import type { CountingCommand } from '../../tools/test/counting.ts';
import { waitUntil } from '../wait-until.ts';

const service = (command: CountingCommand) => executeServerCommand<unknown, CountingCommand>('counting', command);
const posted = (site: string) => service({ do: 'posted', site }) as Promise<VisitRequest[]>;

let number = 0;
/** A site of its own for each test, on Saturday, 14/03/2026, 15:20 in Hà Nội. */
async function openSite(options: Partial<Extract<CountingCommand, { do: 'open' }>> = {}): Promise<string> {
  const site = `xa-${Date.now()}-${number++}`;
  await service({ do: 'open', site, at: '2026-03-14T08:20:00Z', ...options });
  return site;
}

const parts = (counter: VisitCounter, name: string): HTMLElement[] => [
  ...counter.renderRoot.querySelectorAll<HTMLElement>(`[part~=${name}]`),
];
const said = (counter: VisitCounter, name: string): string[] =>
  parts(counter, name).map((part) => part.textContent!.replace(/\s+/g, ' ').trim());
const note = (counter: VisitCounter): string => parts(counter, 'note')[0]!.innerText.replace(/\s+/g, ' ').trim();
const retry = (counter: VisitCounter) => counter.renderRoot.querySelector<HTMLButtonElement>('button:not([hidden])');
const settled = (counter: VisitCounter) => waitUntil(() => note(counter) !== '');

interface Options {
  width?: number;
  lang?: string;
  attributes?: Partial<Record<'show' | 'layout' | 'heading' | 'src' | 'page', string>>;
}
async function place(site: string, { width = 240, lang = 'vi', attributes = {} }: Options = {}): Promise<VisitCounter> {
  const box = await fixture<HTMLElement>(html`<div lang=${lang} style="width:${width}px"></div>`);
  const counter = document.createElement('visit-counter');
  for (const [name, value] of Object.entries({ site, ...attributes })) counter.setAttribute(name, value);
  box.append(counter);
  await counter.updateComplete;
  return counter;
}

describe('visit-counter', () => {
  afterEach(() => service({ do: 'mend' }));

  it('shows what the service counted, in the words of portals, with its time in Hà Nội', async () => {
    const counter = await place(await openSite({ start: 1_234_566 }));
    await settled(counter);
    expect(said(counter, 'heading')).to.deep.equal(['Thống kê truy cập']);
    expect(said(counter, 'label')).to.deep.equal(['Đang online', 'Hôm nay', 'Trong tuần', 'Tất cả']);
    expect(said(counter, 'number')).to.deep.equal(['1', '1', '1', '1.234.567']);
    expect(note(counter)).to.match(/^Cập nhật 14\/03\/2026 15:20\.?$/);
    expect(retry(counter)).to.equal(null);
  });

  it('speaks English where the page does', async () => {
    const counter = await place(await openSite({ start: 1_234_566 }), { lang: 'en' });
    await settled(counter);
    expect(said(counter, 'label')).to.deep.equal(['Online now', 'Today', 'This week', 'Total']);
    expect(said(counter, 'number')[3]).to.equal('1,234,567');
  });

  it('shows the numbers that `show` names, in its order, and a dash with words where a day was not counted', async () => {
    const counter = await place(await openSite(), { attributes: { show: 'total yesterday today' } });
    await waitUntil(() => note(counter).includes('Hôm qua chưa đếm.'));
    expect(said(counter, 'label')).to.deep.equal(['Tất cả', 'Hôm qua', 'Hôm nay']);
    expect(said(counter, 'number')).to.deep.equal(['1', '—', '1']);
    const dash = parts(counter, 'number')[1]!.querySelector('[role=img]')!;
    expect(dash.getAttribute('aria-label')).to.equal('Chưa có số liệu');
  });

  it('says from which old total it goes on', async () => {
    const site = await openSite({ start: 7_448_251, startDay: 20_270 });
    const counter = await place(site, { attributes: { show: 'total start' } });
    await waitUntil(() => note(counter).includes('Kế thừa 7.448.251 từ 01/07/2025.'));
    expect(said(counter, 'label')).to.deep.equal(['Tất cả']);
    expect(said(counter, 'number')).to.deep.equal(['7.448.252']);
  });

  it('has still bars and no number before the service has answered, and is as high in every state', async () => {
    const counter = await place(await openSite());
    expect(said(counter, 'number')).to.deep.equal(['', '', '', '']);
    expect(note(counter)).to.equal('');
    const height = counter.offsetHeight;
    await settled(counter);
    expect(counter.offsetHeight, 'ready').to.equal(height);
    const away = await place('xa', { attributes: { src: 'http://127.0.0.1:9' } });
    await settled(away);
    expect(away.offsetHeight, 'failed').to.equal(height);
  });

  for (const [width, columns] of [
    [220, 1],
    [320, 1],
    [480, 2],
    [768, 4],
    [1200, 4],
  ] as const)
    it(`sets the numbers in ${columns} columns at ${width} px and lets 1.234.567.890 fit`, async () => {
      const counter = await place(await openSite({ start: 1_234_567_889 }), { width });
      await settled(counter);
      const rows = parts(counter, 'row').map((row) => row.getBoundingClientRect());
      expect(new Set(rows.map(({ left }) => Math.round(left))).size).to.equal(columns);
      const [total] = parts(counter, 'number').slice(-1);
      expect(total!.textContent).to.equal('1.234.567.890');
      expect(total!.getBoundingClientRect().right).to.be.at.most(rows[3]!.right + 0.5);
      expect(parts(counter, 'label')[3]!.getClientRects().length).to.equal(1);
    });

  it('says in words that the service is away, asks again at Enter, and leaves the reader in the line of the answer', async () => {
    const site = await openSite();
    await service({ do: 'cut' });
    const counter = await place(site);
    await waitUntil(() => note(counter).startsWith('Chưa lấy được số liệu.'));
    expect(said(counter, 'number')).to.deep.equal(['—', '—', '—', '—']);
    await service({ do: 'mend' });
    retry(counter)!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => said(counter, 'number')[1] === '1');
    await waitUntil(() => counter.shadowRoot!.activeElement === parts(counter, 'note')[0]);
    expect(note(counter)).to.contain('Cập nhật 14/03/2026 15:20');
  });

  it('keeps the last numbers with their time when the service goes away, but not who was online', async () => {
    const counter = await place(await openSite({ start: 99 }));
    await settled(counter);
    await service({ do: 'cut' });
    await counter.refresh();
    await waitUntil(() => note(counter).startsWith('Mất kết nối. Số liệu lúc 14/03/2026 15:20.'));
    expect(said(counter, 'number')).to.deep.equal(['—', '1', '1', '100']);
    expect(retry(counter)!.textContent).to.equal('Thử lại');
  });

  it('has the heading that the page gives it, or none', async () => {
    const counter = await place(await openSite(), { attributes: { heading: 'Bạn đọc' } });
    expect(said(counter, 'heading')).to.deep.equal(['Bạn đọc']);
    const bare = await place(await openSite(), { attributes: { heading: '' } });
    expect(parts(bare, 'heading')[0]!.offsetHeight).to.equal(0);
    expect(bare.offsetHeight).to.be.below(counter.offsetHeight - 30);
  });

  it('shows what it knows of `show`, and tells the webmaster once of a word that it does not know', async () => {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => void warnings.push(text);
    try {
      const counter = await place(await openSite(), { attributes: { show: 'today hour  total' } });
      await settled(counter);
      await counter.refresh();
      expect(said(counter, 'label')).to.deep.equal(['Hôm nay', 'Tất cả']);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('[show]').and.to.contain('"hour"');
    } finally {
      console.warn = warn;
    }
  });

  it('tells the reader that a counter is not set up, and the webmaster why', async () => {
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => void warnings.push(text);
    try {
      const counter = await place('xa-khong-co');
      await waitUntil(() => note(counter).startsWith('Bộ đếm chưa được cài đặt xong.'));
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('<visit-counter>').and.to.contain('no such site');
    } finally {
      console.warn = warn;
    }
  });

  it('counts the views of a page within a line of text', async () => {
    const site = await openSite();
    const line = await fixture<HTMLElement>(
      html`<p>An Nhiên · <visit-counter site=${site} page="/tin/mua-gat"></visit-counter></p>`,
    );
    const counter = line.querySelector('visit-counter')!;
    await waitUntil(() => counter.renderRoot.textContent!.includes('1'));
    expect(counter.renderRoot.textContent!.trim()).to.equal('Lượt xem: 1');
    expect(line.getClientRects().length).to.equal(1);
    expect(counter.getBoundingClientRect().height).to.be.below(line.offsetHeight + 1);
    const [request] = await posted(site);
    expect([request!.page, request!.view, request!.visit]).to.deep.equal(['/tin/mua-gat', 'new', 'new']);
  });

  it('is dark within a line of text without an error', async () => {
    const site = await openSite();
    const errors: string[] = [];
    const hear = ({ reason }: PromiseRejectionEvent) => errors.push(String(reason));
    addEventListener('unhandledrejection', hear);
    const line = await fixture<HTMLElement>(
      html`<p><visit-counter site=${site} page="/tin/toi" theme="dark"></visit-counter></p>`,
    );
    const counter = line.querySelector('visit-counter')!;
    await waitUntil(() => getComputedStyle(counter).color === 'rgb(236, 235, 232)');
    await waitUntil(() => counter.renderRoot.textContent!.includes('1'));
    removeEventListener('unhandledrejection', hear);
    expect(errors).to.deep.equal([]);
  });

  it('asks once for all counters of a site on a page', async () => {
    const site = await openSite();
    const page = await fixture<HTMLElement>(html`<div>
      <visit-counter site=${site}></visit-counter>
      <visit-counter site=${site} layout="row"></visit-counter>
      <visit-counter site=${site} page="/tin"></visit-counter>
    </div>`);
    const counters = [...page.querySelectorAll('visit-counter')];
    await waitUntil(() => counters.every(({ visits }) => visits.status === 'ready'));
    expect(await posted(site)).to.have.length(1);
  });

  it('goes on counting where it is moved to, without counting twice', async () => {
    const site = await openSite();
    const counter = await place(site);
    await settled(counter);
    const other = await fixture<HTMLElement>(html`<div></div>`);
    other.append(counter);
    await counter.refresh();
    await counter.updateComplete;
    expect(said(counter, 'number')[1]).to.equal('1');
    expect((await posted(site)).filter(({ visit }) => visit)).to.have.length(1);
  });

  it('asks for another site when the attribute changes', async () => {
    const [first, second] = [await openSite(), await openSite({ start: 50 })];
    const counter = await place(first);
    await settled(counter);
    counter.site = second;
    await waitUntil(() => said(counter, 'number')[3] === '51');
    expect((await posted(second)).map(({ visit }) => visit)).to.deep.equal(['new']);
  });

  it('gives every number its own digits in the form of an odometer', async () => {
    const counter = await place(await openSite({ start: 418_305 }), { attributes: { layout: 'digits' } });
    const boxes = (): string[] =>
      parts(counter, 'number')
        .map((part) => part.getBoundingClientRect())
        .map(({ left, top, height }) => `${left} ${top} ${height}`);
    await counter.updateComplete;
    const before = boxes();
    await settled(counter);
    expect(said(counter, 'number')[3]).to.equal('418306');
    expect(boxes(), 'nothing moves when the numbers come').to.deep.equal(before);
  });

  it('is one line without heading in the form of a row, and rows at any width in that of a sidebar', async () => {
    const row = await place(await openSite(), { width: 768, attributes: { layout: 'row' } });
    const places = (): number[] => parts(row, 'label').map((part) => part.getBoundingClientRect().left);
    await row.updateComplete;
    const before = places();
    await settled(row);
    expect(places(), 'nothing moves when the numbers come').to.deep.equal(before);
    expect(parts(row, 'heading')[0]!.offsetHeight).to.equal(0);
    expect(new Set(parts(row, 'row').map((part) => part.getBoundingClientRect().top)).size).to.equal(1);
    const sidebar = await place(await openSite(), { width: 768, attributes: { layout: 'sidebar' } });
    await settled(sidebar);
    expect(new Set(parts(sidebar, 'row').map((part) => part.getBoundingClientRect().left)).size).to.equal(1);
  });

  it('draws the last 30 days and says the same in words', async () => {
    const site = await openSite();
    const counter = await fixture<VisitCounter>(html`<visit-counter site=${site} trend></visit-counter>`);
    await waitUntil(() => counter.renderRoot.querySelector('svg'));
    const picture = counter.renderRoot.querySelector('svg')!;
    expect(picture.getAttribute('aria-label')).to.equal(
      'Lượt truy cập 30 ngày qua: ít nhất 1 lượt ngày 14/03/2026, nhiều nhất 1 lượt ngày 14/03/2026, hôm nay đến giờ 1 lượt',
    );
    const bars = [...picture.querySelectorAll('rect')];
    expect(bars).to.have.length(1);
    expect(bars[0]!.getBoundingClientRect().height).to.be.above(30);
  });

  it('tells by a hollow dot, not by colour alone, that nobody knows who is online', async () => {
    const counter = await place(await openSite());
    const fill = () => getComputedStyle(parts(counter, 'label')[0]!, '::before').borderTopWidth;
    const hollow = fill();
    await settled(counter);
    await nextFrame();
    expect(parseFloat(fill())).to.be.above(parseFloat(hollow));
  });

  it('has no accessibility fault in any state', async () => {
    const counter = await place(await openSite(), { attributes: { show: 'online yesterday total' } });
    await expect(counter).to.be.accessible();
    await settled(counter);
    await expect(counter).to.be.accessible();
    const away = await place('xa', { attributes: { src: 'http://127.0.0.1:9' } });
    await waitUntil(() => retry(away));
    await expect(away).to.be.accessible();
  });
});
