import { html, render, type ReactiveController } from 'lit';
import { meaningful } from '../../content/captions.ts';
import { adoptLightStyles } from '../../host/light-styles.ts';
import { addTexts, type Localize } from '../../host/localize.ts';
import { warnOnce } from '../../host/warn.ts';
import { bannerEn } from '../../locales/en.banner.ts';
import { bannerVi } from '../../locales/vi.banner.ts';
import { isDay } from '../../text/period.ts';
import { menuIcon } from '../../theme/icons.ts';
import { aidStyles, menuStyles } from './banner-aids.styles.ts';
import { NoticeBoard } from './notice-board.ts';
import type { PortalBanner } from './portal-banner.ts';

addTexts(bannerVi, bannerEn);

const MINUTE_MS = 60_000;
/** Width of what opens under an entry of the menu. */
const SUBMENU_PX = 220;

/** One and the same function, which a menu hears only once however often it is given. */
const reopen = ({ currentTarget }: Event): void => (currentTarget as Element).classList.remove('closed');

/** What a banner does after its first paint: the menu's button, sticking, dates that come and pass, advice. */
export class BannerAids implements ReactiveController {
  #host: PortalBanner;
  #texts: Localize;
  #notices: NoticeBoard;
  #open = false;
  #clock?: ReturnType<typeof setInterval>;
  // In a frame of its own: what follows from a size may change it.
  #size = new ResizeObserver(() => requestAnimationFrame(() => this.#stick()));
  // A notice that a page's script brings has no slot yet that would tell of it.
  #content = new MutationObserver(() => this.#host.requestUpdate());
  #padded = false;
  #isRow = false;
  #hinted = new Set<string>();

