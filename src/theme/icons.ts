import { html, type TemplateResult } from 'lit';

/** A 24 px line icon, always beside a word or a labelled button; hidden from screen readers. All are one template. */
const icon = (path: string) => (): TemplateResult =>
  html`<svg class="icon" width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><path d=${path}></path></svg>`;

export const userIcon = icon('M12 4a4 4 0 0 1 0 8 4 4 0 0 1 0-8M4.5 20.5c1-4 4-6 7.5-6s6.5 2 7.5 6');
export const gridIcon = icon('M4 4h6.5v6.5H4zM13.5 4H20v6.5h-6.5zM4 13.5h6.5V20H4zM13.5 13.5H20V20h-6.5z');
export const eyeIcon = icon(
  'M2.5 12C4.5 8 8 5.75 12 5.75S19.5 8 21.5 12c-2 4-5.5 6.25-9.5 6.25S4.5 16 2.5 12zM12 9a3 3 0 0 1 0 6 3 3 0 0 1 0-6',
);

export const listenIcon = icon('M3.5 9.5v5h3.5l4.5 4v-13l-4.5 4zM15 9a4 4 0 0 1 0 6M17.75 6.25a8 8 0 0 1 0 11.5');
export const stopIcon = icon('M7 6h10a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1z');
export const printIcon = icon(
  'M7 8V3.5h10V8M7 17H4.5A1.5 1.5 0 0 1 3 15.5v-6A1.5 1.5 0 0 1 4.5 8h15A1.5 1.5 0 0 1 21 9.5v6a1.5 1.5 0 0 1-1.5 1.5H17M7 14h10v6.5H7z',
);
export const saveIcon = icon(
  'M12 3.5v12M7.5 11l4.5 4.5 4.5-4.5M4 15.5v4A1.5 1.5 0 0 0 5.5 21h13a1.5 1.5 0 0 0 1.5-1.5v-4',
);
export const shareIcon = icon(
  'M12 15V3.5M7.5 8 12 3.5 16.5 8M8 11.5H5.5A1.5 1.5 0 0 0 4 13v6.5A1.5 1.5 0 0 0 5.5 21h13a1.5 1.5 0 0 0 1.5-1.5V13a1.5 1.5 0 0 0-1.5-1.5H16',
);
export const sizeIcon = icon('M2.5 19 8.5 5l6 14M4.6 14h7.8M15 19l3.25-8 3.25 8M16 16.5h4.5');
export const tickIcon = icon('m4.5 12.5 5 5L19.5 7');
export const menuIcon = icon('M4 6.5h16M4 12h16M4 17.5h16');
export const closeIcon = icon('M6 6l12 12M18 6L6 18');
export const brokenImageIcon = icon('M4 4l16 16M8 4h12v12M4.5 7.5V20H17M5 18l4.5-5 3 3');
export const downloadIcon = icon('M12 4v11M7.5 10.5 12 15l4.5-4.5M4 16.5V20h16v-3.5');
