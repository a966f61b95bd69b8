import { readPhoto } from '../../host/read-photos.ts';
import { dateTime, longDate } from '../../text/dates.ts';
import { squeeze } from '../../text/spaces.ts';
import type { NewsArticle } from './news-article.ts';
import { inReadingOrder } from './reading-order.ts';

const LEFT_OUT = 'script,style,template,noscript,link,meta,button,input,select,textarea,[hidden],.cw-anchor,.cw-viewer';
const KEPT = /^(href|src|alt|datetime|colspan|rowspan|scope|lang|dir|start|value|width|height|title)$/;

/**
 * A copy of the article for paper and for a file: its parts in reading order, plain HTML without classes, scripts and
 * fields. Photos have absolute addresses and no captions that say nothing.
 */
export function copyArticle(article: NewsArticle): HTMLElement {
  const { contents, texts } = article;
  const copy = document.createElement('article');
  copy.lang = texts.lang;
  if (texts.rtl) copy.dir = 'rtl';
  const line = (name: string, text: string, tag = 'p'): void => {
    if (!text) return;
    const element = document.createElement(tag);
    element.className = name;
    element.textContent = text;
    copy.append(element);
  };
  const { category, headline, author, source, published, modified } = article;
  line('kicker', category);
  line('headline', headline, 'h1');
  const nodes = inReadingOrder(article);
  const slotOf = (node: Node): string => (node instanceof Element ? node.slot : '');
  const add = (slot: string): void => {
    for (const node of nodes) {
      if (slotOf(node) !== slot) continue;
      const clean = cleanCopy(node);
      if (!clean) continue;
      if (slot === 'headline') line('headline', squeeze(clean.textContent ?? ''), 'h1');
      else if (clean instanceof Element && slot) {
        clean.className = slot;
        copy.append(clean);
      } else copy.append(clean);
    }
  };
  if (!headline) add('headline');
  add('lead');
  const from = Date.parse(published);
  const to = Date.parse(modified);
  const dates = [
    from ? longDate(from, texts.lang) : '',
    to && !(to - from < 60_000) ? `${texts.term('updated')} ${dateTime(to)}` : '',
  ];
  const found = from || to ? '' : (contents?.date.text ?? '');
  line('date', dates.filter(Boolean).join(' \u00b7 ') || found);
  add('media');
  add('');
  if (author) line('byline', author);
  else add('byline');
  if (source) line('byline', `${texts.term('source')}: ${source}`);
  return copy;
}

/** A deep copy with meaning only; undefined for what has no place on paper. */
function cleanCopy(node: Node): Node | undefined {
  if (node instanceof Text) return node.data.trim() ? node.cloneNode() : undefined;
  if (!(node instanceof HTMLElement) || node.matches(LEFT_OUT)) return undefined;
  const copy = node.cloneNode(true) as HTMLElement;
  const originals = [...node.querySelectorAll('img')];
  [...copy.querySelectorAll('img')].forEach((image, index) => {
    const { src, alt } = readPhoto(originals[index]!);
    image.removeAttribute('srcset');
    image.alt = alt;
    image.src = src;
  });
  for (const element of copy.querySelectorAll(LEFT_OUT)) element.remove();
  for (const source of copy.querySelectorAll('picture > source')) source.remove();
  for (const embed of copy.querySelectorAll<HTMLElement>('iframe,video,audio,object,embed')) {
    const address =
      (embed as HTMLIFrameElement).src || (embed as HTMLObjectElement).data || embed.querySelector('source')?.src || '';
    const link = document.createElement('a');
    link.href = link.textContent = address;
    embed.replaceWith(...(/^https?:/.test(address) ? [link] : []));
  }
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    const { className } = element;
    for (const { name } of [...element.attributes]) if (!KEPT.test(name)) element.removeAttribute(name);
    if (/\bcw-grid\b/.test(className)) element.className = 'grid';
    if (element instanceof HTMLAnchorElement && element.hasAttribute('href'))
      element.href = element.protocol === 'javascript:' ? '#' : element.href;
  }
  return copy;
}
