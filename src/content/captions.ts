import { fold } from '../text/fold.ts';

/** What editors and cameras write where a text should be, without marks: "anh tin bai", "Hình 3", "image banner". */
const SAYS_NOTHING =
  /^(hinh anh|anh|hinh|image|img|photo|picture|logo)?[ _-]*(tin[ _-]*bai|bai[ _-]*viet|dai[ _-]*dien|banner|null|undefined|untitled|image|alt)?[ _:-]*\d*$/;

/** `z4871_a.jpg` by its ending; `IMG_2043`, `20230626_081530`, `dsc-0041 (1)` by a run of digits within one word. */
const FILE_NAME = /\.(jpe?g|jfif|png|gif|webp|avif|bmp|tiff?|heic|svg)$|^[\w.%-]*\d{3}[\w.%-]*( ?\(\d+\))?$/;

/** "Ảnh: Tổ Truyền thông xã" at the end of a caption, in brackets or after a sentence. */
const CREDIT = /(?:^|[.!?;,)\n]|\s[-\u2013\u2014]|\()\s*((?:nguồn ảnh|ảnh|nguồn|photo|source)\s*:\s*[^\n]+?)[\s.)]*$/iu;

/** One line, composed (NFC), as the page shows it: no-break spaces used as layout become spaces. */
export function plainLine(text: string | null | undefined): string {
  return (text ?? '').normalize('NFC').replace(/\s+/g, ' ').trim();
}

/**
 * Whether `text` tells the reader nothing: empty, the editor's default, a file name, cut with dots, or the title again.
 * @param title heading of the article in which the photo stands
 */
export function isPlaceholder(text: string, title = ''): boolean {
  const folded = fold(text);
  return (
    SAYS_NOTHING.test(folded) ||
    FILE_NAME.test(folded) ||
    /(\u2026|\.\.\.)$/.test(folded) ||
    !/\p{L}/u.test(folded) ||
    folded === fold(title)
  );
}

/** The text if it says something, in one line; else empty. */
export function meaningful(text: string | null | undefined, title?: string): string {
  const line = plainLine(text);
  return isPlaceholder(line, title) ? '' : line;
}

/**
 * Splits "Lúa chín ở bản Nà Lay. Ảnh: Tổ Truyền thông" into caption and credit. A text that begins with "Ảnh:" stays a
 * caption: there it often says what the photo shows.
 */
export function splitCredit(text: string): { caption: string; credit: string } {
  const found = CREDIT.exec(text);
  if (!found?.index) return { caption: text, credit: '' };
  const end = found[0].startsWith('(') || /^[\s,;]/.test(found[0]) ? found.index : found.index + 1;
  return { caption: text.slice(0, end).trim(), credit: found[1]!.trim() };
}

/** The first of `texts` that says something, as caption and credit; both empty where none does. */
export function readCaption(texts: (string | null | undefined)[], title?: string): { caption: string; credit: string } {
  for (const text of texts) {
    const line = meaningful(text, title);
    if (line) return splitCredit(line);
  }
  return { caption: '', credit: '' };
}
