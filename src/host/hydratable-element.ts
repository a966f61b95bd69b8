import { isServer, LitElement, type PropertyValues } from 'lit';
import { warnOnce } from './warn.ts';

/** A server knows an element's attributes, but not what stands in it or around it: every look at the tree finds nothing. */
const unseenTree = {
  children: [],
  childNodes: [],
  textContent: '',
  querySelector: () => null,
  querySelectorAll: () => [],
  getElementsByTagName: () => [],
  // An element's own `lang` and `dir` are known.
  closest(this: Element, selector: string): Element | null {
    const attribute = /^\[([\w-]+)\]$/.exec(selector)?.[1];
    return attribute && this.hasAttribute(attribute) ? this : null;
  },
  getRootNode(this: Element): Element {
    return this;
  },
};

const shadow = (target: object, values: object): void => {
  for (const [name, value] of Object.entries(values))
    Object.defineProperty(target, name, { value, configurable: true, writable: true });
};

/**
 * Whether `@lit-labs/ssr-client` is there. It must run before Lit, but bundlers move Lit into a chunk that runs first;
 * then it is called here. Once called, it leaves a property of LitElement's own.
 */
function canHydrate(): boolean {
  const { litElementHydrateSupport: support } = globalThis as { litElementHydrateSupport?: (lit: object) => void };
  if (support && !Object.hasOwn(LitElement, 'observedAttributes')) support({ LitElement });
  return Boolean(support);
}

/**
 * Renders on a server and hydrates what a server rendered (`@lit-labs/ssr`). The first update in the browser must give
 * what the server gave, so it does not see the tree either; the second one follows before the first paint.
 * The script that webmasters paste meets no server: its build puts `LitElement` in this place.
 */
export abstract class HydratableElement extends LitElement {
  #hydrates = false;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.shadowRoot && !isServer) {
      this.#hydrates = canHydrate();
      if (!this.#hydrates) this.shadowRoot.replaceChildren();
    }
    return super.createRenderRoot();
  }

  protected override performUpdate(): void {
    if (this.#hydrates) shadow(this, unseenTree);
    super.performUpdate();
  }

  protected override update(changed: PropertyValues): void {
    if (!this.#hydrates) return super.update(changed);
    this.#hydrates = false;
    try {
      super.update(changed);
    } catch {
      warnOnce('hydrate', this, 'máy chủ dựng khác trang này (khác bản hoặc thuộc tính), dựng lại từ đầu');
      this.renderRoot.replaceChildren(...this.renderRoot.querySelectorAll('style'));
      super.update(changed);
    } finally {
      for (const name of Object.keys(unseenTree)) Reflect.deleteProperty(this, name);
    }
    this.requestUpdate();
  }
}

if (isServer) shadow(HydratableElement.prototype, { ...unseenTree, style: { setProperty: () => undefined } });
