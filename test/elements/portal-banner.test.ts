import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { PortalBanner } from '../../src/elements/portal-banner/portal-banner.ts';
import '../../src/elements/portal-banner/define.ts';

const PHOTOS = '/demo/photos/';
const picture = html`<img src="${PHOTOS}banner.webp" alt="image banner" width="1800" height="520">`;
const emblem = html`<img slot="emblem" src="${PHOTOS}emblem.svg" alt="" width="96" height="96">`;

/** A banner in a box of `width` px. */
async function banner(width: number, content: unknown, attributes: Record<string, string> = {}): Promise<PortalBanner> {
  const box = await fixture<HTMLElement>(html`<div><portal-banner>${content}</portal-banner></div>`);
  box.style.width = `${width}px`;
  const element = box.querySelector('portal-banner')!;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await element.updateComplete;
  return element;
}

const part = (element: Element, name: string): HTMLElement => element.shadowRoot!.querySelector(`[part=${name}]`)!;
const box = (element: Element): DOMRect => element.getBoundingClientRect();

describe('portal-banner', () => {
  before(() => setViewport({ width: 1280, height: 900 }));

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
});
