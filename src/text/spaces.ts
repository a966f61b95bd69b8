/**
 * Spaces that editors use as layout: no-break and zero-width ones included, U+00AD not, since it is TCVN3's "ư".
 * `\s` holds U+00A0, U+2000 to U+200A, U+3000 and U+FEFF. A single plain space is right as it is.
 */
const BLANKS = /(?! [^\s\u200b\u2060])[\s\u200b\u2060]+/g;

/** Whether a reader sees nothing of `text`. */
export const isBlank = (text: string): boolean => !/[^\s\u200b\u2060]/.test(text);

/** One line with single spaces, composed (NFC): text as two readers compare it. */
export const squeeze = (text: string): string => text.normalize('NFC').replace(BLANKS, ' ').trim();

/** Number of spaces before the first sign: an author pushed to the right has ten and more. */
export const leadingSpaces = (text: string): number =>
  /^[\s\u200b\u2060]*/.exec(text)![0].replace(/[ \t\n\r]+/g, ' ').length;

/** Without the spaces before the first sign, no-break ones included. */
export const trimStart = (text: string): string => text.replace(/^[\s\u200b\u2060]+/, '');

/** Without the no-break and zero-width spaces at the end; one plain space stays, since a next node may follow. */
export const trimEnd = (text: string): string =>
  text.replace(/[\s\u200b\u2060]+$/, (run) => (/\S|[\u00a0\u2000-\u200b]/.test(run) ? '' : run));
