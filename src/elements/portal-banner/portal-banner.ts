import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { CommuneElement } from '../../host/commune-element.ts';
import { tokens } from '../../theme/tokens.styles.ts';
import { styles } from './portal-banner.styles.ts';

/** @summary stub */
export class PortalBanner extends CommuneElement {
  // A getter: Safari 15.4 has no static blocks, which a field would compile to.
  static override get styles(): CSSResultGroup {
    return [tokens, styles];
  }

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'portal-banner': PortalBanner;
  }
}
