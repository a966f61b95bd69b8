import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import '../../src/elements/photo-gallery/define.ts';
import type { PhotoGallery } from '../../src/elements/photo-gallery/photo-gallery.ts';
import { gallery } from '../../demo/examples/gallery.ts';
import { waitUntil } from '../wait-until.ts';

const PHOTOS = '/demo/photos/';

const put = async (count: number, attributes = ''): Promise<PhotoGallery> => {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.innerHTML = `<photo-gallery ${attributes}>${gallery(count, PHOTOS)}</photo-gallery>`;
  const element = box.querySelector('photo-gallery')!;
  await element.updateComplete;
  return element;
};

/** The open lightbox, if any, as a reader finds it: the modal dialog at the end of the page. */
const dialog = (): HTMLDialogElement | undefined =>
  Array.from(document.body.children, (child) =>
    child.shadowRoot?.querySelector<HTMLDialogElement>('dialog[open]'),
  ).find(Boolean) ?? undefined;

const named = (name: string): HTMLButtonElement => dialog()!.querySelector(`button[aria-label="${name}"]`)!;
const shownPhoto = (): HTMLImageElement => dialog()!.querySelector<HTMLImageElement>('img.photo[aria-hidden=false]')!;
const status = (): string => dialog()!.querySelector('[role=status]')!.textContent!;

const middle = (element: Element): [number, number] => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};
const click = (element: Element): Promise<void> => sendMouse({ type: 'click', position: middle(element) });

/** Clicks until two came in time for a double click, which a driver on a busy machine may miss. */
const doubleClick = async (position: [number, number]): Promise<void> => {
  const times: number[] = [];
  const note = ({ timeStamp }: Event): unknown => times.unshift(timeStamp);
  addEventListener('pointerup', note, true);
  do await sendMouse({ type: 'click', position });
  while (times.length < 2 || times[0]! - times[1]! > 500);
  removeEventListener('pointerup', note, true);
};

const isOpen = (): Promise<void> => waitUntil(() => dialog() && shownPhoto()?.complete, 'the lightbox opens');
const isClosed = (): Promise<void> => waitUntil(() => !dialog() && !location.hash, 'the lightbox closes');

const names = (file: string): Promise<void> =>
  waitUntil(() => location.hash === `#anh=${file}`, `the address names ${file}`);

const openAt = async (element: PhotoGallery, index: number): Promise<void> => {
  await click(element.images[index]!);
  await isOpen();
};

