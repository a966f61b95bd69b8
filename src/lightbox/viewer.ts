import type { GalleryDetail, Photo, PhotoList } from '../content/photo.ts';
import { adoptLightStyles } from '../host/light-styles.ts';
import type { Localize } from '../host/localize.ts';
import { addressOf, askedName, enter, find, leave, nameOf } from './address.ts';
import { icon, make, motion } from './dom.ts';
import { buildFrame, setLabel, type Action, type Frame } from './frame.ts';
import { pan } from './gestures/pan.ts';
import { pinch } from './gestures/pinch.ts';
import { Pointers } from './gestures/pointers.ts';
import { pullDown } from './gestures/pull-down.ts';
import { swipe } from './gestures/swipe.ts';
import { taps, toggleZoom } from './gestures/tap.ts';
import { wheelZoom } from './gestures/wheel.ts';
import { BROKEN } from './icons.ts';
import { pressed } from './keys.ts';
import type { PhotoOwner } from './lightbox-intent.ts';
import { styles } from './lightbox.styles.ts';
import type { Overview } from './overview.ts';
import { hidePage, MANY, watchPageZoom } from './page.ts';
import type { SlideShow } from './slide-show.ts';
import { savesData, Stage } from './stage.ts';
import { Strip } from './strip.ts';

/** Time in ms after which address and strip follow the photo. */
const FOLLOW = 50;

/** The dialog in which photos are looked at, from its building to its end; each opens once. */
export class Viewer {
  readonly owner: PhotoOwner;
  isOpen = false;
  #photos: PhotoList;
  #texts: Localize;
  #index = 0;
  /** The photo that is shown, even when the page has taken it away meanwhile. */
  #photo!: Photo;
  #holder = make('div');
  #frame: Frame;
  #stage: Stage;
  #strip: Strip;
  #overview?: Overview;
  #show?: SlideShow;
  #plate?: HTMLElement;
  /** The overview was opened from a photo, and leads back to it. */
  #cameFromPhoto = false;
  #undo: (() => void)[] = [];
  #timer?: ReturnType<typeof setTimeout> | 0;

