import { isCapitals } from '../../../text/capitals.ts';
import type { FoundDate } from '../../../text/read-dates.ts';
import { squeeze } from '../../../text/spaces.ts';
import type { Block } from './blocks.ts';
import { hideEmptied } from './clean.ts';
import type { Journal } from './journal.ts';

/** Moves a block into a slot of the article and returns the slotted element. Headings keep their own element. */
export function toSlot(block: Block, name: string, root: Element, journal: Journal): HTMLElement {
  const from = block.element?.parentElement ?? block.nodes[0]!.parentElement!;
  let element = (block.kind === 'heading' ? block.container : block.element) as HTMLElement | null;
  if (!element) {
    element = document.createElement('div');
    const sameParent = block.nodes.every((node) => node.parentNode === from);
    if (sameParent) journal.wrap(block.nodes, element);
    else {
      journal.insert(element, from, block.nodes[0]!);
      journal.move(block.nodes, element);
    }
  }
  journal.attribute(element, 'slot', name);
  const parent = element.parentElement!;
  if (parent !== root) {
    journal.move([element], root);
    hideEmptied(parent, root, journal);
  }
  return element;
}

/** Marks a headline by how it is typed, since capitals are set smaller and wider. */
export function markCapitals(element: Element, journal: Journal): void {
  const text = squeeze(element.textContent ?? '');
  if (isCapitals(text)) journal.addClass(element, text.length > 90 ? 'cw-capitals-long' : 'cw-capitals');
}

/** Puts `<time datetime>` round each date of a line, if it stands in one piece of text. */
export function markDates(element: Element, dates: readonly FoundDate[], line: string, journal: Journal): void {
  for (const { start, end, iso } of dates) {
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
