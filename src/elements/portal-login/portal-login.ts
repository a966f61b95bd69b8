import { html, nothing, type CSSResult, type CSSResultGroup, type TemplateResult } from 'lit';
import { CommuneElement } from '../../host/commune-element.ts';
import { property } from '../../host/property.ts';
import { thread, tokens } from '../../theme/tokens.styles.ts';
import { lightStyles, styles } from './portal-login.styles.ts';

/**
 * @summary The door to the portal's own login: its link, or its own form, dressed and helped, never moved or replaced.
 * @slot - the portal's own link, or its form or fields
 * @csspart heading - heading above a form
 * @csspart note - line under the heading
 */
export class PortalLogin extends CommuneElement {
  // A getter: Safari 15.4 has no static blocks, which a field would compile to.
  static override get styles(): CSSResultGroup {
    return [tokens, thread, styles];
  }

  static override get lightStyles(): CSSResult {
    return lightStyles;
  }

  /** Heading above a form; `Đăng nhập` by default. */
  @property() heading = '';
  /** Whom the login is for. */
  @property() note = '';

  /** Stays true when the password is shown, since its field is then one of type text. */
  #hasForm = false;

  protected override willUpdate(): void {
    this.#hasForm ||= !!this.querySelector('[type=password]');
  }

  protected override updated(): void {
    if (this.#hasForm) void import('./login-form.ts').then(({ helpForm }) => helpForm(this, this.texts), () => {});
  }

  override render(): TemplateResult {
    const content = html`<slot @slotchange=${() => this.requestUpdate()}></slot>`;
    if (!this.#hasForm) return content;
    const heading = this.heading || this.texts.term('login');
    return html`<div class="panel" role="form" aria-label=${heading}><div class="thread"></div><h2 part="heading">${heading}</h2>
${this.note ? html`<p class="note" part="note">${this.note}</p>` : nothing}${content}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'portal-login': PortalLogin;
  }
}
