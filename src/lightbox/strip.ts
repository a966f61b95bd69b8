import type { PhotoList } from '../content/photo.ts';
import { make } from './dom.ts';

/** Width of a thumbnail and the gap after it, in px. */
const STEP = 78;
/** Thumbnails beyond each edge that are kept ready. */
const SPARE = 1;

/** The row of thumbnails. Only those in sight exist, so that ten thousand photos cost no more than ten. */
export class Strip {
  readonly element = make('div', { className: 'strip', 'aria-hidden': 'true' });

  #photos: PhotoList;
  #long: HTMLElement;
  #thumbs = new Map<number, HTMLImageElement>();
  #index = 0;

  /** @param pick a thumbnail has been clicked. The strip is for pointers; the arrows serve the keyboard. */
  constructor(photos: PhotoList, pick: (index: number) => void) {
    this.#photos = photos;
    this.#long = make('div', { className: 'long' });
    this.#long.style.width = `${photos.length * STEP - 6}px`;
    this.element.append(this.#long);
    this.element.addEventListener('scroll', () => this.#fill(), { passive: true });
    this.element.addEventListener('click', (event) => {
      for (const [index, thumb] of this.#thumbs) if (thumb === event.target) pick(index);
    });
  }

  /** Brings the thumbnail of a photo to the middle. */
  show(index: number): void {
    const old = this.#thumbs.get(this.#index);
    if (old) old.className = '';
    this.#index = index;
    const { element } = this;
    const { clientWidth } = element;
    if (!clientWidth) return;
    const start = Math.max(0, index * STEP - (clientWidth - STEP) / 2);
    element.scrollLeft = getComputedStyle(element).direction === 'rtl' ? -start : start;
    this.#fill();
  }

  #fill(): void {
    const { scrollLeft, clientWidth } = this.element;
    const first = Math.max(0, Math.floor(Math.abs(scrollLeft) / STEP) - SPARE);
    const last = Math.min(this.#photos.length - 1, Math.floor((Math.abs(scrollLeft) + clientWidth) / STEP) + SPARE);
    for (const [index, thumb] of this.#thumbs)
      if (index < first || index > last) {
        thumb.remove();
        this.#thumbs.delete(index);
      }
    for (let index = first; index <= last; index++) {
      if (this.#thumbs.has(index)) continue;
      const thumb = make('img', { src: this.#photos.at(index)!.thumb, alt: '', draggable: false });
      thumb.style.insetInlineStart = `${index * STEP}px`;
      this.#long.append(thumb);
      this.#thumbs.set(index, thumb);
    }
    const current = this.#thumbs.get(this.#index);
    if (current) current.className = 'current';
  }
}
