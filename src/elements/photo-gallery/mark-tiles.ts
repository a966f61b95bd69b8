/** The box that stands in the grid for a photo: the outermost link, figure or picture that holds it alone. */
function tileOf(image: Element, gallery: Element): Element {
  let tile = image;
  for (let box = image.parentElement!; box !== gallery; box = box.parentElement!)
    if (/^(A|FIGURE|PICTURE)$/.test(box.tagName) && box.getElementsByTagName('img').length < 2) tile = box;
  return tile;
}

/** Whether each child of the gallery is one photo, so that the styles find the tiles by themselves. */
export const isPlain = (gallery: Element, total: number): boolean =>
  gallery.childElementCount === total && !gallery.querySelector(':scope>:not(img,a,picture,figure)');

/** Whether the gallery holds links with a photo each and nothing else; counted, which ten thousand times is cheapest. */
export const isLinks = (gallery: Element, total: number): boolean =>
  gallery.childElementCount === total &&
  gallery.getElementsByTagName('a').length === total &&
  gallery.getElementsByTagName('*').length === total * 2;

/** What stands between the photos: a heading stays above them, text becomes the caption, empty paragraphs are not shown. */
export function setTextAside(gallery: Element): void {
  for (const child of gallery.children)
    if (!child.slot && !child.matches('img,[data-cw]') && !child.querySelector('img'))
      child.slot = child.textContent!.trim() ? (child.matches('h2,h3,h4,h5,h6') ? 'heading' : 'caption') : '-';
}

/**
 * Marks the first `shown` photos as tiles and the boxes round them, the gallery too; what is not marked in these is
 * hidden. The first is marked as `lead`. Returns what it marked.
 */
export function markTiles(gallery: Element, images: ArrayLike<Element>, shown: number, lead: string): Element[] {
  const marked: Element[] = [];
  const mark = (element: Element, value: string): void => {
    element.setAttribute('data-cw', value);
    marked.push(element);
  };
  for (let index = 0; index < shown; index++) {
    const tile = tileOf(images[index]!, gallery);
    mark(tile, index ? 'b' : lead);
    for (let box = tile.parentElement!; !box.hasAttribute('data-cw'); box = box.parentElement!) {
      mark(box, 'wrap');
      // A no-break space would take a cell of the grid.
      for (const node of box.childNodes) if (node.nodeType === 3 && !node.nodeValue!.trim()) node.nodeValue = ' ';
      if (box === gallery) break;
    }
  }
  return marked;
}

/** Tells the tile of a photo its shape, for the layouts that keep it: from the page's width and height, or the file. */
export function setRatio(image: HTMLImageElement, gallery: Element): void {
  const stated = +image.getAttribute('width')! / +image.getAttribute('height')!;
  const ratio = stated || image.naturalWidth / image.naturalHeight;
  if (ratio > 0 && ratio < 1e3) (tileOf(image, gallery) as HTMLElement).style.setProperty('--cw-ratio', `${ratio}`);
}