  constructor(owner: PhotoOwner, photos: PhotoList) {
    this.owner = owner;
    this.#photos = photos;
    const texts = (this.#texts = owner.texts);
    this.#stage = new Stage(photos, {
      moved: (by) => this.go(this.#index + by),
      state: (state) => this.#stateChanged(state),
      viewed: ({ scale }) => {
        setLabel(this.#frame.zoom, texts.term(scale > 1 ? 'zoomOut' : 'zoomIn'));
        this.#stage.element.classList.toggle('zoomed', scale > 1);
      },
    });
    this.#strip = new Strip(photos, (index) => this.go(index));
    this.#frame = buildFrame(texts, this.#stage.element, this.#strip.element);
    this.#holder.attachShadow({ mode: 'open' }).append(this.#frame.dialog);
    this.#listen();
  }

  /** Whether it was built for what is asked now, and has not been used. */
  fits(owner: PhotoOwner): boolean {
    return this.owner === owner && !this.#undo[0] && this.#frame.dialog.lang === owner.texts.lang;
  }

  /**
   * Has the browser do beforehand what it does once: read the styles, find the fonts, lay out; and fetch the photo at
   * `index`, which will likely be asked for, unless that is -1 or data are to be saved.
   */
  warm(index: number): void {
    const { dialog } = this.#frame;
    if (index >= 0 && !savesData()) {
      this.#index = index;
      this.#showPhoto();
    }
    this.#attach();
    dialog.style.cssText = 'display:block;visibility:hidden';
    dialog.getBoundingClientRect();
    dialog.style.cssText = '';
    this.#holder.remove();
  }

  open(index: number | 'overview'): void {
    this.#index = index === 'overview' ? 0 : index;
    this.#photo = this.#photos.at(this.#index)!;
    if (!this.#send('open', true)) return;
    const { dialog, box } = this.#frame;
    this.isOpen = true;
    this.#undo.push(hidePage(this.owner));
    this.#attach();
    box.classList.toggle('one', this.#photos.length === 1);
    this.#undo.push(watchPageZoom(dialog));
    // The photo first: its file is on the way while the browser lays out the dialog, and it lays it out once.
    if (index !== 'overview') this.#showPhoto();
    dialog.showModal();
    dialog.focus();
    if (index === 'overview') void this.#showOverview();
    else this.#announce();
    this.#follow();
  }

  #attach(): void {
    document.body.append(this.#holder);
    adoptLightStyles(this.#frame.dialog, styles);
  }

  /** Goes to another photo; false where there is none. */
  go(index: number, playing = false): boolean {
    if (index < 0 || index >= this.#photos.length) return false;
    if (!playing) this.#show?.stop();
    this.#index = index;
    this.#showPhoto();
    this.#announce();
    this.#follow();
    this.#send('change');
    return true;
  }

  /** Index of the last photo. */
  get last(): number {
    return this.#photos.length - 1;
  }

  step(by: 1 | -1): void {
    // Photos may have been taken away meanwhile.
    this.go(by < 0 ? Math.min(this.#index, this.last + 1) - 1 : this.#index + 1);
  }

  /** @param ours whether the history entry is still there to be taken away */
  close(ours = true): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.#show?.stop();
    const { dialog } = this.#frame;
    dialog.close();
    // A page of many photos takes long to be shown again: it does so while the dialog fades.
    if (this.last < MANY) this.#giveBack();
    else setTimeout(() => this.#giveBack(), motion(30));
    // The dialog fades out by its styles, where the browser can; then nothing is left, nor a full screen.
    setTimeout(() => this.#holder.remove(), 120);
    const left = ours ? leave(this.#popped) : void removeEventListener('popstate', this.#popped);
    this.#send('close');
    void left?.then(() => this.#photo.image?.scrollIntoView({ block: 'nearest' }));
  }

  /** Once the photo is painted, the address and the strip follow: both take the browser longer than the photo. */
  #follow(): void {
    this.#timer ||= setTimeout(() => {
      this.#timer = 0;
      if (!this.isOpen) return;
      void enter(this.#stage.image ? this.#name : '', this.#popped);
      this.#frame.words.scrollTop = 0;
      this.#strip.show(this.#index);
    }, FOLLOW);
  }

  #popped = (): void => {
    const name = askedName();
    if (!name) this.close(false);
    else if (name !== this.#name) this.go(find(this.#photos, name));
  };

  /** The photo's name in addresses. */
  get #name(): string {
    return nameOf(this.#photos, this.#index);
  }

  #send(what: 'open' | 'change' | 'close', cancelable = false): boolean {
    const detail: GalleryDetail = { index: this.#index, photo: this.#photo };
    return this.owner.dispatchEvent(
      new CustomEvent(`cw-gallery-${what}`, { detail, bubbles: true, composed: true, cancelable }),
    );
  }

  /** `Ảnh 3 trên 40: …`. */
  #nameOf(index: number): string {
    const { caption, alt } = this.#photos.at(index)!;
    const place = this.#texts.term('photoOf')(this.#texts.number(index + 1), this.#texts.number(this.#photos.length));
    return caption || alt ? `${place}: ${caption || alt}` : place;
  }

  /** Only once the dialog is open: what was said before is not read out. */
  #announce(): void {
    this.#frame.status.textContent = this.#nameOf(this.#index);
  }

  #showPhoto(): void {
    this.#stage.show(this.#index);
    this.#stage.image.alt ||= this.#nameOf(this.#index);
    const { count, words, previous, next } = this.#frame;
    const { length } = this.#photos;
    const { caption, credit } = (this.#photo = this.#photos.at(this.#index)!);
    const total = this.#texts.number(length);
    const place = (count.lastChild!.nodeValue = `${this.#texts.number(this.#index + 1)} / ${total}`);
    count.setAttribute('aria-label', `${place}: ${this.#texts.term('allPhotos')(total)}`);
    words.replaceChildren(caption, ...(credit ? [make('small', {}, credit)] : []));
    previous.setAttribute('aria-disabled', String(!this.#index));
    next.setAttribute('aria-disabled', String(this.#index === length - 1));
  }

  #stateChanged(state: 'loading' | 'ready' | 'failed'): void {
    this.#plate?.remove();
    if (state === 'failed') {
      const { caption, alt } = this.#photo;
      const retry = make('button', { 'data-action': 'retry' }, this.#texts.term('retry'));
      this.#plate = make(
        'div',
        { className: 'plate' },
        icon(BROKEN),
        make('div', {}, caption || alt || this.#texts.term('photoLost')),
        retry,
      );
      this.#stage.element.append(this.#plate);
    }
    if (state !== 'loading') this.#show?.wait();
  }

  async #showOverview(): Promise<void> {
    const { box, count } = this.#frame;
    box.classList.add('all');
    count.lastChild!.nodeValue = `${this.#texts.number(this.#photos.length)} ${this.#texts.term('photos')}`;
    count.removeAttribute('aria-label');
    if (!this.#overview) {
      const { Overview } = await import('./overview.ts');
      this.#overview = new Overview(
        this.#photos,
        (index) => this.#nameOf(index),
        (index) => this.#leaveOverview(index),
      );
      box.append(this.#overview.element);
    }
    this.#overview.show(this.#index);
  }

  #leaveOverview(index: number): void {
    this.#overview!.hide();
    this.#frame.box.classList.remove('all');
    this.go(index);
    this.#frame.dialog.focus();
  }

  #act(action: Action): void {
    if (action === 'close') this.close();
    else if (action === 'previous') this.step(-1);
    else if (action === 'next') this.step(1);
    else if (action === 'retry') this.#stage.retry();
    else if (action === 'zoom') toggleZoom(this.#stage);
    else if (action === 'save' || action === 'share' || action === 'play') void this.#useTool(action);
    else if (action === 'full')
      void (document.fullscreenElement ? document.exitFullscreen() : this.#frame.box.requestFullscreen());
    else if (action === 'overview' && !this.#frame.box.classList.contains('all')) {
      this.#show?.stop();
      this.#cameFromPhoto = true;
      void this.#showOverview();
    }
  }

  /** What is done with photos besides looking at them comes as a part of its own. */
  async #useTool(action: 'save' | 'share' | 'play'): Promise<void> {
    const { savePhoto, sharePhoto, slideShow } = await import('./photo-tools.ts');
    const photo = this.#photo;
    if (action === 'save') return savePhoto(photo, this.#frame.box);
    if (action === 'share') return sharePhoto(photo, addressOf(this.#name), this.#frame, this.#texts);
    this.#show ??= slideShow(() => this.go(this.#index + 1, true), this.#frame, this.#texts);
    this.#show.toggle();
  }

  /** Shows the page behind again, with the focus on the photo that was seen last. */
  #giveBack(): void {
    for (const undo of this.#undo) undo();
    const { image } = this.#photo;
    const target = image?.closest<HTMLElement>('a[href]') ?? image;
    if (!target) return;
    if (!target.matches('a[href],[tabindex]')) target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'nearest' });
  }

  #listen(): void {
    const { dialog, box } = this.#frame;
    const stage = this.#stage;
    const close = (): void => this.close();
    const { rtl } = this.#texts;
    const pointers: Pointers = new Pointers(stage.element, {
      pinch: (points) => pinch(stage, points),
      drag: ({ x, y }) => {
        this.#show?.stop();
        if (stage.view.scale > 1) return pan(stage);
        if (Math.abs(x) > Math.abs(y)) return swipe(stage, rtl);
        return y > 0 ? pullDown(stage, (share) => dialog.style.setProperty('--fade', `${share}`), close) : null;
      },
      tap: taps(stage, close),
    });
    wheelZoom(stage, (event) => pointers.at(event));
    box.addEventListener('click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>('[data-action]');
      if (button && button.getAttribute('aria-disabled') !== 'true') this.#act(button.dataset.action as Action);
    });
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      if (box.classList.contains('all') && this.#cameFromPhoto) this.#leaveOverview(this.#index);
      else close();
    });
    // The page behind must not scroll.
    dialog.addEventListener(
      'wheel',
      (event) => {
        if (!(event.target as Element).closest('.overview,.words,.strip')) event.preventDefault();
      },
      { passive: false },
    );
    dialog.addEventListener('keydown', (event) => {
      // The page's own keys rest while the lightbox is open.
      event.stopPropagation();
      if (!box.classList.contains('all')) pressed(event, stage, this, this.#texts.rtl);
    });
  }
}
