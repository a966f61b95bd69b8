import { html, nothing, type CSSResult, type CSSResultGroup, type TemplateResult } from 'lit';
import type { GalleryDetail, Photo } from '../../content/photo.ts';
import { atRest } from '../../host/at-rest.ts';
import { CommuneElement } from '../../host/commune-element.ts';
import type { Localize } from '../../host/localize.ts';
import { lightbox, LightboxIntent } from '../../lightbox/lightbox-intent.ts';
import { property } from '../../host/property.ts';
import { gridIcon } from '../../theme/icons.ts';
import { mosaic as mosaicStyles } from '../../theme/mosaic.styles.ts';
import { firstButtons, tokens } from '../../theme/tokens.styles.ts';
import type { GalleryAids } from './gallery-aids.ts';
import { isLinks, isPlain, markTiles, setRatio, setTextAside } from './mark-tiles.ts';
import { lightStyles, styles } from './photo-gallery.styles.ts';

export type { GalleryDetail, Photo };

/**
 * @summary Photos in a mosaic, in rows or in columns, that open in a lightbox.
 * @slot - photos: `<img>`, `<a href="large"><img></a>`, `<figure>`, `<picture>`, in the page's own boxes or not
 * @slot heading - heading above the photos
 * @slot caption - caption of the whole gallery
 * @event {CustomEvent<GalleryDetail>} cw-gallery-open - A photo is about to be opened; can be cancelled.
 * @event {CustomEvent<GalleryDetail>} cw-gallery-change - Another photo is shown.
 * @event {CustomEvent<GalleryDetail>} cw-gallery-close - The lightbox has been closed; says which photo was seen last.
 * @csspart grid - the box of the photos
 * @csspart more - the veil that says how many photos follow
 * @csspart caption - the caption of the gallery
 * @csspart all-button - the button that opens the overview
 * @cssproperty [--cw-gap=4px] - space between photos
 * @cssproperty [--cw-row-height=200px] - height of a row; in the layout `square` the least side of a photo
 */
export class PhotoGallery extends CommuneElement {
  // A getter: Safari 15.4 has no static blocks, which a field would compile to.
  static override get styles(): CSSResultGroup {
    return [tokens, firstButtons, mosaicStyles, styles];
  }

  static override get lightStyles(): CSSResult {
    return lightStyles;
  }

  /** `mosaic` (default: five photos at most, the rest behind a button), `justified`, `masonry`, `square` or `strip`. */
  @property() layout: 'mosaic' | 'justified' | 'masonry' | 'square' | 'strip' = 'mosaic';
  /** Most photos that the page shows; the lightbox has them all. */
  @property({ type: Number }) max?: number;
  /** Space between photos, in px. */
  @property({ type: Number }) gap?: number;
  /** Height of a row, in px; in the layout `square` the least side of a photo. */
  @property({ type: Number, attribute: 'row-height' }) rowHeight?: number;
  /** Offers all photos as one zip file. */
  @property({ type: Boolean, reflect: true, attribute: 'download-all' }) downloadAll = false;
  /** Photos given by code; they take the place of those in the page. */
  @property({ attribute: false }) photos?: Partial<Photo>[];

  /** @internal */
  declare readonly texts: Localize;

  #aids?: GalleryAids;
  #marked: Element[] = [];
  #intent = new LightboxIntent(this);

  constructor() {
    super();
    this.addEventListener('load', ({ target }) => setRatio(target as HTMLImageElement, this), true);
  }

  override firstUpdated(): void {
    new MutationObserver(() => this.requestUpdate()).observe(this, { childList: true, subtree: true });
  }

  override updated(): void {
    const { images, gap, kind, photos, rowHeight, shown } = this;
    this.toggleAttribute('data-cw-empty', !images.length);
    if (gap! >= 0) this.style.setProperty('--cw-gap', `${gap}px`);
    if (rowHeight! > 0) this.style.setProperty('--cw-row-height', `${rowHeight}px`);
    for (const element of this.#marked) element.removeAttribute('data-cw');
    // In the other layouts each tile has the shape of its photo, or one for all.
    const mosaic = kind === 'mosaic';
    if (!mosaic && kind !== 'square') for (const image of images) setRatio(image, this);
    const links = isLinks(this, images.length);
    const plain = links || isPlain(this, images.length);
    this.toggleAttribute('data-cw-links', links && !mosaic);
    this.#marked =
      plain && !mosaic && shown === images.length
        ? []
        : markTiles(this, images, shown, mosaic ? (shown > 1 ? 'a' : '1') : 'b');
    if (!plain) setTextAside(this);
    if (images.length || photos) void this.#aid();
  }

  /** Opens the photo at `index`, counted from 0. Rejects when the lightbox cannot be fetched. */
  open(index = 0): Promise<void> {
    return this.#intent.open(index);
  }

  /** Closes the lightbox. */
  async close(): Promise<void> {
    (await lightbox()).close(this);
  }

  /** Goes to the next photo in the lightbox. */
  async next(): Promise<void> {
    (await lightbox()).step(this, 1);
  }

  /** Goes to the previous photo in the lightbox. */
  async previous(): Promise<void> {
    (await lightbox()).step(this, -1);
  }

  /**
   * Heading of the article in which the gallery stands: no caption when an alt text repeats it.
   * @internal
   */
  get photosTitle(): string {
    return this.closest('news-article')?.querySelector('h1,h2')?.textContent ?? document.title;
  }

  /**
   * The photos of the gallery in the page, in order; live.
   * @internal
   */
  get images(): HTMLCollectionOf<HTMLImageElement> {
    return this.getElementsByTagName('img');
  }

  /**
   * The box of the photos, which rests while the lightbox covers it.
   * @internal
   */
  get photosBox(): HTMLElement | null {
    return this.renderRoot.querySelector('.frame');
  }

  /**
   * The layout that is used: an unknown name means `mosaic`.
   * @internal
   */
  get kind(): string {
    return /^(justified|masonry|square|strip)$/.test(this.layout) ? this.layout : 'mosaic';
  }

  /**
   * How many photos the page shows.
   * @internal
   */
  get shown(): number {
    const total = this.images.length;
    return Math.min(this.max || total, this.kind === 'mosaic' ? 5 : total, total);
  }

  /** The rest comes when the page is at rest, and moves nothing; photos that code gives are to be seen at once. */
  async #aid(): Promise<void> {
    try {
      if (!this.photos) await atRest();
      const { GalleryAids } = await import('./gallery-aids.ts');
      (this.#aids ??= new GalleryAids(this, this.texts)).update();
    } catch {
      // The photos are there without it.
    }
  }

  override render(): TemplateResult {
    const { images, kind, shown, texts } = this;
    const total = images.length;
    return html`<slot name="heading"></slot><div class="frame"><div class="grid ${kind === 'mosaic' ? `mosaic n${shown}` : kind}" part="grid"><slot></slot>${
      total > shown && kind === 'mosaic'
        ? html`<div class="more" part="more" aria-hidden="true"><b>+${texts.number(total - shown + 1)}</b> ${texts.term('photos')}</div>`
        : nothing
    }</div></div><div class="foot"><div class="caption" part="caption"><slot name="caption"></slot></div>${
      total > shown
        ? html`<button class="button ghost" part="all-button" @click=${() => this.#intent.open('overview')}>${gridIcon()}${texts.term('allPhotos')(texts.number(total))}</button>`
        : nothing
    }</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'photo-gallery': PhotoGallery;
  }
}
