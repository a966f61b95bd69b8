import { numbers } from '../demo/examples/numbers.ts';
import type { Choices } from './choices.ts';
import { elementCode } from './code.ts';
import { drawSamplePhotos } from './contents.ts';

/** How the preview is looked at; no part of the code to paste. */
export interface View {
  width: string;
  dark: boolean;
  host: string;
}

/** Widths at which a portal shows its pages. */
export const WIDTHS: [value: string, label: string][] = [
  ['100%', 'Hết khung'],
  ['375px', 'Điện thoại'],
  ['240px', 'Cột bên'],
  ['960px', 'Màn hình'],
];

/** Answers in place of the counting service: a preview must not count. */
const sampleNumbers = `window.fetch = () => Promise.resolve(Response.json(${JSON.stringify(numbers)}));`;

/** The page that the preview frame shows. */
export function previewPage(
  choices: Choices,
  content: string,
  flags: ReadonlySet<string>,
  view: View,
  hostStyles: Record<string, string>,
): string {
  const attributes = { ...choices.attributes };
  if (view.dark) attributes.theme = 'dark';
  // The sample numbers are of no site, yet a counter without one would complain.
  if (choices.tag === 'visit-counter') attributes.site ||= numbers.site;
  const ground = view.dark ? '#141416' : '#fff';
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Xem thử</title>
<style>${hostStyles[view.host] ?? ''}</style>
<style>body { margin: 0; padding: 16px; background: ${ground} }</style>
<script>${sampleNumbers}</script>
<script src="${new URL('commune-widgets.js', document.baseURI).href}"></script>
</head>
<body>
${elementCode({ ...choices, attributes }, drawSamplePhotos(content), flags)}
</body>
</html>`;
}
