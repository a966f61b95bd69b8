import { isBlank, trimEnd, trimStart } from '../../../text/spaces.ts';
import { isForeign, type Block } from './blocks.ts';
import type { Journal } from './journal.ts';

/** What a style may say in an article: meaning, not looks. */
const MEANT =
  /(?:^|;)\s*((?:display\s*:\s*none|visibility|font-weight|font-style|text-decoration(?:-line)?|vertical-align|list-style(?:-type)?|direction|unicode-bidi|text-transform)(?:\s*:\s*[^;]+)?)/gi;
const OFFICE_CLASS = /^(Mso\w*|mso\w*|xl\d+|Apple-\S+|WordSection\d*|Section\d+|Normal\w*)$/;
const LOOKS = ['align', 'face', 'color', 'bgcolor', 'background', 'valign', 'hspace', 'vspace', 'border', 'nowrap'];
const KEEPS_SIZE = /^(IMG|VIDEO|IFRAME|OBJECT|EMBED|CANVAS|COL|COLGROUP)$/;

/**
 * Takes Word's classes, fixed fonts, sizes and colours from everything below `root`, and shows text composed (NFC).
 * @param end the element at which it stops
 */
export function* cleanMarkup(root: Element, journal: Journal, seen: WeakSet<Node>, end?: Element): Generator<void> {
  let count = 0;
  for (let node = after(root, root, true); node && node !== end;) {
    const foreign = node instanceof Element && isForeign(node);
    if (!foreign && !seen.has(node)) {
      seen.add(node);
      if (node instanceof Text) {
        const composed = node.data.normalize('NFC');
        if (composed !== node.data) journal.text(node, composed);
      } else if (node instanceof HTMLElement) cleanElement(node, journal);
    }
    if (++count % 20 === 0) yield;
    node = after(node, root, !foreign);
  }
}

/** The next node in the order of the document; a walker with a filter takes far longer. */
function after(node: Node, root: Node, into: boolean): Node | null {
  if (into && node.firstChild) return node.firstChild;
  for (let up: Node | null = node; up && up !== root; up = up.parentNode) if (up.nextSibling) return up.nextSibling;
  return null;
}

function cleanElement(element: HTMLElement, journal: Journal): void {
  const { tagName } = element;
  if (tagName === 'BR') return cleanBreak(element, journal);
  const style = element.getAttribute('style');
  // The shape that we gave a photo or a video stays.
  if (style !== null && !(KEEPS_SIZE.test(tagName) && /\bcw-/.test(element.className))) {
    const kept = [...style.matchAll(MEANT)].map((match) => match[1]!.trim()).join('; ');
    journal.attribute(element, 'style', kept || null);
  }
  for (const name of LOOKS) if (element.hasAttribute(name)) journal.attribute(element, name, null);
  if (tagName === 'FONT' && element.hasAttribute('size')) journal.attribute(element, 'size', null);
  if (!KEEPS_SIZE.test(tagName))
    for (const name of ['width', 'height']) if (element.hasAttribute(name)) journal.attribute(element, name, null);
  const names = element.getAttribute('class');
  if (names && /\b(mso|xl\d|apple-|wordsection|section\d|normal)/i.test(names)) {
    const kept = names
      .split(/\s+/)
      .filter((name) => name && !OFFICE_CLASS.test(name))
      .join(' ');
    journal.attribute(element, 'class', kept || null);
  }
}

/** At most two breaks in a row stay, and none beside the edge of a block. */
function cleanBreak(element: Element, journal: Journal): void {
  const beside = (from: Node, way: 'previousSibling' | 'nextSibling'): Node | null => {
    let node = from[way];
    while (
      node &&
      (node instanceof Comment ||
        (node instanceof Text && isBlank(node.data)) ||
        (node instanceof HTMLElement && node.hidden))
    )
      node = node[way];
    return node;
  };
  const isEdge = (node: Node | null): boolean =>
    !node ||
    (node instanceof Element &&
      /^(P|DIV|FIGURE|TABLE|UL|OL|H[1-6]|CENTER|HR|BLOCKQUOTE|IFRAME|VIDEO)$/.test(node.tagName));
  const before = beside(element, 'previousSibling');
  const isBreak = (node: Node | null): boolean => node instanceof Element && node.tagName === 'BR';
  const inline = /^(SPAN|FONT|B|STRONG|I|EM|U|A)$/.test(element.parentElement!.tagName);
  const atEdge =
    (isEdge(before) && !(inline && !before)) ||
    (isEdge(beside(element, 'nextSibling')) && !(inline && !beside(element, 'nextSibling')));
  const third = isBreak(before) && isBreak(beside(before!, 'previousSibling'));
  if (atEdge || third) journal.attribute(element, 'hidden', '');
}

/** Spaces as layout go from both ends of each line; empty lines go, those that a link leads to only by their height. */
export function* cleanLines(blocks: readonly Block[], journal: Journal): Generator<void> {
  let count = 0;
  for (const block of blocks) {
    if (++count % 20 === 0) yield;
    if (block.kind === 'blank') hideBlank(block, journal);
    else if (block.kind === 'text' || block.kind === 'heading') {
      trimLine(textNodes(block.nodes), trimStart, journal);
      trimLine(textNodes(block.nodes).reverse(), trimEnd, journal);
      const { container } = block;
      if (/^(DIV|CENTER|SECTION|ARTICLE|MAIN)$/.test(container.tagName)) journal.addClass(container, 'cw-text');
    }
  }
}

function trimLine(nodes: Text[], trim: (text: string) => string, journal: Journal): void {
  for (const node of nodes) {
    journal.text(node, trim(node.data));
    if (!isBlank(node.data)) return;
  }
}

function textNodes(nodes: readonly Node[]): Text[] {
  const found: Text[] = [];
  for (const node of nodes) {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
    if (node instanceof Text) found.push(node);
    else while (walker.nextNode()) found.push(walker.currentNode as Text);
  }
  return found;
}

function hideBlank({ element, container, nodes }: Block, journal: Journal): void {
  const shell = element ?? (isShell(container) ? container : null);
  if (!shell || !isShell(shell)) return;
  if (
    shell.id ||
    shell.querySelector('[id],a[name]') ||
    nodes.some((node) => node instanceof Element && (node.id || node.hasAttribute('name')))
  ) {
    journal.addClass(shell, 'cw-anchor');
  } else journal.attribute(shell, 'hidden', '');
}

/** Only what cannot be waiting for a script to fill it: a paragraph or heading, or a bare wrapper. */
const isShell = (element: Element): boolean =>
  isBlank(element.textContent ?? '') &&
  !element.querySelector('img,iframe,video,audio,object,embed,input,canvas,svg,[class^="fb-"],[class^="zalo-"]') &&
  (/^(P|H[1-6])$/.test(element.tagName) ||
    (/^(DIV|CENTER|SPAN|FONT|B|I|STRONG|EM|U)$/.test(element.tagName) &&
      [...element.attributes].every(({ name }) => /^(style|align|size|face|color)$/.test(name))));

/** Hides what the moves have left empty between `from` and `root`. */
export function hideEmptied(from: Element | null, root: Element, journal: Journal): void {
  for (let element = from; element && element !== root; element = element.parentElement) {
    const empty = [...element.childNodes].every(
      (node) =>
        node instanceof Comment ||
        (node instanceof Text && isBlank(node.data)) ||
        (node instanceof HTMLElement && (node.hidden || node.tagName === 'BR')),
    );
    if (!empty || /^(TD|TH|TR|LI)$/.test(element.tagName)) return;
    journal.attribute(element, 'hidden', '');
  }
}
