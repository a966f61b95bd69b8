import { type CSSResult } from 'lit';
import { HydratableElement } from './hydratable-element.ts';
import { applyComfort } from './comfort.ts';
import { adoptLightStyles } from './light-styles.ts';
import { Localize } from './localize.ts';
import { property } from './property.ts';

/** Whether the browser derives colours by itself; asked once, since the answer takes it longer than it looks. */
let derivesColours: boolean | undefined;

/**
 * What every element of ours shares: language, theme, the look of the content that the host wrote inside, and the
 * promise that an error of ours never reaches the host and never hides that content.
 */
export abstract class CommuneElement extends HydratableElement {
  /** Look of the light DOM; adopted by the tree in which the element stands. */
  static get lightStyles(): CSSResult | undefined {
    return undefined;
  }

  /** `light` (default), `dark`, or `auto`, which follows the reader's device. */
  @property({ reflect: true }) theme?: 'light' | 'dark' | 'auto';
  /** Paints the surface colour, with padding, for pages whose background is a picture. */
  @property({ type: Boolean, reflect: true }) boxed = false;

  protected readonly texts = new Localize(this);

  override connectedCallback(): void {
    super.connectedCallback();
    applyComfort();
    const { lightStyles } = this.constructor as typeof CommuneElement;
    if (lightStyles) adoptLightStyles(this, lightStyles);
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
      // Without the part it stays light.
      if (/dark|auto/.test(this.theme!) || !(derivesColours ??= CSS.supports('color', 'oklch(from red l c h)')))
        import('../theme/complete-theme.ts').then(
          ({ completeTheme }) => completeTheme(this),
          () => undefined,
        );
    } catch (error) {
      console.error(`commune-widgets <${this.localName}>`, error);
      this.#showPlainContent();
    }
  }

  /**
   * Whether the page's parser may still write inside this element: what is painted before it is whole would jump. Then
   * the element looks again in the next frame.
   */
  protected isBeingRead(): boolean {
    const early = globalThis.document?.readyState === 'loading' && !(this.nextSibling ?? this.parentNode!.nextSibling);
    if (early) requestAnimationFrame(() => this.requestUpdate());
    return early;
  }

  /** Sends a `cw-…` event, bubbling and composed; returns false when it was cancelled. */
  protected emit<T>(type: string, detail: T, cancelable = false): boolean {
    return this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }));
  }

  #showPlainContent(): void {
    const names = new Set(['', ...[...this.children].map((child) => child.slot)]);
    this.renderRoot.replaceChildren(
      ...[...names].map((name) => Object.assign(document.createElement('slot'), { name })),
    );
  }
}
