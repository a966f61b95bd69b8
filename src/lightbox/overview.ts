import type { PhotoList } from '../content/photo.ts';
import { adoptLightStyles } from '../host/light-styles.ts';
import { make } from './dom.ts';
import { overviewStyles } from './overview.styles.ts';

/** Seam between photos, in px. */
const SEAM = 4;
/** Rows beyond each edge that are kept ready. */
const SPARE = 1;

/** All photos at once. Only the rows in sight exist. */
export class Overview {
  readonly element = make('div', { className: 'overview' });

  #photos: PhotoList;
  #name: (index: number) => string;
  #high = make('div', { className: 'high' });
  #cells = new Map<number, HTMLImageElement>();
  #columns = 3;
  #row = 1;
  #current = 0;
  #resized = new ResizeObserver(() => requestAnimationFrame(() => this.#arrange()));

  /**
   * @param name accessible name of a photo
   * @param pick a photo has been chosen
   */
  constructor(photos: PhotoList, name: (index: number) => string, pick: (index: number) => void) {
    this.#photos = photos;
    this.#name = name;
    this.element.append(this.#high);
    const indexOf = (target: EventTarget | null): number => Number((target as HTMLElement).dataset.index ?? NaN);
    this.element.addEventListener('scroll', () => this.#fill(), { passive: true });
    this.element.addEventListener('click', ({ target }) => {
      const index = indexOf(target);
      if (index >= 0) pick(index);
    });
    this.element.addEventListener('keydown', (event) => {
      const index = indexOf(event.target);
      if (Number.isNaN(index)) return;
      const side = getComputedStyle(this.element).direction === 'rtl' ? -1 : 1;
      const to = {
        ArrowRight: index + side,
        ArrowLeft: index - side,
        ArrowDown: index + this.#columns,
        ArrowUp: index - this.#columns,
        Home: 0,
        End: this.#photos.length - 1,
      }[event.key];
      if (event.key === 'Enter' || event.key === ' ') pick(index);
      else if (to !== undefined && to >= 0 && to < this.#photos.length) this.focus(to);
      else return;
      event.preventDefault();
    });
  }

  /** Lays the photos out and brings one of them into sight. */
  show(index: number): void {
    this.#current = index;
    adoptLightStyles(this.element, overviewStyles);
    this.#arrange();
    this.#resized.observe(this.element);
    this.focus(index);
  }

  hide(): void {
    this.#resized.disconnect();
    for (const cell of this.#cells.values()) cell.remove();
    this.#cells.clear();
  }

  focus(index: number): void {
    const { element } = this;
    const top = Math.floor(index / this.#columns) * this.#row;
    const { scrollTop, clientHeight } = element;
    if (top < scrollTop || top + this.#row > scrollTop + clientHeight)
      element.scrollTop = top - (clientHeight - this.#row) / 2;
    this.#fill();
    this.#cells.get(index)?.focus({ preventScroll: true });
  }

  #arrange(): void {
    const { clientWidth } = this.element;
    if (!clientWidth) return;
    const phone = clientWidth < 600;
    this.#columns = phone ? 3 : Math.max(1, Math.floor((clientWidth + SEAM) / (160 + SEAM)));
    const width = (clientWidth + SEAM) / this.#columns;
    this.#row = phone ? width : ((width - SEAM) * 2) / 3 + SEAM;
    this.#high.style.height = `${Math.ceil(this.#photos.length / this.#columns) * this.#row - SEAM}px`;
    for (const [index, cell] of this.#cells) this.#place(cell, index);
    this.#fill();
  }

  #place(cell: HTMLImageElement, index: number): void {
    const share = 100 / this.#columns;
    const { style } = cell;
    style.insetInlineStart = `calc(${(index % this.#columns) * share}% + ${((index % this.#columns) * SEAM) / this.#columns}px)`;
    style.width = `calc(${share}% - ${(SEAM * (this.#columns - 1)) / this.#columns}px)`;
    style.top = `${Math.floor(index / this.#columns) * this.#row}px`;
    style.height = `${this.#row - SEAM}px`;
  }

  #fill(): void {
    const { scrollTop, clientHeight } = this.element;
    const first = Math.max(0, (Math.floor(scrollTop / this.#row) - SPARE) * this.#columns);
    const rows = Math.ceil((scrollTop + clientHeight) / this.#row) + SPARE;
    const last = Math.min(this.#photos.length, rows * this.#columns);
    for (const [index, cell] of this.#cells)
      if (index < first || index >= last) {
        cell.remove();
        this.#cells.delete(index);
      }
    for (let index = first; index < last; index++) {
      if (this.#cells.has(index)) continue;
      const cell = make('img', {
        src: this.#photos.at(index)!.thumb,
        alt: this.#name(index),
        role: 'button',
        tabIndex: 0,
        draggable: false,
        className: index === this.#current ? 'current' : '',
        'data-index': index,
      });
      this.#place(cell, index);
      // In their order, which is the order of Tab.
      this.#high.insertBefore(cell, this.#cells.get(index + 1) ?? null);
      this.#cells.set(index, cell);
    }
  }
}
