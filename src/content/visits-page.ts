/** Far below what the service takes, even where each letter needs three bytes. */
const CHARS_MAX = 250;

/**
 * Path and query under which the views of a page are counted: readable, and without what social networks and campaigns
 * hang on a shared address, since the page is the same.
 * @param address the page's full address; of a page from the disk nothing but the file's name is kept
 */
export function visitPage(address: string): string {
  const { protocol, pathname, search } = new URL(address);
  const query = search.replace(/[?&](utm_\w+|fbclid|gclid|gidzl|zarsrc)=[^&]*/g, '').replace(/^&/, '?');
  const path = (protocol === 'file:' ? pathname.replace(/.*\//, '/') : pathname) + query;
  try {
    // A Vietnamese letter takes up to nine characters in its escaped form.
    return decodeURI(path).normalize().slice(0, CHARS_MAX);
  } catch {
    return path.slice(0, CHARS_MAX);
  }
}
