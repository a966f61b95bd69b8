import { fold } from '../../text/fold.ts';
import { warnOnce } from '../warn.ts';
import { articles, logins, outOfRows } from './recognise-text.ts';
import type { Rule } from './rules.ts';

/** Neighbouring nodes of one parent that become one element, and attributes read from them. */
export interface Find {
  nodes: ChildNode[];
  attributes?: Record<string, string>;
}

/** What the numbers of a statistics block count, by the words before them; the order is that of the page. */
const LABELS: [RegExp, string][] = [
  [/online|truc tuyen|dang truy cap|dang xem/, 'online'],
  [/hom nay|trong ngay|ngay nay|today/, 'today'],
  [/hom qua|yesterday/, 'yesterday'],
  [/tuan|week/, 'week'],
  [/thang|month/, 'month'],
  [/trong nam|nam nay/, 'year'],
  [/tat ca|tong|luot truy cap|all days|total/, 'total'],
];
/** Names that templates give such a box. */
const STATISTICS_BOX =
  '[class*=thong-ke],[class*=thongke],[class*=counter],[class*=truycap],[class*=truy-cap],[id*=thongke],[id*=counter],[id*=Counter],[id*=ThongKe]';
const STATISTICS = /thong ke truy cap|luot truy cap|so nguoi truy cap|thong ke luot/;
/** Words by which a block without other names says what it counts. */
const NAMED = /dang truy cap|tong truy cap|tong so truy cap/;
/** Signs that a label with its number has at most, spaces not counted twice. */
const LABEL_CHARS = 45;
/** A block with more letters than this holds more than statistics. */
const STATISTICS_CHARS = 600;

const labelOf = (words: string): string | undefined => {
  const own = words.replace(STATISTICS, '');
  // "So" of "So luot truy cap" says nothing by itself.
  const label = (/[a-z]{3}/.test(own) ? own : words).slice(-40);
  return LABELS.find(([pattern]) => pattern.test(label))?.[1];
};

/** Which numbers an element shows, by the words before each, or, as on cards, behind each. */
function countsIn(element: Element): string[] {
  const text = fold(element.textContent ?? '');
  const before = text.matchAll(/(\D+)\d[\d.,]*/g);
  const behind = text.matchAll(/\d[\d.,]*(\D+)/g);
  const [first, second] = [before, behind].map((all) => {
    const labels = [...all].map(([, words = '']) => labelOf(words)).filter((label) => label !== undefined);
    return [...new Set(labels)];
  }) as [string[], string[]];
  return second.length > first.length ? second : first;
}

/** Nodes of `parent` that hold nothing to see are no neighbours. */
const isBlank = (node: Node): boolean =>
  node.nodeType === Node.COMMENT_NODE ||
  (node.nodeType === Node.TEXT_NODE ? !node.nodeValue!.trim() : node.nodeName === 'BR');

/** Runs of elements that follow each other under one parent. */
export function runsOf(elements: Iterable<Element>): Element[][] {
  const runs: Element[][] = [];
  let previous: Element | undefined;
  for (const element of elements) {
    let before: Node | null = element.previousSibling;
    while (before && isBlank(before)) before = before.previousSibling;
    if (previous && before === previous) runs.at(-1)!.push(element);
    else runs.push([element]);
    previous = element;
  }
  return runs;
}

/** All nodes from the first to the last of neighbours, with what stands between them. */
export function nodesOf(run: readonly Element[]): ChildNode[] {
  const nodes: ChildNode[] = [];
  for (let node: ChildNode = run[0]!; ; node = node.nextSibling!) {
    nodes.push(node);
    if (node === run.at(-1)) return nodes;
  }
}

const IMAGE_FILE = /\.(jpe?g|png|webp|gif|avif|bmp)(\?|$)/i;

/** Photos that a script of the page's own already moves. */
const SLIDER =
  '[class*=slide i],[id*=slide i],[class*=carousel i],[class*=slick],[class*=swiper],[class*=marquee i],[class*=galleria],.cycle,.fotorama,.camera_wrap,marquee';
/** A box with more text than this only has such a name: the page stands in it. */
const SLIDER_CHARS = 1500;

const isMoved = (box: Element): boolean => {
  const slider = box.closest(SLIDER);
  return Boolean(slider && (slider.textContent ?? '').length < SLIDER_CHARS);
};

/** A box that shows one photo and says no more than its caption. */
const isPhotoBox = (element: Element): boolean => {
  const images = element.localName === 'img' ? [element] : element.querySelectorAll('img');
  if (images.length !== 1) return false;
  const image = images[0] as HTMLImageElement;
  // Icons, logos and buttons are smaller than photos.
  const width = +(image.getAttribute('width') ?? 0) || image.naturalWidth || image.clientWidth;
  if (width && width < 120) return false;
  if (image.closest('a[href]') && !IMAGE_FILE.test(image.closest('a')!.href)) return false;
  const text = (element.textContent ?? '').trim();
  // Cards of people have telephones, lists of news have headings and links.
  return (
    text.length < 200 &&
    !/\d{3}[ .]?\d{3,4}|@/.test(text) &&
    !element.querySelector('input,button,iframe,table,script,h1,h2,h3,h4,h5,h6') &&
    ![...element.querySelectorAll('a')].some(({ href }) => href && !IMAGE_FILE.test(href))
  );
};

/** A list or table in which nothing but photos and their captions stand. */
const holdsOnlyPhotos = (box: Element): boolean =>
  [...box.querySelectorAll('li,dt,dd,td,th')].every((cell) => !cell.querySelector('img') || isPhotoBox(cell)) &&
  (box.textContent ?? '').trim().length < 120 * box.querySelectorAll('img').length;

