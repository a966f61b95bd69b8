import type { PortalBanner } from './portal-banner.ts';

const FOLDED = 'cw-notice';
const SAID = 'cw-notice-said';

/** The notices: read out once in a tab, and folded for as long as the reader wants. */
export class NoticeBoard {
  #host: PortalBanner;
  #live = Object.assign(document.createElement('div'), { className: 'live' });
  #said = remembered(SAID);

  constructor(host: PortalBanner) {
    this.#host = host;
    this.#live.setAttribute('aria-live', 'polite');
    host.renderRoot.append(this.#live);
  }

  update(): void {
    const details = this.#host.renderRoot.querySelector<HTMLDetailsElement>('.notices');
    if (!details) return;
    const notices = [...this.#host.querySelectorAll(':scope>[slot=notice]:not([hidden])')];
    details.ontoggle = () =>
      remember(FOLDED, details.open ? '' : notices.map((notice) => notice.textContent).join('\n'));
    const text = [details.querySelector('summary')!, ...notices].map((node) => node.textContent!.trim()).join('. ');
    if (text === this.#said) return;
    this.#said = text;
    remember(SAID, text);
    this.#live.setAttribute('role', details.classList.contains('danger') ? 'alert' : 'status');
    // A region must stand in the page before its words come, or nobody hears them.
    requestAnimationFrame(() => (this.#live.textContent = text));
  }
}

function remembered(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(key: string, value: string): void {
  try {
    sessionStorage.setItem(key, value);
  } catch {
    // A browser that keeps nothing forgets it.
  }
}
