import type { Localize } from '../../host/localize.ts';
import type { PortalLogin } from './portal-login.ts';

let count = 0;

/** The two fields of a login: their labels, and the messages under them. */
export class LoginFields {
  password!: HTMLInputElement;
  name?: HTMLInputElement;
  #host: PortalLogin;
  #texts: Localize;

  constructor(host: PortalLogin, texts: Localize) {
    this.#host = host;
    this.#texts = texts;
    this.update();
    host.addEventListener('input', ({ target }) => {
      if (target === this.password || target === this.name) this.#say(target as HTMLInputElement, '');
    });
  }

  update(): void {
    // A password that is shown is a field of type text: it stays the one that it was.
    this.password = this.#host.querySelector<HTMLInputElement>('[type=password]') ?? this.password;
    const before = [...this.#host.querySelectorAll('input')].filter(
      (input) =>
        /^(text|email|tel)$/.test(input.type) &&
        input.compareDocumentPosition(this.password) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    this.name = before.pop();
    if (this.name) this.#complete(this.name, this.#texts.term('userName'));
    this.#complete(this.password, this.#texts.term('password'));
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
    const { password } = this;
    password.value = '';
    password.setAttribute('aria-invalid', 'true');
    // Under the field when it is reached: words that come by themselves would move the page.
    password.addEventListener('focus', () => this.#say(password, this.#texts.term('checkKeyboard')), { once: true });
  }

  /** Adds the visible label that the page left out. */
  #complete(input: HTMLInputElement, fallback: string): void {
    const hint = input.placeholder || input.getAttribute('aria-label') || '';
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

  #say(input: HTMLInputElement, text: string): void {
    if (text) input.setAttribute('aria-invalid', 'true');
    else input.removeAttribute('aria-invalid');
    this.note(input, 'cw-error', text);
  }

  /** The message under a field, tied to it; empty takes it away. */
  note(input: HTMLInputElement, kind: 'cw-hint' | 'cw-error', text: string): HTMLElement | undefined {
    input.id ||= `cw-login-${++count}`;
    const id = `${input.id}-${kind}`;
    let note = document.getElementById(id) ?? undefined;
    if (!note) {
      if (!text) return undefined;
      note = Object.assign(document.createElement('p'), { id, className: kind });
      const next = input.nextElementSibling;
      (next?.matches('.cw-show') ? next : input).after(note);
      const described = input.getAttribute('aria-describedby');
      input.setAttribute('aria-describedby', described ? `${described} ${id}` : id);
    }
    note.textContent = text;
    return note;
  }
}
