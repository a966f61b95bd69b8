import type { Photo, PhotoList } from '../content/photo.ts';

/** `#anh=ten-tep.jpg`: a photo is named by its file, so that a link stays right when photos are added. */
const HASH = '#anh=';
/** Marks the history entry that the lightbox itself made. */
const OURS = 'cwPhoto';

/** The step back in history that is under way, if any. */
let leaving: Promise<unknown> = Promise.resolve();

/** `https://xa.vn/anh/1.jpg?s=2` as [ , `/anh/`, `1.jpg?s=2`]; nothing for what is no file. */
const partsOf = (photo: Photo | undefined): string[] =>
  /^(?:https?|file):\/\/[^/]*(\/(?:[^?#/]*\/)*)([^#]*)/.exec(photo?.src ?? '') ?? [];

/**
 * Name of a photo in addresses: its file, with the query that tells files of one handler apart. Those that lie in
 * another folder than the first have the folder before it, since the file may be called the same.
 */
export function nameOf(photos: PhotoList, index: number): string {
  const [, folder = '', file = ''] = partsOf(photos.at(index));
  return folder === partsOf(photos.at(0))[1] ? file : folder + file;
}

/** Index of the photo of this name; else of the first whose file is called so; -1 where there is none. */
export function find(photos: PhotoList, name: string): number {
  let like = -1;
  for (let index = 0; index < photos.length; index++) {
    if (nameOf(photos, index) === name) return index;
    if (like < 0 && photos.at(index)!.src.endsWith(`/${name}`)) like = index;
  }
  return like;
}

/** Name of the photo that the page's address asks for; empty where it asks for none. */
export const askedName = (): string => (location.hash.startsWith(HASH) ? location.hash.slice(HASH.length) : '');

/** The page's address with a photo's name; whole, since a `<base>` would change a relative one. */
export const addressOf = (name: string): string => location.href.replace(/#.*/, '') + (name && HASH + name);

/** Some places have no history to write, such as frames without an origin; the lightbox works there all the same. */
function write(method: 'pushState' | 'replaceState', state: object | null, name: string): void {
  try {
    history[method](state, '', addressOf(name));
  } catch {
    // Nothing to go back to, then.
  }
}

const isOurs = (): unknown => (history.state as Record<string, unknown> | null)?.[OURS];

/**
 * Names the photo that is shown in the address. The first adds the entry that Back leaves, unless the page was opened
 * at a photo: then there is one already.
 */
export async function enter(name: string, onLeave: (event: PopStateEvent) => void): Promise<void> {
  await leaving;
  const state = history.state as object;
  if (askedName() || isOurs()) write('replaceState', state, name);
  else write('pushState', { ...state, [OURS]: true }, name);
  addEventListener('popstate', onLeave);
}

/** Takes our entry away, or our part of an address that was there before us. Resolves when the address is clean. */
export function leave(onLeave: (event: PopStateEvent) => void): Promise<unknown> {
  removeEventListener('popstate', onLeave);
  if (isOurs()) {
    leaving = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    history.back();
  } else if (askedName()) write('replaceState', history.state as object, '');
  return leaving;
}
