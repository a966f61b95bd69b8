import { html, nothing, type TemplateResult } from 'lit';
import { listenIcon, printIcon, saveIcon, shareIcon, sizeIcon, stopIcon, tickIcon } from '../../theme/icons.ts';
import { hasVoice } from './voice.ts';
import type { NewsArticle } from './news-article.ts';

const TOOLS = ['listen', 'print', 'save', 'share', 'size'] as const;
export type Tool = (typeof TOOLS)[number];

/** What a tool may show below the toolbar; it comes with the tool's own part. */
export interface ToolPanel {
  render(): TemplateResult;
  /** Called when the panel is closed, or the article leaves the page. */
  close?(): void;
}

/** What a tool's part gets to work with. */
export interface ToolHost {
  readonly article: NewsArticle;
  /** Says something in the status region, and shows the toolbar again. */
  say(message: string): void;
  /** A tool's button says something else for 4 s, in the same box: "Đã chép". */
  flash(label: string): void;
  /** Opens a panel in place of what was open. */
  open(panel: ToolPanel): void;
  close(): void;
  refresh(): void;
}

interface ToolPart {
  use(host: ToolHost): void | Promise<void>;
}

const PARTS: Record<Tool, () => Promise<ToolPart>> = {
  listen: () => import('./article-listen.ts'),
  print: () => import('./article-print.ts'),
  save: () => import('./article-save.ts'),
  share: () => import('./article-share.ts'),
  size: () => import('./article-size.ts'),
};
const ICONS = { listen: listenIcon, print: printIcon, save: saveIcon, share: shareIcon, size: sizeIcon };
const FLASH_MS = 4000;

/** The tools of one article. What a tool does is fetched when somebody reaches for it. */
export class Toolbar {
  #article: NewsArticle;
  #active?: Tool;
  #panel?: ToolPanel;
  #busy?: Tool;
  #flash?: { tool: Tool; label: string };
  #timer = 0;
  #message = '';

  constructor(article: NewsArticle) {
    this.#article = article;
  }

  /** Closes what is open: reading stops when the article leaves the page. */
  close(): void {
    clearTimeout(this.#timer);
    this.#flash = undefined;
    this.#panel?.close?.();
    this.#panel = this.#active = undefined;
    this.#article.requestUpdate();
  }

  #tools(): Tool[] {
    const asked = this.#article.tools.split(/[\s,]+/);
    return TOOLS.filter((tool) => asked.includes(tool) && (tool !== 'listen' || this.#article.audioSrc || hasVoice()));
  }

  async #use(tool: Tool): Promise<void> {
    if (this.#busy) return;
    if (this.#active === tool && this.#panel) return this.close();
    const article = this.#article;
    this.#message = tool === 'print' || tool === 'save' ? article.texts.term('preparing') : '';
    this.#busy = tool;
    article.requestUpdate();
    try {
      const part = await PARTS[tool]();
      article.used(tool);
      if (this.#panel) this.close();
      this.#active = tool;
      await part.use(this.#hostFor(tool));
      if (this.#message === article.texts.term('preparing')) this.#message = '';
    } catch (error) {
      // The reader closed the system's sheet: nothing went wrong.
      if ((error as Error).name !== 'AbortError') {
        console.warn('commune-widgets <news-article>', error);
        this.#message = article.texts.term('toolFailed');
      }
    }
    this.#busy = undefined;
    article.requestUpdate();
  }

  #hostFor(tool: Tool): ToolHost {
    const article = this.#article;
    return {
      article,
      say: (message) => {
        this.#message = message;
        article.requestUpdate();
      },
      flash: (label) => {
        clearTimeout(this.#timer);
        this.#flash = { tool, label };
        this.#timer = window.setTimeout(() => {
          this.#flash = undefined;
          this.#message = '';
          article.requestUpdate();
        }, FLASH_MS);
        article.requestUpdate();
      },
      open: (panel) => {
        this.#panel = panel;
        article.requestUpdate();
      },
      close: () => this.close(),
      refresh: () => article.requestUpdate(),
    };
  }

  render(): TemplateResult | typeof nothing {
    const tools = this.#tools();
    if (!tools.length) return nothing;
    const { texts } = this.#article;
    return html`<div class="tools" part="tools" role="group" aria-label=${texts.term('tools')}>
      <div class="row">${tools.map((tool) => this.#renderTool(tool))}</div>
      ${this.#panel ? html`<div class="panel">${this.#panel.render()}</div>` : nothing}
      <p class="status" role="status">${this.#message}</p>
    </div>`;
  }

  #renderTool(tool: Tool): TemplateResult {
    const { texts } = this.#article;
    const flash = this.#flash?.tool === tool ? this.#flash.label : '';
    const open = Boolean(this.#panel) && this.#active === tool;
    const listening = tool === 'listen' && open;
    const fetchPart = (): void => void PARTS[tool]().catch(() => undefined);
    const icon = flash ? tickIcon() : listening ? stopIcon() : ICONS[tool]();
    // The box has room for what the tool may say next, so that the others stay where they are.
    const other = texts.term(
      tool === 'listen' ? 'stopListening' : tool === 'share' ? 'copied' : tool === 'save' ? 'saved' : tool,
    );
    const unfolds = tool === 'share' || tool === 'size';
    return html`<button
      class=${listening ? 'tool on' : 'tool'}
      type="button"
      aria-expanded=${unfolds ? String(open) : nothing}
      aria-disabled=${this.#busy === tool ? 'true' : nothing}
      @click=${() => this.#use(tool)}
      @pointerenter=${fetchPart}
      @focus=${fetchPart}
      @touchstart=${{ handleEvent: fetchPart, passive: true }}
    >
      ${icon}<span class="label" data-other=${other}>${flash || texts.term(listening ? 'stopListening' : tool)}</span>
    </button>`;
  }
}
