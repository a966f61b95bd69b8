import { version } from 'virtual:build';

/** Stands for the whole portal page where else an element's tag stands. */
export const PAGE = 'page';

/** All that the webmaster has chosen; it stands in the address, so that it can be sent to a colleague. */
export interface Choices {
  /** The element to write, or {@link PAGE}. */
  subject: string;
  /** Elements that the whole page does without. */
  without: readonly string[];
  /** Attributes by tag; one may be there and empty. */
  attributes: Record<string, Record<string, string>>;
  /** HTML between an element's tags; without one: the sample. */
  content: Record<string, string>;
  /** CSS selector of the part that an element wraps, for the script line alone. */
  selectors: Record<string, string>;
  /** `#rrggbb`, or empty for the widgets' own. */
  accent: string;
  /** Where the code will stand: on the portal, or in a page kept on the disk beside `commune-widgets.js`. */
  place: Place;
  /** Folder in which `commune-widgets.js` stands on the portal, ending in `/`. */
  folder: string;
  /** Whether the script line on the portal holds the file's hash; browsers refuse a file on the disk that is held so. */
  integrity: boolean;
  /** How the portal lets the element in: the tag, a `div` with a class name, or nothing but the script line. */
  way: Way;
  /** Ready-made map for the script line alone: `auto`, the name of a CMS, or empty. */
  preset: string;
}

export type Place = 'portal' | 'disk';
export type Way = 'tag' | 'div' | 'adopt';
const WAYS: readonly string[] = ['tag', 'div', 'adopt'] satisfies Way[];

/** Choices at the start, in a builder that is not opened from the disk. */
const initialChoices: Choices = {
  subject: 'photo-gallery',
  without: [],
  attributes: {},
  content: {},
  selectors: {},
  accent: '',
  place: 'portal',
  folder: `/commune-widgets-${version}/`,
  integrity: true,
  way: 'tag',
  preset: 'auto',
};

const OWN = {
  subject: 'the',
  without: 'bo',
  content: 'noi-dung',
  selectors: 'chon',
  accent: 'mau',
  place: 'noi',
  folder: 'thu-muc',
  integrity: 'khoa',
  way: 'cach',
  preset: 'mau-san',
};
const WHOLE_PAGE = 'ca-trang';
const PLACES: Record<string, Place> = { cong: 'portal', may: 'disk' };

/** The elements that the code holds, in the order of `tags`. */
export const chosenTags = ({ subject, without }: Choices, tags: readonly string[]): string[] =>
  subject === PAGE ? tags.filter((tag) => !without.includes(tag)) : [subject];

/** The choices as an address' fragment; what is as at the start is left out, and what belongs to other elements. */
export function toFragment(choices: Choices, tags: readonly string[]): string {
  const { subject, without, attributes, content, selectors, accent, place, folder, integrity, way, preset } = choices;
  const isPage = subject === PAGE;
  const params = new URLSearchParams({ [OWN.subject]: isPage ? WHOLE_PAGE : subject });
  for (const tag of chosenTags(choices, tags)) {
    for (const [name, value] of Object.entries(attributes[tag] ?? {}))
      params.set(isPage ? `_${tag}.${name}` : `_${name}`, value);
    const key = (name: string): string => (isPage ? `${name}.${tag}` : name);
    if (content[tag]) params.set(key(OWN.content), content[tag]);
    if (selectors[tag]) params.set(key(OWN.selectors), selectors[tag]);
  }
  if (isPage && without.length) params.set(OWN.without, without.join(' '));
  if (accent) params.set(OWN.accent, accent);
  params.set(OWN.place, place === 'disk' ? 'may' : 'cong');
  if (folder !== initialChoices.folder) params.set(OWN.folder, folder);
  if (!integrity) params.set(OWN.integrity, '0');
  if (way !== 'tag') params.set(OWN.way, way);
  if (preset !== initialChoices.preset) params.set(OWN.preset, preset);
  return params.toString();
}

/**
 * The choices that a fragment holds.
 * @param tags the elements there are; another falls back to the first choice
 * @param here where the code will stand if the fragment does not say
 */
export function fromFragment(fragment: string, tags: readonly string[], here: Place): Choices {
  const params = new URLSearchParams(fragment.replace(/^#/, ''));
  const asked = params.get(OWN.subject) ?? '';
  const subject = asked === WHOLE_PAGE ? PAGE : tags.includes(asked) ? asked : initialChoices.subject;
  const way = params.get(OWN.way) ?? '';
  const choices: Choices = {
    ...initialChoices,
    subject,
    without: (params.get(OWN.without) ?? '').split(' ').filter((tag) => tags.includes(tag)),
    attributes: {},
    content: {},
    selectors: {},
    accent: params.get(OWN.accent) ?? '',
    place: PLACES[params.get(OWN.place) ?? ''] ?? (params.has(OWN.folder) ? 'portal' : here),
    folder: params.get(OWN.folder) ?? initialChoices.folder,
    integrity: params.get(OWN.integrity) !== '0',
    way: WAYS.includes(way) ? (way as Way) : 'tag',
    preset: params.get(OWN.preset) ?? initialChoices.preset,
  };
  for (const tag of subject === PAGE ? tags : [subject]) {
    const suffix = subject === PAGE ? `.${tag}` : '';
    const prefix = subject === PAGE ? `_${tag}.` : '_';
    choices.attributes[tag] = Object.fromEntries(
      [...params]
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, value]) => [name.slice(prefix.length), value]),
    );
    const content = params.get(OWN.content + suffix);
    const selector = params.get(OWN.selectors + suffix);
    if (content) choices.content[tag] = content;
    if (selector) choices.selectors[tag] = selector;
  }
  return choices;
}
