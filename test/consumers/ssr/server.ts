import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import 'commune-widgets/define';
import { html, unsafeStatic } from 'lit/static-html.js';

/** The page that a server sends: the elements with their shadow roots, and the script that wakes them. */
export async function renderPage(elements: string, script: string): Promise<string> {
  const body = await collectResult(render(html`${unsafeStatic(elements)}`));
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><title>SSR</title>${body}<script type="module" src="${script}"></script></html>`;
}