  constructor(host: PortalBanner, texts: Localize) {
    this.#host = host;
    this.#texts = texts;
    this.#notices = new NoticeBoard(host);
    const box = this.#find('.box')!;
    adoptLightStyles(box, aidStyles);
    // A page has one: the second of two is a region of that name.
    const first = (host.getRootNode() as ParentNode).querySelector(host.localName);
    if (!host.closest('header,main,[role=banner]')) box.setAttribute('role', host === first ? 'banner' : 'region');
    if (host !== first) box.setAttribute('aria-label', host.name);
    host.addController(this);
    host.addEventListener('error', () => this.#judgeImage(), true);
    host.addEventListener('load', ({ target }) => this.#adviseOnImage(target as Element), true);
    for (const image of this.#images) if (image.complete && image.naturalWidth) this.#adviseOnImage(image);
    if (document.readyState !== 'complete') addEventListener('load', () => this.#adviseOnAttributes(), { once: true });
    this.hostUpdated();
  }

  hostConnected(): void {
    adoptLightStyles(this.#host, menuStyles);
    this.#size.observe(this.#host);
    this.#content.observe(this.#host, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ['slot', 'level', 'from', 'to'],
    });
    this.#clock = setInterval(() => {
      if (this.#dated.length) this.#host.requestUpdate();
    }, MINUTE_MS);
  }

  hostDisconnected(): void {
    clearInterval(this.#clock);
    this.#size.disconnect();
    this.#content.disconnect();
    this.#padScroll('');
  }

  hostUpdated(): void {
    this.#notices.update();
    this.#joinLink();
    this.#nameLinks();
    this.#quietImages();
    this.#judgeImage();
    this.#showMenu();
    this.#stick();
    this.#adviseOnAttributes();
  }

  #find<T extends HTMLElement>(selector: string): T | null {
    return this.#host.renderRoot.querySelector<T>(selector);
  }

  get #images(): HTMLImageElement[] {
    return [...this.#host.querySelectorAll<HTMLImageElement>('img:not([slot],[slot] *)')];
  }

  get #dated(): HTMLElement[] {
    return [...this.#host.querySelectorAll<HTMLElement>('[from],[to]')];
  }

  /** The link to the start page has a name where the banner has none, and the one past it leads past a page's `base`. */
  #nameLinks(): void {
    const { name, skipTo } = this.#host;
    const home = this.#find('.home');
    if (name || this.#host.querySelector('[slot=name]')) home?.removeAttribute('aria-label');
    else home?.setAttribute('aria-label', this.#texts.term('home'));
    const skip = this.#find<HTMLAnchorElement>('.skip');
    if (skip)
      skip.onfocus = () => (skip.href = skipTo.startsWith('#') ? location.href.replace(/#.*|$/, skipTo) : skipTo);
  }

  /** A picture in a link of the portal's: the banner leads where it led, and keyboards stop once. */
  #joinLink(): void {
    const link = this.#host.querySelector<HTMLAnchorElement>(':scope>a:not([slot])');
    if (!link || !this.#host.name) return;
    this.#host.href ||= link.getAttribute('href') ?? '';
    link.tabIndex = -1;
    link.setAttribute('aria-hidden', 'true');
  }

  /** The name is text, so an alt that says nothing more is not read out. */
  #quietImages(): void {
    const host = this.#host;
    for (const image of this.#images) {
      const alt = meaningful(image.alt, host.name);
      if (alt && !host.name && !host.querySelector('[slot=name]')) host.name = alt;
      if (!alt) image.alt = '';
    }
  }

  /** A `<details>` of the portal's, which folds without JavaScript too. */
  get #ownFold(): HTMLDetailsElement | null {
    return this.#host.querySelector(':scope>details[slot=nav]');
  }

  #showMenu(): void {
    const nav = this.#find('.nav');
    if (!nav) return;
    nav.classList.add('ready');
    nav.classList.toggle('open', this.#open);
    nav.classList.toggle('own', !!this.#ownFold);
    const toggle = (open: boolean): void => {
      this.#open = open;
      this.#showMenu();
    };
    nav.onkeydown = ({ key }) => {
      if (key !== 'Escape') return;
      // In a row it closes what lies under an entry.
      nav.classList.add('closed');
      if (!this.#open) return;
      toggle(false);
      nav.querySelector('button')!.focus();
    };
    for (const type of ['focusin', 'pointerover']) nav.addEventListener(type, reopen);
    if (this.#ownFold) return;
    // A link to a place on this page must show that place.
    nav.onclick = (event) => {
      if ((event.target as Element).closest('a')) toggle(false);
    };
    render(
      html`<button class="menu" aria-expanded=${this.#open} @click=${() => toggle(!this.#open)}>${menuIcon()}${this.#texts.term('menu')}</button>`,
      nav,
      { renderBefore: nav.firstChild?.nodeName === 'SLOT' ? nav.firstChild : nav.querySelector('slot') },
    );
  }

  /** The menu is a row where it fits in one, which is the place it has from the first paint on; else it is folded. */
  #fold(nav: HTMLElement): void {
    const own = this.#ownFold;
    const wasRow = this.#isRow;
    const isRow = (): boolean => getComputedStyle(nav).getPropertyValue('--_flow').trim() === 'row';
    const wasOpen = own?.open;
    nav.classList.remove('folded');
    if (isRow()) {
      if (own) own.open = true;
      const entry = this.#host.querySelector<HTMLElement>(':scope>[slot=nav] a');
      nav.classList.toggle('folded', !!entry && nav.offsetHeight > 1.9 * entry.offsetHeight);
    }
    this.#isRow = isRow();
    if (own) own.open = this.#isRow || (!wasRow && !!wasOpen);
    const { right } = nav.getBoundingClientRect();
    for (const entry of this.#host.querySelectorAll(':scope>[slot=nav] li'))
      entry.classList.toggle('cw-end', entry.getBoundingClientRect().left + SUBMENU_PX > right);
  }

  /** The whole banner is stuck so far above the window that only its menu stays in it. */
  #stick(): void {
    if (!this.#host.isConnected) return;
    const nav = this.#find('.nav');
    if (nav) this.#fold(nav);
    const host = this.#host;
    const { style, sticky } = host;
    const stuck = sticky && !!nav;
    nav?.classList.toggle('stuck', stuck);
    style.position = stuck ? 'sticky' : '';
    style.zIndex = stuck ? '10' : '';
    style.top = stuck ? `${nav.offsetHeight - host.offsetHeight}px` : '';
    if (!this.#open && (this.#isRow || !this.#ownFold?.open)) this.#padScroll(stuck ? `${nav.offsetHeight}px` : '');
  }

  /** Where a link leads to must not lie under the menu; a page that has thought of it is left alone. */
  #padScroll(padding: string): void {
    const { style } = document.documentElement;
    if (
      padding ? !this.#padded && getComputedStyle(document.documentElement).scrollPaddingTop !== 'auto' : !this.#padded
    )
      return;
    this.#padded = !!padding;
    style.scrollPaddingTop = padding;
  }

  /** Of the image that shows: whether it failed, and, where the page does not state it, whether it is too thin a strip for a phone. */
  #judgeImage(): void {
    const image = this.#images.find((one) => !one.closest('[hidden]'));
    const { complete, naturalWidth = 0, naturalHeight = 0 } = image ?? {};
    this.#find('.picture')!.classList.toggle('failed', !!complete && !naturalWidth);
    if (naturalWidth && !image!.getAttribute('height'))
      this.#find('.banner')!.classList.toggle('thin', naturalWidth > 8 * naturalHeight);
  }

  /** Hints, no warnings: the page works as it is. */
  #adviseOnImage(image: Element): void {
    this.#judgeImage();
    if (!this.#images.includes(image as HTMLImageElement)) return;
    const { loading, naturalWidth } = image as HTMLImageElement;
    if (loading === 'lazy')
      this.#hint('Ảnh đầu trang có loading="lazy" nên hiện chậm: hãy bỏ, và thêm fetchpriority="high".');
    // Asked before the frame, it would cost the page a layout of its own.
    requestAnimationFrame(() =>
      setTimeout(() => {
        const needed = Math.ceil(image.clientWidth * devicePixelRatio);
        if (needed && naturalWidth > 2 * needed)
          this.#hint(`Ảnh rộng ${naturalWidth} px, ở đây chỉ cần ${needed} px: hãy thêm bản nhỏ hơn (srcset).`);
      }),
    );
    if (this.#host.layout === 'whole' && !image.getAttribute('height'))
      this.#hint('Ảnh thiếu width và height nên trang bị xô khi ảnh tải xong.');
  }

  #hint(message: string): void {
    if (this.#hinted.has(message)) return;
    this.#hinted.add(message);
    console.info(`commune-widgets <portal-banner> ${message}`, this.#host);
  }

  /** Not before the whole page is there: a heading or the skip link's target may still come. */
  #adviseOnAttributes(): void {
    const host = this.#host;
    if (document.readyState !== 'complete') return;
    const warn = (code: string, message: string): void => warnOnce(code, host, message);
    if (!host.name && !host.querySelector('[slot=name]')) warn('name', 'Thiếu thuộc tính name: tên cổng phải là chữ.');
    if (!/^(plate|cover|whole|plain)$/.test(host.layout)) {
      warn('layout', `layout="${host.layout}" không có; dùng plate, cover, whole hoặc plain.`);
      host.layout = 'plate';
    }
    if (host.skipTo && !isOnPage(host.skipTo)) warn('skip-to', `Trang không có ${host.skipTo}.`);
    if (host.sticky && !this.#find('.nav')) warn('sticky', 'sticky chỉ giữ trình đơn (slot="nav"); ở đây không có.');
    if (host.focalPoint && !CSS.supports('object-position', host.focalPoint))
      warn('focus', `focus="${host.focalPoint}" không phải hai số phần trăm, như 20% 50%.`);
    for (const dated of this.#dated) {
      if (dated.slot && dated.hidden) this.#hint('Một thông báo đang ẩn vì ngoài from, to của nó: đã qua thì hãy xóa.');
      for (const name of ['from', 'to']) {
        const value = dated.getAttribute(name);
        if (value && !isDay(value))
          warn('date', `${name}="${value}" không phải ngày; viết như 2026-02-10 hoặc 10/02/2026.`);
      }
    }
  }
}

/** Whether `address`, as `#noi-dung`, is a place on this page. */
function isOnPage(address: string): boolean {
  const id = address.startsWith('#') && address.slice(1);
  return !!id && !!(document.getElementById(id) ?? document.getElementsByName(id)[0]);
}
