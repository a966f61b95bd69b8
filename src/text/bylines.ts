import { fold } from './fold.ts';

/** Who wrote, and from where it was taken, as a line at the end says it. Empty where it does not say. */
export interface Byline {
  author: string;
  source: string;
}

const AUTHOR =
  /^(?:(?:người\s+)?(?:thực hiện|viết|đăng|đưa tin|biên tập|biên soạn)(?:\s+bài)?|tác giả(?:\s+bài viết)?|tin,?\s*(?:và\s+)?(?:bài|ảnh)(?:,?\s*(?:và\s+)?ảnh)?|(?:tin|bài)(?:\s+viết)?(?:\s*(?:,|và|&|-|–|\/)\s*ảnh)?|nội dung|bút danh|nhóm (?:pv|phóng viên|tác giả)|phóng viên|btv|ctv|cộng tác viên|pv|by|author|posted by|written by)\s*[:\-–]\s*/iu;
const SOURCE = /(?:^|[\s(\-–|,;.])(?:nguồn(?:\s+(?:tin|bài))?|sưu tầm|source|trích từ)\s*[:\-–]\s*/iu;
/** "Được viết bởi X", "By X": a system's own words, without a colon. */
const BY =
  /^(?:(?:[Đđ]ược\s+)?(?:[Vv]iết|[Đđ]ăng|[Gg]ửi)\s+bởi\s*:?\s+(?=\p{Lu})|By\s+(?=\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*){0,4}$))/u;
/** "X (Theo Báo Y)". */
const TAKEN = /^([^(]+)\(\s*((?:theo|nguồn)[\s:][^)]+)\)$/iu;
/** "Theo Báo Nhân Dân": source without a colon. */
const AFTER = /^\(?[Tt]heo\s*:?\s+(?=báo |trang |cổng |website|www\.|https?:|\p{Lu})/u;
/** The address from which an article was taken, alone in its line; a file's address is no source. */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:vn|com|net|org|info|gov)$/i;
const FILE = /\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|jpe?g|png|gif|mp[34])$/i;
/** How often it was read, behind the name. */
export const VIEWS = /[\s|\-–·,;(]+(?:số\s+)?(?:lượt\s+(?:xem|đọc)|đã xem|xem)\s*:?\s*[\d.]+.*$/iu;
/** Initials: "HL", "T.H". */
const INITIALS = /^\p{Lu}(?:\.?\p{Lu}){1,4}\.?$/u;
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

/** Capitals and places that look like a name: "CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN", "Bản Nà Lay". */
const NO_NAME =
  /^(?:tm|kt|tl|tuq)\b|ủy ban|uỷ ban|hội đồng|chủ tịch|bí thư|^(?:bản|thôn|xóm|xã|phường|huyện|tỉnh|làng|ấp|buôn|khu)\s/iu;

/** Weekdays, sections of a portal. */
const NO_PERSON =
  /^(?:thứ|chủ nhật|ngày|tin|bài|ban|hoạt động|sự kiện|thông báo|văn hóa|văn hoá|kinh tế|chính trị)(?!\p{L})/iu;

/** A name that is surely a person's, in a line that says more. */
export const isPerson = (text: string): boolean => isName(text) && !NO_NAME.test(text) && !NO_PERSON.test(text);

/** One word with a capital, as a pen name is; a line at the right that says "Hết" is none. */
export const isPenName = (text: string): boolean => /^\p{Lu}\p{Ll}{1,9}$/u.test(text) && text !== 'Hết';

/** Names, perhaps two, perhaps with what they are: "Lò Thị Mây – Bí thư Đoàn xã", "Mây - Hoa", "Giàng A Páo (t/h)". */
function isSignature(text: string): boolean {
  const plain = text.replace(/\s*\((?:t\/h|th|tổng hợp|st|ctv|pv|sưu tầm|[^)]{1,40})\)\s*$/iu, '');
  if (NO_NAME.test(plain.split(/\s*[-–—,]/)[0]!)) return false;
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
  const text = line.replace(/^\((.*)\)$/u, '$1');
  if (ADDRESS.test(text) && !FILE.test(text) && text.length <= 300) return { author: '', source: text };
  if (!line || line.length > 120) return undefined;
  const source = SOURCE.exec(text);
  const theo = AFTER.exec(text);
  if (theo && text.length <= 80) return { author: '', source: clean(text.slice(theo[0].length)) };
  const taken = TAKEN.exec(text);
  const who = taken && readByline(taken[1]!.trim(), marked)?.author;
  if (who) return { author: who, source: readByline(taken[2]!.trim(), true)?.source ?? '' };
  const author = AUTHOR.exec(text) ?? BY.exec(text);
  if (author) {
    const end = source && source.index > author[0].length ? source.index : text.length;
    const name = clean(text.slice(author[0].length, end).replace(VIEWS, ''));
    // "Nội dung: đào mương" is a sentence; a name has its capital.
    if (!/^[\p{Lu}\p{N}].{0,89}$/u.test(name) || /[?!…]$/.test(name)) return undefined;
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
  if (marked && INITIALS.test(text)) return { author: text, source: '' };
  const oneName = marked && text.length <= 60 && OFFICE.test(text) && text.split(/\s+/).length <= 12;
  return oneName ? { author: clean(text), source: '' } : undefined;
}

/** Who took the photos, or what the author is: a line beside the author's. */
export const isBesideByline = (line: string): boolean =>
  line.length <= 90 &&
  !/[.!?…]$/u.test(line) &&
  /^(?:tm|kt|tl|tuq)\.?\s|^(?:ảnh|hình ảnh|clip|video)\s*[:\-–]\s*\p{Lu}|^\(?(?:công chức|viên chức|cán bộ|chuyên viên|(?:phó\s+)?(?:chủ tịch|bí thư|trưởng|giám đốc|hiệu trưởng|chánh văn phòng)|ủy viên|uỷ viên|giáo viên|cộng tác viên|phóng viên|hội viên|đoàn viên)(?!\p{L})/iu.test(
    line,
  );

/** Headings above what is no part of the article any more: other news, files, key words. */
export const isTailHeading = (text: string): boolean =>
  text.length < 60 &&
  /^((cac|nhung) )?(tin|bai)( (viet|tuc|bai))?( (cung|co))? ?(lien quan|khac|cung chuyen muc|chuyen muc|cung loai|moi nhat|moi$|moi hon|cu hon|da dang|da dua|cung the loai|the loai)|^(file|tep|tai lieu|van ban)( tin)? (dinh kem|kem theo|lien quan|khac)|^(tu khoa|tags?|related|chia se|share|binh luan|y kien)( |:|$)|^(tong so diem|xep hang|click de danh gia|danh gia bai viet|(gui|in) (bai|tin|cho|ban be)|ban in( |$)|quay lai|ve trang truoc|ve dau trang)/.test(
    fold(text),
  );

/** What heads a state paper or a portal, alone in its line; it is no title of a news item. */
export const isStateHeading = (text: string): boolean =>
  /^(cong hoa xa hoi chu nghia viet nam|doc lap ?[-\u2013] ?tu do|dang cong san viet nam|(uy ban nhan dan|hoi dong nhan dan|dang uy|ubnd|hdnd)$|((uy ban nhan dan|hoi dong nhan dan|dang uy|dang bo|ubnd|hdnd|(cong|trang) thong tin dien tu) )?(xa|phuong|dac khu|tinh|huyen|thi tran|thanh pho)( \p{L}+){1,3}$)/u.test(
    fold(text),
  );
