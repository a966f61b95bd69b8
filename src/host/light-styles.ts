import type { CSSResult } from 'lit';

/** A class registered under a tag of its own, which the styles of the light DOM must follow. */
interface Renamed {
  renameStyles?(styles: CSSResult): CSSResult;
}

const adopted = new WeakMap<Node, Set<CSSResult>>();

/**
 * Gives the content that the host wrote between our tags its look: adds each of `list` once to the tree in which
 * `element` stands (it must be connected). `::slotted()` reaches only direct children, and a portal's content is nested.
 */
export function adoptLightStyles(element: Element, ...list: CSSResult[]): void {
  const root = element.getRootNode() as Document | ShadowRoot;
  let seen = adopted.get(root);
  if (!seen) adopted.set(root, (seen = new Set()));
  for (let styles of list) {
    styles = (element.constructor as Renamed).renameStyles?.(styles) ?? styles;
    if (seen.has(styles)) continue;
    seen.add(styles);
    const sheet = root.adoptedStyleSheets && styles.styleSheet;
    if (sheet) root.adoptedStyleSheets.push(sheet);
    else {
      // Safari before 16.4 has no constructable style sheets.
      const style = document.createElement('style');
      style.nonce = (globalThis as { litNonce?: string }).litNonce ?? '';
      style.textContent = styles.cssText;
      ((root as Document).head ?? root).append(style);
    }
  }
}
