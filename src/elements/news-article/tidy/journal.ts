/**
 * Every change to the host's content goes through here, so that all of it can be taken back. Nodes are moved, never
 * made anew: links, ids, fields and listeners live on.
 */
export class Journal {
  #undo: (() => void)[] = [];

  /** Sets an attribute, or removes it (`null`). */
  attribute(element: Element, name: string, value: string | null): void {
    const before = element.getAttribute(name);
    if (before === value) return;
    const set = (to: string | null): void =>
      to === null ? element.removeAttribute(name) : element.setAttribute(name, to);
    if (name === 'style' && value !== null && 'style' in element) {
      // Through the object model: a strict content security policy forbids the attribute.
      (element as HTMLElement).style.cssText = value;
    } else set(value);
    this.#undo.push(() => set(before));
  }

  addClass(element: Element, name: string): void {
    if (element.classList.contains(name)) return;
    const before = element.getAttribute('class');
    this.attribute(element, 'class', before ? `${before} ${name}` : name);
  }

  text(node: CharacterData, data: string): void {
    const before = node.data;
    if (before === data) return;
    node.data = data;
    this.#undo.push(() => {
      if (node.data === data) node.data = before;
    });
  }

  /** Moves nodes, wherever they stand, into `parent`; a comment keeps the place of each. */
  move(nodes: readonly ChildNode[], parent: Node, before: Node | null = null): void {
    for (const node of nodes) {
      const place = document.createComment('');
      node.replaceWith(place);
      parent.insertBefore(node, before);
      this.#undo.push(() => {
        // Where the host has thrown the place away, what stood there is gone as well.
        if (place.parentNode) place.replaceWith(node);
        else node.remove();
      });
    }
  }

  /** Puts a new element round `nodes`, which must be neighbours. */
  wrap<E extends Element>(nodes: readonly ChildNode[], wrapper: E): E {
    nodes[0]!.before(wrapper);
    wrapper.append(...nodes);
    this.#undo.push(() => wrapper.replaceWith(...wrapper.childNodes));
    return wrapper;
  }

  /** Adds a new element that goes away again. */
  insert<E extends Element>(element: E, parent: Node, before: Node | null = null): E {
    parent.insertBefore(element, before);
    this.#undo.push(() => element.remove());
    return element;
  }

  /** Notes how a change made elsewhere is taken back. */
  undoes(undo: () => void): void {
    this.#undo.push(undo);
  }

  /** Takes everything back, last change first. */
  restore(): void {
    while (this.#undo.length) this.#undo.pop()!();
  }
}
