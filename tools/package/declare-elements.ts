import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { PackagedElement } from './manifest.ts';

const TYPES = 'dist/types/';

const comment = (text: string | undefined, indent: string): string =>
  text ? `${indent}/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '*\\/')} */\n` : '';

/** Type of an event, `CustomEvent` without a detail where its JSDoc names none. */
const eventType = (event: { type?: { text: string } }): string => event.type?.text ?? 'CustomEvent<undefined>';

/** Import lines for the types that the events' details name, wherever the sources export them. */
function importsFor(elements: PackagedElement[]): string[] {
  const wanted = new Set(
    elements.flatMap(({ events }) => events.flatMap((event) => eventType(event).match(/\b[A-Z]\w*/g) ?? [])),
  );
  wanted.delete('CustomEvent');
  const files = globSync(`${TYPES}**/*.d.ts`);
  return Array.from(wanted, (name) => {
    const exported = new RegExp(`export (declare )?(interface|type|class) ${name}\\b`);
    const file = files.find((candidate) => exported.test(readFileSync(candidate, 'utf8')));
    if (!file) throw new Error(`An @event's JSDoc names the type ${name}, which no source file exports.`);
    return `import type { ${name} } from './${relative(TYPES, file).replace(/\.d\.ts$/, '.js')}';`;
  });
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Attributes that bear another name than their property, since every element has a method of that name (`focus`). */
const takenNames = (elements: PackagedElement[]): string =>
  elements
    .flatMap(({ attributes }) => attributes.filter(({ name, fieldName }) => fieldName && name !== kebab(fieldName)))
    .map(({ name }) => `'${name}'`)
    .join(' | ') || 'never';

const blocks = (elements: PackagedElement[], lines: (element: PackagedElement) => string[]): string =>
  elements
    .map((element) => `${comment(element.summary, '  ')}  '${element.tag}': {\n${lines(element).join('')}  };\n`)
    .join('');

/**
 * Text of `elements.d.ts`: each element's attributes, properties and events, with their doc lines. The types for
 * frameworks are written over these three maps and never name an element.
 */
export function declareElements(elements: PackagedElement[]): string {
  const classes = elements.map(({ className, module }) => `import type { ${className} } from './${module}.js';`);
  const events = new Map(elements.flatMap((element) => element.events.map((event) => [event.name, event])));
  return `${[...classes, ...importsFor(elements)].join('\n')}

/** A value as templates write it: numbers and booleans as text too. */
type Written<T> = T | (T extends number ? \`\${number}\` : T extends boolean ? '' : never);

/** Attributes by tag, as HTML names them. */
export interface ElementAttributes {
${blocks(elements, ({ className, attributes }) =>
  attributes.map(
    ({ name, fieldName, description }) =>
      `${comment(description, '    ')}    '${name}'?: ${fieldName ? `Written<${className}['${fieldName}']>` : 'string'};\n`,
  ),
)}}

/** Properties by tag, as JavaScript names them. */
export interface ElementProperties {
${blocks(elements, ({ className, properties }) =>
  properties.map(({ name, description }) => `${comment(description, '    ')}    ${name}?: ${className}['${name}'];\n`),
)}}

/** Attributes that a framework must not set as properties, since they are names of methods. */
export type TakenNames = ${takenNames(elements)};

/** Events by tag. */
export interface ElementEvents {
${blocks(elements, ({ events: own }) =>
  own.map((event) => `${comment(event.description, '    ')}    '${event.name}': ${eventType(event)};\n`),
)}}

/** All events: they bubble, so that every element may hear them. */
interface CommuneEvents {
${Array.from(events.values(), (event) => `${comment(event.description, '  ')}  '${event.name}': ${eventType(event)};\n`).join('')}}

declare global {
  interface HTMLElementEventMap extends CommuneEvents {}
  interface DocumentEventMap extends CommuneEvents {}
}
`;
}
