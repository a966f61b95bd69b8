import manifest from '../dist/esm/custom-elements.json' with { type: 'json' };
import { partsOf, type Manifest } from './arg-types.ts';

const BADGE = 20;
const GAP = 2;
const NUMBER = `position:absolute;font:600 14px/${BADGE}px system-ui,sans-serif;text-align:center;width:${BADGE}px;color:#fff;background:#b5121b;border-radius:${BADGE / 2}px`;

/** Where the words of `root` are, in the page and in every shadow root. */
function textRects(root: ParentNode & Node): DOMRect[] {
  const rects: DOMRect[] = [];
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (nodes.nextNode())
    if (nodes.currentNode.textContent!.trim()) {
      range.selectNodeContents(nodes.currentNode);
      rects.push(...range.getClientRects());
    }
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) rects.push(...textRects(shadowRoot));
  return rects;
}

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The first place about `part` where a badge covers neither words nor another badge. */
function freePlace({ left, right, top, bottom }: DOMRect, taken: DOMRect[]): DOMRect {
  const [before, above] = [left - BADGE - GAP, top - BADGE - GAP];
  const places = [
    [before, top],
    [right + GAP, top],
    [left, above],
    [right - BADGE, above],
    [left, bottom + GAP],
    [right - BADGE, bottom + GAP],
    [before - BADGE - GAP, top],
    [right - BADGE, top],
    [right - BADGE, bottom - BADGE],
  ].map(([x, y]) => new DOMRect(x, y, BADGE, BADGE));
  return places.find((place) => !taken.some((rect) => overlap(place, rect))) ?? places[0]!;
}

function outline(rect: DOMRect, origin: DOMRect): HTMLElement {
  const made = document.createElement('div');
  made.style.cssText = `position:absolute;left:${rect.left - origin.left}px;top:${rect.top - origin.top}px;width:${rect.width}px;height:${rect.height}px;outline:2px dashed #b5121b;outline-offset:-1px`;
  return made;
}

function badge(place: DOMRect, origin: DOMRect, number: number): HTMLElement {
  const made = document.createElement('span');
  made.textContent = String(number);
  made.style.cssText = `${NUMBER};left:${place.left - origin.left}px;top:${place.top - origin.top}px`;
  return made;
}

/**
 * Elements with each of their parts outlined and numbered, and the list of the numbers.
 * @param samples one element for each state; a part is outlined where it is seen first
 */
export function partsPicture(tag: string, samples: HTMLElement[]): HTMLElement {
  const parts = partsOf(manifest as Manifest, tag);
  const whole = document.createElement('div');
  whole.style.cssText = 'display:flex;flex-wrap:wrap;gap:24px';
  const stage = document.createElement('div');
  stage.style.cssText = `position:relative;display:grid;gap:32px;flex:999 1 480px;min-width:0;align-content:start;padding:${BADGE}px ${2 * (BADGE + GAP)}px`;
  const marks = document.createElement('div');
  marks.setAttribute('aria-hidden', 'true');
  marks.style.cssText = 'position:absolute;inset:0;pointer-events:none';
  // It is a picture: nothing in it takes the focus.
  for (const sample of samples) sample.inert = true;
  stage.append(...samples, marks);
  const list = document.createElement('ol');
  list.style.cssText = 'font:400 16px/1.6 system-ui,sans-serif;margin:0;padding-left:32px;flex:1 1 260px';
  const items = parts.map(({ name, said }) => {
    const item = document.createElement('li');
    const code = Object.assign(document.createElement('code'), { textContent: `${tag}::part(${name})` });
    item.append(code, ` ${said}`);
    return item;
  });
  list.append(...items);
  whole.append(stage, list);

  const draw = (): void => {
    const origin = stage.getBoundingClientRect();
    const taken = samples.flatMap((sample) => textRects(sample).concat(textRects(sample.shadowRoot ?? sample)));
    marks.replaceChildren();
    parts.forEach(({ name }, index) => {
      const found = samples
        .map((sample) => sample.shadowRoot?.querySelector(`[part~="${name}"]`))
        .find((part) => part && part.getBoundingClientRect().width > 0);
      items[index]!.style.opacity = found ? '' : '0.75';
      items[index]!.title = found ? '' : 'Không thấy trong trạng thái này';
      if (!found) return;
      const rect = found.getBoundingClientRect();
      const place = freePlace(rect, taken);
      taken.push(place);
      marks.append(outline(rect, origin), badge(place, origin, index + 1));
    });
  };
  const sizes = new ResizeObserver(draw);
  for (const sample of samples) {
    sizes.observe(sample);
    // A part of an element may be fetched after its first paint.
    void customElements.whenDefined(tag).then(() => {
      if (sample.shadowRoot) new MutationObserver(draw).observe(sample.shadowRoot, { childList: true, subtree: true });
      draw();
    });
  }
  return whole;
}
