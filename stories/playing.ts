import { userEvent, waitFor } from 'storybook/test';

/** The first element that matches, in the page or in any shadow root. */
export function find<T extends Element = HTMLElement>(selector: string, root: ParentNode = document): T | null {
  const here = root.querySelector<T>(selector);
  if (here) return here;
  for (const { shadowRoot } of root.querySelectorAll('*')) {
    const inside = shadowRoot && find<T>(selector, shadowRoot);
    if (inside) return inside;
  }
  return null;
}

export const later = (check: () => void): Promise<void> => waitFor(check, { timeout: 8000 });

/** As {@link find}, as soon as it is there: a part may still be on its way. */
export const found = <T extends Element = HTMLElement>(selector: string): Promise<T> =>
  waitFor(
    () => {
      const one = find<T>(selector);
      if (!one) throw new Error(`nothing matches ${selector}`);
      return one;
    },
    { timeout: 8000 },
  );

/** Gives the focus, as Tab would, and presses Enter. */
export async function press(target: HTMLElement): Promise<void> {
  target.focus();
  await userEvent.keyboard('{Enter}');
}
