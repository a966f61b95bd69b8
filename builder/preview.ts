import { numbers } from '../demo/examples/numbers.ts';
import type { Choices } from './choices.ts';
import { adoptLine, contentCode, withLine, writeTag } from './code.ts';
import { drawSamplePhotos, drawSavedPhotos } from './contents.ts';
import { flagsOf } from './manifest.ts';

/** How the preview is looked at; no part of the code to paste. */
export interface View {
  width: string;
  dark: boolean;
  host: string;
}

/** Widths at which a portal shows its pages. */
export const WIDTHS: [value: string, label: string][] = [
  ['100%', 'Vừa khung'],
  ['375px', 'Điện thoại'],
  ['240px', 'Cột bên'],
  ['960px', 'Máy tính'],
];

/** Answers in place of the counting service: a preview must not count. */
const sampleNumbers = `<script>window.fetch = () => Promise.resolve(Response.json(${JSON.stringify(numbers)}));</script>`;

/** Attributes by tag, and for what is still to be filled in a sample: it would leave a hole, or a complaint. */
export const completed = ({ attributes }: Choices, tags: readonly string[]): Choices['attributes'] =>
  Object.fromEntries(
    tags.map((tag) => {
      const own = { ...attributes[tag] };
      if (tag === 'visit-counter') own.site ||= numbers.site;
      if (tag === 'portal-banner') own.name ||= 'Xã Suối Ngàn';
      return [tag, own];
    }),
  );

/** What the preview adds to the choices. */
function shown(choices: Choices, tags: readonly string[], view: View): Choices {
  const attributes = completed(choices, tags);
  if (view.dark) for (const tag of tags) attributes[tag]!.theme = 'dark';
  const folder = new URL('.', document.baseURI).href;
  return { ...choices, attributes, place: 'portal', folder, integrity: false };
}

/** The pasted page with the script line, and nothing else of it that runs. */
function adoptedPage(choices: Choices, tags: readonly string[], pasted: string): string {
  const page = drawSavedPhotos(new DOMParser().parseFromString(pasted, 'text/html'));
  for (const one of page.querySelectorAll('script,noscript,base,meta[http-equiv]')) one.remove();
  const line = sampleNumbers + adoptLine(choices, tags, '');
  return withLine(`<!DOCTYPE html>${page.documentElement.outerHTML}`, line);
}

/**
 * The page that the preview frame shows.
 * @param tags the elements that the code holds
 * @param pasted the portal's page, for the script line alone
 */
export function previewPage(
  choices: Choices,
  tags: readonly string[],
  content: (tag: string) => string,
  view: View,
  hostStyles: Record<string, string>,
  pasted: string,
): string {
  const seen = shown(choices, tags, view);
  if (choices.way === 'adopt' && pasted) return adoptedPage(seen, tags, pasted);
  const accent = choices.accent ? `<style>:root { --cw-accent: ${choices.accent.replace(/[^#\w]/g, '')} }</style>` : '';
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Xem thử</title>
<style>${hostStyles[view.host] ?? ''}</style>
<style>body { margin: 0; padding: 16px; background: ${view.dark ? '#141416' : '#fff'} }</style>
${accent}
${sampleNumbers}
<script src="${seen.folder}commune-widgets.js"></script>
</head>
<body>
${contentCode(seen, tags, writeTag(flagsOf), (tag) => drawSamplePhotos(content(tag)))}
</body>
</html>`;
}
