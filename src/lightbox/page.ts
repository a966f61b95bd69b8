import type { PhotoOwner } from './lightbox-intent.ts';

/** From so many photos on, the page behind is worth hiding. */
export const MANY = 200;

/**
 * Spares the browser the page behind: `showModal()` recalculates the style of the whole document, which takes most of
 * a second with ten thousand photos. Returns what undoes it.
 */
export function hidePage({ photosBox: box, images }: PhotoOwner): () => void {
  if (!box || images.length <= MANY) return () => undefined;
  const { width, height } = box.getBoundingClientRect();
  const { style } = box;
  style.containIntrinsicSize = `${width}px ${height}px`;
  style.contentVisibility = 'hidden';
  return () => {
    style.contentVisibility = style.containIntrinsicSize = '';
  };
}

/**
 * A page that is pinch-zoomed shows a part of itself: the dialog covers just that part, at its usual size. Returns what
 * stops it.
 */
export function watchPageZoom(dialog: HTMLElement): () => void {
  const viewport = visualViewport!;
  const fit = (): void => {
    const { scale, width, height, offsetLeft, offsetTop } = viewport;
    const zoomed = scale > 1.01;
    Object.assign(dialog.style, {
      width: zoomed ? `${width * scale}px` : '',
      height: zoomed ? `${height * scale}px` : '',
      transform: zoomed ? `translate(${offsetLeft}px,${offsetTop}px) scale(${1 / scale})` : '',
    });
  };
  fit();
  viewport.addEventListener('resize', fit);
  viewport.addEventListener('scroll', fit);
  return () => {
    viewport.removeEventListener('resize', fit);
    viewport.removeEventListener('scroll', fit);
  };
}
