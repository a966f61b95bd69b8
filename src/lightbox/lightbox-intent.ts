import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Localize } from '../host/localize.ts';
import { opensLarge } from '../host/read-photos.ts';

/** What the lightbox needs from the element whose photos it shows. */
export interface PhotoOwner extends ReactiveControllerHost, HTMLElement {
  /** The images in the page that open, in order. */
  readonly images: ArrayLike<HTMLImageElement>;
  /** The element's words; a language of the lightbox's own would render the element anew. */
  readonly texts: Localize;
  /** Heading that is no caption when an alt text repeats it. */
  readonly photosTitle?: string;
  /** A box round the box of many photos, whose rendering may rest while the lightbox covers it. */
  readonly photosBox?: HTMLElement | null;
}

/** The lightbox, fetched when first asked for. */
export const lightbox = () => import('./lightbox.ts');

/** The image that a click or key on `event`'s target means, if any. */
function imageOf(event: Event): HTMLImageElement | null | undefined {
  const target = event.composedPath()[0] as Element;
  return target.closest('img') ?? target.closest('a')?.querySelector('img');
}

/**
 * Fetches the lightbox at the first sign of interest in a photo, and opens it at a click or Enter. Clicks with a
 * modifier key and right clicks stay the browser's.
 */
export class LightboxIntent implements ReactiveController {
  #owner: PhotoOwner;

  constructor(owner: PhotoOwner) {
    (this.#owner = owner).addController(this);
  }

  hostConnected(): void {
    for (const type of ['pointerover', 'focusin', 'touchstart', 'click', 'keydown'])
      this.#owner.addEventListener(type, this, { passive: type === 'touchstart' });
    addEventListener('hashchange', this);
    this.#openAddressed();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this);
  }

  handleEvent(event: Event): void {
    const { type, defaultPrevented } = event;
    const { key, button, ctrlKey, metaKey, shiftKey, altKey, pointerType } = event as KeyboardEvent & PointerEvent;
    if (type === 'hashchange') return this.#openAddressed();
    const image = imageOf(event);
    if (type !== 'click' && type !== 'keydown')
      lightbox().then(
        ({ prepare }) => prepare(this.#owner, pointerType === 'mouse' && image),
        () => undefined,
      );
    else if (!defaultPrevented && !button && !ctrlKey && !metaKey && !shiftKey && !altKey) {
      const index = image ? Array.prototype.indexOf.call(this.#owner.images, image) : -1;
      // Enter on a link comes as a click.
      const asked = type === 'click' || ((key === 'Enter' || key === ' ') && event.composedPath()[0] === image);
      if (index < 0 || !asked || !opensLarge(image!)) return;
      event.preventDefault();
      this.open(index).catch(() => location.assign(image!.closest('a')?.href ?? image!.src));
    }
  }

  /** Opens the photo at `index`, or the overview of all. Rejects when the lightbox cannot be fetched. */
  async open(index: number | 'overview'): Promise<void> {
    (await lightbox()).open(this.#owner, index);
  }

  /** A shared link to one photo opens it. */
  #openAddressed(): void {
    if (location.hash.startsWith('#anh='))
      lightbox().then(
        ({ openAddressed }) => openAddressed(this.#owner),
        () => undefined,
      );
  }
}
