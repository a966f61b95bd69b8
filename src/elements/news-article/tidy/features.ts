import { fileType, statedSize } from '../../../content/files.ts';
import { isBlank, squeeze } from '../../../text/spaces.ts';
import type { NewsArticle } from '../news-article.ts';
import { closestWithin, isLayoutTable, isOwn } from './blocks.ts';
import type { Journal } from './journal.ts';

/** Most photos that a group shows; the rest are in the lightbox and on paper. */
const SHOWN = 5;

/** A group of more photos than it shows says how many there are, and leads to all. */
export function countPhotos(article: NewsArticle, journal: Journal): void {
  const { texts } = article;
  for (const grid of article.querySelectorAll('.cw-grid')) {
    const count = grid.children.length;
    if (count <= SHOWN || grid.hasAttribute('data-more') || !isOwn(grid, article)) continue;
    // The words stand in attributes: the text of the page stays the page's own.
    journal.attribute(grid, 'data-more', texts.term('morePhotos')(count - SHOWN + 1));
    const all = document.createElement('button');
    all.type = 'button';
    all.className = 'cw-all';
    const label = texts.term('allPhotos')(texts.number(count));
    all.setAttribute('aria-label', label);
    all.dataset.label = label;
    all.addEventListener('click', () => void article.openOverview());
    journal.insert(all, grid.parentElement!, grid.nextSibling);
  }
}

/** Letters of a cell that stay on one line: a date has ten. */
const SHORT = 10;

/** Data tables scroll by themselves inside the column; tables for layout say so to screen readers. */
export function tameTables(article: NewsArticle, journal: Journal): void {
  let count = article.querySelectorAll('.cw-table').length;
  for (const table of article.querySelectorAll('table')) {
    if (!isOwn(table, article) || table.closest('.cw-table')) continue;
    if (isLayoutTable(table)) {
      journal.attribute(table, 'role', 'presentation');
      const columns = Math.max(
        0,
        ...[...table.rows].map(({ cells }) => [...cells].filter(({ hidden }) => !hidden).length),
      );
      journal.addClass(table, columns <= 1 ? 'cw-column' : 'cw-layout');
      continue;
    }
    // A table inside another scrolls with it.
    if (closestWithin(table.parentElement!, 'table', article)) continue;
    const box = document.createElement('div');
    box.className = 'cw-table';
    box.setAttribute('role', 'region');
    box.setAttribute('aria-label', tableName(table, ++count, article));
    box.tabIndex = 0;
    journal.wrap([table], box);
    nameHeadings(table, journal);
    for (const cell of table.querySelectorAll('td,th'))
      if (squeeze(cell.textContent!).length <= SHORT) journal.addClass(cell, 'cw-short');
  }
}

/** Regions of a page need names of their own: the caption, else a number with the words of the first row. */
function tableName(table: HTMLTableElement, index: number, article: NewsArticle): string {
  const caption = squeeze(table.caption?.textContent ?? '');
  const first = [...(table.rows[0]?.cells ?? [])].map(({ textContent }) => squeeze(textContent ?? ''));
  return caption || `${article.texts.term('table')} ${index}: ${first.filter(Boolean).join(', ').slice(0, 80)}`;
}

/** A first row wholly in bold is the heading row, though the editor did not say so. */
function nameHeadings(table: HTMLTableElement, journal: Journal): void {
  const [first] = table.rows;
  if (!first || table.rows.length < 2 || table.querySelector('th')) return;
  const cells = [...first.cells].filter(({ textContent }) => !isBlank(textContent ?? ''));
  const bold = (cell: Element): boolean => {
    const strong = [...cell.querySelectorAll('b,strong')].map(({ textContent }) => textContent).join('');
    return squeeze(strong) === squeeze(cell.textContent ?? '');
  };
  if (cells.length > 1 && cells.every(bold))
    for (const cell of first.cells) journal.attribute(cell, 'role', 'columnheader');
}

const VIDEO =
  /(^|\.)(youtube(-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|facebook\.com|tiktok\.com|vtv\.vn)$/;

/** Videos and frames keep their ratio at any width, and load late. */
export function tameEmbeds(article: NewsArticle, journal: Journal): void {
  for (const embed of article.querySelectorAll<HTMLIFrameElement | HTMLVideoElement>('iframe,video')) {
    if (!isOwn(embed, article) || embed.classList.contains('cw-embed') || embed.closest('.cw-viewer')) continue;
    const [width, height] = ['width', 'height'].map((name) =>
      parseFloat(/%/.test(embed.getAttribute(name) ?? '') ? '' : (embed.getAttribute(name) ?? '')),
    );
    const isFrame = embed.tagName === 'IFRAME';
    let host = '';
    try {
      host = new URL((embed as HTMLIFrameElement).src).hostname;
    } catch {
      // A frame without an address.
    }
    if (isFrame && ((width && width < 50) || (height && height < 50))) continue;
    if (width && height) journal.attribute(embed, 'style', `aspect-ratio: ${width} / ${height}`);
    else if (!isFrame || VIDEO.test(host)) journal.attribute(embed, 'style', 'aspect-ratio: 16 / 9');
    else {
      journal.addClass(embed, 'cw-frame');
      continue;
    }
    journal.addClass(embed, 'cw-embed');
    journal.attribute(embed, isFrame ? 'loading' : 'preload', isFrame ? 'lazy' : 'metadata');
  }
}

/** Links to files say their type; a PDF that stands in its own line can be looked at in place, where the browser can. */
export function nameFiles(article: NewsArticle, journal: Journal): void {
  for (const link of article.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    if (link.dataset.cwFile || !isOwn(link, article) || link.querySelector('img')) continue;
    const type = fileType(link.href);
    const words = squeeze(link.textContent ?? '');
    if (!type || !words) continue;
    const size = statedSize(`${link.title} ${link.dataset.size ?? ''}`);
    const says = [new RegExp(`\\b${type}\\b|\\.${type}$`, 'i').test(words) ? '' : type, statedSize(words) ? '' : size]
      .filter(Boolean)
      .join(', ');
    if (says) journal.attribute(link, 'data-cw-file', says);
    const line = closestWithin(link, 'p,li,td,div', article);
    const alone =
      line && squeeze(line.textContent ?? '').length - words.length < 30 && line.querySelectorAll('a').length === 1;
    if (type === 'PDF' && alone && navigator.pdfViewerEnabled && !line.querySelector('.cw-view'))
      addViewer(link, line, article, journal);
  }
}

/** Its place is kept from the first look on; what it does comes later. */
function addViewer(link: HTMLAnchorElement, line: Element, article: NewsArticle, journal: Journal): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'cw-all cw-view';
  const label = article.texts.term('viewFile');
  button.dataset.label = label;
  button.setAttribute('aria-label', `${label}: ${squeeze(link.textContent ?? '')}`);
  journal.insert(button, line);
}

/** Headings of the body follow the headline's level without a leap, whatever levels the editor picked. */
export function levelHeadings(headings: readonly HTMLElement[], headline: number, journal: Journal): void {
  const open: number[] = [];
  for (const heading of headings) {
    const own = +heading.tagName[1]!;
    while (open.length && open.at(-1)! >= own) open.pop();
    open.push(own);
    const level = Math.min(6, headline + open.length);
    if (level !== own) journal.attribute(heading, 'aria-level', String(level));
  }
}
