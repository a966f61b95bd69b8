import { html, type CSSResult, type CSSResultGroup, type TemplateResult } from 'lit';
import { CommuneElement } from '../../host/commune-element.ts';
import { property } from '../../host/property.ts';
import { tokens } from '../../theme/tokens.styles.ts';
import { lightStyles, styles } from './portal-banner.styles.ts';

/**
 * @summary Says whose page this is: the portal's picture, its emblem, its name and the level above.
 * @slot - the portal's own `img` or `picture`; a heading beside it is the name, a paragraph the level above
 * @slot emblem - the portal's emblem, as it supplies it
 * @slot name - the name, where it is more than text
 * @slot parent - the line above the name
 * @csspart picture - box of the picture
 * @csspart plate - emblem, line above and name
 * @csspart name - the name
 */
export class PortalBanner extends CommuneElement {
  // A getter: Safari 15.4 has no static blocks, which a field would compile to.
  static override get styles(): CSSResultGroup {
    return [tokens, styles];
  }

  static override get lightStyles(): CSSResult {
    return lightStyles;
  }

  /** Name of the portal, on a plate of its own. */
  @property() name = '';
  /** The line above the name: what kind of site, or the level above. */
  @property() parent = '';
  /** Address of the start page; the whole banner leads there. */
  @property() href = '';
  /** `plate` (default), or `whole` for a picture that carries the name as lettering. */
  @property() layout: 'plate' | 'whole' = 'plate';

  #arrange(): void {
    for (const child of this.children) {
      if (child.slot) continue;
      if (/^H\d$/.test(child.tagName)) child.slot = 'name';
      else if (child.tagName === 'P') child.slot = 'parent';
    }
    this.requestUpdate();
  }

  override render(): TemplateResult {
    const bare = !this.querySelector('img:not([slot],[slot] *)');
    const name = html`<slot name="name">${this.name}</slot>`;
    return html`<div class="box"><div class="banner ${this.layout}${bare ? ' bare' : ''}">
<div class="picture" part="picture"><slot @slotchange=${() => this.#arrange()}></slot></div>
<div class="sign" part="plate"><slot name="emblem"></slot><div><div class="parent"><slot name="parent">${this.parent}</slot></div>
<p class="name" part="name">${this.href ? html`<a class="home" href=${this.href}>${name}</a>` : name}</p></div></div></div></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'portal-banner': PortalBanner;
  }
}
