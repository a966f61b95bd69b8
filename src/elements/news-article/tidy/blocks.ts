import { isBlank, leadingSpaces, squeeze } from '../../../text/spaces.ts';

/** One line of the article as a reader sees it: a paragraph, a heading, a photo, a table, … */
export interface Block {
  kind: 'text' | 'heading' | 'photo' | 'list' | 'table' | 'embed' | 'other' | 'blank';
  /** Neighbouring nodes that make the line. */
  nodes: ChildNode[];
  /** The outermost element that holds this line and nothing else, if there is one. */
  element: Element | null;
  /** In one line, composed; empty for photos. */
  text: string;
  /** 1 to 6 for headings, else 0. */
  level: number;
  /** The cell of the article's own table in which the line stands; the page's tables round the article do not count. */
  cell: HTMLTableCellElement | null;
  /** The block-level element in which the line stands. */
  container: Element;
  images: HTMLImageElement[];
}

const TAGS =
  'address,article,aside,blockquote,center,details,dialog,div,dl,dd,dt,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,table,tbody,thead,tfoot,tr,td,th,ul,iframe,video,audio,object,embed';
const BLOCK = new Set(TAGS.toUpperCase().split(','));
const SPLITS = `${TAGS},br,img`;
const EMBED = /^(IFRAME|VIDEO|AUDIO|OBJECT|EMBED)$/;
const SKIPPED = /^(SCRIPT|STYLE|TEMPLATE|LINK|META|NOSCRIPT|TITLE|BASE)$/;

/** Whether the tidying keeps its hands off an element and all in it. */
export const isForeign = (element: Element): boolean =>
  element.localName.includes('-') ||
  /^(FORM|FIELDSET|DETAILS|PRE|svg|math|CANVAS|MENU|DIALOG|TEXTAREA|SELECT|BUTTON|INPUT|NAV)$/.test(element.tagName) ||
  /(^|\s)(fb-|zalo-|addthis|sharethis|g-recaptcha|cw-all)/.test(element.className);

/** Whether an element is out of sight by what the page itself says, without asking for its computed style. */
const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') || /display\s*:\s*none/i.test(element.getAttribute('style') ?? '');

/** The nearest element that matches, inside the article: old portals hold the whole page in a form and in tables. */
export function closestWithin<E extends Element = Element>(
  element: Element,
  selector: string,
  root: Element,
): E | null {
  const found = element.closest<E>(selector);
  return found && found !== root && root.contains(found) ? found : null;
}

/** Whether an element is the article's own, and stands in no other element, gallery or form inside it. */
export function isOwn(element: Element, root: Element): boolean {
  for (let up = element.parentElement; up && up !== root; up = up.parentElement)
    if (up.localName.includes('-') || up.matches('form,.cw-photo-gallery')) return false;
  return true;
}

/** What stands there says nothing about the photo that a script of the page brings later. */
export const LAZY = '[data-src],[data-original],[data-lazy-src],[data-lazy]';

/** A picture in a sentence, an icon or a counting pixel is no photo. */
export function isSmall(image: HTMLImageElement): boolean {
  const size = (name: 'width' | 'height'): number =>
    parseFloat(image.style[name] || image.getAttribute(name) || '') || Infinity;
  const { complete, naturalWidth } = image;
  const real = complete && naturalWidth && !image.matches(LAZY) ? naturalWidth : Infinity;
  return size('width') < 100 || size('height') < 60 || (real < 100 && !/\.svg/i.test(image.src));
}

