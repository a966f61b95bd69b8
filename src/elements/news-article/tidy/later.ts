import { isBlank } from '../../../text/spaces.ts';
import type { Block } from './blocks.ts';
import { pause } from './slices.ts';

/** Attribute, or slot, of what is out of sight until it is tidied. */
export const LATER = 'data-cw-later';

/** Lines and letters that are tidied before a long article is first seen: some screens of text. */
const LINES = 30;
const LETTERS = 6000;
/** What a photo takes of them. */
const PHOTO = 600;

/** Elements that are laid out in one frame; fewer of the first, which the browser cannot leave for later. */
const STEP = 60;
const FIRST_STEP = 24;

/**
 * The line at which the first screens of a long article end: a paragraph that can be hidden with all that follows.
 * Undefined where the rest is bare text.
 * @param free whether a line stands for itself: no caption, and nothing that gets a place of its own
 */
export function findEdge(blocks: readonly Block[], root: Element, free: (block: Block) => boolean): Block | undefined {
  let lines = 0;
  let letters = 0;
  const edge = blocks.find((block) => {
    if (block.kind === 'blank') return false;
    letters += block.kind === 'photo' ? PHOTO : block.text.length;
    return ++lines > LINES && letters > LETTERS && block.kind === 'text' && block.element && !block.cell && free(block);
  });
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

/** Longest wait in ms for a frame, while a page is still coming. */
const FRAME_MS = 400;
let hasFrames = true;

/** Resolves when the next frame is painted; a page in the background, or a frame out of sight, has none. */
export const nextFrame = (): Promise<unknown> =>
  new Promise((resolve) => {
    const missed = setTimeout(
      () => {
        hasFrames = document.hidden;
        resolve(undefined);
      },
      document.hidden || !hasFrames ? 0 : FRAME_MS,
    );
    requestAnimationFrame(() => {
      hasFrames = true;
      clearTimeout(missed);
      void pause().then(resolve);
    });
  });

const isLater = `[${LATER}],[slot="${LATER}"]`;
const reveal = (element: Element): void => element.removeAttribute(element.slot ? 'slot' : LATER);

/** Takes what is out of sight back into the layout, some elements a frame: all of it, or what stands before `end`. */
export async function showLater(root: Element, before: () => void, end?: Element): Promise<void> {
  const all = [...root.querySelectorAll(isLater)];
  const later = end ? all.slice(0, all.indexOf(end)) : all;
  const step = end ? FIRST_STEP : STEP;
  for (let at = 0; at < later.length; at += step) {
    later.slice(at, at + step).forEach(reveal);
    before();
    await nextFrame();
  }
}
