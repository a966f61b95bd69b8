/**
 * Copies a text, also where plain http has no clipboard. Resolves to whether it worked. Call it from a click.
 * @param near where a hidden field may stand for a moment; within an open `<dialog>` it must be inside
 */
export async function copyText(text: string, near: Node = document.body): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    field.readOnly = true;
    Object.assign(field.style, { position: 'fixed', top: 0, opacity: 0, fontSize: '16px' });
    const focused = (near.getRootNode() as Document | ShadowRoot).activeElement as HTMLElement | null;
    near.appendChild(field);
    field.select();
    try {
      return document.execCommand('copy');
    } catch {
      return false;
    } finally {
      field.remove();
      focused?.focus({ preventScroll: true });
    }
  }
}