/** A picture that is a photo even beside words: by its size, or since icons are no JPEG. */
function isPhoto(image: HTMLImageElement): boolean {
  if (isSmall(image)) return false;
  const width = parseFloat(image.style.width || image.getAttribute('width') || '') || image.naturalWidth;
  if (image.matches(LAZY)) return true;
  return width ? width >= 200 : /\.(jpe?g|jfif|webp|heic)([?#]|$)/i.test(image.src);
}

/** The photo that an element is, with the link or picture round it. */
function photoIn(element: Element): HTMLImageElement | undefined {
  if (element instanceof HTMLImageElement) return element;
  const images = /^(A|PICTURE)$/.test(element.tagName) ? element.querySelectorAll('img') : [];
  return images.length === 1 && isBlank(element.textContent ?? '') ? images[0] : undefined;
}

/** A table without headings whose cells hold pictures or whole paragraphs: used for layout only. */
export function isLayoutTable(table: Element): boolean {
  const role = table.getAttribute('role');
  if (role) return role === 'presentation' || role === 'none';
  if (table.querySelector('th,caption,thead,table[border]:not([border="0"])')) return false;
  const rows = [...(table as HTMLTableElement).rows];
  const columns = Math.max(0, ...rows.map(({ cells }) => cells.length));
  if (columns <= 1 || rows.length <= 1) return true;
  // Two rows without lines: who receives a paper beside who signs it, or photos above their captions.
  if (rows.length === 2 && !table.hasAttribute('border') && !table.querySelector('[style*="border"]')) return true;
  const cells = rows.flatMap((row) => [...row.cells]);
  const pictures = cells.filter((cell) => cell.querySelector('img')).length;
  return (
    pictures > 0 &&
    pictures >= cells.filter((cell) => !isBlank(cell.textContent ?? '') && !cell.querySelector('img')).length - columns
  );
}

/** Reads the content into blocks, in order, piece by piece: what stands in a slot is not part of it. */
export function* readBlocks(root: Element): Generator<Block> {
  let run: ChildNode[] = [];
  const cellOf = (container: Element): HTMLTableCellElement | null => closestWithin(container, 'td,th', root);

  const finish = (container: Element): Block | undefined => {
    const nodes = run;
    run = [];
    if (!nodes.length) return undefined;
    const images = nodes.flatMap((node) =>
      node instanceof HTMLImageElement ? [node] : node instanceof Element ? [...node.querySelectorAll('img')] : [],
    );
    const text = squeeze(nodes.map(textOf).join(''));
    const held = nodes.some(
      (node) =>
        node instanceof Element &&
        node.matches('input,select,textarea,button,canvas,svg,math,[class^="fb-"],[class^="zalo-"]'),
    );
    const element = outermost(nodes, root);
    const level = /^H[1-6]$/.test(container.tagName) ? +container.tagName[1]! : 0;
    let kind: Block['kind'] = level ? 'heading' : 'text';
    if (!text) kind = images.some((image) => !isSmall(image)) ? 'photo' : held || images.length ? 'other' : 'blank';
    if (kind === 'blank') while (nodes.length && nodes[0] instanceof Text && nodes.length > 1) nodes.shift();
    return { kind, nodes, element, text, level, container, cell: cellOf(container), images };
  };

  function* walk(container: Element, within: Element): Generator<Block> {
    for (let node = container.firstChild; node; node = node.nextSibling) {
      if (node instanceof Text) {
        run.push(node);
        continue;
      }
      if (!(node instanceof HTMLElement || node instanceof SVGElement) || SKIPPED.test(node.tagName) || isHidden(node))
        continue;
      if (container === root && node.hasAttribute('slot')) continue;
      const { tagName } = node;
      const whole = opaqueKind(node);
      if (whole) {
        const before = finish(within);
        if (before) yield before;
        const images = whole === 'photo' ? [...node.querySelectorAll('img')] : [];
        yield {
          kind: whole,
          nodes: [node],
          element: node,
          text:
            whole === 'photo' ? '' : squeeze(whole === 'table' || whole === 'other' ? '' : (node.textContent ?? '')),
          level: 0,
          container: node,
          cell: cellOf(node),
          images,
        };
      } else if (tagName === 'BR') {
        const before = finish(within);
        if (before) yield before;
      } else if (photoIn(node) && isPhoto(photoIn(node)!)) {
        const before = finish(within);
        if (before) yield before;
        run.push(node);
        yield finish(within)!;
      } else if (BLOCK.has(tagName)) {
        const before = finish(within);
        if (before) yield before;
        if (isInlineOnly(node)) run.push(...node.childNodes);
        else yield* walk(node, node);
        const last = finish(node);
        if (last) yield last;
        else if (!node.firstChild && tagName === 'P')
          yield {
            kind: 'blank',
            nodes: [node],
            element: node,
            text: '',
            level: 0,
            container: node,
            cell: cellOf(node),
            images: [],
          };
      } else if (tagName !== 'A' && tagName !== 'PICTURE' && node.querySelector(SPLITS) && !isInlineOnly(node)) {
        yield* walk(node, within);
      } else run.push(node);
    }
  }

  yield* walk(root, root);
  const last = finish(root);
  if (last) yield last;
}

function opaqueKind(node: Element): Block['kind'] | undefined {
  const { tagName } = node;
  if (tagName === 'FIGURE') return node.querySelector('img') ? 'photo' : 'other';
  if (tagName === 'TABLE') return isLayoutTable(node) ? undefined : 'table';
  if (/^(UL|OL|DL)$/.test(tagName)) return 'list';
  if (EMBED.test(tagName)) return 'embed';
  if (/^(HR|BLOCKQUOTE|ASIDE)$/.test(tagName)) return 'other';
  return isForeign(node) && !/^(INPUT|BUTTON|SELECT|TEXTAREA|svg|math|CANVAS)$/.test(tagName) ? 'other' : undefined;
}

/** A paragraph with icons in its sentences is one line; one with photos or breaks between texts is several. */
function isInlineOnly(element: Element): boolean {
  if (!element.querySelector(SPLITS)) return true;
  if (element.querySelector(`${TAGS},br`)) return false;
  return !isBlank(element.textContent ?? '') && ![...element.querySelectorAll('img')].some(isPhoto);
}

const textOf = (node: Node): string =>
  node instanceof Text ? node.data : node instanceof Element ? node.textContent! : '';

const isNothing = (node: Node): boolean =>
  node instanceof Comment ||
  (node instanceof Text && isBlank(node.data)) ||
  (node instanceof Element && (node.tagName === 'BR' || SKIPPED.test(node.tagName) || isHidden(node)));

/** Climbs as long as there is nothing else beside the nodes. */
function outermost(nodes: readonly ChildNode[], root: Element): Element | null {
  let first: Node = nodes[0]!;
  let last: Node = nodes.at(-1)!;
  let best: Element | null = nodes.length === 1 && first instanceof Element ? first : null;
  for (;;) {
    const parent = first.parentElement;
    if (!parent || parent === root || parent.tagName === 'TD' || last.parentNode !== parent) return best;
    for (let beside = first.previousSibling; beside; beside = beside.previousSibling)
      if (!isNothing(beside)) return best;
    for (let beside = last.nextSibling; beside; beside = beside.nextSibling) if (!isNothing(beside)) return best;
    best = first = last = parent;
  }
}

const BOLD = /^(B|STRONG|H[1-6]|TH)$/;
const ITALIC = /^(I|EM|CITE)$/;

/** How a line looks by the markup of the editor, which is all that tells a caption or a byline from a paragraph. */
export interface Look {
  bold: boolean;
  italic: boolean;
  align: '' | 'center' | 'right';
  /** Spaces typed before the first word. */
  pushed: number;
  /** Class, id and itemprop of the element and the two around it. */
  names: string;
}

export function lookOf(block: Block, root: Element): Look {
  const texts: Text[] = [];
  for (const node of block.nodes) {
    if (node instanceof Text) texts.push(node);
    else {
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
    }
  }
  const seen = texts.filter((text) => !isBlank(text.data));
  const all = (matches: (element: HTMLElement) => boolean): boolean =>
    seen.length > 0 &&
    seen.every((text) => {
      for (let up = text.parentElement; up && up !== root; up = up.parentElement) if (matches(up)) return true;
      return false;
    });
  let align: Look['align'] = '';
  let names = '';
  const start = block.element ?? block.nodes[0]!.parentElement!;
  for (let up: Element | null = innermost(start), level = 0; up && up !== root; up = up.parentElement, level++) {
    const said =
      up.tagName === 'CENTER'
        ? 'center'
        : (up as HTMLElement).style.textAlign || up.getAttribute('align')?.toLowerCase();
    if (!align && said && /^(P|DIV|CENTER|H[1-6]|TD|SPAN|SECTION|FIGCAPTION)$/.test(up.tagName))
      align = said === 'center' ? 'center' : said === 'right' || said === 'end' ? 'right' : '';
    if (level < 4) names += ` ${up.getAttribute('class') ?? ''} ${up.id} ${up.getAttribute('itemprop') ?? ''}`;
  }
  return {
    bold: all((element) => BOLD.test(element.tagName) || /^(bold|[6-9]00)/.test(element.style.fontWeight)),
    italic: all((element) => ITALIC.test(element.tagName) || element.style.fontStyle === 'italic'),
    align,
    pushed: leadingSpaces(
      seen.length
        ? texts
            .slice(0, texts.indexOf(seen[0]!) + 1)
            .map((text) => text.data)
            .join('')
        : '',
    ),
    names,
  };
}

/** The element deepest inside that still holds the whole line: that is where editors align. */
function innermost(element: Element): Element {
  let deep = element;
  while (deep.children.length === 1 && deep.children[0]!.textContent!.trim() === deep.textContent!.trim())
    deep = deep.children[0]!;
  return deep;
}
