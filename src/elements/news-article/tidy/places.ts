import { isCapitals } from '../../../text/capitals.ts';
import type { FoundDate } from '../../../text/read-dates.ts';
import { squeeze } from '../../../text/spaces.ts';
import type { NewsArticle } from '../news-article.ts';
import type { Block } from './blocks.ts';
import { hideEmptied } from './clean.ts';
import type { Journal } from './journal.ts';

/**
 * Where parts go among the article's children: what begins it before the element that held it, what ends it after, in
 * their order. The slots decide what is seen where; the page's text keeps its order for copying and for machines.
 */
export class Places {
  #root: Element;
  #body: number;
  #placed: [at: number, element: Element][] = [];

  /** @param body number of the first block of the text; parts after it end the article */
  constructor(root: Element, body: number) {
    this.#root = root;
    this.#body = body;
  }

  /** The node before which the part that was block number `at` goes. */
  before(at: number, node: Node): Node | null {
    let around = node;
    while (around.parentNode !== this.#root) around = around.parentNode!;
    if (at < this.#body) return this.#placed.find(([other]) => other > at && other < this.#body)?.[1] ?? around;
    return (this.#placed.filter(([other]) => other < at && other > this.#body).at(-1)?.[1] ?? around).nextSibling;
  }

  note(at: number, element: Element): void {
    this.#placed.push([at, element]);
    this.#placed.sort(([one], [two]) => one - two);
  }
}

/** Moving them loads them anew. */
const LOADS = 'iframe,video,audio,object,embed';

/**
 * What must leave its box so that it keeps its place in the page's text, since a part before or after it does: the
 * largest element with this line and no part in it. Undefined where it can stay, or must.
 * @param parts nodes that get a place of their own
 */
export function outsideParts(block: Block, root: Element, parts: readonly Node[]): Block | undefined {
  let { element } = block;
  for (
    let up = element ?? block.nodes[0]!.parentElement;
    up && up !== root && !parts.some((node) => up!.contains(node));
    up = up.parentElement
  )
    if (!/^(T[DHR]|TBODY|LI|D[TD])$/.test(up.tagName)) element = up;
  const [node] = block.nodes;
  if ((element ?? node!).parentNode === root || (element?.matches(LOADS) ?? false) || element?.querySelector(LOADS))
    return undefined;
  return { ...block, kind: 'other', element, nodes: element ? [element] : block.nodes };
}

/**
 * Moves a block into a slot of the article and returns the slotted element. Headings keep their own element.
 * @param name of the slot; empty for the text
 * @param before where it then stands among the article's children
 */
export function toSlot(block: Block, name: string, root: Element, journal: Journal, before: Node | null): HTMLElement {
  const from = block.element?.parentElement ?? block.nodes[0]!.parentElement!;
  let element = (block.kind === 'heading' ? block.container : block.element) as HTMLElement | null;
  if (!element) {
    element = document.createElement('div');
    const neighbours = block.nodes.every((node, at, all) => !at || node.previousSibling === all[at - 1]);
    if (neighbours) journal.wrap(block.nodes, element);
    else {
      journal.insert(element, from, block.nodes[0]!);
      journal.move(block.nodes, element);
    }
  }
  if (name) journal.attribute(element, 'slot', name);
  const parent = element.parentElement!;
  if (parent !== root) {
    journal.move([element], root, before);
    hideEmptied(parent, root, journal);
  }
  return element;
}

/** Level of the headline for screen readers. */
export function levelOf(article: NewsArticle): number {
  const { headingLevel } = article;
  const own = article.querySelector(':scope > :is(h1,h2,h3)[slot="headline"]');
  return headingLevel >= 1 && headingLevel <= 6 ? headingLevel : own ? +own.tagName[1]! : 2;
}

/** Marks a headline by how it is typed, since capitals are set smaller and wider. */
export function markCapitals(element: Element, journal: Journal): void {
  const text = squeeze(element.textContent ?? '');
  if (isCapitals(text)) journal.addClass(element, text.length > 90 ? 'cw-capitals-long' : 'cw-capitals');
}

/** Puts `<time datetime>` round each date of a line, if it stands in one piece of text. */
export function markDates(element: Element, dates: readonly FoundDate[], line: string, journal: Journal): void {
  for (const { start, end, iso } of dates) {
    if (!end) continue;
    const time = document.createElement('time');
    time.dateTime = iso;
    markWords(element, line.slice(start, end), time, journal);
  }
}

/** Puts `wrapper` round `words`, if they stand in one piece of text. */
export function markWords(element: Element, words: string, wrapper: HTMLElement, journal: Journal): void {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const at = node.data.indexOf(words);
    if (at < 0 || node.parentElement!.closest(wrapper.localName === 'time' ? 'time' : '.cw-credit')) continue;
    const middle = at ? node.splitText(at) : node;
    const rest = middle.data.length > words.length ? middle.splitText(words.length) : null;
    journal.undoes(() => {
      if (rest) {
        middle.data += rest.data;
        rest.remove();
      }
      if (middle !== node) {
        node.data += middle.data;
        middle.remove();
      }
    });
    journal.wrap([middle], wrapper);
    return;
  }
}
