import { css, html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import type { ArticleContents, ArticleTool, ArticleToolDetail } from '../../content/article.ts';
import { CommuneElement } from '../../host/commune-element.ts';
import { LightboxIntent, type PhotoOwner } from '../../lightbox/lightbox-intent.ts';
import type { Localize } from '../../host/localize.ts';
import { property, state } from '../../host/property.ts';
import { opensLarge } from '../../host/read-photos.ts';
import { tokens } from '../../theme/tokens.styles.ts';
import type { Reader } from './article-reader.ts';

export type { ArticleContents, ArticleToolDetail };

/** Longest time in ms that the content waits unseen for its tidying; after that it shows as it is. */
const PATIENCE_MS = 1500;

/**
 * @summary Sets an article as the CMS prints it, finds its parts, and gives the reader print, save, share and more.
 * @slot - The article, as the CMS prints it.
 * @slot category - Name of the section, above the headline.
 * @slot headline - The title; found by itself where there is none.
 * @slot lead - The opening summary (sapo).
 * @slot date - The line with the dates.
 * @slot media - The lead photo with its caption.
 * @slot byline - Who wrote it, and the source.
 * @slot changes - Dated notes of what was changed later; folded.
 * @slot related - What to read next, below the byline.
 * @event {CustomEvent<ArticleContents>} cw-article-ready - The content is tidied; says what was found, and where.
 * @event {CustomEvent<ArticleToolDetail>} cw-article-tool - The reader used a tool of the toolbar.
 * @csspart kicker - The category.
 * @csspart headline - The title, where an attribute gives it.
 * @csspart date - The line with the dates.
 * @csspart tools - The toolbar.
 * @csspart body - The text.
 * @csspart byline - Author and source at the end.
 */
export class NewsArticle extends CommuneElement implements PhotoOwner {
  // A getter: Safari 15.4 has no static blocks, which a field would compile to.
  static override get styles(): CSSResultGroup {
    return [
      tokens,
      css`
        slot {
          display: block;
        }
        /* No margin of the content reaches out before the frame is there: what is below would move. */
        div {
          display: flow-root;
        }
        .waiting {
          /* What stands below is out of sight until the height is known. */
          min-height: 100vh;
          visibility: hidden;
          content-visibility: hidden;
        }
      `,
    ];
  }

  /** Title; wins over what the content holds. */
  @property() headline = '';
  /** When it was published, as ISO 8601: `2026-03-14` or `2026-03-14T15:20:00+07:00`. */
  @property() published = '';
  /** When it was last changed, as ISO 8601; shown when it is a minute or more later than `published`. */
  @property({ attribute: 'updated' }) modified = '';
  /** Who wrote it. */
  @property() author = '';
  /** From where it was taken. */
  @property() source = '';
  /** Address of the source. */
  @property({ attribute: 'source-href' }) sourceHref = '';
  /** Section of the portal. */
  @property() category = '';
  /** Address of the section. */
  @property({ attribute: 'category-href' }) categoryHref = '';
  /** Level of the headline among the page's headings, 1 to 6; without it the page's own level stays, else 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 0;
  /** Leaves the content as it is. */
  @property({ type: Boolean }) raw = false;
  /** Tools in the toolbar, of `listen print save share size`; `none` hides it. */
  @property() tools = 'listen print save share size';
  /** Address of a recording of the article, played in place of the reader's own voice. */
  @property({ attribute: 'audio-src' }) audioSrc = '';
  /** `off` writes no structured data. */
  @property({ attribute: 'structured-data' }) structuredData: '' | 'on' | 'off' = '';

  /** What was found, and where; undefined until the content is tidied. */
  contents?: ArticleContents;

  /** The content waits unseen for its tidying. */
  @state() waiting = false;
  /** Long enough to be laid out piece by piece. */
  @state() long = false;
  @state() reader?: Reader;
  /**
   * Timer of {@link PATIENCE_MS}; ended by the part, which shows the content itself when it is ready.
   * @internal
   */
  patience?: ReturnType<typeof setTimeout>;

  declare readonly texts: Localize;

  #lightbox = new LightboxIntent(this);

  /** Opens the overview of all photos. */
  openOverview(): Promise<void> {
    return this.#lightbox.open('overview');
  }

  /**
   * The photos that open large, in the order of the article.
   * @internal
   */
  get images(): HTMLImageElement[] {
    return [...this.querySelectorAll<HTMLImageElement>('[class^="cw-photo"] img, figure img')].filter(
      (image) => opensLarge(image) && image.closest(`photo-gallery,.cw-photo-gallery,${this.localName}`) === this,
    );
  }

  /**
   * Heading that is no caption when an alt text repeats it.
   * @internal
   */
  get photosTitle(): string {
    return this.contents?.headline.text ?? '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.reader) this.reader.connect();
    else {
      this.waiting = !this.raw;
      this.patience = setTimeout(this.show, PATIENCE_MS);
      import('./article-reader.ts').then(({ Reader }) => {
        this.reader ??= new Reader(this);
        if (this.isConnected) this.reader.connect();
      }, this.show);
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.reader?.disconnect();
  }

  /**
   * Shows the content, tidied or not.
   * @internal
   */
  readonly show = (): void => {
    this.waiting = false;
  };

  /**
   * Tells the page what was found.
   * @internal
   */
  ready(): void {
    this.emit<ArticleContents>('cw-article-ready', this.contents!);
  }

  /**
   * Tells the page which tool was used.
   * @internal
   */
  used(tool: ArticleTool): void {
    this.emit<ArticleToolDetail>('cw-article-tool', { tool });
  }

  /** Takes all tidying back and leaves the content as the CMS wrote it. */
  restore(): void {
    this.raw = true;
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.reader?.update(changed);
  }

  override render(): TemplateResult {
    // The part sets the frame; without it everything stands in its order.
    return (
      this.reader?.render() ??
      html`<div class=${this.waiting ? 'waiting' : ''}>
        <slot name="category"></slot><slot name="headline">${this.headline}</slot><slot name="lead"></slot
        ><slot name="date"></slot><slot name="media"></slot><slot></slot><slot name="byline"></slot
        ><slot name="changes"></slot><slot name="related"></slot>
      </div>`
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-article': NewsArticle;
  }
}
