import type { Choices } from './choices.ts';
import { parseColour } from './contrast.ts';

const escapeAttribute = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

const attribute = (name: string, value: string): string => (value ? ` ${name}="${escapeAttribute(value)}"` : '');

/** Attributes that have a value and a name that HTML knows. */
const written = (attributes: Record<string, string>): [string, string][] =>
  Object.entries(attributes).filter(([name, value]) => value && /^[a-z][a-z-]*$/.test(name));

const accentStyle = (accent: string): string => (parseColour(accent) ? ` style="--cw-accent: ${accent.trim()}"` : '');

const around = (open: string, content: string, close: string): string =>
  open + (content.trim() && `\n${content.trim()}\n`) + close;

/** The script line; a file on another host is checked by its hash only with `crossorigin`. */
export function scriptLine({ folder, integrity }: Choices, hash: string, more = ''): string {
  const src = `${folder.trim().replace(/\/*$/, '/')}commune-widgets.js`;
  const isForeign = /^(https?:)?\/\//.test(src);
  const lock = integrity ? attribute('integrity', hash) + (isForeign ? ' crossorigin="anonymous"' : '') : '';
  return `<script src="${escapeAttribute(src)}"${lock}${more}></script>`;
}

/**
 * The element with its content.
 * @param flags names of attributes that have no value: set or not
 */
export function elementCode({ tag, attributes, accent }: Choices, content: string, flags: ReadonlySet<string>): string {
  const list = written(attributes).map(([name, value]) => (flags.has(name) ? ` ${name}` : attribute(name, value)));
  return around(`<${tag}${list.join('')}${accentStyle(accent)}>`, content, `</${tag}>`);
}

/** The same for editors that strip tags they do not know. */
export function divCode({ tag, attributes, accent }: Choices, content: string): string {
  const list = written(attributes).map(([name, value]) => attribute(`data-${name}`, value));
  return around(`<div class="cw-${tag}"${list.join('')}${accentStyle(accent)}>`, content, '</div>');
}

/** The script line that finds the part by itself; the accent is set beside it, for no tag can carry it. */
export function adoptLine(choices: Choices, hash: string): string {
  const { tag, attributes, accent, selector } = choices;
  const map = { [tag]: { select: selector, ...Object.fromEntries(written(attributes)) } };
  const line = scriptLine(
    choices,
    hash,
    ` data-adopt='${JSON.stringify(map).replace(/&/g, '&amp;').replace(/'/g, '&#39;')}'`,
  );
  return parseColour(accent) ? `<style>${tag} { --cw-accent: ${accent.trim()} }</style>\n${line}` : line;
}
