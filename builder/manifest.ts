import manifest from 'virtual:elements';
import { elements, textOf, type AttributeText } from './texts.ts';

/** One field of the form. */
export interface Field extends AttributeText {
  name: string;
  kind: 'flag' | 'number' | 'choice' | 'text';
  /** What the element does without it, as the manifest says; empty where nothing. */
  initial: string;
}

function field(tag: string, { name, type, initial, description }: (typeof manifest)[string][number]): Field {
  const text = textOf(tag, name, description);
  const literals = Array.from(type.matchAll(/'([^']+)'/g), ([, value]) => value!);
  const choices = text.choices ?? (literals.length ? Object.fromEntries(literals.map((v) => [v, v])) : undefined);
  const kind = choices ? 'choice' : type.includes('boolean') ? 'flag' : type.includes('number') ? 'number' : 'text';
  return { ...text, ...(choices && { choices }), name, kind, initial };
}

/** Where a tag stands on a page, from top to bottom; a new one comes last. */
const place = (tag: string): number => Object.keys(elements).indexOf(tag) + 1 || Infinity;

/** The elements there are, in the order of a portal's page. */
export const tags: readonly string[] = Object.keys(manifest).sort((a, b) => place(a) - place(b));

/** The form's fields for one element, straight from its own declarations. */
export const fieldsOf = (tag: string): Field[] => manifest[tag]!.map((attribute) => field(tag, attribute));

/** Names of an element's attributes that have no value: set or not. */
export const flagsOf = (tag: string): ReadonlySet<string> =>
  new Set(fieldsOf(tag).flatMap(({ kind, name }) => (kind === 'flag' ? name : [])));
