import { fold } from './fold.ts';

/** Who wrote, and from where it was taken, as a line at the end says it. Empty where it does not say. */
export interface Byline {
  author: string;
  source: string;
}

const AUTHOR =
  /^(?:(?:người\s+)?(?:thực hiện|viết|đăng|đưa tin|biên tập|biên soạn)(?:\s+bài)?|tác giả(?:\s+bài viết)?|tin,?\s*(?:và\s+)?(?:bài|ảnh)(?:,?\s*(?:và\s+)?ảnh)?|(?:tin|bài)(?:\s+viết)?(?:\s*(?:,|và|&|-|–|\/)\s*ảnh)?|nội dung|bút danh|nhóm (?:pv|phóng viên|tác giả)|phóng viên|ctv|cộng tác viên|pv|by|author|posted by|written by)\s*[:\-–]\s*/iu;
const SOURCE = /(?:^|[\s(\-–|,;.])(?:nguồn(?:\s+(?:tin|bài))?|sưu tầm|source|trích từ)\s*[:\-–]\s*/iu;
/** "Theo Báo Nhân Dân": source without a colon. */
const AFTER = /^\(?[Tt]heo\s*:?\s+(?=báo |trang |cổng |website|www\.|https?:|\p{Lu})/u;
/** Offices that sign an article. */
const OFFICE =
  /^(?:ban|văn phòng|vp|phòng|ủy ban|uỷ ban|ubnd|hđnd|ubmttq|mttq|mặt trận|đoàn|hội|trung tâm|tt|đài|công an|tổ|trạm|đảng ủy|đảng uỷ|trường|chi bộ|bộ phận|nhóm|thường trực|quản trị|admin|ctv|pv|phóng viên|editor|văn hóa|văn hoá|vh)(?![\p{L}])/iu;

const clean = (text: string): string =>
  text
    .replace(/^[\s:\-–|,;.(]+|[\s\-–|,;(]+$/gu, '')
    .replace(/^([^(]*)\)$/u, '$1')
    .trim();

/** Whether `text` is the name of a person: two to five words, each with a capital: "Dương Thị Tâm". */
export function isName(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    words.length >= 2 && words.length <= 5 && words.every((word) => /^\p{Lu}\p{L}*\.?$/u.test(word) && word.length <= 8)
  );
}

/** Names, perhaps two, perhaps with what they are: "Lò Thị Mây – Bí thư Đoàn xã", "Mây - Hoa", "Giàng A Páo (t/h)". */
function isSignature(text: string): boolean {
  const plain = text.replace(/\s*\((?:t\/h|th|tổng hợp|st|ctv|pv|sưu tầm|[^)]{1,40})\)\s*$/iu, '');
  const [first = '', ...rest] = plain.split(/\s*(?:[-–—,&]|\bvà\b)\s*/u);
  return isName(first) && rest.length <= 3 && (rest.length === 0 || plain.length <= 70);
}

/**
 * Reads a last line as a byline: by its words ("Tác giả: X - Nguồn: Y", "Thực hiện: X – Bí thư Đoàn xã"), or a bare name
 * or office. Undefined where it is something else.
 * @param line the whole line, at most 120 characters
 * @param marked whether it stands apart by its look: bold, italic, at the right; an office alone counts only then
 */
export function readByline(line: string, marked = false): Byline | undefined {
  if (!line || line.length > 120) return undefined;
  const text = line.replace(/^\((.*)\)$/u, '$1');
  const source = SOURCE.exec(text);
  const theo = AFTER.exec(text);
  if (theo && text.length <= 80) return { author: '', source: clean(text.slice(theo[0].length)) };
  const author = AUTHOR.exec(text);
  if (author) {
    const end = source && source.index > author[0].length ? source.index : text.length;
    const name = clean(text.slice(author[0].length, end));
    // "Nội dung: đào mương" is a sentence; a name has its capital.
    if (!name || !/^[\p{Lu}\p{N}]/u.test(name)) return undefined;
    return { author: name, source: end < text.length ? clean(text.slice(end + source![0].length)) : '' };
  }
  if (source) {
    const before = clean(text.slice(0, source.index));
    const after = clean(text.slice(source.index + source[0].length));
    if (!before) return after ? { author: '', source: after } : undefined;
    return isSignature(before) || OFFICE.test(before) ? { author: before, source: after } : undefined;
  }
  const ends = /[.!?:;…]$/u.test(text);
  if (ends || /\d{3}/.test(text)) return undefined;
  if (isSignature(text) && (marked || text.length <= 40)) return { author: clean(text), source: '' };
  const oneName = marked && text.length <= 60 && OFFICE.test(text) && text.split(/\s+/).length <= 12;
  return oneName ? { author: clean(text), source: '' } : undefined;
}

/** Headings above what is no part of the article any more: other news, files, key words. */
export const isTailHeading = (text: string): boolean =>
  text.length < 60 &&
  /^((cac|nhung) )?(tin|bai)( (viet|tuc|bai))?( (cung|co))? ?(lien quan|khac|cung chuyen muc|chuyen muc|cung loai|moi nhat|moi hon|cu hon|da dang|da dua|cung the loai|the loai)|^(file|tep|tai lieu|van ban)( tin)? (dinh kem|kem theo|lien quan|khac)|^(tu khoa|tags?|related|chia se|share|binh luan|y kien)( |:|$)/.test(
    fold(text),
  );

/** A heading that official papers begin with, alone in its line; it is no title of a news item. */
export const isStateHeading = (text: string): boolean =>
  /^(cong hoa xa hoi chu nghia viet nam|doc lap ?[-\u2013] ?tu do|dang cong san viet nam|(uy ban nhan dan|hoi dong nhan dan|ubnd|hdnd) (xa|phuong|dac khu|tinh|huyen|thi tran|thanh pho)( \p{L}+){1,3}$)/u.test(
    fold(text),
  );
