import { ownAddress } from './targets.ts';

/** Who is signed in, made safe: texts are texts, addresses are of this site or plain https. */
export interface Account {
  name: string;
  role: string;
  picture?: string;
  links: { text: string; href: string }[];
}

const MOST_LINKS = 20;
const LONGEST_TEXT = 200;

const text = (value: unknown): string => (typeof value === 'string' ? value.trim().slice(0, LONGEST_TEXT) : '');

/** Reads `{ name, role?, picture?, links?: [{ text, href }] }`; undefined where there is no name. */
export function readAccount(data: unknown): Account | undefined {
  const { name, role, picture, links } = (data ?? {}) as Record<string, unknown>;
  if (!text(name)) return undefined;
  return {
    name: text(name),
    role: text(role),
    picture: text(picture) ? ownAddress(text(picture)) : undefined,
    links: (Array.isArray(links) ? links : []).slice(0, MOST_LINKS).flatMap(readLink),
  };
}

/** A script's address, or one that cannot be read, is no link. */
function readLink(link: unknown): { text: string; href: string }[] {
  const { text: label, href } = (link ?? {}) as Record<string, unknown>;
  try {
    if (typeof href !== 'string') return [];
    const address = new URL(href, document.baseURI);
    const safe = address.origin === location.origin || address.protocol === 'https:';
    return text(label) && safe && /^https?:$/.test(address.protocol) ? [{ text: text(label), href: address.href }] : [];
  } catch {
    return [];
  }
}
