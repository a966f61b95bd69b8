/** A part of the portal's page that an element may wrap. */
export interface Suggestion {
  selector: string;
  /** What it holds, in words. */
  label: string;
}

const SUGGESTIONS_MAX = 60;
/** Fewer letters than this are a button or a menu entry. */
const TEXT_MIN = 40;

/** A short selector that finds `element` alone in its page. */
export function selectorOf(element: Element): string {
  const page = element.ownerDocument;
  const isAlone = (selector: string): boolean => page.querySelectorAll(selector).length === 1;
  if (element.id && isAlone(`#${CSS.escape(element.id)}`)) return `#${CSS.escape(element.id)}`;
  for (const name of element.classList) {
    const selector = `${element.localName}.${CSS.escape(name)}`;
    if (isAlone(selector)) return selector;
  }
  const parent = element.parentElement;
  if (!parent || element.localName === 'body') return element.localName;
  const same = Array.from(parent.children).filter((child) => child.localName === element.localName);
  return `${selectorOf(parent)} > ${element.localName}:nth-of-type(${same.indexOf(element) + 1})`;
}

/** Boxes of a page that bear a name and hold text or photos, in the page's order. */
export function suggestions(page: Document): Suggestion[] {
  const named = page.body.querySelectorAll(':is(div, section, article, main, aside, header, form, table, td, ul)');
  const found: Suggestion[] = [];
  for (const element of named) {
    const selector = selectorOf(element);
    if (/[ >]/.test(selector)) continue;
    const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    const images = element.querySelectorAll('img').length;
    if (text.length < TEXT_MIN && !images && !element.querySelector('input')) continue;
    const holds = [images && `${images} ảnh`, text && `“${text.slice(0, 48)}${text.length > 48 ? '…' : ''}”`];
    found.push({ selector, label: `${selector}: ${holds.filter(Boolean).join(', ')}` });
    if (found.length === SUGGESTIONS_MAX) break;
  }
  return found;
}
