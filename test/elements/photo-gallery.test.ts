import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/photo-gallery/define.ts';
import type { PhotoGallery } from '../../src/elements/photo-gallery/photo-gallery.ts';
import { gallery, oldGallery } from '../../demo/examples/gallery.ts';
import { waitUntil } from '../wait-until.ts';

const PHOTOS = '/demo/photos/';
const img = (file: string, rest = ''): string => `<img src="${PHOTOS}${file}" ${rest}>`;

/** A gallery in a box of `width` px. */
async function put(content: string, attributes = '', width = 800): Promise<PhotoGallery> {
  const box = await fixture<HTMLElement>(html`<div></div>`);
  box.style.width = `${width}px`;
  box.innerHTML = `<photo-gallery ${attributes}>${content}</photo-gallery>`;
  const element = box.querySelector('photo-gallery')!;
  await element.updateComplete;
  return element;
}

const rect = (element: Element): DOMRect => element.getBoundingClientRect();
const seen = (element: PhotoGallery): HTMLImageElement[] =>
  Array.from(element.images).filter((one) => rect(one).width > 0);
const shadow = (element: PhotoGallery, part: string): HTMLElement | null =>
  element.shadowRoot!.querySelector(`[part=${part}]`);

describe('photo-gallery', () => {
  it('shows five of forty photos, says how many follow, and offers them all', async () => {
    const element = await put(gallery(40, PHOTOS));
    expect(seen(element)).to.have.length(5);
    expect(shadow(element, 'more')!.textContent).to.contain('+36').and.contain('ảnh');
    expect(shadow(element, 'all-button')!.textContent).to.contain('Xem cả 40 ảnh');
    const [veil, last] = [rect(shadow(element, 'more')!), rect(seen(element)[4]!)];
    for (const side of ['left', 'top', 'width', 'height'] as const)
      expect(veil[side], side).to.be.closeTo(last[side], 1);
  });

  it('gives the first photo the most room, above the others in a narrow box and beside them in a wide one', async () => {
    for (const [width, beside] of [
      [320, false],
      [800, true],
    ] as const) {
      const [first, second] = seen(await put(gallery(5, PHOTOS), '', width)).map(rect) as [DOMRect, DOMRect];
      expect(first.width * first.height).to.be.above(second.width * second.height * 2);
      expect(second.left > first.right, `${width} px`).to.equal(beside);
    }
  });

  it('lays four photos out two by two at every width', async () => {
    for (const width of [220, 800]) {
      const tiles = seen(await put(gallery(4, PHOTOS), '', width)).map(rect);
      expect(new Set(tiles.map(({ left }) => left)).size).to.equal(2);
      expect(new Set(tiles.map(({ top }) => top)).size).to.equal(2);
    }
  });

  it('finds photos in the boxes of an old editor, without empty cells for empty paragraphs', async () => {
    const element = await put(`<p>&nbsp;</p>${oldGallery(PHOTOS)}<p>&nbsp;</p>`);
    expect(seen(element)).to.have.length(5);
    const box = rect(element.photosBox!);
    for (const image of seen(element)) expect(rect(image).bottom).to.be.at.most(box.bottom + 1);
  });

  it('keeps words that stand between the photos as its caption', async () => {
    const element = await put(`${img('gold.jpg')}${img('dawn.jpg')}<p>Bốn mùa ở Suối Ngàn.</p>`);
    const words = element.querySelector('p')!;
    expect(rect(words).top).to.be.at.least(rect(element.photosBox!).bottom);
    expect(rect(words).height).to.be.above(0);
  });

  it('keeps a heading that stands before the photos above them', async () => {
    const element = await put(`<h3>Thư viện ảnh</h3>${img('gold.jpg')}${img('dawn.jpg')}<p>Bốn mùa ở Suối Ngàn.</p>`);
    expect(rect(element.querySelector('h3')!).bottom).to.be.at.most(rect(element.photosBox!).top);
    expect(rect(element.querySelector('p')!).top).to.be.at.least(rect(element.photosBox!).bottom);
  });

  it('shows a single photo whole, with its caption below', async () => {
    const element = await put(gallery(1, PHOTOS), '', 480);
    const image = element.images[0]!;
    await waitUntil(() => image.complete);
    expect(rect(image).width / rect(image).height).to.be.closeTo(1.5, 0.01);
    expect(rect(element.querySelector('figcaption')!).top).to.be.at.least(rect(image).bottom);
  });

  it('takes no space without photos', async () => {
    const element = await put(' ', 'boxed');
    expect(rect(element).height).to.equal(0);
  });

  it('keeps each photo’s shape in rows of even height, and does not blow the last one up', async () => {
    const wide = img('panorama.webp', 'width="1800" height="600" alt="Toàn cảnh"');
    const element = await put(
      wide + img('portrait.jpg', 'width="800" height="1200" alt="Đường làng"') + gallery(2, PHOTOS),
      'layout="justified" row-height="150"',
    );
    const tiles = seen(element).map(rect);
    expect(tiles[0]!.width / tiles[0]!.height).to.be.closeTo(3, 0.05);
    expect(tiles[1]!.width / tiles[1]!.height).to.be.closeTo(2 / 3, 0.05);
    expect(tiles[0]!.height).to.be.closeTo(tiles[1]!.height, 1);
    expect(tiles[tiles.length - 1]!.height).to.be.at.most(151);
  });

  it('puts two photos into a row that they would just miss, rather than one of twice the height', async () => {
    const element = await put(gallery(5, PHOTOS), 'layout="justified" row-height="200"', 600);
    const [first, second] = seen(element).map(rect);
    expect(second!.top).to.equal(first!.top);
    expect(first!.height).to.be.within(170, 215);
    expect(second!.right).to.be.closeTo(rect(element).right, 1);
  });

  it('shows squares of one size, only as many as asked', async () => {
    const element = await put(gallery(12, PHOTOS), 'layout="square" max="6"');
    expect(seen(element)).to.have.length(6);
    for (const image of seen(element)) expect(rect(image).width).to.be.closeTo(rect(image).height, 1);
    expect(shadow(element, 'all-button')!.textContent).to.contain('12');
  });

  for (const layout of ['square', 'justified', 'masonry', 'strip'])
    it(`is as high as its photos when there are few: ${layout}`, async () => {
      for (const count of [1, 2, 3, 4, 5])
        for (const width of [340, 800]) {
          const element = await put(gallery(count, PHOTOS), `layout="${layout}"`, width);
          const bottoms = seen(element).map((image) => rect(image).bottom);
          expect(bottoms, `${count} photos at ${width} px`).to.have.length(count);
          const grid = element.renderRoot.querySelector('[part=grid]')!;
          // A strip's scrollbar stands below.
          expect(rect(grid).top + grid.clientHeight).to.be.closeTo(Math.max(...bottoms), 6);
        }
    });

  it('keeps links with a photo each in their shapes, and what is put into a link later within its tile', async () => {
    const link = (file: string, size: string): string =>
      `<a href="${PHOTOS}${file}">${img(file, `${size} alt=""`)}</a>`;
    const element = await put(
      link('hall.jpg', 'width="1200" height="800"') + link('portrait.jpg', 'width="800" height="1200"'),
      'layout="square"',
    );
    for (const image of seen(element)) expect(rect(image).height).to.be.closeTo(rect(image).width, 1);
    element.layout = 'justified';
    await element.updateComplete;
    const [wide, tall] = seen(element).map(rect);
    expect(wide!.width / wide!.height).to.be.closeTo(1.5, 0.05);
    expect(tall!.width / tall!.height).to.be.closeTo(2 / 3, 0.05);
    expect(wide!.height).to.be.closeTo(tall!.height, 1);
    const tile = element.querySelector('a')!;
    tile.innerHTML = `<picture>${img('forest.jpg', 'width="1200" height="800" alt=""')}</picture>`;
    await waitUntil(() => Math.abs(rect(element.images[0]!).width - rect(tile).width) < 1, 'the photo fills its tile');
    expect(rect(element.images[0]!).height).to.be.closeTo(rect(tile).height, 1);
  });

  it('shows which link has the focus, and moves nothing for it', async () => {
    const element = await put(
      `<a href="${PHOTOS}hall.jpg">${img('hall.jpg', 'alt=""')}</a>`.repeat(3),
      'layout="square"',
    );
    const image = element.images[1]!;
    const before = rect(image);
    await waitUntil(async () => {
      element.querySelector('a')!.focus();
      await sendKeys({ press: 'ArrowDown' });
      element.querySelectorAll('a')[1]!.focus();
      return getComputedStyle(image).outlineStyle === 'solid';
    }, 'the ring is there');
    expect(getComputedStyle(image).outlineColor).to.equal('rgb(255, 210, 63)');
    expect(getComputedStyle(image).padding).to.equal('0px');
    expect(rect(image).toJSON()).to.deep.equal(before.toJSON());
  });

  it('scrolls a strip sideways and leaves the page its width', async () => {
    const element = await put(gallery(12, PHOTOS), 'layout="strip"');
    const grid = element.renderRoot.querySelector('[part=grid]')!;
    expect(grid.scrollWidth).to.be.above(grid.clientWidth);
    expect(rect(element).width).to.equal(800);
  });

  it('falls back to the mosaic for a layout that is none', async () => {
    const element = await put(gallery(12, PHOTOS), 'layout="vong-quay"');
    expect(seen(element)).to.have.length(5);
  });

  it('follows photos that are added, removed and reordered', async () => {
    const element = await put(gallery(3, PHOTOS));
    element.insertAdjacentHTML('beforeend', img('dawn.jpg'));
    await waitUntil(() => seen(element).length === 4);
    const first = element.firstElementChild!;
    element.append(first);
    element.children[0]!.remove();
    await waitUntil(() => seen(element).length === 3);
    const tiles = seen(element).map(rect);
    expect(tiles[0]!.width).to.be.above(tiles[1]!.width);
  });

  it('hides no words in boxes of the page’s own outside, and finds tiles by parent, not by sibling', async () => {
    const outside = await fixture(html`<ul><li data-cw="b">một</li><li>hai</li></ul>`);
    await put(gallery(12, PHOTOS));
    expect(rect(outside.lastElementChild!).height).to.be.above(0);
  });

  it('names photos without words by their place, and makes bare ones buttons', async () => {
    const element = await put(img('gold.jpg', 'alt="anh tin bai"') + img('dawn.jpg', 'alt="Bình minh"'));
    const [bare, named] = element.images as unknown as [HTMLImageElement, HTMLImageElement];
    await waitUntil(() => bare.getAttribute('role') === 'button');
    expect(bare.getAttribute('aria-label')).to.equal('Ảnh 1 trong 2');
    expect(named.hasAttribute('aria-label')).to.equal(false);
    bare.focus();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(named);
  });

  it('says in place of a lost photo what it showed, keeps its place, and fetches it again when asked', async () => {
    const element = await put(img('mat-roi.jpg', 'alt="Cầu treo qua suối"') + img('dawn.jpg', 'alt="Bình minh"'));
    const button = (): HTMLButtonElement | null => element.shadowRoot!.querySelector('.plate button');
    await waitUntil(button, 'the plate appears');
    expect(element.shadowRoot!.querySelector('.plate')!.textContent).to.contain('Cầu treo qua suối');
    const lost = element.images[0]!;
    const plate = rect(element.shadowRoot!.querySelector('.plate')!);
    expect(plate.width).to.be.closeTo(rect(lost).width, 1);
    lost.setAttribute('src', `${PHOTOS}gold.jpg`);
    button()?.click();
    await waitUntil(() => !button(), 'the plate goes');
  });

  it('shows photos given by code, one node each', async () => {
    const element = await put('');
    element.photos = [
      { src: `${PHOTOS}gold.jpg`, thumb: `${PHOTOS}gold-480.webp`, caption: 'Lúa chín' },
      { src: `${PHOTOS}dawn.jpg`, alt: 'Bình minh' },
    ];
    await waitUntil(() => seen(element).length === 2);
    expect(element.querySelectorAll('*')).to.have.length(2);
  });

  it('prints all its photos with their captions', async () => {
    const element = await put(gallery(12, PHOTOS));
    await waitUntil(() => element.images[0]!.closest('a'));
    await waitUntil(() => {
      dispatchEvent(new Event('beforeprint'));
      return element.shadowRoot!.querySelector('.sheet');
    });
    const figures = element.shadowRoot!.querySelectorAll('.sheet figure');
    expect(figures).to.have.length(12);
    expect(figures[1]!.textContent).to.contain('Đại biểu các thôn dự hội nghị');
    for (const image of element.images) expect(image.loading, image.src).to.equal('eager');
    dispatchEvent(new Event('afterprint'));
    expect(element.shadowRoot!.querySelector('.sheet')).to.equal(null);
  });
});
