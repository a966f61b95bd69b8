import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { checkEn } from '../../locales/en.check.ts';
import { checkVi } from '../../locales/vi.check.ts';
import { buttons } from '../../theme/buttons.styles.ts';
import { thread, tokens } from '../../theme/tokens.styles.ts';
import { CommuneElement } from '../commune-element.ts';
import { copyText } from '../copy-text.ts';
import { addTexts } from '../localize.ts';
import { state } from '../property.ts';
import { styles } from './check.styles.ts';
import { examine, watchPolicy, type Finding } from './findings.ts';

addTexts(checkVi, checkEn);

/** Elements fetch their parts and answers after the page has loaded. */
const SETTLE_MS = 2500;
const TAG = 'cw-check';

/** The panel: what is wrong with the page, in plain words, each with its place. */
class CheckPanel extends CommuneElement {
  static override get styles(): CSSResultGroup {
    return [tokens, thread, buttons, styles];
  }

  @state() findings?: Finding[];
  @state() copied?: boolean;

  #marked?: Element;

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('role', 'region');
    addEventListener('scroll', this.#ring, { capture: true, passive: true });
    addEventListener('resize', this.#ring);
    void this.check();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('scroll', this.#ring, { capture: true });
    removeEventListener('resize', this.#ring);
  }

  /** Looks at the page again. */
  readonly check = async (): Promise<void> => {
    this.findings = undefined;
    this.copied = undefined;
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    this.findings = await examine();
  };

  #key = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.close();
  };

  readonly close = (): void => {
    this.#mark();
    this.remove();
  };

  /** The result as a clerk sends it to whom can help. */
  get report(): string {
    const { texts, findings = [] } = this;
    const lines = findings.map((finding, index) => {
      const { code, element } = finding;
      const detail = this.#detail(finding);
      const [what, mend] = this.#words(code);
      const tag = element ? ` <${element.localName}${element.id ? ` id="${element.id}"` : ''}>` : '';
      return `${index + 1}. [${code}]${tag} ${what}${detail ? ` (${detail})` : ''}\n   ${texts.term('checkMend')}: ${mend}`;
    });
    return [`${texts.term('checkTitle')}: ${location.href}`, navigator.userAgent, this.#sum(), ...lines].join('\n');
  }

  #words(code: string): readonly string[] {
    const words = this.texts.term('checkFindings') as Record<string, string[]>;
    return words[code] ?? [code, ''];
  }

  /** What the texts cannot know. The console speaks Vietnamese: elsewhere only the names and numbers in it are shown. */
  #detail({ detail = '', isSaid }: Finding): string {
    if (!isSaid || this.texts.lang.startsWith('vi')) return detail;
    return (detail.match(/"[^"]*"|<[^>]+>|https?:\S+|[\w%-]+\.[a-z]{3,4}\b|\b\d[\d.]*\b/g) ?? []).join(', ');
  }

  #sum(): string {
    const { texts, findings } = this;
    if (!findings) return texts.term('checkBusy');
    return findings.length ? texts.term('checkFound')(texts.number(findings.length)) : texts.term('checkWell');
  }

  readonly #copy = async (): Promise<void> => {
    this.copied = await copyText(this.report);
  };

  /** Shows a place on the page, and rings it. */
  #mark(element?: Element): void {
    this.#marked = element;
    element?.scrollIntoView({ block: 'center' });
    this.#ring();
  }

  /** The ring goes where its place goes. */
  #ring = (): void => {
    const ring = this.renderRoot.querySelector<HTMLElement>('.ring');
    if (!ring) return;
    ring.hidden = !this.#marked;
    if (!this.#marked) return;
    const { top, left, width, height } = this.#marked.getBoundingClientRect();
    Object.assign(ring.style, {
      top: `${top - 4}px`,
      left: `${left - 4}px`,
      width: `${width + 8}px`,
      height: `${height + 8}px`,
    });
  };

  override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')!.focus({ preventScroll: true });
  }

  override render(): TemplateResult {
    const { texts, findings, copied } = this;
    const said = copied == null ? '' : texts.term(copied ? 'checkCopied' : 'checkNotCopied');
    return html`<div class="ring" hidden></div><div class="panel" @keydown=${this.#key}><div class="thread"></div><h2 tabindex="-1">${texts.term('checkTitle')}</h2><p role="status">${this.#sum()} ${said}</p>
${findings?.length ? html`<ol>${findings.map((finding) => this.#renderFinding(finding))}</ol>` : nothing}
<div class="buttons"><button class="button outline" @click=${this.#copy} ?disabled=${!findings}>${texts.term('checkCopy')}</button><button class="button ghost" @click=${this.check}>${texts.term('checkAgain')}</button><button class="button ghost" @click=${this.close}>${texts.term('checkClose')}</button></div></div>`;
  }

  #renderFinding(finding: Finding): TemplateResult {
    const { code, element } = finding;
    const detail = this.#detail(finding);
    const [what, mend] = this.#words(code);
    const shown = element && element.getClientRects().length > 0;
    return html`<li><p class="what">${what}</p>${detail ? html`<span class="detail">${detail}</span>` : nothing}<p>${mend}</p>
${shown ? html`<button class="button ghost" @click=${() => this.#mark(element)}>${this.texts.term('checkShow')}</button>` : nothing}</li>`;
  }
}

/** Shows what is wrong with the page, and how to mend it. Asked for by `?cw-check` in the page's address. */
export function check(): void {
  watchPolicy();
  if (!customElements.get(TAG)) customElements.define(TAG, CheckPanel);
  const show = (): void => {
    if (!document.querySelector(TAG))
      document.body.append(Object.assign(document.createElement(TAG), { theme: 'auto' }));
  };
  if (document.readyState === 'complete') show();
  else addEventListener('load', show, { once: true });
}
