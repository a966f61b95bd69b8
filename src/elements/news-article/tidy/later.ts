import { isBlank } from '../../../text/spaces.ts';
import type { Block } from './blocks.ts';

/** Attribute, or slot, of what is out of sight until it is tidied. */
export const LATER = 'data-cw-later';

/** Lines that are tidied before a long article is first seen: some screens of text. */
const FIRST = 60;

/** Elements that come to sight in one frame. */
const STEP = 60;

/**
 * The line at which the first screens of a long article end: a paragraph that can be hidden with all that follows.
 * Undefined where the rest is bare text.
 * @param free whether a line stands for itself: no caption, and nothing that gets a place of its own
 */
export function findEdge(blocks: readonly Block[], root: Element, free: (block: Block) => boolean): Block | undefined {
  let count = 0;
  const edge = blocks.find(
    (block) =>
      block.kind !== 'blank' && ++count > FIRST && block.kind === 'text' && block.element && !block.cell && free(block),
  );
  if (!edge) return undefined;
  for (const node of following(edge.element!, root)) if (node instanceof Text && !isBlank(node.data)) return undefined;
  return edge;
}

/** An element and what follows it, also beside the elements that hold it. */
function* following(start: Element, root: Element): Generator<ChildNode> {
  yield start;
  for (let up: Element = start; up !== root; up = up.parentElement!)
    for (let next = up.nextSibling; next; next = next.nextSibling) yield next;
}

/** Takes the rest of the article out of sight, what stands in a slot of its own excepted. */
export function hideLater(start: Element, root: Element): void {
  for (const node of following(start, root)) if (node instanceof Element) markLater(node, root);
}

/** What stands in a slot that is nowhere costs the browser nothing; deeper down only an attribute hides. */
export function markLater(element: Element, root: Element): void {
  if (element.slot) return;
  if (element.parentNode === root) element.slot = LATER;
  else element.setAttribute(LATER, '');
}

/** Resolves in the next frame; a page in the background has none. */
const nextFrame = (): Promise<unknown> =>
  new Promise((resolve) => {
    requestAnimationFrame(resolve);
    setTimeout(resolve, 100);
  });

/** Brings the rest to sight, some screens a frame. */
export async function showLater(root: Element, before: () => void): Promise<void> {
  const later = [...root.querySelectorAll(`[${LATER}],[slot="${LATER}"]`)];
  for (let at = 0; at < later.length; at += STEP) {
    for (const element of later.slice(at, at + STEP)) element.removeAttribute(element.slot ? 'slot' : LATER);
    before();
    await nextFrame();
  }
}
