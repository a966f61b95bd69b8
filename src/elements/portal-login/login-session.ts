import { html, nothing, render, type ReactiveController, type TemplateResult } from 'lit';
import { adoptLightStyles } from '../../host/light-styles.ts';
import { addTexts, type Localize } from '../../host/localize.ts';
import { warnOnce } from '../../host/warn.ts';
import { accountEn } from '../../locales/en.account.ts';
import { accountVi } from '../../locales/vi.account.ts';
import { userIcon } from '../../theme/icons.ts';
import { buttons } from '../../theme/buttons.styles.ts';
import { accountStyles } from './login-session.styles.ts';
import type { PortalLogin } from './portal-login.ts';
import { readAccount, type Account } from './read-account.ts';
import { ownAddress } from './targets.ts';

addTexts(accountVi, accountEn);

/** Who is signed in, as the portal's own server says; nobody is told why when it does not. */
export class Session implements ReactiveController {
  #host: PortalLogin;
  #texts: Localize;
  #account?: Account;
  #known = false;
  #asked = 0;
  #channel?: BroadcastChannel;

  constructor(host: PortalLogin, texts: Localize) {
    this.#host = host;
    this.#texts = texts;
    adoptLightStyles(host.renderRoot.firstElementChild!, buttons, accountStyles);
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#lookAgain);
    addEventListener('pageshow', this.#lookAgain);
    this.#channel = new BroadcastChannel('cw-session');
    this.#channel.onmessage = ({ data }) => {
      if (data !== !!this.#account) void this.#ask(false);
    };
    void this.#ask();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#lookAgain);
    removeEventListener('pageshow', this.#lookAgain);
    this.#channel?.close();
  }

  hostUpdated(): void {
    this.#place.classList.toggle('panel', !!this.#account && this.#isPanel);
    render(this.#account ? this.#renderAccount(this.#account) : nothing, this.#place);
  }

  get #place(): HTMLElement {
    return this.#host.renderRoot.querySelector<HTMLElement>('.account')!;
  }

  /** In the place of a form; in that of a link it is a button with a menu. */
  get #isPanel(): boolean {
    return this.#host.mode !== 'dialog' && !!this.#host.renderRoot.querySelector('[role=form]');
  }

  #lookAgain = (event: Event): void => {
    if (!document.hidden && (event as PageTransitionEvent).persisted !== false) void this.#ask();
  };

  /** @param tell whether other tabs hear what the server says */
  async #ask(tell = true): Promise<void> {
    const address = ownAddress(this.#host.session);
    if (!address) return warnOnce('session', this.#host, 'session phải là địa chỉ của chính trang này.');
    const asked = ++this.#asked;
    // What a failure leaves is what was known.
    let account = this.#account;
    try {
      const answer = await fetch(address, {
        credentials: 'same-origin',
        cache: 'no-store',
        // Not followed: to a login page it leads whoever is not signed in.
        redirect: 'manual',
        headers: { Accept: 'application/json' },
      });
      if (answer.ok) account = readAccount(await answer.json().catch(() => undefined));
      else if (answer.status < 500) account = undefined;
    } catch {
      // Not known: what stands there stays.
    }
    // A slow answer is older than the one that has come meanwhile.
    if (asked !== this.#asked) return;
    const news = !this.#known || !account !== !this.#account;
    this.#known = true;
    this.#account = account;
    this.#host.signedIn = !!account;
    this.#host.requestUpdate();
    if (tell) this.#channel?.postMessage(!!account);
    if (news)
      this.#host.dispatchEvent(
        new CustomEvent('cw-login-session', { detail: { signedIn: !!account }, bubbles: true, composed: true }),
      );
  }

  #renderAccount(account: Account): TemplateResult {
    const picture = account.picture ? html`<img src=${account.picture} alt="" width="44" height="44">` : userIcon();
    const who = html`<span class="avatar">${picture}</span><span class="who"><b>${account.name}</b>${account.role ? html`<span>${account.role}</span>` : nothing}</span>`;
    const actions = html`${account.links.map(({ text, href }, index) => html`<a class="button ${index ? 'ghost' : 'outline'}" href=${href}>${text}</a>`)}${this.#renderSignOut()}`;
    return this.#isPanel
      ? html`<div class="thread"></div><h2>${this.#texts.term('account')}</h2><div class="row">${who}</div>${actions}`
      : html`<details @keydown=${this.#closeByKey} @focusout=${this.#closeBehind}><summary class="button outline">${userIcon()}<b>${account.name}</b></summary><div class="menu"><div class="row">${who}</div>${actions}</div></details>`;
  }

  #renderSignOut(): TemplateResult | typeof nothing {
    const address = ownAddress(this.#host.getAttribute('sign-out'));
    if (!address) return nothing;
    const name = this.#host.getAttribute('sign-out-token') ?? '__RequestVerificationToken';
    const field = document.querySelector<HTMLInputElement>(`input[type=hidden][name="${CSS.escape(name)}"]`);
    const token = field?.value ?? document.querySelector<HTMLMetaElement>('meta[name="csrf-token"]')?.content;
    return html`<form method="post" action=${address}>${token ? html`<input type="hidden" name=${name} value=${token}>` : nothing}<button class="button ghost">${this.#texts.term('signOut')}</button></form>`;
  }

  #closeByKey = (event: KeyboardEvent): void => {
    const details = event.currentTarget as HTMLDetailsElement;
    if (event.key !== 'Escape' || !details.open) return;
    details.open = false;
    details.querySelector('summary')!.focus();
  };

  #closeBehind = (event: FocusEvent): void => {
    const details = event.currentTarget as HTMLDetailsElement;
    if (event.relatedTarget && !details.contains(event.relatedTarget as Node)) details.open = false;
  };
}
