import { isBlank } from '../../text/spaces.ts';
import type { NewsArticle } from './news-article.ts';

const BLOCK = 'p,h1,h2,h3,h4,h5,h6,li,dt,dd,blockquote,figcaption,td,th,pre,div,center,section,[slot]';
const SLOTS = ['headline', 'lead', 'media', '', 'byline'];

/** The article's own nodes in the order in which they are read, by slot. */
export function inReadingOrder(article: NewsArticle): Node[] {
  return SLOTS.flatMap((slot) =>
    [...article.childNodes].filter((node) => (node instanceof Element ? node.slot : '') === slot),
  );
}

const isUnread = (node: Node): boolean =>
  node instanceof Element &&
  (node.localName.includes('-') || node.matches('[hidden],script,style,template,noscript,form,button,nav,.cw-table'));

/** Texts of the article, block by block, without what is hidden and without other elements inside it. */
export function bodyTexts(article: NewsArticle): { block: Element; nodes: Text[] }[] {
  const found: { block: Element; nodes: Text[] }[] = [];
  for (const root of inReadingOrder(article)) {
    if (isUnread(root)) continue;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
      isUnread(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    for (let node: Node | null = root; node; node = walker.nextNode()) {
      if (!(node instanceof Text) || isBlank(node.data)) continue;
      const block = node.parentElement!.closest(BLOCK) ?? article;
      const last = found.at(-1);
      if (last?.block === block) last.nodes.push(node);
      else found.push({ block, nodes: [node] });
    }
  }
  return found;
}
