import { html, nothing, type CSSResult, type CSSResultGroup, type TemplateResult } from 'lit';
import { atRest } from '../../host/at-rest.ts';
import { CommuneElement } from '../../host/commune-element.ts';
import type { Localize } from '../../host/localize.ts';
import { property, state } from '../../host/property.ts';
import { userIcon } from '../../theme/icons.ts';
import { firstButtons, thread, tokens } from '../../theme/tokens.styles.ts';
import { lightStyles, styles } from './portal-login.styles.ts';

/**
 * @summary The door to the portal's own login: its link, or its own form, dressed and helped, never moved or replaced.
 * @slot - the portal's own link, or its form or fields
 * @slot sso - links to single sign-on, with the logo of who offers it
 * @attr error-codes - texts of errors by their codes, as JSON: `{"khoa":"Tài khoản đang bị khóa."}`
 * @attr error-param - parameter of the page's address that carries such a code; `error` by default
 * @attr return-param - parameter that tells the login page where to lead back to, as `ReturnUrl`
 * @attr sign-out - address on this site to which signing out is posted
 * @attr sign-out-token - name of the page's hidden field that goes with it; `__RequestVerificationToken` by default
 * @attr passkey-options - address on this site of WebAuthn request options
 * @attr passkey-verify - address on this site to which a passkey's answer is posted
 * @attr form-origins - other sites that the form may send a password to, as `https://dang-nhap.tinh.gov.vn`
 * @event {CustomEvent<object>} cw-login-open - the dialog was opened
 * @event {CustomEvent<object>} cw-login-submit - the form is being sent; carries no value
 * @event {CustomEvent<{ signedIn: boolean }>} cw-login-session - when the portal's server has said who is signed in
 * @csspart opener - button that opens the dialog
 * @csspart dialog - the dialog
 * @csspart heading - heading above a form
 * @csspart note - line under the heading
 * @csspart alert - what went wrong, and what to do
 * @csspart account - who is signed in
 */
export class PortalLogin extends CommuneElement {
  // A getter: Safari 15.4 has no static blocks, which a field would compile to.
  static override get styles(): CSSResultGroup {
    return [tokens, thread, firstButtons, styles];
  }

  static override get lightStyles(): CSSResult {
    return lightStyles;
  }

  /** Where a form shows: `inline` (default) in its place, `dialog` when asked for. */
  @property() mode: 'inline' | 'dialog' = 'inline';
  /** Heading above a form; `Đăng nhập` by default. */
  @property() heading = '';
  /** Whom the login is for. */
  @property() note = '';
  /** What the portal's server says went wrong; shown as text. */
  @property() error = '';
  /** Address on this site that says who is signed in: `{ name, role?, picture?, links? }`, or 401. */
  @property() session = '';

  /** No password is taken here: the page is not safe for one. */
  @state() locked = false;
  /** The account stands in the place of the login; undefined until the portal's server has answered. */
  @state() signedIn?: boolean;

  /** @internal */
  declare readonly texts: Localize;

  /** Stays true when the password is shown, since its field is then one of type text. */
  #hasForm = false;

  /** Browsers look for a login's fields while the page loads, so these two words cannot wait for the part. */
  protected override willUpdate(): void {
    let name: HTMLInputElement | undefined;
    for (const field of this.querySelectorAll('input')) {
      if (field.type === 'password') {
        this.#hasForm = true;
        this.locked ||= !isSecureContext;
        field.disabled ||= this.locked;
        field.autocomplete ||= 'current-password';
        if (name) name.autocomplete ||= 'username';
      } else if (/text|mail|tel|num/.test(field.type)) name = field;
    }
  }

  protected override firstUpdated(): void {
    // Or as soon as a reader turns to it.
    for (const type of ['pointerover', 'focusin', 'keydown']) this.addEventListener(type, this.#help, { once: true });
    if (this.session)
      import('./login-session.ts').then(
        ({ Session }) => new Session(this, this.texts),
        () => undefined,
      );
    if (this.matches('[return-param],[error-codes]'))
      import('./login-address.ts').then(
        ({ followAddress }) => followAddress(this),
        () => undefined,
      );
  }

  protected override updated(): void {
    // The part moves nothing: without something to say it comes when the page is at rest.
    if (this.error || this.locked) this.#help();
    else if (this.mode !== 'dialog') void atRest().then(this.#help);
  }

  #help = (open?: unknown): void => {
    if (!this.#hasForm) return;
    import('./login-form.ts').then(
      ({ helpForm }) => helpForm(this, this.texts).update(open === true),
      () => open === true && this.renderRoot.querySelector('dialog')!.showModal(),
    );
  };

  override render(): TemplateResult {
    const isDialog = this.#hasForm && this.mode === 'dialog';
    return html`<div class="stack ${this.signedIn || this.isBeingRead() ? 'covered' : ''}"><div>
${isDialog ? html`<button class="button outline" part="opener" @click=${() => this.#help(true)}>${userIcon()}${this.texts.term('login')}</button><dialog part="dialog" aria-labelledby="heading">${this.#renderForm()}</dialog>` : this.#renderForm()}</div><div class="account" part="account"></div></div>`;
  }

  #renderForm(): TemplateResult {
    const content = html`<slot @slotchange=${() => this.requestUpdate()}></slot>`;
    const sso = html`<slot name="sso"></slot>`;
    if (!this.#hasForm) return html`${content}${sso}`;
    return html`<div role="form" aria-labelledby="heading"><div class="thread"></div><h2 id="heading" part="heading">${this.heading || this.texts.term('login')}</h2>
${this.note ? html`<p class="note" part="note">${this.note}</p>` : nothing}${this.error ? html`<p class="alert" part="alert" role="alert" tabindex="-1">${this.error}</p>` : nothing}
<div class="stack ${this.locked ? 'covered' : ''}"><div>${content}</div><div class="reason"></div></div>${sso}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'portal-login': PortalLogin;
  }
}
