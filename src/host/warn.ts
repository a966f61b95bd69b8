const said = new Set<string>();

/**
 * Tells the webmaster once, in the console, what to mend.
 * @param code stable key of the warning; one code about one element is said once
 * @param element whom it is about: its tag is printed, and the element itself, so that devtools can point at it
 * @param message what is wrong and what to do, in Vietnamese
 */
export function warnOnce(code: string, element: Element, message: string): void {
  const tag = element.localName;
  const key = tag + code + message;
  if (said.has(key)) return;
  said.add(key);
  console.warn(`commune-widgets <${tag}> [${code}] ${message}`, element);
}
