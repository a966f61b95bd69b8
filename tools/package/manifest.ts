import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** What stands beside a name in the manifest. */
interface Item {
  name: string;
  description?: string;
  type?: { text: string };
}

interface Declaration extends Item {
  tagName: string;
  summary: string;
  attributes?: (Item & { fieldName?: string })[];
  members?: (Item & { kind: string; readonly?: boolean })[];
  events?: Item[];
}

/** One element, as the package's files describe it. */
export interface PackagedElement {
  tag: string;
  className: string;
  /** Path of its module under `dist/esm` and `dist/types`, without extension. */
  module: string;
  summary: string;
  /** Attributes by the name that HTML has; some are read as text only and have no property. */
  attributes: (Item & { fieldName?: string })[];
  /** Properties that a program may set, with or without attribute. */
  properties: Item[];
  events: Item[];
}

/** A class as Lit keeps it: which of its properties are its own affair. */
type LitClass = Record<string, { elementProperties: Map<PropertyKey, { state?: boolean }> }>;

export const MANIFEST = 'dist/esm/custom-elements.json';

/** The elements of the manifest, in its order. Loads the built classes, which do nothing without a DOM. */
export async function readElements(): Promise<PackagedElement[]> {
  const { modules } = JSON.parse(readFileSync(MANIFEST, 'utf8')) as {
    modules: { path: string; declarations: Declaration[] }[];
  };
  return Promise.all(
    modules.flatMap(({ path, declarations }) =>
      declarations.map(async ({ tagName, name, summary, attributes = [], members = [], events = [] }) => {
        const { elementProperties } = ((await import(pathToFileURL(path).href)) as LitClass)[name]!;
        const settable = (field: string): boolean =>
          elementProperties.has(field) && !elementProperties.get(field)!.state;
        return {
          tag: tagName,
          className: name,
          module: path.replace(/^dist\/esm\/(.*)\.js$/, '$1'),
          summary,
          attributes,
          properties: members.filter((member) => member.kind === 'field' && settable(member.name)),
          events,
        };
      }),
    ),
  );
}
