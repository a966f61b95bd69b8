import { PAGE, type Choices } from './choices.ts';
import { parseColour } from './contrast.ts';

const escapeAttribute = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

const attribute = (name: string, value: string): string => ` ${name}="${escapeAttribute(value)}"`;

/** Attributes with a name that HTML knows. */
const written = ({ attributes }: Choices, tag: string): [string, string][] =>
  Object.entries(attributes[tag] ?? {}).filter(([name]) => /^[a-z][a-z-]*$/.test(name));

const around = (open: string, content: string, close: string): string =>
  open + (content.trim() && `\n${content.trim()}\n`) + close;

/** The accent on one element; on the whole page, and where no tag can carry it, it stands beside the script line. */
const accentStyle = ({ accent, subject }: Choices): string =>
  subject !== PAGE && parseColour(accent) ? ` style="--cw-accent: ${accent.trim()}"` : '';

const accentRule = ({ accent, subject, way }: Choices): string =>
  (subject === PAGE || way === 'adopt') && parseColour(accent)
    ? `<style>:root { --cw-accent: ${accent.trim()} }</style>\n`
    : '';

function script({ place, folder, integrity }: Choices, hash: string, more = ''): string {
  const onDisk = place === 'disk';
  const src = `${onDisk ? '' : folder.trim().replace(/\/*$/, '/')}commune-widgets.js`;
  const isForeign = /^(https?:)?\/\//.test(src);
  const lock =
    integrity && hash && !onDisk ? attribute('integrity', hash) + (isForeign ? ' crossorigin="anonymous"' : '') : '';
  return `<script src="${escapeAttribute(src)}"${lock}${more}></script>`;
}

/** The script line; a file on another host is checked by its hash only with `crossorigin`. */
export const scriptLine = (choices: Choices, hash: string): string => accentRule(choices) + script(choices, hash);

/** Writes one element with its content. */
export type Writer = (choices: Choices, tag: string, content: string) => string;

/** Writes the element's own tag. `flags` are names of attributes that have no value: set or not. */
export const writeTag =
  (flags: (tag: string) => ReadonlySet<string>): Writer =>
  (choices, tag, content) => {
    const list = written(choices, tag).map(([name, value]) =>
      flags(tag).has(name) ? ` ${name}` : attribute(name, value),
    );
    return around(`<${tag}${list.join('')}${accentStyle(choices)}>`, content, `</${tag}>`);
  };

/** Writes the same for editors that strip tags they do not know. */
export const writeDiv: Writer = (choices, tag, content) => {
  const list = written(choices, tag).map(([name, value]) => attribute(`data-${name}`, value));
  return around(`<div class="cw-${tag}"${list.join('')}${accentStyle(choices)}>`, content, '</div>');
};

/** Elements that stand beside the text where there is room, and the one above it. */
const BESIDE = ['visit-counter', 'portal-login'];
const ABOVE = ['portal-banner'];

/** The whole page: banner, the main column, and a column that moves below it where the screen is narrow. */
function arranged(tags: readonly string[], write: (tag: string) => string): string {
  const column = (basis: string, list: readonly string[]): string =>
    list.length ? `<div style="flex: ${basis}; min-width: 0">\n${list.map(write).join('\n\n')}\n</div>\n` : '';
  const isMain = (tag: string): boolean => !ABOVE.includes(tag) && !BESIDE.includes(tag);
  const columns =
    column('999 1 560px', tags.filter(isMain)) +
    column(
      '1 1 240px',
      tags.filter((tag) => BESIDE.includes(tag)),
    );
  const frame = 'display: flex; flex-wrap: wrap; gap: 32px; max-width: 1200px; margin: 24px auto; padding: 0 16px';
  return [
    ...tags.filter((tag) => ABOVE.includes(tag)).map(write),
    ...(columns && [`<div style="${frame}">\n${columns}</div>`]),
  ].join('\n');
}

/** The code of all chosen elements. */
export const contentCode = (
  choices: Choices,
  tags: readonly string[],
  write: Writer,
  content: (tag: string) => string,
): string => {
  const one = (tag: string): string => write(choices, tag, content(tag));
  return choices.subject === PAGE ? arranged(tags, one) : tags.map(one).join('\n');
};

/** A complete page around the code, to be opened beside `commune-widgets.js`. */
export const wholeFile = (title: string, head: string, body: string): string => `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${head}
</head>
<body style="margin: 0">
${body}
</body>
</html>
`;

/** The script line that finds the parts by itself. */
export function adoptLine(choices: Choices, tags: readonly string[], hash: string): string {
  const { preset, selectors, subject } = choices;
  const entries = tags.map((tag): [string, Record<string, string>] => [
    tag,
    { ...(selectors[tag] && { select: selectors[tag] }), ...Object.fromEntries(written(choices, tag)) },
  ]);
  const base = subject === PAGE ? preset : '';
  // Without a map, an entry that names no part does nothing.
  const own = entries.filter(([, entry]) => entry.select || (base && Object.keys(entry).length));
  const map =
    base && !own.length ? base : JSON.stringify({ ...(base && { preset: base }), ...Object.fromEntries(own) });
  const value = map.replace(/&/g, '&amp;').replace(/'/g, '&#39;');
  return accentRule(choices) + script(choices, hash, ` data-adopt='${value}'`);
}

/** The portal's page with the line before its end. */
export const withLine = (page: string, line: string): string => {
  const end = page.toLowerCase().lastIndexOf('</body>');
  return end < 0 ? `${page}\n${line}\n` : `${page.slice(0, end)}${line}\n${page.slice(end)}`;
};
