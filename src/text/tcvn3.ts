/** Signs that stand inside words in TCVN3 only; in Unicode they are symbols, or letters of northern Europe. */
const SYMBOL =
  /[A-Za-z][\u00a1-\u00a9\u00ab-\u00b1\u00b5-\u00b9\u00bb-\u00bf\u00d7\u00f7]|[\u00a1-\u00a9\u00ac\u00ae\u00b5-\u00b9\u00bb-\u00be\u00d7\u00f7][a-z]/;
/** An accented capital after a small letter, as in "phÐp". */
const CAPITAL_INSIDE = /[a-z\u00df-\u00ff][\u00c0-\u00de]/;
const STRANGE = /[\u00df\u00e4-\u00e8\u00eb\u00ee\u00ef\u00f1\u00f6\u00f8\u00fb\u00fc\u00fe]/;
/** Letters that only Unicode Vietnamese has: a page with them is no TCVN3. */
const UNICODE = /[\u0111\u0110\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u0300\u0301\u0303\u0309\u0323]/;

/**
 * Whether `text` is Vietnamese in the old 8-bit encoding TCVN3 that is shown as Latin letters ("Sã phÐp thö"). Converting
 * it is the author's decision, since the soft hyphen, its "ư", is lost in many copies.
 */
export function looksTcvn3(text: string): boolean {
  if (UNICODE.test(text)) return false;
  const words = text.split(/\s+/).filter(Boolean);
  const sure = words.filter((word) => SYMBOL.test(word) || CAPITAL_INSIDE.test(word)).length;
  const likely = words.filter((word) => STRANGE.test(word)).length;
  return sure > 0 && sure + likely >= 2 && sure + likely >= words.length * 0.15;
}
