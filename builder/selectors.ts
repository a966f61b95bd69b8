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

const COUNTED = /online|trực tuyến|truy cập|hôm nay|hôm qua|trong tuần|trong tháng|tổng số|tất cả/gi;
const images = (part: Element): number => part.querySelectorAll('img').length + Number(part.matches('img'));
const letters = (part: Element): number => (part.textContent ?? '').trim().length;
/** Fewer letters than this are a paragraph, not an article. */
const ARTICLE_MIN = 300;

interface Fit {
  /** Whether a part holds what the element shows. */
  fits(part: Element): boolean;
  /** What is said of a part that does not. */
  lacks: string;
}

const FITS: Record<string, Fit> = {
  'portal-banner': { fits: (part) => images(part) > 0, lacks: 'Phần này không có ảnh nào.' },
  'news-article': {
    fits: (part) => letters(part) >= ARTICLE_MIN && part.querySelectorAll('p, div, br, tr').length > 1,
    lacks: 'Phần này ít chữ, có lẽ chưa phải cả bài viết.',
  },
  'photo-gallery': { fits: (part) => images(part) > 1, lacks: 'Phần này không có từ hai ảnh trở lên.' },
  'visit-counter': {
    fits: (part) => new Set((part.textContent ?? '').toLowerCase().match(COUNTED)).size > 1,
    lacks: 'Phần này không giống khối thống kê truy cập.',
  },
  'portal-login': {
    fits: (part) =>
      part.matches('a[href]') || !!part.querySelector('input[type=password], a[href*=login i], a[href*=dang-nhap i]'),
    lacks: 'Phần này không có ô mật khẩu hoặc liên kết đăng nhập.',
  },
};

/** The smallest part around what was clicked that holds what `tag` shows; else what was clicked. */
export function fitting(tag: string, clicked: Element): Element {
  for (let part: Element | null = clicked; part && part.localName !== 'body'; part = part.parentElement)
    if (FITS[tag]?.fits(part)) return part;
  return clicked;
}

/** What a selector finds on the page, in words: whether it is one part, and whether `tag` can show it. */
export function finding(tag: string, page: Document, selector: string): string {
  let parts: Element[];
  try {
    parts = [...page.querySelectorAll(selector)];
  } catch {
    return 'Tên này chưa viết xong hoặc viết sai.';
  }
  const [part] = parts;
  if (!part) return 'Không tìm thấy phần nào trên trang.';
  if (parts.length > 1) return `Tên này chỉ tới ${parts.length} phần; chỉ nên có một.`;
  if (FITS[tag] && !FITS[tag].fits(part)) return FITS[tag].lacks;
  const count = images(part);
  return `Đã chọn một phần${count ? `, có ${count} ảnh` : ''}.`;
}