/** A row of at least three photos, each in a box like its neighbours'. */
function photoRows(): Find[] {
  const seen = new Set<Element>();
  const rows: Find[] = [];
  for (const image of document.querySelectorAll('img')) {
    let box: Element = image;
    while (box.parentElement && box.parentElement.querySelectorAll('img').length === 1) box = box.parentElement;
    if (seen.has(box)) continue;
    const parent = box.parentElement;
    if (!parent || isMoved(box) || box.closest('header,nav,footer,[role=banner]')) continue;
    const alike = [...parent.children].filter((child) => child.localName === box.localName && isPhotoBox(child));
    for (const run of runsOf(alike)) {
      if (!run.includes(box)) continue;
      run.forEach((one) => seen.add(one));
      if (run.length < 3) continue;
      // Items cannot leave their list, nor cells their table.
      const whole = parent.closest('table,ul,ol,dl');
      const isWhole = whole && /^(UL|OL|DL|TR)$/.test(parent.tagName);
      if (!isWhole) rows.push({ nodes: nodesOf(run) });
      else if (rows.every(({ nodes }) => nodes[0] !== whole) && holdsOnlyPhotos(whole)) rows.push({ nodes: [whole] });
    }
  }
  return rows;
}

/** The box with the portal's statistics: at least two numbers with their words, and its heading where it has one. */
function statistics(): Find[] {
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = words.nextNode(); node; node = words.nextNode()) {
    if (!/hôm nay|today|online|trực tuyến|truy cập/i.test(node.nodeValue!.normalize())) continue;
    let found: Element | undefined;
    let show: string[] = [];
    for (
      let box = node.parentElement!;
      box !== document.body && (box.textContent ?? '').replace(/\s+/g, ' ').length <= STATISTICS_CHARS;
      box = box.parentElement!
    ) {
      if (/^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|OPTION)$/.test(box.tagName) || box.querySelector('form,input,iframe,video'))
        break;
      const counts = countsIn(box);
      // What stands round the numbers belongs to them as long as it counts nothing else.
      if (counts.length < Math.max(1, show.length)) continue;
      if (found && counts.length === show.length) {
        const more = fold(box.textContent ?? '').replace(fold(found.textContent ?? ''), '');
        // A heading of its own, but not the address of the office beside it.
        if (countsIn(found).join() !== counts.join() || (/[a-z]{3}/.test(more) && !/thong ke|truy cap/.test(more)))
          break;
      }
      found = box;
      show = counts;
    }
    const named =
      found &&
      (STATISTICS.test(fold(found.textContent ?? '')) ||
        NAMED.test(fold(found.textContent ?? '')) ||
        found.matches(STATISTICS_BOX) ||
        found.querySelector(STATISTICS_BOX));
    if (!found) continue;
    const text = fold(found.textContent ?? '').replace(/\s+/g, ' ');
    // One number alone is a counter only where it says so; a sentence with numbers is none.
    if (show.length === 1 && !(show[0] === 'total' && STATISTICS.test(text))) continue;
    if (text.length > LABEL_CHARS * (show.length + 1) || text.split(/, [a-z]/).length > 2) continue;
    // These three together stand nowhere else.
    if (!named && !['online', 'today', 'total'].every((one) => show.includes(one))) continue;
    const isTooMuch = (box: Element): boolean =>
      (box.textContent ?? '').replace(/\s+/g, ' ').length > STATISTICS_CHARS ||
      Boolean(box.querySelector('form,input'));
    let box = outOfRows(found);
    // A row of a table that holds more: its only cell.
    if (isTooMuch(box) && found.childElementCount === 1) box = found.firstElementChild!;
    if (isTooMuch(box) || box.matches('tr')) continue;
    return [{ nodes: [box], attributes: { show: show.join(' ') } }];
  }
  return [];
}

/** Busuanzi and Vercount: the container of a number, or the line of text that holds nothing but it. */
function foreignCounters(): Find[] {
  const finds: Find[] = [];
  const find = (names: string[], attributes: Record<string, string>): void => {
    for (const name of names)
      for (const maker of ['busuanzi', 'vercount']) {
        const container = document.getElementById(`${maker}_container_${name}`);
        const value =
          container ?? document.getElementById(`${maker}_value_${name}`) ?? document.getElementById(`${maker}_${name}`);
        if (!value) continue;
        const line = value.parentElement!;
        const alone = !container && line.childElementCount === 1 && line !== document.body;
        finds.push({ nodes: alone ? [...line.childNodes] : [value], attributes });
        return;
      }
  };
  find(['page_pv'], { page: '' });
  find(['site_pv', 'site_uv'], { show: 'total' });
  return finds;
}

/** What the page already has that one of our elements does better. */
export function recognise({ tag, options }: Rule): Find[] {
  if (tag === 'photo-gallery') return photoRows();
  if (tag === 'news-article') return articles();
  if (tag === 'portal-login') return logins();
  if (tag !== 'visit-counter') return [];
  const found = [...statistics(), ...foreignCounters()];
  // A counter that knows no service would put dashes where numbers stood.
  if (!found.length || options.site) return found;
  const place = found[0]!.nodes.find((node): node is Element => node.nodeType === 1) ?? document.body;
  warnOnce(
    'counter-site',
    place,
    'thấy khối thống kê truy cập, nhưng chưa biết tên trang trong dịch vụ đếm: thêm "site"',
  );
  return [];
}
