import { html, render } from 'lit';
import type { Localize } from '../../host/localize.ts';
import { closeIcon } from '../../theme/icons.ts';
import type { PortalLogin } from './portal-login.ts';

/** The `<dialog>` in which the portal's form shows; its fields stay where the page has them. */
export class LoginDialog {
  #host: PortalLogin;
  #texts: Localize;

  constructor(host: PortalLogin, texts: Localize) {
    this.#host = host;
    this.#texts = texts;
  }

  open(): void {
    const dialog = this.#host.renderRoot.querySelector('dialog');
    if (!dialog || dialog.open) return;
    render(
      html`<button class="close" type="button" aria-label=${this.#texts.term('closeLogin')} @click=${() => dialog.close()}>${closeIcon()}</button>`,
      dialog,
      { renderBefore: dialog.querySelector('[role=form]') },
    );
    // The ground of the dialog is outside of its own box.
    dialog.onclick = ({ target, clientX, clientY, detail }) => {
      const { left, right, top, bottom } = dialog.getBoundingClientRect();
      const inside = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
      if (target === dialog && detail && !inside) dialog.close();
    };
    dialog.showModal();
    this.#host.querySelector<HTMLElement>('input:not([type=hidden]):not(:disabled)')?.focus();
    this.#host.dispatchEvent(new CustomEvent('cw-login-open', { detail: {}, bubbles: true, composed: true }));
  }
}
