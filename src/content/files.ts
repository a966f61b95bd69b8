/** Files that portals attach, by the ending of the address, with the name that readers know. */
const TYPES: Record<string, string> = {
  pdf: 'PDF',
  doc: 'Word',
  docx: 'Word',
  xls: 'Excel',
  xlsx: 'Excel',
  ppt: 'PowerPoint',
  pptx: 'PowerPoint',
  zip: 'ZIP',
  rar: 'RAR',
  '7z': '7Z',
};

const ENDING = /\.(pdf|docx?|xlsx?|pptx?|zip|rar|7z)$/i;

/** `PDF`, `Word`, …; empty where the address is no attached file. */
export function fileType(address: string): string {
  let url: URL;
  try {
    url = new URL(address, 'https://a.invalid/');
  } catch {
    return '';
  }
  const ending = ENDING.exec(url.pathname) ?? ENDING.exec(url.search.replace(/&.*/, ''));
  return ending ? TYPES[ending[1]!.toLowerCase()]! : '';
}

/** A size that the link's own words or title give: `1,2 MB`; empty where they do not. */
export function statedSize(words: string): string {
  const found = /(\d+(?:[.,]\d+)?)\s*(KB|MB|GB)\b/i.exec(words);
  return found ? `${found[1]} ${found[2]!.toUpperCase()}` : '';
}
