/** Red, green and blue, 0 to 255. */
export type Colour = [number, number, number];

/** WCAG's least contrast for text. */
export const CONTRAST_MIN = 4.5;

/** `#rrggbb` to its parts; null where it is no such colour. */
export function parseColour(text: string): Colour | null {
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(text.trim());
  return found && (found.slice(1).map((part) => parseInt(part, 16)) as Colour);
}

const toHex = (colour: Colour): string =>
  `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** Relative luminance by WCAG 2, 0 to 1. */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Colour;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours by WCAG 2, 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Contrast of a colour with white, 1 to 21. */
export const contrastWithWhite = (colour: Colour): number => contrast(colour, [255, 255, 255]);

/** The same hue, darkened just as far as text on white needs. */
export function nearestThatPasses(colour: Colour): string {
  for (let share = 100; share > 0; share--) {
    const darker = colour.map((part) => Math.floor((part * share) / 100)) as Colour;
    if (contrastWithWhite(darker) >= CONTRAST_MIN) return toHex(darker);
  }
  return '#000000';
}
