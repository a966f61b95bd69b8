/** All that the webmaster has chosen; it stands in the address, so that it can be sent to a colleague. */
export interface Choices {
  tag: string;
  attributes: Record<string, string>;
  /** HTML between the tags; undefined: the sample. */
  content?: string | undefined;
  /** `#rrggbb`, or empty for the widgets' own. */
  accent: string;
  /** Folder in which `commune-widgets.js` stands on the portal, ending in `/`. */
  folder: string;
  /** Whether the script line holds the file's hash. */
  integrity: boolean;
  /** How the portal lets the element in: the tag, a `div` with a class name, or nothing but the script line. */
  way: Way;
  /** CSS selector of the part to wrap, for the script line alone. */
  selector: string;
}

export type Way = 'tag' | 'div' | 'adopt';
const WAYS: readonly string[] = ['tag', 'div', 'adopt'] satisfies Way[];

const initialChoices: Choices = {
  tag: 'photo-gallery',
  attributes: {},
  accent: '',
  folder: '/commune-widgets/',
  integrity: true,
  way: 'tag',
  selector: '',
};

const OWN = {
  tag: 'the',
  content: 'noi-dung',
  accent: 'mau',
  folder: 'thu-muc',
  integrity: 'khoa',
  way: 'cach',
  selector: 'chon',
};

/** The choices as an address' fragment; what is as at the start is left out. */
export function toFragment(choices: Choices): string {
  const { tag, attributes, content, accent, folder, integrity, way, selector } = choices;
  const params = new URLSearchParams({ [OWN.tag]: tag });
  for (const [name, value] of Object.entries(attributes)) if (value) params.set(`_${name}`, value);
  if (content !== undefined) params.set(OWN.content, content);
  if (accent) params.set(OWN.accent, accent);
  if (folder !== initialChoices.folder) params.set(OWN.folder, folder);
  if (!integrity) params.set(OWN.integrity, '0');
  if (way !== 'tag') params.set(OWN.way, way);
  if (selector) params.set(OWN.selector, selector);
  return params.toString();
}

/**
 * The choices that a fragment holds.
 * @param tags the elements there are; another falls back to the first choice
 */
export function fromFragment(fragment: string, tags: readonly string[]): Choices {
  const params = new URLSearchParams(fragment.replace(/^#/, ''));
  const tag = params.get(OWN.tag) ?? '';
  const way = params.get(OWN.way) ?? '';
  const attributes = [...params]
    .filter(([name]) => name.startsWith('_'))
    .map(([name, value]) => [name.slice(1), value]);
  return {
    tag: tags.includes(tag) ? tag : initialChoices.tag,
    attributes: Object.fromEntries(attributes),
    content: params.get(OWN.content) ?? undefined,
    accent: params.get(OWN.accent) ?? '',
    folder: params.get(OWN.folder) ?? initialChoices.folder,
    integrity: params.get(OWN.integrity) !== '0',
    way: WAYS.includes(way) ? (way as Way) : 'tag',
    selector: params.get(OWN.selector) ?? '',
  };
}
