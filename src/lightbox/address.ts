import type { Photo } from '../content/photo.ts';

/** `#anh=ten-tep.jpg`: a photo is named by its file, so that a link stays right when photos are added. */
const HASH = '#anh=';
/** Marks the history entry that the lightbox itself made. */
const OURS = 'cwPhoto';

/** The step back in history that is under way, if any. */
let leaving: Promise<unknown> = Promise.resolve();

/** Name of a photo in addresses: its file, with the query that tells files of one handler apart. */
export function nameOf(photo: Photo | undefined): string {
  if (!photo || !/^(https?|file):/.test(photo.src)) return '';
  const { pathname, search } = new URL(photo.src);
  return pathname.slice(pathname.lastIndexOf('/') + 1) + search;
}

/** Name of the photo that the page's address asks for; empty where it asks for none. */
export const askedName = (): string => (location.hash.startsWith(HASH) ? location.hash.slice(HASH.length) : '');

/** The page's address with a photo's name; whole, since a `<base>` would change a relative one. */
export function addressOf(name: string): string {
  const url = new URL(location.href);
  url.hash = name && HASH + name;
  return name ? url.href : url.href.replace(/#.*/, '');
}

/** Some places have no history to write, such as frames without an origin; the lightbox works there all the same. */
function write(method: 'pushState' | 'replaceState', state: object | null, name: string): void {
  try {
    history[method](state, '', addressOf(name));
  } catch {
    // Nothing to go back to, then.
  }
}

/** Adds the entry that Back leaves. On a page that was opened at this photo there is one already. */
export async function enter(name: string, onLeave: (event: PopStateEvent) => void): Promise<void> {
  await leaving;
  if (!askedName()) write('pushState', { ...(history.state as object), [OURS]: true }, name);
  addEventListener('popstate', onLeave);
}

/** Names the photo that is now shown, within the same entry. */
export function rename(name: string): void {
  write('replaceState', history.state as object, name);
}

/** Takes our entry away, or our part of an address that was there before us. Resolves when the address is clean. */
export function leave(onLeave: (event: PopStateEvent) => void): Promise<unknown> {
  removeEventListener('popstate', onLeave);
  if ((history.state as Record<string, unknown> | null)?.[OURS]) {
    leaving = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    history.back();
  } else if (askedName()) write('replaceState', history.state as object, '');
  return leaving;
}
