/** Whether a title is typed in capitals: more than 12 letters, at least 70 % of them upper case. */
export function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  return letters > 12 && upper >= letters * 0.7;
}
