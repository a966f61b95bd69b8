/** Everything that was said on this page, by its key; the page's check lists it. */
export const said = new Map<string, [code: string, element: Element, message: string]>();

/**
 * Tells the webmaster once, in the console, what to mend.
 * @param code stable key of the warning, explained by the page's check (`src/locales/vi.check.ts`)
 * @param element whom it is about: its tag is printed, and the element itself, so that devtools can point at it
 * @param message what is wrong and what to do, in Vietnamese
 */
export function warnOnce(code: string, element: Element, message: string): void {
  const tag = element.localName;
  const key = tag + code + message;
  if (said.has(key)) return;
  said.set(key, [code, element, message]);
  console.warn(`commune-widgets <${tag}> [${code}] ${message}`, element);
}
