import { render } from 'lit';
import { adoptLightStyles } from '../../host/light-styles.ts';
import { registerTexts, type Localize } from '../../host/localize.ts';
import { loginEn } from '../../locales/en.login.ts';
import { loginVi } from '../../locales/vi.login.ts';
import { eyeIcon } from '../../theme/icons.ts';
import { fieldStyles } from './login-form.styles.ts';

registerTexts('vi', loginVi);
registerTexts('en', loginEn);

const helped = new WeakMap<HTMLElement, LoginForm>();
let count = 0;

/** Helps the form or fields that the portal wrote inside `host`; called again, it follows language and content. */
export function helpForm(host: HTMLElement, texts: Localize): void {
  let form = helped.get(host);
  if (!form) helped.set(host, (form = new LoginForm(host, texts)));
  form.update();
}

class LoginForm {
  #host: HTMLElement;
  #texts: Localize;
  #password?: HTMLInputElement;
  #eye?: HTMLButtonElement;

  constructor(host: HTMLElement, texts: Localize) {
    this.#host = host;
    this.#texts = texts;
    adoptLightStyles(host, fieldStyles);
  }

  update(): void {
    const found = this.#host.querySelector<HTMLInputElement>('[type=password]');
    if (found) this.#password = found;
    const password = this.#password!;
    const name = this.#nameField(password);
    if (name) this.#complete(name, 'username', this.#texts.term('userName'));
    this.#complete(password, 'current-password', this.#texts.term('password'));
    this.#offerShow(password);
  }

  #nameField(password: HTMLInputElement): HTMLInputElement | undefined {
    const texts = [...this.#host.querySelectorAll<HTMLInputElement>('input')].filter(
      (input) => /^(text|email|tel)$/.test(input.type) && input !== password,
    );
    return texts.reverse().find((input) => input.compareDocumentPosition(password) & Node.DOCUMENT_POSITION_FOLLOWING);
  }

  /** Adds what the page left out: a visible label, and what the browser's password manager goes by. */
  #complete(input: HTMLInputElement, autocomplete: string, fallback: string): void {
    if (!input.autocomplete) input.autocomplete = autocomplete as AutoFill;
    input.setAttribute('autocapitalize', 'none');
    input.spellcheck = false;
    if (input.labels?.length) return;
    input.id ||= `cw-login-${++count}`;
    const label = document.createElement('label');
    label.htmlFor = input.id;
    label.textContent = input.placeholder || input.getAttribute('aria-label') || fallback;
    input.before(label);
    if (label.textContent === input.placeholder) input.placeholder = '';
  }

  #offerShow(password: HTMLInputElement): void {
    if (!this.#eye) {
      this.#eye = Object.assign(document.createElement('button'), { type: 'button', className: 'cw-show' });
      password.after(this.#eye);
      render(eyeIcon(), this.#eye);
      this.#eye.addEventListener('click', () => {
        password.type = password.type === 'password' ? 'text' : 'password';
        this.update();
      });
    }
    const shown = password.type === 'text';
    this.#eye.setAttribute('aria-label', this.#texts.term('showPassword'));
    this.#eye.setAttribute('aria-pressed', String(shown));
  }
}
