import { html, render } from 'lit';
import type { Localize } from '../../host/localize.ts';
import { closeIcon } from '../../theme/icons.ts';
import type { PortalLogin } from './portal-login.ts';

/** Opens the `<dialog>` in which the portal's form shows; its fields stay where the page has them. */
export function openDialog(host: PortalLogin, texts: Localize): void {
  const dialog = host.renderRoot.querySelector('dialog');
  if (!dialog) return;
  const alert = dialog.querySelector<HTMLElement>('[role=alert]');
  if (!dialog.open) {
    render(
      html`<button class="close" type="button" aria-label=${texts.term('closeLogin')} @click=${() => dialog.close()}>${closeIcon()}</button>`,
      dialog,
      { renderBefore: dialog.querySelector('[role=form]') },
    );
    dialog.showModal();
    host.dispatchEvent(new CustomEvent('cw-login-open', { detail: {}, bubbles: true, composed: true }));
  }
  (alert ?? host.querySelector<HTMLElement>('input:not([type=hidden]):not(:disabled)'))?.focus();
}
