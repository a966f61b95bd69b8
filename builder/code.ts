import type { Choices } from './choices.ts';
import { parseColour } from './contrast.ts';

const escapeAttribute = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

const attribute = (name: string, value: string): string => (value ? ` ${name}="${escapeAttribute(value)}"` : '');

/** The script line; a file on another host is checked by its hash only with `crossorigin`. */
export function scriptLine({ folder, integrity }: Choices, hash: string): string {
  const src = `${folder.trim().replace(/\/*$/, '/')}commune-widgets.js`;
  const isForeign = /^(https?:)?\/\//.test(src);
  const lock = integrity ? attribute('integrity', hash) + (isForeign ? ' crossorigin="anonymous"' : '') : '';
  return `<script src="${escapeAttribute(src)}"${lock}></script>`;
}

/**
 * The element with its content.
 * @param flags names of attributes that have no value: set or not
 */
export function elementCode({ tag, attributes, accent }: Choices, content: string, flags: ReadonlySet<string>): string {
  const written = Object.entries(attributes)
    .filter(([name, value]) => value && /^[a-z][a-z-]*$/.test(name))
    .map(([name, value]) => (flags.has(name) ? ` ${name}` : attribute(name, value)))
    .join('');
  const style = parseColour(accent) ? ` style="--cw-accent: ${accent.trim()}"` : '';
  const inside = content.trim() && `\n${content.trim()}\n`;
  return `<${tag}${written}${style}>${inside}</${tag}>`;
}
