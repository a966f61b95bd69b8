import { isPlaceholder, plainLine, splitCredit } from '../../../content/captions.ts';
import { readByline } from '../../../text/bylines.ts';
import { isCapitals } from '../../../text/capitals.ts';
import { isSmall, LAZY, type Block, type Look } from './blocks.ts';
import { hideEmptied } from './clean.ts';
import type { Journal } from './journal.ts';
import { markWords } from './places.ts';

/** Photos that stand together, with the line below them when it is their caption. */
export interface Figure {
  blocks: Block[];
  images: HTMLImageElement[];
  caption?: Block;
}

const NAMED =
  /(^|[\s_-])(caption|chu-?thich|wp-caption-text|(image|img|photo)-?desc|desc-?(image|img|photo))(?![a-z])/i;
/** A heading of the text, not of the photo above it. */
const NUMBERED = /^([IVX]+|\d+)\s*[.)/]\s/;
/** Paragraphs that tell how the whole article is set. */
const SAMPLE = 50;
const SAYS = /^\(?\s*(ảnh|hình( ảnh)?|chú thích|photo|trong ảnh|toàn cảnh|quang cảnh)(?!\p{L})/iu;

/** Finds the photos, and the captions that are certain: named so, in italics, or short and centred below the photo. */
export function* findFigures(
  blocks: readonly Block[],
  look: (block: Block) => Look,
  taken: (block: Block) => boolean,
): Generator<Figure> {
  const content = blocks.filter(({ kind }) => kind !== 'blank');
  const paragraphs = content.filter(({ kind, text }) => kind === 'text' && text.length > 120).slice(0, SAMPLE);
  const share = (test: (look: Look) => boolean): number =>
    paragraphs.filter((block) => test(look(block))).length / (paragraphs.length || 1);
  // Where the whole article is centred or in italics, that says nothing about one line.
  const centredTells = share(({ align }) => align === 'center') < 0.3;
  const italicTells = share(({ italic }) => italic) < 0.3;

  const captions = new Set<Block>();

  // Words in each cell: a photo alone in its cell has its caption in the next one.
  const words = new Map<Element | null, number>();
  for (const { cell, text } of content) {
    words.set(cell, (words.get(cell) ?? 0) + text.length);
  }

  /** In a row of photos the captions stand in the row below, each under its photo. */
  const captionInColumn = ({ cell }: Block): Block | undefined => {
    const row = cell?.closest('tr');
    if (!cell || !row || row.cells.length < 2 || words.get(cell)) return undefined;
    const below = (row.nextElementSibling as HTMLTableRowElement | null)?.cells?.[cell.cellIndex];
    const lines = below ? content.filter((block) => block.cell === below) : [];
    return lines.length === 1 && lines[0]!.kind === 'text' && lines[0]!.text.length <= 300 ? lines[0] : undefined;
  };

  /** Photos side by side in one row, above one cell for both. */
  const shareCaption = ({ cell }: Block, next: Block): boolean => {
    const row = cell?.closest('tr');
    const below = row?.nextElementSibling as HTMLTableRowElement | null;
    return (
      Boolean(row && row === next.cell?.closest('tr') && below?.cells.length === 1 && below.textContent!.trim()) &&
      !words.get(cell) &&
      !words.get(next.cell)
    );
  };

  const isCaption = (block: Block, photo: Block): boolean => {
    if (block.kind !== 'text' || taken(block) || block.text.length > 350 || captions.has(block)) return false;
    const { italic, align, pushed, names, bold } = look(block);
    if (NAMED.test(names)) return true;
    if (bold && (NUMBERED.test(block.text) || isCapitals(block.text))) return false;
    const { cell } = photo;
    const sameTable = cell && cell.closest('table') === block.cell?.closest('table');
    if (sameTable && words.get(cell) === (block.cell === cell ? block.text.length : 0)) return block.text.length <= 300;
    const last = block === content.at(-1);
    if (last && readByline(block.text, true) && !SAYS.test(block.text)) return false;
    if (italic && italicTells) return true;
    if (((align === 'center' && centredTells) || pushed >= 20) && block.text.length <= 220 && !(bold && last))
      return true;
    return (
      SAYS.test(block.text) &&
      block.text.length <= 160 &&
      (block.container === photo.container || /^[^:]{3,14}:/.test(block.text))
    );
  };

  for (let index = 0; index < content.length; index++) {
    const block = content[index]!;
    if (block.kind !== 'photo' || taken(block)) continue;
    const own = (one: Block): HTMLImageElement[] => one.images.filter((image) => !isSmall(image));
    const figure: Figure = { blocks: [block], images: own(block) };
    const alone = (one: Block): boolean =>
      one.element?.tagName === 'FIGURE' ||
      one.nodes.some((node) => node instanceof Element && node.tagName === 'FIGURE');
    while (!alone(block)) {
      const next = content[index + 1];
      if (next?.kind !== 'photo' || taken(next) || alone(next)) break;
      if (next.cell !== block.cell && !shareCaption(block, next)) break;
      figure.blocks.push(next);
      figure.images.push(...own(next));
      index++;
    }
    const below = content[index + 1];
    const inColumn = captionInColumn(block);
    if (inColumn) figure.caption = inColumn;
    else if (
      below &&
      !(alone(block) && block.nodes.some((node) => (node as Element).querySelector?.('figcaption'))) &&
      isCaption(below, content[index]!)
    ) {
      figure.caption = below;
      index++;
    }
    if (figure.caption) captions.add(figure.caption);
    yield figure;
  }
}

/** What moves with an image: the link or picture round it. */
function unitOf(image: HTMLImageElement): Element {
  const picture = image.closest('picture') ?? image;
  const link = image.closest('a');
  return link && link.querySelectorAll('img').length === 1 && !link.textContent!.trim() ? link : picture;
}

/** Sets the photos as figures: one by itself in its own shape, neighbours as a mosaic. Returns the figure element. */
export function buildFigure(
  { blocks, images, caption }: Figure,
  root: Element,
  journal: Journal,
): HTMLElement | undefined {
  const [first] = blocks;
  const given = first!.nodes.find(
    (node): node is HTMLElement => node instanceof HTMLElement && node.tagName === 'FIGURE',
  );
  const units = images.map(unitOf);
  const emptied = units.map((unit) => unit.parentElement);
  let figure = given;
  if (figure) {
    journal.addClass(figure, 'cw-photo');
  } else {
    const [unit] = units;
    if (!unit) return undefined;
    figure = document.createElement('figure');
    const place = first!.element && !first!.cell && first!.element !== unit ? first!.element : unit;
    // A figure inside a paragraph keeps the paragraph's place; a `<p>` that holds only the photo is left empty.
    journal.insert(figure, place.parentNode!, place);
    figure.className = units.length > 1 ? 'cw-photos' : 'cw-photo';
    if (units.length > 1) {
      const grid = document.createElement('div');
      grid.className = `cw-grid cw-n${Math.min(units.length, 5)}`;
      figure.append(grid);
      journal.move(units, grid);
    } else journal.move(units, figure);
    for (const parent of emptied) hideEmptied(parent, root, journal);
    for (const { cell } of blocks) if (cell && cell !== first!.cell) journal.attribute(cell, 'hidden', '');
  }
  for (const image of images) setShape(image, journal);
  if (caption) {
    const text = document.createElement('figcaption');
    journal.insert(text, figure);
    const from = caption.nodes[0]!.parentElement;
    journal.move(
      caption.element && !/^T[DRH]$/.test(caption.element.tagName) ? [caption.element as ChildNode] : caption.nodes,
      text,
    );
    hideEmptied(caption.element?.parentElement ?? from, root, journal);
    const { credit } = splitCredit(caption.text);
    if (credit)
      markWords(text, credit, Object.assign(document.createElement('span'), { className: 'cw-credit' }), journal);
    if (isPlaceholder(plainLine(caption.text))) journal.attribute(text, 'hidden', '');
  }
  return figure;
}

/** Reserves the box of a photo from what the page says about its size; fixed sizes themselves go. */
function setShape(image: HTMLImageElement, journal: Journal): void {
  const said = (name: 'width' | 'height'): number => {
    const style = /^[\d.]+(px|pt)?$/.test(image.style[name]) ? parseFloat(image.style[name]) : 0;
    const attribute = image.getAttribute(name) ?? '';
    return style || (/^\s*\d+(px)?\s*$/.test(attribute) ? parseFloat(attribute) : 0);
  };
  const loaded = image.complete && image.naturalWidth > (image.matches(LAZY) ? 100 : 0);
  const width = loaded ? image.naturalWidth : said('width');
  const height = loaded ? image.naturalHeight : said('height');
  const known = width > 0 && height > 0;
  journal.attribute(
    image,
    'style',
    known ? `aspect-ratio: ${width} / ${height}${width < 480 ? `; max-width: ${width}px` : ''}` : null,
  );
  const ratio = width / height;
  journal.addClass(
    image,
    !known ? 'cw-unknown' : ratio >= 4 / 3 && ratio <= 2 ? 'cw-wide' : ratio < 1 ? 'cw-tall' : 'cw-known',
  );
}

/**
 * A photo whose size the page did not say has come. Its box may take its shape where nobody is looking; in view it keeps
 * the reserved box, since nothing may jump under the reader's eyes.
 */
export function learnShape(image: HTMLImageElement, journal: Journal): void {
  if (!image.classList.contains('cw-unknown') || image.naturalWidth <= (image.matches(LAZY) ? 100 : 0)) return;
  const { top, bottom } = image.getBoundingClientRect();
  const ratio = image.naturalWidth / image.naturalHeight;
  const leads = image.closest('[slot="media"]');
  if (leads && ratio >= 4 / 3 && ratio <= 2)
    journal.attribute(image, 'class', image.className.replace('cw-unknown', 'cw-wide'));
  else if (top > innerHeight || bottom < 0) {
    journal.attribute(image, 'class', image.className.replace('cw-unknown', ''));
    setShape(image, journal);
  }
}
