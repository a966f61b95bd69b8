import type { Localize } from '../../host/localize.ts';
import type { PortalLogin } from './portal-login.ts';

let count = 0;

/** The fields of a login, of which two are known: their labels, and the messages under them. */
export class LoginFields {
  password!: HTMLInputElement;
  name?: HTMLInputElement;
  all: HTMLInputElement[] = [];
  #host: PortalLogin;
  #texts: Localize;

  constructor(host: PortalLogin, texts: Localize) {
    this.#host = host;
    this.#texts = texts;
    this.update();
    host.addEventListener('input', ({ target }) => {
      if (this.all.includes(target as HTMLInputElement)) this.#say(target as HTMLInputElement, '');
    });
  }

  update(): void {
    // A password that is shown is a field of type text: it stays the one that it was.
    this.password = this.#host.querySelector<HTMLInputElement>('[type=password]') ?? this.password;
    this.all = [...this.#host.querySelectorAll('input')].filter(
      (input) => input === this.password || /text|mail|tel|num/.test(input.type),
    );
    this.name = this.all[this.all.indexOf(this.password) - 1];
    for (const input of this.all) this.#complete(input);
  }

  /** Whether all are filled in as the page asks; says what is wrong, and puts the focus there. */
  check(): boolean {
    const wrong = this.all.filter(
      (input) => !input.validity.valid || (!input.value && (input === this.name || input === this.password)),
    );
    for (const input of this.all) {
      const label = input.labels?.[0]?.textContent ?? input.getAttribute('aria-label') ?? '';
      const missing = this.#texts.term('missing')(label.trim().replace(/\s*[:*]+$/, ''));
      this.#say(input, !wrong.includes(input) ? '' : input.value ? input.validationMessage : missing);
    }
    wrong[0]?.focus();
    return !wrong.length;
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
  #complete(input: HTMLInputElement): void {
    if (input.labels?.length) return;
    // Words that stand before the field but are not tied to it: a table's cell, a label whose id another field has too.
    const words = input.previousElementSibling?.matches('label')
      ? input.previousElementSibling
      : input.closest('td')?.previousElementSibling;
    const said = words?.textContent?.trim().replace(/\s*[:*]+$/, '');
    if (said) return input.setAttribute('aria-label', said);
    const key = input === this.password ? 'password' : input === this.name && 'userName';
    const text = input.placeholder || input.getAttribute('aria-label') || (key && this.#texts.term(key));
    if (!text) return;
    input.id ||= `cw-login-${++count}`;
    input.before(Object.assign(document.createElement('label'), { htmlFor: input.id, textContent: text }));
    if (text === input.placeholder) input.removeAttribute('placeholder');
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
    let note = this.#host.querySelector<HTMLElement>(`[id="${id}"]`) ?? undefined;
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
