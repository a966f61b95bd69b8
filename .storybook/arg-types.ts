import type { ArgTypes } from '@storybook/web-components-vite';
import { elements, textOf } from '../builder/texts.ts';

/** The fields of the custom-elements manifest that the docs show. */
interface Item {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
  kind?: string;
  attribute?: string;
}
interface Declaration {
  tagName?: string;
  summary?: string;
  description?: string;
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

const row = (item: Item, category: string): ArgTypes[string] => ({
  name: item.name || '(mặc định)',
  description: item.description,
  table: {
    category,
    type: item.type && { summary: item.type.text },
    defaultValue: item.default === undefined ? undefined : { summary: item.default },
  },
});

const find = (manifest: Manifest, tag: string): Declaration | undefined =>
  manifest.modules.flatMap((module) => module.declarations).find(({ tagName }) => tagName === tag);

/** An element's parts for `::part()`. */
export const partsOf = (manifest: Manifest, tag: string): Item[] => find(manifest, tag)?.cssParts ?? [];

/** What the builder says of an attribute, before the manifest's own words. */
function inVietnamese(tag: string, item: Item): Item {
  const { label, help } = textOf(tag, item.name);
  const said = [label, help].filter(Boolean).join('. ').replace(/\.$/, '');
  return { ...item, description: `${said}.\n\n${item.description ?? ''}` };
}

/** The element's one-line summary, for the head of its docs page. */
export const describe =
  (manifest: Manifest) =>
  (tag: string): string =>
    [elements[tag]?.use, find(manifest, tag)?.summary, find(manifest, tag)?.description].filter(Boolean).join('\n\n');

/** The attributes of an element: what the controls set. */
export const argTypesOf =
  (manifest: Manifest) =>
  (tag: string): ArgTypes =>
    Object.fromEntries(
      (find(manifest, tag)?.attributes ?? []).map((item) => [
        item.name,
        { ...row(inVietnamese(tag, item), 'Thuộc tính'), ...control(item.type?.text ?? '') },
      ]),
    );

/**
 * What an element has beside its attributes, for its docs page. A slot and a part may bear the same name, so that each
 * kind has keys of its own.
 */
export function factsOf(manifest: Manifest, tag: string): ArgTypes {
  const found = find(manifest, tag);
  const rows = (prefix: string, category: string, items: Item[] = []): [string, ArgTypes[string]][] =>
    items.map((item) => [`${prefix}:${item.name}`, row(item, category)]);
  const members = found?.members?.filter(({ kind, attribute }) => kind === 'method' || !attribute);
  return Object.fromEntries([
    ...rows('slot', 'Chỗ đặt nội dung (slot)', found?.slots),
    ...rows('event', 'Sự kiện', found?.events),
    ...rows('member', 'Thuộc tính và hàm của đối tượng', members),
    ...rows('part', 'Bộ phận tạo kiểu (::part)', found?.cssParts),
    ...rows('property', 'Biến CSS', found?.cssProperties),
  ]);
}

/** The events of every element, for the panel of actions. */
export const eventsOf = ({ modules }: Manifest): string[] =>
  modules.flatMap(({ declarations }) => declarations.flatMap(({ events = [] }) => events.map(({ name }) => name)));
