/** Words whose full stop ends no sentence: "TP. Lào Cai", "Th.S", a single initial. */
const ABBREVIATION = /(?:^|[\s(])(?:tp|ths?|ts|pgs|gs|bs|ks|đ\/c|v\.v|stt|tr|q|p|x|h|t|\p{Lu})\.$/iu;

/** Where the sentences of `text` begin and end; spaces between them belong to none. */
export function sentences(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  const push = (end: number): void => {
    const piece = text.slice(start, end);
    const from = start + (piece.length - piece.trimStart().length);
    const to = end - (piece.length - piece.trimEnd().length);
    if (/[\p{L}\p{N}]/u.test(text.slice(from, to))) found.push({ start: from, end: to });
    start = end;
  };
  for (const match of text.matchAll(/(?:[.!?\u2026]+\/?\.?["”’»)\]]*(?=\s)|[;:](?=\s)(?=.{80})|\n)/gu)) {
    const end = match.index + match[0].length;
    if (match[0] === '.' && ABBREVIATION.test(text.slice(start, end))) continue;
    if (/^[;:]/.test(match[0]) && end - start < 80) continue;
    push(end);
  }
  push(text.length);
  return found;
}