describe('lightbox', () => {
  // WebKit's driver cannot; its window is wide enough.
  before(() => setViewport({ width: 1280, height: 800 }).catch(() => undefined));

  afterEach(async () => {
    if (dialog()) await sendKeys({ press: 'Escape' });
    await isClosed();
  });

  it('shows the large file of the photo that was clicked, with its caption and its place', async () => {
    await openAt(await put(12), 1);
    expect(shownPhoto().src).to.match(/\/inner\.jpg$/);
    expect(dialog()!.textContent).to.contain('Đại biểu các thôn dự hội nghị sơ kết vụ mùa').and.contain('2 / 12');
    expect(status()).to.equal('Ảnh 2 trên 12: Đại biểu các thôn dự hội nghị sơ kết vụ mùa');
  });

  it('fetches the photo on which the mouse rests, that one alone, and shows nothing before the click', async () => {
    const element = await put(12);
    const fetched = (file: string): boolean =>
      performance.getEntriesByType('resource').some(({ name }) => name.endsWith(file));
    performance.clearResourceTimings();
    const links = element.querySelectorAll('a');
    // Names that no other test has fetched.
    [0, 1, 2].forEach((index) => (links[index]!.href += `?rest=${index}`));
    await sendMouse({ type: 'move', position: middle(element.images[1]!) });
    await waitUntil(() => fetched('?rest=1'), 'the photo is fetched');
    expect(dialog()).to.equal(undefined);
    expect(fetched('?rest=0') || fetched('?rest=2')).to.equal(false);
    await click(element.images[1]!);
    await isOpen();
    expect(shownPhoto().src).to.contain('?rest=1');
    await waitUntil(() => fetched('?rest=0') && fetched('?rest=2'), 'its neighbours are fetched once it is shown');
  });

  it('shows another photo than the one on which the mouse rested', async () => {
    const element = await put(12);
    await sendMouse({ type: 'move', position: middle(element.images[1]!) });
    element.querySelectorAll('a')[3]!.focus();
    await sendKeys({ press: 'Enter' });
    await isOpen();
    expect(status()).to.contain('Ảnh 4 trên 12');
    expect(shownPhoto().src).to.contain(element.querySelectorAll('a')[3]!.getAttribute('href'));
  });

  it('goes through the photos by keys, and stops at the ends', async () => {
    await openAt(await put(3), 0);
    expect(named('Ảnh trước').getAttribute('aria-disabled')).to.equal('true');
    await sendKeys({ press: 'ArrowRight' });
    expect(status()).to.contain('Ảnh 2 trên 3');
    await sendKeys({ press: 'End' });
    expect(status()).to.contain('Ảnh 3 trên 3');
    await sendKeys({ press: 'ArrowRight' });
    expect(status()).to.contain('Ảnh 3 trên 3');
    await sendKeys({ press: 'Home' });
    expect(status()).to.contain('Ảnh 1 trên 3');
  });

  it('goes the other way by keys where the page reads from right to left', async () => {
    const element = await put(3);
    element.parentElement!.dir = 'rtl';
    await openAt(element, 0);
    await sendKeys({ press: 'ArrowLeft' });
    expect(status()).to.contain('Ảnh 2 trên 3');
    expect(middle(named('Ảnh sau'))[0]).to.be.below(middle(named('Ảnh trước'))[0]);
  });

  it('opens by Enter on a photo and gives the focus back to the photo last seen', async () => {
    const element = await put(4);
    element.images[0]!.closest('a')!.focus();
    await sendKeys({ press: 'Enter' });
    await isOpen();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Escape' });
    await isClosed();
    expect(document.activeElement).to.equal(element.images[1]!.closest('a'));
  });

  it('keeps the focus inside, from the first button to the last', async () => {
    await openAt(await put(4), 0);
    const root = dialog()!.getRootNode() as ShadowRoot;
    const seen: (Element | null)[] = [];
    const tab = async (): Promise<void> => {
      await sendKeys({ press: 'Tab' });
      expect(dialog()!.contains(root.activeElement)).to.equal(true);
      seen.unshift(root.activeElement);
    };
    await tab();
    // Beyond the last one the browser's own bar may have the focus, which no test gets back.
    const visible = [...dialog()!.querySelectorAll('button')].filter((button) => button.checkVisibility());
    while (seen[0] !== visible.at(-1)) await tab();
    expect(new Set(seen).size, 'each once').to.equal(seen.length);
  });

  it('gives the page back at once, not only when it has faded', async () => {
    const element = await put(4);
    const image = element.images[1]!;
    await openAt(element, 0);
    await element.close();
    expect(document.elementFromPoint(...middle(image))).to.equal(image);
  });

  it('closes at Back and leaves neither an address nor a node behind', async () => {
    const before = document.body.children.length;
    await openAt(await put(4), 2);
    await names('harvest.jpg');
    history.back();
    await isClosed();
    await waitUntil(() => document.body.children.length <= before + 1, 'its nodes are gone');
  });

  it('names each photo in the address by its file', async () => {
    await openAt(await put(4), 0);
    await sendKeys({ press: 'ArrowRight' });
    await names('inner.jpg');
  });

  it('tells files of one name in two folders apart, and still opens an address with the name alone', async () => {
    const element = await put(3);
    // The server takes both for one folder.
    element.images[2]!.closest('a')!.href = '/demo/photos//inner.jpg';
    await openAt(element, 2);
    await names('/demo/photos//inner.jpg');
    await sendKeys({ press: 'ArrowLeft' });
    await names('inner.jpg');
    await sendKeys({ press: 'Escape' });
    await isClosed();
    location.hash = '#anh=/demo/photos//inner.jpg';
    await isOpen();
    expect(status()).to.contain('Ảnh 3 trên 3');
  });

  it('opens the photo that a shared address names', async () => {
    const element = await put(12);
    location.hash = '#anh=gold.jpg';
    await isOpen();
    expect(status()).to.contain('Ảnh 5 trên 12');
    expect(element.images).to.have.length(12);
  });

  it('tells the page what happens, and can be kept from opening', async () => {
    const element = await put(4);
    element.addEventListener('cw-gallery-open', (event) => event.preventDefault(), { once: true });
    const asked = oneEvent(element, 'cw-gallery-open');
    await element.open(1);
    expect((await asked).detail.index).to.equal(1);
    expect(dialog()).to.equal(undefined);
    await openAt(element, 0);
    const changed = oneEvent(element, 'cw-gallery-change');
    await element.next();
    expect((await changed).detail.index).to.equal(1);
    const closed = oneEvent(element, 'cw-gallery-close');
    await element.close();
    expect((await closed).detail.index).to.equal(1);
  });

  it('leaves clicks with a modifier key to the browser', async () => {
    const element = await put(4);
    const image = element.images[0]!;
    let kept = true;
    element.addEventListener('click', (event) => {
      kept = !event.defaultPrevented;
      event.preventDefault();
    });
    image.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ctrlKey: true }));
    expect(kept).to.equal(true);
    expect(dialog()).to.equal(undefined);
  });

  it('zooms by key and button, and shows the whole photo again', async () => {
    await openAt(await put(4), 0);
    const { width } = shownPhoto().getBoundingClientRect();
    await sendKeys({ press: '+' });
    await waitUntil(() => shownPhoto().getBoundingClientRect().width > width * 1.4);
    await sendKeys({ press: '0' });
    await waitUntil(() => Math.abs(shownPhoto().getBoundingClientRect().width - width) < 1);
    await click(named('Phóng to'));
    await waitUntil(() => shownPhoto().getBoundingClientRect().width > width * 1.9);
    expect(named('Thu nhỏ')).to.be.an.instanceof(HTMLButtonElement);
  });

  it('zooms by double click at the pointer, and pans with the mouse', async () => {
    await openAt(await put(4), 0);
    const [x, y] = middle(shownPhoto());
    const whole = shownPhoto().getBoundingClientRect();
    await doubleClick([x - 200, y]);
    await waitUntil(() => shownPhoto().getBoundingClientRect().width > whole.width * 1.9, 'zooms');
    await waitUntil(
      () =>
        Math.abs(shownPhoto().getBoundingClientRect().left + shownPhoto().getBoundingClientRect().width / 2 - x - 200) <
        3,
      'stays under the pointer',
    );
    const { left } = shownPhoto().getBoundingClientRect();
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x - 10, y] });
    await sendMouse({ type: 'move', position: [x - 60, y] });
    expect(shownPhoto().getBoundingClientRect().left).to.be.within(left - 61, left - 40);
    await sendMouse({ type: 'up' });
  });

  it('goes on when a photo is drawn aside with the mouse', async () => {
    await openAt(await put(4), 0);
    const [x, y] = middle(shownPhoto());
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    for (const by of [0.1, 0.5, 0.8, 0.95]) await sendMouse({ type: 'move', position: [Math.round(x * (1 - by)), y] });
    await sendMouse({ type: 'up' });
    await waitUntil(() => status().includes('Ảnh 2 trên 4'));
  });

  it('closes when drawn down', async () => {
    await openAt(await put(4), 0);
    const [x, y] = middle(shownPhoto());
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    for (const by of [20, 80, 150, 220]) await sendMouse({ type: 'move', position: [x, y + by] });
    await sendMouse({ type: 'up' });
    await isClosed();
  });

  it('closes at a click beside the photo', async () => {
    await openAt(await put(4), 0);
    const stage = shownPhoto().getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(stage.left + 10), Math.round(stage.top + 20)] });
    await isClosed();
  });

  it('shows all photos at once, and leads back by Escape to the photo it came from', async () => {
    await openAt(await put(40), 2);
    await click(named('3 / 40: Xem cả 40 ảnh'));
    await waitUntil(() => dialog()!.querySelector('.overview img'), 'the overview opens');
    expect(dialog()!.querySelectorAll('.overview img').length).to.be.above(20);
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => shownPhoto() && !status().includes('Ảnh 3 trên 40'));
    expect(dialog()!.querySelectorAll('.overview img')).to.have.length(0);
  });

  it('opens the overview from the button below the mosaic', async () => {
    const element = await put(40);
    const button = Array.from(element.renderRoot.querySelectorAll('button')).find((one) =>
      one.textContent!.includes('Xem cả 40 ảnh'),
    )!;
    await click(button);
    await waitUntil(() => dialog()?.querySelector('.overview img'));
    expect(dialog()!.textContent).to.contain('40 ảnh');
    await sendKeys({ press: 'Escape' });
    await isClosed();
  });

  it('bears photos that are taken away, added and reordered while it is open', async () => {
    const element = await put(5);
    await openAt(element, 4);
    for (let photo = 0; photo < 3; photo++) element.lastElementChild!.remove();
    await sendKeys({ press: 'ArrowLeft' });
    expect(status()).to.contain('Ảnh 2 trên 2');
    element.append(element.firstElementChild!);
    await sendKeys({ press: 'ArrowLeft' });
    expect(status()).to.equal('Ảnh 1 trên 2: Đại biểu các thôn dự hội nghị sơ kết vụ mùa');
    element.replaceChildren();
    await sendKeys({ press: 'Escape' });
    await isClosed();
  });

  it('says that a photo did not come, lets the reader try again, and goes on', async () => {
    const element = await put(3);
    element.images[1]!.closest('a')!.href = '/demo/photos/mat-roi.jpg';
    await openAt(element, 0);
    await sendKeys({ press: 'ArrowRight' });
    await waitUntil(() => dialog()!.querySelector('[data-action=retry]'), 'the plate appears');
    element.images[1]!.closest('a')!.href = '/demo/photos/inner.jpg';
    await sendKeys({ press: 'ArrowRight' });
    await waitUntil(() => !dialog()!.querySelector('[data-action=retry]'));
    expect(status()).to.contain('Ảnh 3 trên 3');
  });

  it('has no arrows, count or strip for one photo', async () => {
    await openAt(await put(1), 0);
    for (const part of ['.previous', '.next', '.count', '.strip'])
      expect(getComputedStyle(dialog()!.querySelector(part)!).display, part).to.equal('none');
  });

  it('starts a slide show only when asked, and pauses it', async () => {
    await openAt(await put(3), 0);
    await click(named('Trình chiếu'));
    await waitUntil(() => named('Tạm dừng'));
    await click(named('Tạm dừng'));
    await waitUntil(() => named('Trình chiếu'));
    expect(status()).to.contain('Ảnh 1 trên 3');
  });

  it('keeps at most five full photos alive and few thumbnails, however long the way', async () => {
    await openAt(await put(40), 0);
    for (let step = 0; step < 39; step++) await sendKeys({ press: 'ArrowRight' });
    expect(status()).to.contain('Ảnh 40 trên 40');
    expect(dialog()!.querySelectorAll('img.photo').length).to.be.below(6);
    expect(dialog()!.querySelectorAll('*').length).to.be.below(61);
  });

  it('speaks the language of the page', async () => {
    const element = await put(4);
    element.parentElement!.lang = 'en';
    await openAt(element, 0);
    expect(named('Close')).to.be.an.instanceof(HTMLButtonElement);
    expect(dialog()!.lang).to.equal('en');
  });

  it('lies above everything in a hostile page', async () => {
    const element = await put(4);
    const box = element.parentElement!;
    Object.assign(box.style, { transform: 'rotate(3deg)', overflow: 'hidden', filter: 'blur(1px)' });
    const bar = document.createElement('div');
    bar.setAttribute('style', 'position:fixed;inset:0 0 auto;height:80px;z-index:2147483647;background:red');
    const style = document.createElement('style');
    style.textContent = 'img{max-width:none!important;position:relative} dialog{display:none} button{position:fixed}';
    document.body.append(bar, style);
    await element.open(0);
    await isOpen();
    const close = named('Đóng');
    const [x, y] = middle(close);
    const { shadowRoot } = document.elementFromPoint(x, y)!;
    expect(close.contains(shadowRoot?.elementFromPoint(x, y) ?? null)).to.equal(true);
    await click(close);
    await isClosed();
    bar.remove();
    style.remove();
  });
});
