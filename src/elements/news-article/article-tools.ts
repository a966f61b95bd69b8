import type { TemplateResult } from 'lit';
import type { ArticleTool as Tool } from '../../content/article.ts';
import { adoptLightStyles } from '../../host/light-styles.ts';
import { addTexts } from '../../host/localize.ts';
import { articleToolsEn } from '../../locales/en.article-tools.ts';
import { articleToolsVi } from '../../locales/vi.article-tools.ts';
import type { NewsArticle } from './news-article.ts';
import { panelStyles } from './tool-panels.styles.ts';
import type { ToolState } from './tool-row.ts';

addTexts(articleToolsVi, articleToolsEn);

/** What a tool may show below the row; it comes with the tool's own part. */
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

/** What each tool's part exports. */
export interface ToolPart {
  use(host: ToolHost): void | Promise<void>;
}

const FLASH_MS = 4000;

/** What all tools of one article share: one panel at a time, what is said, and for how long. */
export class Toolbar {
  #article: NewsArticle;
  #state: ToolState;
  #timer = 0;

  /** @param state what the row shows; written here */
  constructor(article: NewsArticle, state: ToolState) {
    this.#article = article;
    this.#state = state;
    adoptLightStyles(article.renderRoot.firstElementChild!, panelStyles);
  }

  close(): void {
    const state = this.#state;
    clearTimeout(this.#timer);
    state.panel?.close?.();
    state.flash = state.panel = state.active = undefined;
    this.#article.requestUpdate();
  }

  /** Uses a tool; the same tool again closes its panel. */
  async use(tool: Tool, part: ToolPart): Promise<void> {
    const state = this.#state;
    if (state.active === tool && state.panel) return this.close();
    const preparing = this.#article.texts.term('preparing');
    state.message = tool === 'print' || tool === 'save' ? preparing : '';
    this.#article.used(tool);
    if (state.panel) this.close();
    state.active = tool;
    this.#article.requestUpdate();
    await part.use(this.#hostFor(tool));
    if (state.message === preparing) state.message = '';
  }

  #hostFor(tool: Tool): ToolHost {
    const article = this.#article;
    const state = this.#state;
    const refresh = (): void => article.requestUpdate();
    return {
      article,
      say: (message) => {
        state.message = message;
        refresh();
      },
      flash: (label) => {
        clearTimeout(this.#timer);
        state.flash = { tool, label };
        this.#timer = window.setTimeout(() => {
          state.flash = undefined;
          state.message = '';
          refresh();
        }, FLASH_MS);
        refresh();
      },
      open: (panel) => {
        state.panel = panel;
        refresh();
      },
      close: () => this.close(),
      refresh,
    };
  }
}
