/** HTML as nodes: what a story shows, and what its code panel prints. */
const markup = (html: string): DocumentFragment => document.createRange().createContextualFragment(html);

/**
 * An element with the attributes that the controls hold.
 * @param content HTML between its tags
 */
export function element(tag: string, attributes: Record<string, unknown>, content = ''): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    // A custom property is set around the element, by the frame.
    if (name.startsWith('--') || value === undefined || value === false || value === '' || typeof value === 'function')
      continue;
    made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(markup(content));
  return made;
}
