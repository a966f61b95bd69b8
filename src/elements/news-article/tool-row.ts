import { html, nothing, type TemplateResult } from 'lit';
import type { ArticleTool as Tool } from '../../content/article.ts';
import { listenIcon, printIcon, saveIcon, shareIcon, sizeIcon, stopIcon, tickIcon } from '../../theme/icons.ts';
import type { Toolbar, ToolPanel, ToolPart } from './article-tools.ts';
import type { NewsArticle } from './news-article.ts';
import { hasVoice } from './voice.ts';

const ICONS = { listen: listenIcon, print: printIcon, save: saveIcon, share: shareIcon, size: sizeIcon };

const PARTS: Record<Tool, () => Promise<ToolPart>> = {
  listen: () => import('./article-listen.ts'),
  print: () => import('./article-print.ts'),
  save: () => import('./article-save.ts'),
  share: () => import('./article-share.ts'),
  size: () => import('./article-size.ts'),
};

/** What the row shows beside its buttons; the tools write it once they are there. */
export interface ToolState {
  /** Whose panel is open. */
  active?: Tool;
  panel?: ToolPanel;
  /** Says something else for a moment: "Đã chép". */
  flash?: { tool: Tool; label: string };
  message: string;
}

/** The row of tools. What they do, and how, is fetched when somebody reaches for one. */
export class ToolRow {
  #article: NewsArticle;
  #state: ToolState = { message: '' };
  #busy?: Tool;
  #toolbar?: Toolbar;

  constructor(article: NewsArticle) {
    this.#article = article;
  }

  /** Closes what is open: reading stops when the article leaves the page. */
  close(): void {
    this.#toolbar?.close();
  }

  async #fetch(tool: Tool): Promise<[Toolbar, ToolPart]> {
    const [{ Toolbar }, part] = await Promise.all([import('./article-tools.ts'), PARTS[tool]()]);
    return [(this.#toolbar ??= new Toolbar(this.#article, this.#state)), part];
  }

  async #use(tool: Tool): Promise<void> {
    if (this.#busy) return;
    const article = this.#article;
    this.#busy = tool;
    article.requestUpdate();
    try {
      // What the first screens do not hold yet belongs on paper and into the file as well.
      if (!article.contents)
        await new Promise((resolve) => article.addEventListener('cw-article-ready', resolve, { once: true }));
      const [toolbar, part] = await this.#fetch(tool);
      await toolbar.use(tool, part);
    } catch (error) {
      // The reader closed the system's sheet: nothing went wrong.
      if ((error as Error).name !== 'AbortError') {
        console.warn('commune-widgets <news-article>', error);
        this.#state.message = article.texts.term('toolFailed');
      }
    }
    this.#busy = undefined;
    article.requestUpdate();
  }

  render(): TemplateResult | typeof nothing {
    const { tools: asked, audioSrc, texts } = this.#article;
    const tools = (Object.keys(ICONS) as Tool[]).filter(
      (tool) => asked.split(/[\s,]+/).includes(tool) && (tool !== 'listen' || audioSrc || hasVoice()),
    );
    if (!tools.length) return nothing;
    const { panel, message } = this.#state;
    return html`<div class="tools" part="tools" role="group" aria-label=${texts.term('tools')}>
      <div class="row">${tools.map((tool) => this.#renderTool(tool))}</div>
      ${panel ? html`<div class="panel">${panel.render()}</div>` : nothing}
      <p class="status" role="status">${message}</p>
    </div>`;
  }

  #renderTool(tool: Tool): TemplateResult {
    const { texts } = this.#article;
    const { active, panel, flash } = this.#state;
    const said = flash?.tool === tool ? flash.label : '';
    const open = Boolean(panel) && active === tool;
    const listening = tool === 'listen' && open;
    const fetchParts = (): void => void this.#fetch(tool).catch(() => undefined);
    const icon = said ? tickIcon() : listening ? stopIcon() : ICONS[tool]();
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
      @pointerenter=${fetchParts}
      @focus=${fetchParts}
      @touchstart=${{ handleEvent: fetchParts, passive: true }}
    >
      ${icon}<span class="label" data-other=${other}>${said || texts.term(listening ? 'stopListening' : tool)}</span>
    </button>`;
  }
}
