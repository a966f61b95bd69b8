/** Where this device keeps the reader's text size and spacing: custom properties and their values, as JSON. */
export const COMFORT_KEY = 'cw-comfort';

let applied = false;

/** Sets on the page's root, once, what the reader chose on an earlier page; all our elements read it. */
export function applyComfort(): void {
  if (applied) return;
  applied = true;
  try {
    const chosen = JSON.parse(localStorage.getItem(COMFORT_KEY)!) as Record<string, string> | null;
    for (const name in chosen) document.documentElement.style.setProperty(name, chosen[name]!);
  } catch {
    // No storage, or not ours: the usual size.
  }
}
