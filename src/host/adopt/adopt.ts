import type { Registry } from '../registry.ts';
import { warnOnce } from '../warn.ts';
import { nodesOf, recognise, runsOf, type Find } from './recognise.ts';
import { isList, withHeading } from './recognise-text.ts';
import { readRules, toAttributes, type Rule } from './rules.ts';
import { TAGS, type Tag } from './tags.ts';
import { Place, wrap, wrapContent } from './wrap.ts';

/** A selector that finds more than this was not meant so. */
const GALLERIES_MAX = 20;
/** Elements of which a page has one. */
const isSingle = (tag: Tag): boolean => tag !== 'photo-gallery';

const CLASSES = TAGS.map((tag) => `.cw-${tag}`).join();
/** Editors and templates keep what stands in them; we must not come into what they save. */
const LEFT_ALONE = 'template,head,[contenteditable]:not([contenteditable=false]),.cke_editable,.mce-content-body';

const adopted = new Set<Place>();
/** The element inside each box with one of our class names. */
const placeOf = new WeakMap<Element, Place>();

/** Whether the parser has left a node: what stands in it is whole. */
function isParsed(node: Node): boolean {
  if (document.readyState !== 'loading') return true;
  for (let one: Node | null = node; one; one = one.parentNode) if (one.nextSibling) return true;
  return false;
}

const attributesOf = (box: Element, tag: string): Record<string, string> =>
  toAttributes(tag, { ...(box as HTMLElement).dataset });

/** `<div class="cw-photo-gallery" data-layout="masonry">`. */
function adoptClasses(): void {
  for (const box of document.querySelectorAll(CLASSES)) {
    const tag = TAGS.find((one) => box.classList.contains(`cw-${one}`))!;
    if (box.localName === tag || box.closest(LEFT_ALONE) || !isParsed(box)) continue;
    let place = placeOf.get(box);
    if (place?.element.parentNode !== box) {
      // A copy of the page, which a page swap keeps, has it already.
      const copy = [...box.children].find((child): child is HTMLElement => child.localName === tag);
      place = copy ? new Place(copy) : wrapContent(box, tag, attributesOf(box, tag));
      adopted.add(place);
      placeOf.set(box, place);
    }
    place.gather(box);
  }
}

const isTaken = (element: Element, tag: string): boolean =>
  Boolean(element.closest(`${tag},.cw-${tag},${LEFT_ALONE}`) ?? element.querySelector(tag));

/** What a rule finds now; undefined where it found too much and was told so. */
function finds(rule: Rule): Find[] | undefined {
  const { tag, select, preset } = rule;
  for (const selector of select) {
    if (selector === 'auto') {
      // What is the longest text, or the last of a row, is known when the page is whole.
      if (document.readyState === 'loading') return [];
      const found = recognise(rule).filter(({ nodes }) =>
        nodes.every((node) => !(node instanceof Element) || !isTaken(node, tag)),
      );
      if (found.length) return found.filter(({ nodes }) => !nodes[0]!.parentElement?.closest('news-article'));
      continue;
    }
    let matches: Element[];
    try {
      matches = [...document.querySelectorAll(selector)];
    } catch {
      warnOnce('selector', document.documentElement, `<${tag}>: "${selector}" không phải bộ chọn CSS`);
      continue;
    }
    // The outermost of nested ones stands for all.
    const outer = matches.filter((one) => !matches.some((other) => other !== one && other.contains(one)));
    if (!outer.length) continue;
    // A template's name may stand on lists as well; and its text may stand beside its title.
    const guessed = preset && tag === 'news-article';
    if (guessed && outer.some((one) => isList(one) || one.querySelector('input[type=password]'))) continue;
    const free = outer.filter((one) => !isTaken(one, tag) && isParsed(one));
    const single = (element: Element): boolean =>
      element.matches('img,a,figure,picture') || element.querySelectorAll('img').length === 1;
    const found: Find[] =
      tag === 'photo-gallery' && free.every(single)
        ? runsOf(free).map((run) => ({ nodes: nodesOf(run) }))
        : free.map((one) => ({ nodes: [guessed && outer.length === 1 ? withHeading(one) : one] }));
    if ((isSingle(tag) ? outer.length : found.length) > (isSingle(tag) ? 1 : GALLERIES_MAX)) {
      // A list of articles is no article: a preset keeps silent, and tries its next name.
      if (preset) continue;
      warnOnce(
        'too-much',
        outer[0]!,
        `"${selector}" tìm thấy ${outer.length} chỗ cho <${tag}>: chọn hẹp hơn, trang giữ nguyên`,
      );
      return undefined;
    }
    return found;
  }
  return [];
}

