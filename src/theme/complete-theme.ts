import { css } from 'lit';
import type { CommuneElement } from '../host/commune-element.ts';
import { adoptLightStyles } from '../host/light-styles.ts';
import { warnOnce } from '../host/warn.ts';
import { darkStyles } from './dark.ts';

/** WCAG 2, for text. */
const LEAST_CONTRAST = 4.5;

const paleStyles = css`
  :host {
    --_accent-text: var(--_text);
  }
`;

/**
 * What a theme needs beyond the first paint: the dark set where it is asked for, and readable words where a browser
 * cannot darken a pale accent by itself (before Chrome 119).
 */
export function completeTheme(element: CommuneElement): void {
  const box = element.renderRoot.firstElementChild!;
  // A reader who has chosen colours has them, dark or not.
  if (/dark|auto/.test(element.theme!) && !matchMedia('(forced-colors: active)').matches)
    adoptLightStyles(box, darkStyles);
  if (CSS.supports('color', 'oklch(from red l c h)')) return;
  const probe = box.appendChild(document.createElement('i'));
  const read = (colour: string): string => {
    probe.style.color = `var(${colour})`;
    return getComputedStyle(probe).color;
  };
  const [colour, ground] = [read('--_accent-text'), read('--_bg')];
  probe.remove();
  const contrast = contrastOf(colour, ground);
  if (contrast >= LEAST_CONTRAST) return;
  const ratio = contrast.toFixed(1).replace('.', ',');
  warnOnce('accent', element, `--cw-accent quá nhạt trên nền (tương phản ${ratio}, cần 4,5): dùng màu chữ thay.`);
  adoptLightStyles(box, paleStyles);
}

const known: Record<string, number> = {};

/** WCAG 2 contrast of a colour, as computed styles give it, on a ground; counted once for each pair. */
const contrastOf = (colour: string, ground: string): number =>
  (known[`${colour} ${ground}`] ??= countContrast(colour, ground));

function countContrast(colour: string, ground: string): number {
  const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
    willReadFrequently: true,
  })!;
  const luminance = (...layers: string[]): number => {
    for (const layer of layers) {
      canvas.fillStyle = layer;
      canvas.fillRect(0, 0, 1, 1);
    }
    const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) =>
      value > 10 ? ((value / 255 + 0.055) / 1.055) ** 2.4 : value / 255 / 12.92,
    ) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark, light] = [luminance('#fff', ground), luminance('#fff', ground, colour)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}
