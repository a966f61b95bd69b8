import { svg, html, type TemplateResult } from 'lit';

/** A 24 px line icon, always beside a word or a labelled button; hidden from screen readers. */
function icon(paths: TemplateResult): TemplateResult {
  return html`<svg class="icon" width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${paths}</svg>`;
}

export const userIcon = () => icon(svg`<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c1-4 4-6 7.5-6s6.5 2 7.5 6"/>`);
export const gridIcon = () =>
  icon(svg`<path d="M4 4h6.5v6.5H4zM13.5 4H20v6.5h-6.5zM4 13.5h6.5V20H4zM13.5 13.5H20V20h-6.5z"/>`);