/** Turns what the page holds now into elements. `auto` looks at the whole page, so it is asked for. */
function adoptRules(rules: readonly Rule[]): void {
  for (const rule of rules) {
    // Where a page has one of its own, it needs none of ours.
    if (isSingle(rule.tag) && document.querySelector(rule.tag)) continue;
    for (const find of finds(rule) ?? []) adopted.add(wrap(find, rule.tag, rule.options));
  }
}

/** Says of each rule of the page's own what it never found. */
function sayMissing(rules: readonly Rule[]): void {
  for (const { tag, select, preset } of rules)
    // Once wrapped, a part may no longer stand where its selector says.
    if (!preset && !select.includes('auto') && !isAdopted(tag) && !select.some(isFound))
      warnOnce(
        'nothing',
        document.documentElement,
        `không tìm thấy ${select.map((one) => `"${one}"`).join(', ')} cho <${tag}>`,
      );
}

const isAdopted = (tag: Tag): boolean => [...adopted].some(({ element }) => element.localName === tag);

function isFound(selector: string): boolean {
  try {
    return Boolean(document.querySelector(selector));
  } catch {
    return true; // said already
  }
}

let watch: MutationObserver | undefined;

/** Adopts what the page asks for, now and when content arrives. Called once by the first file. */
export function adopt(): void {
  if (watch || document.designMode === 'on') return;
  let rules: Rule[] = [];
  let resting = false;
  let again = false;
  const run = (): void => {
    try {
      rules = readRules();
      adoptRules(rules);
      adoptClasses();
    } catch (error) {
      console.error('commune-widgets', error);
    }
    for (const one of adopted) if (!one.element.isConnected) adopted.delete(one);
    watch?.takeRecords();
  };
  const changed = (): void => {
    // At most once a task: a page that moves our element away again must not be fought.
    if (resting) again = true;
    else {
      resting = true;
      run();
      setTimeout(() => {
        resting = false;
        if (again && watch) {
          again = false;
          changed();
        }
      });
    }
  };
  watch = new MutationObserver((records) => {
    // A clock or a ticker changes texts all the time.
    if (records.some(({ addedNodes }) => [...addedNodes].some((node) => node.nodeType === Node.ELEMENT_NODE)))
      changed();
  });
  watch.observe(document, { childList: true, subtree: true });
  changed();
  const complete = (): void => {
    changed();
    sayMissing(rules);
  };
  if (document.readyState === 'complete') sayMissing(rules);
  else {
    document.addEventListener('DOMContentLoaded', changed, { once: true });
    addEventListener('load', complete, { once: true });
  }
  const page = globalThis as { CommuneWidgets?: Registry };
  page.CommuneWidgets!.restore = async () => {
    watch?.disconnect();
    removeEventListener('load', complete);
    document.removeEventListener('DOMContentLoaded', changed);
    // An article that still tidies would take what a gallery in it gives back for new photos.
    await Promise.all([...adopted].map((one) => one.rest()));
    // Inner ones first: they stand in the content of outer ones.
    for (const one of [...adopted].reverse()) await one.undo();
    adopted.clear();
  };
}
