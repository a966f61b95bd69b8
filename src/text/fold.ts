/**
 * Text as a search compares it: without marks, đ as d, lower case, one space between words. Joins "Uỷ" and "Ủy", and
 * text that is composed with text that is not.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/\s+/g, ' ')
    .trim();
}
