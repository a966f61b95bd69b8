import { copyText } from './copy-text.ts';

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
  return (await copyText(link.url, near)) ? 'copied' : 'failed';
}
