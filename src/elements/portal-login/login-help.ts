import { html, render, type ReactiveController } from 'lit';
import { adoptLightStyles } from '../../host/light-styles.ts';
import { addTexts, type Localize } from '../../host/localize.ts';
import { loginHelpEn } from '../../locales/en.login-help.ts';
import { loginHelpVi } from '../../locales/vi.login-help.ts';
import { buttons } from '../../theme/buttons.styles.ts';
import { eyeIcon } from '../../theme/icons.ts';
import type { LoginFields } from './login-fields.ts';
import { helpStyles, reasonStyles } from './login-help.styles.ts';
import type { PortalLogin } from './portal-login.ts';

addTexts(loginHelpVi, loginHelpEn);

/** What helps while a password is typed, and says why none may be typed; the form can be sent without it. */
export class LoginHelp implements ReactiveController {
  #host: PortalLogin;
  #fields: LoginFields;
  #texts: Localize;
  #eyes = new WeakMap<HTMLInputElement, HTMLButtonElement>();
  #marks = false;

  constructor(host: PortalLogin, fields: LoginFields, texts: Localize) {
    this.#host = host;
    this.#fields = fields;
    this.#texts = texts;
    adoptLightStyles(host.renderRoot.firstElementChild!, buttons, reasonStyles);
    for (const type of ['keydown', 'keyup', 'mousedown', 'beforeinput', 'compositionupdate', 'focusout'])
      host.addEventListener(type, this.#watch);
    host.renderRoot.querySelector('dialog')?.addEventListener('click', closeByGround);
    host.addController(this);
    // A page that renews a part of itself, as an UpdatePanel does, brings other fields.
    new MutationObserver(() => host.requestUpdate()).observe(host, { childList: true, subtree: true });
    this.hostUpdated();
  }

  hostConnected(): void {
    adoptLightStyles(this.#host, helpStyles);
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    this.#fitKeyboards();
    this.#offerShow();
    const reason = this.#host.renderRoot.querySelector<HTMLElement>('.reason');
    if (this.#host.locked && reason) render(this.#renderReason(), reason);
  }

  #renderReason() {
    const framed = isSecureContext;
    const address = framed ? location.href : location.href.replace(/^http:/, 'https:');
    return html`<p class="alert" part="alert">${this.#texts.term(framed ? 'framed' : 'insecure')}</p><a class="button" href=${address} target=${framed ? '_blank' : '_self'} rel="noopener">${this.#texts.term(framed ? 'openAlone' : 'openSecure')}</a>`;
  }

  /** The keyboard that fits, on a phone. */
  #fitKeyboards(): void {
    const { name, password } = this.#fields;
    for (const input of [name, password]) {
      input?.setAttribute('autocapitalize', 'none');
      if (input) input.spellcheck = false;
    }
    if (!name || name.inputMode) return;
    const words = name.name + name.placeholder + (name.labels?.[0]?.textContent ?? '');
    if (/mail/i.test(words)) name.inputMode = 'email';
    else if (/phone|dien.?thoai|điện thoại|sdt/i.test(words)) name.inputMode = 'tel';
  }

  #offerShow(): void {
    const { password } = this.#fields;
    let eye = this.#eyes.get(password);
    if (!eye) {
      eye = Object.assign(document.createElement('button'), { type: 'button', className: 'cw-show' });
      this.#eyes.set(password, eye);
      password.classList.add('cw-password');
      password.after(eye);
      render(eyeIcon(), eye);
      eye.onclick = () => {
        password.type = password.type === 'password' ? 'text' : 'password';
        this.#offerShow();
      };
    }
    eye.setAttribute('aria-label', this.#texts.term('showPassword'));
    eye.setAttribute('aria-pressed', String(password.type === 'text'));
  }

  /** Caps Lock, and an input method that turns "aw" into "ă": both lock people out, neither can be seen. */
  #watch = (event: Event): void => {
    const { password } = this.#fields;
    if (event.target !== password) return;
    const out = event.type === 'focusout';
    const capsLock = !out && event instanceof UIEvent && (event as KeyboardEvent).getModifierState?.('CapsLock');
    // One sign that is being typed, looked at and forgotten: not the field's value.
    const { data, key } = event as InputEvent & KeyboardEvent;
    if (/[^\0-\x7f]/.test(data ?? (key?.length === 1 ? key : ''))) this.#marks = true;
    if (out) this.#marks = false;
    const modifiers = /key|mouse/.test(event.type);
    if (!modifiers && !this.#marks && !out) return;
    const texts = [capsLock && this.#texts.term('capsLock'), this.#marks && this.#texts.term('inputMethod')];
    const hint = this.#fields.note(password, 'cw-hint', texts.filter(Boolean).join(' '));
    hint?.setAttribute('role', 'status');
    // A hint that goes must not move the button that is about to be pressed.
    if (hint?.textContent) hint.style.minHeight = `${hint.offsetHeight}px`;
  };
}

/** The ground of a dialog is outside of its own box. */
function closeByGround({ target, currentTarget, clientX, clientY, detail }: MouseEvent): void {
  const dialog = currentTarget as HTMLDialogElement;
  const { left, right, top, bottom } = dialog.getBoundingClientRect();
  const inside = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
  if (target === dialog && detail && !inside) dialog.close();
}
