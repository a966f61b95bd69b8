import { svg, html, type TemplateResult } from 'lit';

/** A 24 px line icon, always beside a word or a labelled button; hidden from screen readers. */
function icon(paths: TemplateResult): TemplateResult {
  return html`<svg class="icon" width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${paths}</svg>`;
}

export const userIcon = () => icon(svg`<circle cx="12" cy="8" r="4"/><path d="M4.5 20.5c1-4 4-6 7.5-6s6.5 2 7.5 6"/>`);
export const gridIcon = () =>
  icon(svg`<path d="M4 4h6.5v6.5H4zM13.5 4H20v6.5h-6.5zM4 13.5h6.5V20H4zM13.5 13.5H20V20h-6.5z"/>`);
export const eyeIcon = () =>
  icon(svg`<path d="M2.5 12C4.5 8 8 5.75 12 5.75S19.5 8 21.5 12c-2 4-5.5 6.25-9.5 6.25S4.5 16 2.5 12z"/><circle cx="12" cy="12" r="3"/>`);
export const menuIcon = () =>
  icon(svg`<path d="M4 6.5h16M4 12h16M4 17.5h16"/>`);
