import { html, nothing, type CSSResult, type CSSResultGroup, type TemplateResult } from 'lit';
import { atRest } from '../../host/at-rest.ts';
import { CommuneElement } from '../../host/commune-element.ts';
import { property } from '../../host/property.ts';
import { isCurrent } from '../../text/period.ts';
import { tokens } from '../../theme/tokens.styles.ts';
import { lightStyles, styles } from './portal-banner.styles.ts';

const DATED = '[from],[to]';

/**
 * @summary Says whose page this is: the portal's picture, its emblem, its name and the level above; its menu and notices.
 * @slot - the portal's own `img` or `picture`; a heading beside it is the name, a paragraph the line above. Pictures
 *   with `from` and `to` show between those days
 * @slot emblem - the portal's emblem, as it supplies it
 * @slot name - the name, where it is more than text
 * @slot parent - the line above the name
 * @slot nav - the portal's menu, search box and language links, in one row; what does not fit in one row folds. Written
 *   as `<details>` it folds without JavaScript too
 * @slot notice - storm, flood, power cut: with `level` (`info`, `warning`, `danger`), `from` and `to`. Before the script runs
 *   it shows, whatever the day: a page whose script comes late may add `hidden`
 * @csspart notices - box of the notices
 * @csspart picture - box of the picture
 * @csspart plate - emblem, line above and name
 * @csspart name - the name
 * @csspart nav - the menu's bar
 */
export class PortalBanner extends CommuneElement {
  // A getter: Safari 15.4 has no static blocks, which a field would compile to.
  static override get styles(): CSSResultGroup {
    return [tokens, styles];
  }

  static override get lightStyles(): CSSResult {
    return lightStyles;
  }

  /** Name of the portal. */
  @property() name = '';
  /** The line above the name: what kind of site, or the level above. */
  @property() parent = '';
  /** Address of the start page; the whole banner leads there. */
  @property() href = '';
  /**
   * `plate` (default), name beside or under the picture; `cover`, name on a veil over it; `whole`, for a picture that
   * carries the name as lettering; `plain`, no picture.
   */
  @property() layout: 'plate' | 'cover' | 'whole' | 'plain' = 'plate';
  /** Point of the picture about which it is cropped, `x% y%`; its middle by default. */
  @property({ attribute: 'focus' }) focalPoint = '';
  /** 1 makes the name the page's `h1`; without it the name is a paragraph. */
  @property({ attribute: 'heading-level' }) headingLevel = '';
  /** Address of the page's content, `#noi-dung`: a link there comes first for keyboards. */
  @property({ attribute: 'skip-to' }) skipTo = '';
  /** Keeps the menu at the top of the window while the page scrolls. */
  @property({ type: Boolean }) sticky = false;

  /** Puts each child in its place, and shows those whose days have come. */
  protected override willUpdate(): void {
    const pictures: HTMLElement[] = [];
    let current: HTMLElement | undefined;
    for (const child of this.children as HTMLCollectionOf<HTMLElement>) {
      if (/^H\d/.test(child.tagName)) child.slot ||= 'name';
      if (child.tagName === 'P') child.slot ||= 'parent';
      // On an image, or on that of a picture or a link.
      const dated = child.matches(DATED) ? child : child.querySelector(DATED);
      if (dated) child.hidden = !isCurrent(dated.getAttribute('from'), dated.getAttribute('to'));
      if (child.slot) continue;
      pictures.push(child);
      if (!child.hidden && (dated || !current)) current = child;
    }
    for (const picture of pictures) picture.hidden = picture !== current;
    this.style.setProperty('--_focus', this.focalPoint);
  }

  protected override firstUpdated(): void {
    const nav = this.renderRoot.querySelector('.nav,.notices');
    const aid = (): Promise<unknown> =>
      import('./banner-aids.ts').then(
        ({ BannerAids }) => new BannerAids(this, this.texts),
        () => nav?.classList.add('ready'),
      );
    // What a reader sees of the part: the menu, the notices, and a name that an image's text gives.
    if (nav || !this.name) void aid();
    else void atRest().then(aid);
  }

  override render(): TemplateResult {
    const image = this.querySelector('img:not([hidden],[slot],[slot] *,[hidden] *)');
    const bare = !image || this.layout === 'plain';
    // Under 40 px of height on a phone no lettering can be read; a picture may have another image for phones.
    const thin =
      image && !this.querySelector('[media]') && +image.getAttribute('width')! > 8 * +image.getAttribute('height')!;
    const text = html`<slot name="name">${this.name}</slot>`;
    const name = this.href ? html`<a class="home" href=${this.href}>${text}</a>` : text;
    return html`<div class="box" ?hidden=${this.isBeingRead()}>
${this.skipTo ? html`<a class="skip" href=${this.skipTo}>${this.texts.term('skip')}</a>` : nothing}${this.#renderNotices()}
<div class="banner ${bare ? 'bare' : this.layout} ${thin ? 'thin' : ''}"><div class="picture" part="picture"><slot @slotchange=${() => this.requestUpdate()}></slot></div>
<div class="sign" part="plate"><slot name="emblem"></slot><div><div class="parent"><slot name="parent">${this.parent}</slot></div>
${this.headingLevel === '1' ? html`<h1 class="name" part="name">${name}</h1>` : html`<p class="name" part="name">${name}</p>`}</div></div></div>
${this.querySelector(':scope>[slot=nav]') ? html`<div class="nav" part="nav"><slot name="nav"></slot></div>` : nothing}</div>`;
  }

  #renderNotices(): TemplateResult | typeof nothing {
    const notices = [...this.querySelectorAll(':scope>[slot=notice]:not([hidden])')];
    const level =
      (['danger', 'warning'] as const).find((name) =>
        notices.some((notice) => notice.getAttribute('level') === name),
      ) ?? 'info';
    return notices.length
      ? html`<details class="notices ${level}" part="notices" ?open=${notices.some((notice) => !foldedNotices()?.includes(notice.textContent!))}><summary>${this.texts.term('notices')[level]}</summary><slot name="notice"></slot></details>`
      : nothing;
  }
}

/** The notices that the reader folded in this tab. */
function foldedNotices(): string | null | void {
  try {
    return sessionStorage.getItem('cw-notice');
  } catch {
    // a browser that keeps nothing
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'portal-banner': PortalBanner;
  }
}
