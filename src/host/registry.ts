import { policy } from './trusted.ts';
import { VERSION } from './version.ts';
import { warnOnce } from './warn.ts';

/** One version of the script on a page: what it lends to its parts, and how they are fetched. */
interface Version {
  /** Modules that parts take from the first file. */
  shared: object;
  /** What each part exports, once it has run; parts write themselves in here. */
  parts: Record<string, object>;
  /** Fetches a part, once; a failed fetch is tried again once, then the promise rejects. */
  part(name: string): Promise<object>;
}

/** The only global: one entry per version of the script on the page. */
export interface Registry {
  versions: Record<string, Version>;
  /** Takes back what was adopted by class name or by a map, exactly. */
  restore(): Promise<void>;
}

/**
 * Opens this version's entry in the page's registry. Called while the script runs: it reads `currentScript`.
 * @returns whether this version is the page's first
 */
export function openRegistry(shared: object): boolean {
  // Run as a module or by other code, no script is current: it is found by its name.
  // Nor may an image of that name stand in for it.
  const { currentScript } = document;
  const script =
    currentScript instanceof HTMLScriptElement
      ? currentScript
      : document.querySelector<HTMLScriptElement>('script[src*="commune-widgets."]');
  const base =
    script?.src ||
    performance.getEntriesByType('resource').find(({ name }) => /commune-widgets\.js/.test(name))?.name ||
    location.href;
  const loading: Record<string, Promise<object> | undefined> = {};

  const fetchPart = (name: string, integrity: string): Promise<object> =>
    new Promise((resolve, reject) => {
      const tag = document.createElement('script');
      const url = new URL(`parts/${name}.js`, base).href;
      tag.src = policy ? policy.createScriptURL(url) : url;
      if (script?.nonce) tag.nonce = script.nonce;
      if (script?.crossOrigin != null) tag.crossOrigin = script.crossOrigin;
      if (integrity) tag.integrity = integrity;
      tag.onload = () => {
        const part = version.parts[name];
        if (part) resolve(part);
        else reject(new Error(url));
      };
      tag.onerror = () => reject(new Error(url));
      document.head.append(tag);
    });
  const twice = (name: string, integrity = ''): Promise<object> =>
    fetchPart(name, integrity).catch(() => fetchPart(name, integrity));
  // With integrity on our own tag, every part must have its own: the list is itself held by its hash.
  const integrityOf = async (name: string): Promise<string> => {
    if (!script?.integrity) return '';
    const list = await (loading['integrity'] ??= twice('integrity', INTEGRITY));
    return (list as Record<string, string>)[name] ?? '';
  };
  const version: Version = {
    shared,
    parts: {},
    part: (name) =>
      (loading[name] ??= integrityOf(name)
        .then((integrity) => twice(name, integrity))
        .catch((error: unknown) => {
          loading[name] = undefined;
          warnOnce('part', script ?? document.documentElement, String(error));
          throw error;
        })),
  };
  const page = globalThis as { CommuneWidgets?: Registry };
  // An element with this id or name would stand here as well.
  const isFirst = typeof page.CommuneWidgets?.restore !== 'function';
  if (isFirst) page.CommuneWidgets = { versions: {}, restore: async () => undefined };
  page.CommuneWidgets!.versions[VERSION] = version;
  return isFirst;
}

/** Hash of `parts/integrity.js`; the build writes it here. */
const INTEGRITY = '__INTEGRITY__';
