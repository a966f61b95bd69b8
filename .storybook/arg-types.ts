import type { ArgTypes } from '@storybook/web-components-vite';
import { elements, textOf } from '../builder/texts.ts';
import { words, type FactKind } from './words.ts';

/** The fields of the custom-elements manifest that the docs show; what is said of them is ours, in Vietnamese. */
interface Item {
  name: string;
  default?: string;
  type?: { text: string };
  kind?: string;
  attribute?: string;
}
interface Declaration {
  tagName?: string;
  attributes?: Item[];
  members?: Item[];
  events?: Item[];
  slots?: Item[];
  cssParts?: Item[];
  cssProperties?: Item[];
}
export interface Manifest {
  modules: { declarations: Declaration[] }[];
}

function control(type: string): { control: object; options?: string[] } {
  const options = Array.from(type.matchAll(/'([^']+)'/g), ([, value]) => value!);
  if (options.length) return { control: { type: 'select' }, options };
  return { control: { type: type.includes('boolean') ? 'boolean' : type.includes('number') ? 'number' : 'text' } };
}

const row = (item: Item, category: string, description = ''): ArgTypes[string] => ({
  name: item.name || '(mặc định)',
  description,
  table: {
    category,
    type: item.type && { summary: item.type.text },
    defaultValue: item.default === undefined ? undefined : { summary: item.default },
  },
});

const find = (manifest: Manifest, tag: string): Declaration | undefined =>
  manifest.modules.flatMap((module) => module.declarations).find(({ tagName }) => tagName === tag);

/** Of each kind what an element has, by its name in {@link words}. */
export function itemsOf(manifest: Manifest, tag: string): Record<FactKind, Item[]> {
  const { slots = [], events = [], members = [], cssParts = [], cssProperties = [] } = find(manifest, tag) ?? {};
  const own = members.filter(({ kind, attribute }) => kind === 'method' || !attribute);
  return { slots, events, members: own, cssParts, cssProperties };
}

/** An element's parts for `::part()`, with what they are. */
export const partsOf = (manifest: Manifest, tag: string): { name: string; said: string }[] =>
  itemsOf(manifest, tag).cssParts.map(({ name }) => ({ name, said: words[tag]?.cssParts?.[name] ?? '' }));

/** What the builder says of an attribute and of each value. */
function attributeWords(tag: string, name: string): string {
  const { label, help, names = {} } = textOf(tag, name);
  const said = [label, help].filter(Boolean).join('. ').replace(/\.$/, '');
  const values = Object.entries(names).map(([value, meaning]) => `- \`${value}\`: ${meaning}`);
  return [`${said}.`, values.join('\n')].filter(Boolean).join('\n\n');
}

/** What an element is for, for the head of its docs page. */
export const describe = (tag: string): string => elements[tag]?.use ?? '';

/** The attributes of an element: what the controls set. */
export const argTypesOf =
  (manifest: Manifest) =>
  (tag: string): ArgTypes =>
    Object.fromEntries(
      (find(manifest, tag)?.attributes ?? []).map((item) => [
        item.name,
        { ...row(item, 'Thuộc tính', attributeWords(tag, item.name)), ...control(item.type?.text ?? '') },
      ]),
    );

/**
 * What an element has beside its attributes, for its docs page. A slot and a part may bear the same name, so that each
 * kind has keys of its own.
 */
export function factsOf(manifest: Manifest, tag: string): ArgTypes {
  const categories: Record<FactKind, string> = {
    slots: 'Chỗ đặt nội dung (slot)',
    events: 'Sự kiện',
    members: 'Thuộc tính và hàm của đối tượng',
    cssParts: 'Bộ phận tạo kiểu (::part)',
    cssProperties: 'Biến CSS',
  };
  const items = itemsOf(manifest, tag);
  return Object.fromEntries(
    (Object.keys(categories) as FactKind[]).flatMap((kind) =>
      items[kind].map((item) => [`${kind}:${item.name}`, row(item, categories[kind], words[tag]?.[kind]?.[item.name])]),
    ),
  );
}

/** The events of every element, for the panel of actions. */
export const eventsOf = ({ modules }: Manifest): string[] =>
  modules.flatMap(({ declarations }) => declarations.flatMap(({ events = [] }) => events.map(({ name }) => name)));
