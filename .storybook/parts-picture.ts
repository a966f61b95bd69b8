import manifest from '../dist/esm/custom-elements.json' with { type: 'json' };
import { partsOf, type Manifest } from './arg-types.ts';

const NUMBER =
  'font:600 14px/20px system-ui,sans-serif;text-align:center;min-width:20px;color:#fff;background:#b5121b;border-radius:10px';

function box(rect: DOMRect, origin: DOMRect, number: number): HTMLElement {
  const made = document.createElement('div');
  made.style.cssText = `position:absolute;left:${rect.left - origin.left}px;top:${rect.top - origin.top}px;width:${rect.width}px;height:${rect.height}px;outline:2px dashed #b5121b;outline-offset:-1px`;
  const label = document.createElement('span');
  label.textContent = String(number);
  label.style.cssText = `${NUMBER};position:absolute;right:0;top:0`;
  made.append(label);
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
  stage.style.cssText = 'position:relative;display:grid;gap:32px;flex:999 1 480px;min-width:0;align-content:start';
  const marks = document.createElement('div');
  marks.setAttribute('aria-hidden', 'true');
  marks.style.cssText = 'position:absolute;inset:0;pointer-events:none';
  stage.append(...samples, marks);
  const list = document.createElement('ol');
  list.style.cssText = 'font:400 16px/1.6 system-ui,sans-serif;margin:0;padding-left:32px;flex:1 1 260px;color:#1a1a1d';
  const items = parts.map(({ name, description }) => {
    const item = document.createElement('li');
    const code = Object.assign(document.createElement('code'), { textContent: `${tag}::part(${name})` });
    item.append(code, ` ${description ?? ''}`);
    return item;
  });
  list.append(...items);
  whole.append(stage, list);

  const draw = (): void => {
    const origin = stage.getBoundingClientRect();
    marks.replaceChildren();
    parts.forEach(({ name }, index) => {
      const found = samples
        .map((sample) => sample.shadowRoot?.querySelector(`[part~="${name}"]`))
        .find((part) => part && part.getBoundingClientRect().width > 0);
      items[index]!.style.color = found ? '' : '#505056';
      items[index]!.title = found ? '' : 'Không thấy trong trạng thái này';
      if (found) marks.append(box(found.getBoundingClientRect(), origin, index + 1));
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
