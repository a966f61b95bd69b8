import type { Find } from './recognise.ts';

/** An article has at least this much text of its own; a teaser has less. */
const ARTICLE_CHARS = 500;
/** What stands beside an article's text in a box of its own: title, date, buttons. */
const HEAD_CHARS = 350;
/** Shares of text inside links from which a block is a list of links. */
const LINKS_MAX = 0.35;
/** The second longest text of a page with one article is shorter than this share of the longest. */
const RIVAL_MAX = 0.6;
const AROUND =
  'header,nav,footer,aside,[role=banner],[role=navigation],[role=contentinfo],.header,.footer,.menu,.sidebar,#header,#footer,#menu,#sidebar,#comments,.comments';
/** What of the page's frame never stands between an article's title and its text. */
const FRAME =
  'nav,footer,aside,[role=banner],[role=navigation],.menu,.sidebar,#header,#footer,#menu,#sidebar,input[type=password]';
const BLOCKS = /^(P|DIV|SECTION|TABLE|UL|OL|BLOCKQUOTE|FIGURE|H[1-4])$/;

const lengthOf = (text: string | null): number => (text ?? '').replace(/\s+/g, ' ').trim().length;

/** Characters that stand in `box` itself or in its paragraphs: not in boxes further in. */
function ownText(box: Element): number {
  let sum = 0;
  for (const node of box.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) sum += lengthOf(node.nodeValue);
    else if (
      node instanceof HTMLElement &&
      !/^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|FORM|NAV)$/.test(node.tagName) &&
      // A table with heads is a list of documents.
      !(node.tagName === 'TABLE' && node.querySelector('th'))
    ) {
      // A box that holds boxes is looked at for itself.
      const inner = node.tagName === 'DIV' && [...node.children].some((child) => BLOCKS.test(child.tagName));
      if (!inner) sum += lengthOf(node.textContent);
    }
  }
  return sum;
}

const linkShare = (box: Element): number => {
  let links = 0;
  for (const link of box.querySelectorAll('a')) links += lengthOf(link.textContent);
  return links / Math.max(1, lengthOf(box.textContent));
};

/** Whether titles in it lead elsewhere: a list of news, not one of them. */
export const isList = (box: Element): boolean =>
  box.querySelectorAll('h2 a[href],h3 a[href],h4 a[href],h5 a[href]').length > 2;

/** The box round the text and its title, where the title stands before the text and little else beside it. */
export function withHeading(text: Element): Element {
  if (text.querySelector('h1,h2')) return text;
  const length = lengthOf(text.textContent);
  for (let box = text.parentElement; box && box !== document.body; box = box.parentElement) {
    if (lengthOf(box.textContent) - length > HEAD_CHARS || box.matches('form,tr,table') || box.querySelector(FRAME))
      break;
    const [title, second] = [...box.querySelectorAll('h1,h2,h3')].filter((one) => !text.contains(one));
    if (second) break;
    if (title && title.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING) return box;
  }
  return text;
}

/** The one long text of a page that shows an article; nothing where a page lists several. */
export function articles(): Find[] {
  const texts: [box: Element, length: number][] = [];
  for (const box of document.querySelectorAll('div,article,section,td,main')) {
    if (box.closest(AROUND) || box.querySelector('input[type=password]')) continue;
    const length = ownText(box);
    if (length >= ARTICLE_CHARS && linkShare(box) <= LINKS_MAX && !isList(box)) texts.push([box, length]);
  }
  const [best, ...others] = texts.sort(([, one], [, other]) => other - one);
  // Boxes in each other hold the same text.
  const rival = others.find(([box]) => !box.contains(best![0]) && !best![0].contains(box));
  return best && (rival?.[1] ?? 0) < best[1] * RIVAL_MAX ? [{ nodes: [withHeading(best[0])] }] : [];
}

/** Rows cannot leave their table; what stands in a cell can be taken for itself. */
export const outOfRows = (box: Element): Element => (box.matches('tr,tbody,thead,tfoot') ? box.closest('table')! : box);

/** The box round the page's one password field, its name field and its button. */
export function logins(): Find[] {
  const fields = document.querySelectorAll('input[type=password]');
  if (fields.length !== 1) return [];
  let box = fields[0]!.parentElement;
  while (
    box &&
    !(
      box.querySelector('input:not([type]),input[type=text],input[type=email],input[type=tel]') &&
      box.querySelector('button,input[type=submit],input[type=image],input[type=button],a[href^="javascript:"]')
    )
  )
    box = box.parentElement;
  // In a page-wide form everything stands together: that is no login of its own.
  if (!box || box === document.body || lengthOf(box.textContent) > ARTICLE_CHARS) return [];
  const form = box.closest('form');
  const whole = form && lengthOf(form.textContent) <= ARTICLE_CHARS ? form : box;
  const found = outOfRows(whole);
  return lengthOf(found.textContent) <= ARTICLE_CHARS ? [{ nodes: [found] }] : [];
}
