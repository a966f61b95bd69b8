import { html, render } from 'lit';
import { meaningful } from '../../content/captions.ts';
import type { Localize } from '../../host/localize.ts';
import { brokenImageIcon } from '../../theme/icons.ts';

/** Lays a plate over each photo that did not come: what it shows, and a button to try again. */
export class FailedPhotos {
  #images = new Set<HTMLImageElement>();
  #grid: HTMLElement;
  #texts: Localize;
  #layer = document.createElement('div');

  constructor(gallery: HTMLElement, grid: HTMLElement, texts: Localize) {
    this.#grid = grid;
    this.#texts = texts;
    this.#layer.className = 'plates';
    gallery.addEventListener('error', ({ target }) => target instanceof HTMLImageElement && this.add(target), true);
    gallery.addEventListener('load', ({ target }) => this.#arrived(target as HTMLImageElement), true);
    new ResizeObserver(() => requestAnimationFrame(() => this.#place())).observe(grid);
  }

  add(image: HTMLImageElement): void {
    this.#images.add(image);
    this.#place();
  }

  #arrived(image: HTMLImageElement): void {
    if (!this.#images.delete(image)) return;
    const hadFocus = this.#layer.contains((this.#layer.getRootNode() as ShadowRoot).activeElement);
    this.#place();
    if (hadFocus) (image.closest('a') ?? image).focus();
  }

  #retry(image: HTMLImageElement): void {
    const { src, srcset } = image;
    image.removeAttribute('srcset');
    image.src = src;
    if (srcset) image.srcset = srcset;
  }

  #place(): void {
    const images = [...this.#images].filter((image) => image.isConnected && image.offsetWidth);
    // Prototype.js puts a `remove` of its own in place, which fails where there is nothing to remove.
    if (!images.length) return void (this.#layer.parentNode && this.#layer.remove());
    const grid = this.#grid.getBoundingClientRect();
    if (!this.#layer.isConnected) this.#grid.append(this.#layer);
    const plates = images.map((image) => {
      const { height } = image.getBoundingClientRect();
      const size = height < 100 ? 'least' : height < 140 ? 'small' : '';
      return html`<div class="plate ${size}"><span class="words">${brokenImageIcon()}<span>${
        meaningful(image.alt) || this.#texts.term('photoFailed')
      }</span></span><button class="button ghost" @click=${() => this.#retry(image)}>${this.#texts.term('retry')}</button></div>`;
    });
    render(plates, this.#layer);
    const { scrollLeft } = this.#grid;
    images.forEach((image, index) => {
      const { left, top, width, height } = image.getBoundingClientRect();
      // By script, not in the template: a strict policy forbids style attributes.
      Object.assign((this.#layer.children[index] as HTMLElement).style, {
        left: `${left - grid.left + scrollLeft}px`,
        top: `${top - grid.top}px`,
        width: `${width}px`,
        height: `${height}px`,
      });
    });
  }
}
