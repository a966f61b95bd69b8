import type { Photo, PhotoList } from '../content/photo.ts';
import { EASE, make, motion } from './dom.ts';
import { fitted, WHOLE, type Size, type View } from './physics.ts';

/** Gap between two photos while they are swiped, in px. */
const GAP = 24;

/** What the stage tells the lightbox. */
export interface StageEvents {
  /** A swipe has brought another photo. */
  moved(by: number): void;
  /** The shown photo has arrived, failed, or is on its way. */
  state(state: 'loading' | 'ready' | 'failed'): void;
  /** The shown photo has been zoomed or moved. */
  viewed(view: View): void;
}

/** Whether the reader asked for less to be fetched. */
export const savesData = (): boolean =>
  Boolean((navigator as { connection?: { saveData?: boolean } }).connection?.saveData);

/** Where one photo is seen, with its neighbours beside it out of sight. */
export class Stage {
  readonly element = make('div', { className: 'stage' });
  view: View = WHOLE;

  #photos: PhotoList;
  #events: StageEvents;
  #track = make('div', { className: 'track' });
  /** The photo before, this one, the one after. */
  #slides: (HTMLImageElement | undefined)[] = [];
  #index = -1;
  #settling?: Animation;
  #moving?: Animation;

  constructor(photos: PhotoList, events: StageEvents) {
    this.#photos = photos;
    this.#events = events;
    this.element.append(this.#track);
  }

  get image(): HTMLImageElement {
    return this.#slides[1]!;
  }

  /** Size of the stage in its own px, whatever the page's zoom. */
  get size(): Size {
    return { width: this.element.clientWidth, height: this.element.clientHeight };
  }

  /** Size of the shown photo at scale 1. */
  get photoSize(): Size {
    const { image, size } = this;
    const { naturalWidth: width, naturalHeight: height } = image;
    return fitted(width ? { width, height } : size, size);
  }

  /** The largest scale: so far that one pixel of the file is two on the screen, and at least threefold. */
  get most(): number {
    return Math.max(3, ((this.image.naturalWidth || 1) * 2) / (this.photoSize.width || 1));
  }

  has(by: number): boolean {
    return this.#index + by >= 0 && this.#index + by < this.#photos.length;
  }

  /** Shows a photo at once. Slides that are still of use are kept. */
  show(index: number): void {
    this.#settling?.finish();
    const by = index - this.#index;
    const old = this.#slides;
    this.#index = index;
    this.view = WHOLE;
    this.#slides = [-1, 0, 1].map((place) => {
      const kept = old[place + by + 1];
      const slide = kept ?? (this.has(place) ? this.#slide(this.#photos.at(index + place)!) : undefined);
      if (slide) this.#put(slide, place);
      return slide;
    });
    for (const slide of old) if (slide && !this.#slides.includes(slide)) slide.remove();
    this.#track.style.transform = '';
    this.#load(this.image, this.#photos.at(index)!);
    if (this.image.complete && this.image.naturalWidth) this.#arrived(this.image);
    else this.#events.state('loading');
    this.#events.viewed(WHOLE);
  }

  /** Asks for the shown photo again. */
  retry(): void {
    const { image } = this;
    image.removeAttribute('src');
    image.removeAttribute('srcset');
    this.#load(image, this.#photos.at(this.#index)!);
    this.#events.state('loading');
  }

  setView(view: View, ms = 0): void {
    const { image } = this;
    const from = ms ? getComputedStyle(image).transform : '';
    this.view = view;
    this.#moving?.cancel();
    image.style.transform = view.scale === 1 ? '' : `translate(${view.x}px,${view.y}px) scale(${view.scale})`;
    if (motion(ms))
      this.#moving = image.animate([{ transform: from }, { transform: image.style.transform || 'none' }], {
        duration: ms,
        easing: EASE,
      });
    // A sharper candidate, where the page offers one.
    if (image.srcset) image.sizes = `${Math.ceil(this.size.width * view.scale)}px`;
    this.#events.viewed(view);
  }

  /** Moves all photos with the finger. */
  drag(x: number, y = 0): void {
    this.#track.style.transform = `translate(${x}px,${y}px)`;
  }

  /** Lets go: slides to the photo `by` places on, or back, and then shows it. `forwards` is the px direction. */
  release(by: -1 | 0 | 1, forwards: 1 | -1): void {
    const end = `translate(${-by * forwards * (this.size.width + GAP)}px,0)`;
    const settling = this.#track.animate([{ transform: this.#track.style.transform }, { transform: end }], {
      duration: motion(220),
      easing: EASE,
    });
    this.#settling = settling;
    settling.onfinish = () => {
      this.#settling = undefined;
      this.#track.style.transform = '';
      if (by) this.#events.moved(by);
    };
  }

  #put(slide: HTMLImageElement, place: number): void {
    slide.style.insetInlineStart = place ? `calc(${place * 100}% + ${place * GAP}px)` : '0';
    slide.style.transform = '';
    slide.setAttribute('aria-hidden', String(place !== 0));
    if (slide.parentNode !== this.#track) this.#track.append(slide);
  }

  #slide(photo: Photo): HTMLImageElement {
    const slide = make('img', {
      className: 'photo',
      decoding: 'async',
      draggable: false,
    });
    // The small file, which the page has already, stands in until the photo is there.
    if (photo.thumb && photo.thumb !== photo.src) slide.style.backgroundImage = `url(${JSON.stringify(photo.thumb)})`;
    slide.onload = () => {
      if (slide === this.image) this.#arrived(slide);
    };
    slide.onerror = () => {
      if (slide === this.image) this.#events.state('failed');
    };
    return slide;
  }

  #load(slide: HTMLImageElement, photo: Photo): void {
    if (slide.src) {
      // A neighbour that failed before it was looked at gets its chance now.
      if (slide.complete && !slide.naturalWidth) this.retry();
      return;
    }
    // Not before: without a file it would be laid out as text.
    slide.alt = photo.alt || photo.caption;
    if (photo.srcset) {
      slide.sizes = `${this.size.width || innerWidth}px`;
      slide.srcset = photo.srcset;
    }
    slide.src = photo.src;
  }

  #arrived(slide: HTMLImageElement): void {
    slide.style.backgroundImage = '';
    this.#events.state('ready');
    // While it is only got ready, no more than this one is fetched.
    if (savesData() || !slide.isConnected) return;
    for (const place of [2, 0]) {
      const neighbour = this.#slides[place];
      if (neighbour && !neighbour.src) this.#load(neighbour, this.#photos.at(this.#index + place - 1)!);
    }
  }
}
