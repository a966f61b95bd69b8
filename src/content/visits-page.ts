import { PAGE_CHARS_MAX } from './visits.wire.ts';

/** What social networks and campaigns hang on an address; the page is the same. */
const CAMPAIGN = /^(utm_|zarsrc$|fbclid$|gclid$|gidzl$)/;

/**
 * Path and query under which the views of a page are counted: readable, without what campaigns add. A page from the
 * disk is named by its file alone, and of an address that is too long the end becomes a number.
 */
export function visitPage(address: string): string {
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (CAMPAIGN.test(name)) url.searchParams.delete(name);
  let path = url.protocol === 'file:' ? url.pathname.replace(/.*\//, '/') : url.pathname + url.search;
  try {
    // A Vietnamese letter takes up to nine characters in its escaped form.
    path = decodeURI(path).normalize();
  } catch {
    // Escapes that are not UTF-8 stay as they are.
  }
  const number = [...path].reduce((hash, letter) => (hash * 31 + letter.codePointAt(0)!) % 2 ** 32, 7);
  return path.length > PAGE_CHARS_MAX / 2 ? `${path.slice(0, PAGE_CHARS_MAX / 2)}~${number.toString(36)}` : path;
}
