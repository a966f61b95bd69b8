import manifest from 'virtual:elements';
import { elements, textOf, type AttributeText } from './texts.ts';

/** One field of the form. */
export interface Field extends AttributeText {
  name: string;
  kind: 'flag' | 'number' | 'choice' | 'words' | 'text';
  /** Values to choose from, or to pick several of, with their names. */
  choices?: Record<string, string>;
  /** What the element does without it, as the manifest says; empty where nothing. */
  initial: string;
}

function field(tag: string, { name, type, initial, description }: (typeof manifest)[string][number]): Field {
  const text = textOf(tag, name, description);
  const literals = Array.from(type.matchAll(/'([^']+)'/g), ([, value]) => value!);
  const words = initial.includes(' ') ? wordsIn(description) : [];
  const values = literals.length ? literals : words;
  const choices = values.length && {
    choices: Object.fromEntries(values.map((value) => [value, text.names?.[value] ?? value])),
  };
  const kind = literals.length
    ? 'choice'
    : words.length
      ? 'words'
      : type.includes('boolean')
        ? 'flag'
        : type.includes('number')
          ? 'number'
          : 'text';
  return { ...text, ...choices, name, kind, initial };
}

/** The words that a list may hold: a description sets them between backticks. */
const wordsIn = (description: string): string[] =>
  Array.from(description.matchAll(/`([a-z ]+)`/g), ([, list]) => list!.split(' ')).flat();

/** Where a tag stands on a page, from top to bottom; a new one comes last. */
const place = (tag: string): number => Object.keys(elements).indexOf(tag) + 1 || Infinity;

/** The elements there are, in the order of a portal's page. */
export const tags: readonly string[] = Object.keys(manifest).sort((a, b) => place(a) - place(b));

/** The form's fields for one element, straight from its own declarations. */
export const fieldsOf = (tag: string): Field[] => manifest[tag]!.map((attribute) => field(tag, attribute));

/** Names of an element's attributes that have no value: set or not. */
export const flagsOf = (tag: string): ReadonlySet<string> =>
  new Set(fieldsOf(tag).flatMap(({ kind, name }) => (kind === 'flag' ? name : [])));
