import type { Find } from './recognise.ts';

/** Nodes that cannot hold our element, or that it holds itself. */
const HELD = 'table,ul,ol,dl,img,a,picture,figure,p,h1,h2,h3,h4,h5,h6,input,button,form,font';

/** Labels and buttons that an element adds beside a field. */
const ADDED = 'label,[class^="cw-"]';

interface Restorable extends HTMLElement {
  restore?(): void;
  updateComplete?: Promise<unknown>;
}

type Mover = ParentNode & Node & { moveBefore?(node: Node, before: Node | null): void };

/** Moves a node with its state where the browser can: a frame is not loaded again, a film plays on. */
function move(parent: Mover, node: Node, before: Node | null): void {
  if (parent.moveBefore && parent.isConnected && node.isConnected) {
    try {
      parent.moveBefore(node, before);
      return;
    } catch {
      // A node that only `insertBefore` moves.
    }
  }
  parent.insertBefore(node, before);
}

/** Keeps the focus where it is while `act` moves nodes. */
function keepFocus(act: () => void): void {
  const focused = document.activeElement as HTMLElement | null;
  act();
  if (focused && focused !== document.activeElement && focused !== document.body)
    focused.focus({ preventScroll: true });
}

/** Attributes and blank texts below `nodes`, which elements mark in their own ways. */
function remember(nodes: readonly Node[]): () => void {
  const attributes = new Map<Element, [string, string][]>();
  const blanks: [Text, string][] = [];
  for (const node of nodes) {
    const all = document.createTreeWalker(node, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let one: Node | null = node; one; one = all.nextNode()) {
      if (one instanceof Element)
        attributes.set(
          one,
          [...one.attributes].map(({ name, value }) => [name, value]),
        );
      else if (one instanceof Text && !one.data.trim()) blanks.push([one, one.data]);
    }
  }
  return () => {
    for (const [text, data] of blanks) if (text.data !== data) text.data = data;
    for (const [element, before] of attributes) {
      const names = new Set(before.map(([name]) => name));
      for (const { name } of [...element.attributes]) if (!names.has(name)) element.removeAttribute(name);
      // From the first that differs on they are set anew, so that their order is the page's again.
      const same = before.findIndex(
        ([name, value], at) => element.attributes[at]?.name !== name || element.attributes[at].value !== value,
      );
      for (const [name, value] of same < 0 ? [] : before.slice(same)) {
        element.removeAttribute(name);
        element.setAttribute(name, value);
      }
      for (const child of [...element.children]) if (!attributes.has(child) && child.matches(ADDED)) child.remove();
    }
  };
}

/** One place of the page that became an element: what stands in it is taken back out by `undo`. */
export class Place {
  readonly element: Restorable;
  #forget: (() => void)[] = [];
  #taken = new Set<Node>();

  constructor(element: HTMLElement) {
    this.element = element;
  }

  /** Moves nodes of the page into the element, before `before` or to the end. */
  take(nodes: readonly Node[], before: Node | null = null): void {
    if (!nodes.length) return;
    this.#forget.push(remember(nodes));
    nodes.forEach((node) => this.#taken.add(node));
    keepFocus(() => nodes.forEach((node) => move(this.element, node, before)));
  }

  /** Takes what the page put beside the element, in the page's order. */
  gather(box: Element): void {
    const nodes = [...box.childNodes];
    const middle = nodes.indexOf(this.element);
    this.take(nodes.slice(0, middle), this.element.firstChild);
    this.take(nodes.slice(middle + 1));
  }

  /** Lets the element take back what it did to the content, and do nothing more. */
  async rest(): Promise<void> {
    this.element.restore?.();
    await this.element.updateComplete;
  }

  /** Puts everything back as it was. */
  async undo(): Promise<void> {
    await this.rest();
    const { element } = this;
    const parent = element.parentNode;
    if (parent)
      keepFocus(() => {
        for (const node of [...element.childNodes])
          if (this.#taken.has(node) || !(node instanceof Element && node.matches(ADDED)))
            move(parent as Mover, node, element);
        element.remove();
      });
    while (this.#forget.length) this.#forget.pop()!();
  }
}

/** Makes what stands in `box` an element inside it: the box's id, listeners and place in the layout stay. */
export function wrapContent(box: Element, tag: string, attributes: Record<string, string>): Place {
  const nodes = [...box.childNodes];
  const place = new Place(createElement(tag, attributes));
  box.append(place.element);
  place.take(nodes);
  return place;
}

/** Makes neighbouring nodes an element: one box as its content, others as they are. */
export function wrap({ nodes, attributes }: Find, tag: string, options: Record<string, string>): Place {
  const [first] = nodes;
  const all = { ...attributes, ...options };
  if (nodes.length === 1 && first instanceof Element && !first.matches(HELD)) return wrapContent(first, tag, all);
  const place = new Place(createElement(tag, all));
  first!.before(place.element);
  place.take(nodes);
  return place;
}

function createElement(tag: string, attributes: Record<string, string>): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
