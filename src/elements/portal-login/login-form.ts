import type { ReactiveController } from 'lit';
import { adoptLightStyles } from '../../host/light-styles.ts';
import { addTexts, type Localize } from '../../host/localize.ts';
import { loginEn } from '../../locales/en.login.ts';
import { loginVi } from '../../locales/vi.login.ts';
import { openDialog } from './login-dialog.ts';
import { LoginFields } from './login-fields.ts';
import { fieldStyles, formStyles } from './login-form.styles.ts';
import type { PortalLogin } from './portal-login.ts';
import { sendsAbroad, showsInAddress } from './targets.ts';

addTexts(loginVi, loginEn);

const helped = new WeakMap<PortalLogin, LoginForm>();

/** The helper of the form or fields that the portal wrote inside `host`. */
export function helpForm(host: PortalLogin, texts: Localize): LoginForm {
  let form = helped.get(host);
  if (!form) helped.set(host, (form = new LoginForm(host, texts)));
  return form;
}

/** Guards the sending of the portal's own form: nothing empty, nothing twice, nothing to a stranger. */
class LoginForm implements ReactiveController {
  #host: PortalLogin;
  #texts: Localize;
  #fields: LoginFields;
  #busy?: () => void;
  #error = '';
  #helped = false;

  constructor(host: PortalLogin, texts: Localize) {
    this.#host = host;
    this.#texts = texts;
    this.#fields = new LoginFields(host, texts);
    host.addController(this);
    host.addEventListener('keydown', this.#pressOwnButton);
    host.addEventListener('invalid', this.#takeOverInvalid, true);
    if (isFramedByStranger()) host.locked = true;
    if (host.mode !== 'dialog') this.#loadHelp();
    if (host.hasAttribute('passkey-options') && !host.locked)
      import('./login-passkey.ts').then(
        ({ Passkey }) => new Passkey(host, this.#fields),
        () => undefined,
      );
  }

  hostConnected(): void {
    adoptLightStyles(this.#host, fieldStyles);
    adoptLightStyles(this.#host.renderRoot.firstElementChild!, formStyles);
    const { ownerDocument } = this.#host;
    ownerDocument.addEventListener('submit', this.#guard, true);
    ownerDocument.addEventListener('submit', this.#beBusy);
    addEventListener('pageshow', this.#rest);
  }

  hostDisconnected(): void {
    const { ownerDocument } = this.#host;
    ownerDocument.removeEventListener('submit', this.#guard, true);
    ownerDocument.removeEventListener('submit', this.#beBusy);
    removeEventListener('pageshow', this.#rest);
  }

  hostUpdated(): void {
    this.update();
  }

  /** Follows language, content and error; opens the dialog where asked, and where there is an error to show. */
  update(open = false): void {
    // Where the page took the element away, the fields are the page's alone again.
    if (!this.#host.isConnected) return;
    const { error, signedIn } = this.#host;
    this.#fields.update();
    const news = !!error && error !== this.#error;
    this.#error = error;
    if (news) {
      this.#rest();
      this.#fields.blame();
      if (this.#host.mode !== 'dialog') this.#readAlert();
    }
    if (this.#host.mode === 'dialog' && (open || (news && !signedIn))) {
      openDialog(this.#host, this.#texts);
      this.#loadHelp();
    }
  }

  /** What helps while typing comes when somebody is about to type. */
  #loadHelp(): void {
    if (this.#helped) return;
    this.#helped = true;
    import('./login-help.ts').then(
      ({ LoginHelp }) => new LoginHelp(this.#host, this.#fields, this.#texts),
      () => (this.#helped = false),
    );
  }

  /** Whether `event` sends the password of this login, and not another form, or another button of the page's one form. */
  #isOurs({ target, submitter }: SubmitEvent): boolean {
    const active = (this.#host.getRootNode() as Document).activeElement;
    return target === this.#fields.password.form && this.#host.contains(submitter ?? active);
  }

  /** Runs before the page's own listeners. */
  #guard = (event: SubmitEvent): void => {
    const { password } = this.#fields;
    const ours = this.#isOurs(event);
    // Any button of the page's one form would take a password along that is already typed.
    const takesAlong = ours || (event.target === password.form && !!password.value);
    if (takesAlong && sendsAbroad(event, this.#host.getAttribute('form-origins') ?? '')) this.#refuse(event, 'unsafe');
    else if (!ours) return;
    else if (this.#busy || this.#host.locked) this.#refuse(event);
    else if (!this.#fields.check()) this.#refuse(event, 'incomplete');
    else if (navigator.onLine === false) this.#refuse(event, 'offline');
    else if (password.type !== 'password') {
      // A password that is shown would be kept by the browser among its suggestions.
      password.type = 'password';
      this.#host.requestUpdate();
    }
  };

  /** Sends nothing, and says why, at each attempt; what was typed stays. */
  #refuse(event: Event, why?: 'unsafe' | 'offline' | 'incomplete'): void {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!why) return;
    this.#host.error = this.#error = this.#texts.term(why);
    // With an empty field the focus is there already, and stays there.
    if (why !== 'incomplete') void this.#host.updateComplete.then(this.#readAlert);
  }

  #readAlert = (): void => this.#host.renderRoot.querySelector<HTMLElement>('.alert')?.focus();

  /** Runs after the page's own listeners, which may have stopped the event. */
  #beBusy = (event: SubmitEvent): void => {
    if (!this.#isOurs(event) || event.defaultPrevented) return;
    if (showsInAddress(event)) return this.#refuse(event, 'unsafe');
    this.#host.dispatchEvent(new CustomEvent('cw-login-submit', { detail: {}, bubbles: true, composed: true }));
    const button = this.#button(event.submitter);
    this.#busy = () => undefined;
    // A reader may have stopped the sending, of which no page is told.
    setTimeout(this.#rest, 30_000);
    // Once the browser has collected the fields, of which the button may be one.
    setTimeout(() => {
      if (!button) return;
      const { value, style } = button;
      const nodes = [...button.childNodes];
      style.width = `${button.offsetWidth}px`;
      // The word on a button is its content, that on an input its value.
      button.value = this.#texts.term('busy');
      button.replaceChildren(button.value);
      button.setAttribute('aria-disabled', 'true');
      this.#busy = () => {
        button.value = value;
        button.replaceChildren(...nodes);
        style.width = '';
        button.removeAttribute('aria-disabled');
      };
    });
  };

  /** Ready again: the answer was an error, or the reader came back to this page. */
  #rest = (): void => {
    this.#busy?.();
    this.#busy = undefined;
  };

  #button(submitter?: HTMLElement | null): HTMLInputElement | HTMLButtonElement | null {
    return (
      (submitter as HTMLButtonElement | null | undefined) ??
      this.#host.querySelector('[type=submit],button:not([type]),[type=image]')
    );
  }

  /** In a page-wide form Enter presses the page's first button, the search as a rule: here it presses the login's. */
  #pressOwnButton = (event: KeyboardEvent): void => {
    const { target, key, isComposing } = event;
    const button = this.#button();
    const { form } = this.#fields.password;
    if (key !== 'Enter' || isComposing || !button || !(target instanceof HTMLInputElement) || target.type === 'submit')
      return;
    const first = form?.querySelector('[type=submit],button:not([type]),[type=image]');
    if (button.form !== form || first === button) return;
    event.preventDefault();
    button.click();
  };

  /** One summary of ours in the page's language, instead of the browser's bubble. */
  #takeOverInvalid = (event: Event): void => {
    if (!this.#fields.all.includes(event.target as HTMLInputElement)) return;
    this.#fields.check();
    this.#refuse(event, 'incomplete');
  };
}

/** A page of another site shows this one in a frame, where what the reader sees may not be what he clicks. */
function isFramedByStranger(): boolean {
  try {
    return !window.top!.location.origin;
  } catch {
    return true;
  }
}
