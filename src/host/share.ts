/** Copies a text, on plain http too, where there is no clipboard API. `near` stands where a field may be put for it. */
async function copy(text: string, near: Node): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    field.style.position = 'fixed';
    field.style.opacity = '0';
    const focused = (near.getRootNode() as Document | ShadowRoot).activeElement as HTMLElement | null;
    near.appendChild(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    focused?.focus({ preventScroll: true });
    return done;
  }
}

/**
 * Hands a link to the device's share sheet, or copies it where there is none.
 * @param near a node in whose tree a hidden field may stand for a moment; within an open `<dialog>` it must be inside
 * @returns what happened; `cancelled` when the reader closed the sheet
 */
export async function share(
  link: { title: string; url: string },
  near: Node,
): Promise<'shared' | 'copied' | 'cancelled' | 'failed'> {
  if (typeof navigator.share === 'function') {
    try {
      await navigator.share(link);
      return 'shared';
    } catch (error) {
      if ((error as Error).name === 'AbortError') return 'cancelled';
    }
  }
  return (await copy(link.url, near)) ? 'copied' : 'failed';
}
