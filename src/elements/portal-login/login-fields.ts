import { render } from 'lit';
import type { Localize } from '../../host/localize.ts';
import { eyeIcon } from '../../theme/icons.ts';
import type { PortalLogin } from './portal-login.ts';

let count = 0;

/** The two fields of a login: their labels, their messages, and what helps while one has the focus. */
export class LoginFields {
  password!: HTMLInputElement;
  name?: HTMLInputElement;
  #host: PortalLogin;
  #texts: Localize;
  #eye?: HTMLButtonElement;
  #marks = false;

  constructor(host: PortalLogin, texts: Localize) {
    this.#host = host;
    this.#texts = texts;
    this.update();
    for (const type of ['keydown', 'keyup', 'mousedown', 'beforeinput', 'compositionupdate', 'focusout'])
      host.addEventListener(type, this.#watch);
    host.addEventListener('input', ({ target }) => {
      if (target === this.password || target === this.name) this.#say(target as HTMLInputElement, '');
    });
  }

  update(): void {
    const found = this.#host.querySelector<HTMLInputElement>('[type=password]');
    if (found && found !== this.password) {
      this.password = found;
      this.#eye = undefined;
    }
    const before = [...this.#host.querySelectorAll('input')].filter(
      (input) =>
        /^(text|email|tel)$/.test(input.type) &&
        input.compareDocumentPosition(this.password) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    this.name = before.pop();
    if (this.name) this.#complete(this.name, this.#texts.term('userName'));
    this.#complete(this.password, this.#texts.term('password'));
    this.#offerShow();
  }

  /** Whether both are filled in; says what is missing, and puts the focus there. */
  check(): boolean {
    const empty = [this.name, this.password].filter((input) => input && !input.value);
    for (const input of [this.name, this.password]) {
      if (!input) continue;
      const label = input.labels?.[0]?.textContent?.trim().replace(/\s*[:*]+$/, '') ?? '';
      this.#say(input, empty.includes(input) ? this.#texts.term('missing')(label) : '');
    }
    empty[0]?.focus();
    return !empty.length;
  }

  /** Empties the password, to be typed again; which of the two was wrong is never said. */
  blame(): void {
    this.password.value = '';
    this.#say(this.password, this.#texts.term('checkKeyboard'));
  }

  /** A password that is shown would be kept by the browser among its suggestions. */
  hide(): void {
    this.password.type = 'password';
    this.#offerShow();
  }

  /** Adds what the page left out: a visible label, and the keyboard that fits. */
  #complete(input: HTMLInputElement, fallback: string): void {
    input.setAttribute('autocapitalize', 'none');
    input.spellcheck = false;
    input.classList.toggle('cw-password', input === this.password);
    const hint = input.placeholder || input.getAttribute('aria-label') || '';
    if (input === this.name && !input.inputMode) {
      if (/mail/i.test(input.name + hint)) input.inputMode = 'email';
      else if (/phone|dien.?thoai|điện thoại|sdt/i.test(input.name + hint)) input.inputMode = 'tel';
    }
    if (input.labels?.length) return;
    // Words that stand before the field but are not tied to it: a table's cell, a label whose id another field has too.
    const words = input.previousElementSibling?.matches('label')
      ? input.previousElementSibling
      : input.closest('td')?.previousElementSibling;
    const said = words?.textContent?.trim().replace(/\s*[:*]+$/, '');
    if (said) return input.setAttribute('aria-label', said);
    input.id ||= `cw-login-${++count}`;
    const label = document.createElement('label');
    label.htmlFor = input.id;
    label.textContent = hint || fallback;
    input.before(label);
    if (hint === input.placeholder) input.removeAttribute('placeholder');
  }

  #offerShow(): void {
    const { password } = this;
    if (!this.#eye) {
      this.#eye = Object.assign(document.createElement('button'), { type: 'button', className: 'cw-show' });
      password.after(this.#eye);
      render(eyeIcon(), this.#eye);
      this.#eye.onclick = () => {
        password.type = password.type === 'password' ? 'text' : 'password';
        this.#offerShow();
      };
    }
    this.#eye.setAttribute('aria-label', this.#texts.term('showPassword'));
    this.#eye.setAttribute('aria-pressed', String(password.type === 'text'));
  }

  /** Caps Lock, and an input method that turns "aw" into "ă": both lock people out, neither can be seen. */
  #watch = (event: Event): void => {
    const { password } = this;
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
    this.#note(password, 'cw-hint', texts.filter(Boolean).join(' '));
  };

  /** The message under a field, tied to it; empty takes it away. */
  #say(input: HTMLInputElement, text: string): void {
    if (text) input.setAttribute('aria-invalid', 'true');
    else input.removeAttribute('aria-invalid');
    this.#note(input, 'cw-error', text);
  }

  #note(input: HTMLInputElement, kind: 'cw-hint' | 'cw-error', text: string): void {
    input.id ||= `cw-login-${++count}`;
    const id = `${input.id}-${kind}`;
    let note = document.getElementById(id);
    if (!note) {
      if (!text) return;
      note = Object.assign(document.createElement('p'), { id, className: kind });
      if (kind === 'cw-hint') note.setAttribute('role', 'status');
      (input === this.password ? this.#eye! : input).after(note);
      const described = input.getAttribute('aria-describedby');
      input.setAttribute('aria-describedby', described ? `${described} ${id}` : id);
    }
    // A hint that goes must not move the button that is about to be pressed.
    if (!text && kind === 'cw-hint') note.style.minHeight = `${note.getBoundingClientRect().height}px`;
    note.textContent = text;
  }
}
