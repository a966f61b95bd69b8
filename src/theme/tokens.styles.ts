import { css } from 'lit';

/**
 * The colours and measures of every element. A portal may set each `--cw-…`; `--cw-accent` alone is enough. Inside,
 * `--_…` is read.
 */
export const tokens = css`
  :host {
    --_accent: var(--cw-accent, #24408e);
    --_text: var(--cw-text, #1a1a1d);
    --_muted: var(--cw-text-muted, #505056);
    --_error: var(--cw-error, #981b0b);
    --_ok: var(--cw-ok, #17663a);
    --_edge: var(--cw-border-strong, #7b7870);
    --_line: var(--cw-border, #dddad2);
    --_bg: var(--cw-bg, #fff);
    --_surface: var(--cw-surface, #f6f5f1);
    --_raised: var(--cw-raised, #fff);
    --_error-soft: var(--cw-error-soft, #fdf1ee);
    --_on-accent: var(--cw-on-accent, #fff);
    --_accent-text: var(--cw-accent-text, var(--_accent));
    --_fill: var(--cw-accent-fill, var(--_accent-text));
    --_thread: var(--cw-thread, var(--_accent));
    /* Used in the background shorthand only: a veil over the fill, which every browser can lay. */
    --_hover: var(--cw-accent-hover, linear-gradient(rgb(0 0 0/.2) 0 0) var(--_fill));
    --_active: var(--cw-accent-active, linear-gradient(rgb(0 0 0/.35) 0 0) var(--_fill));
    --_soft: var(--cw-accent-soft, linear-gradient(rgb(255 255 255/.92) 0 0) var(--_fill));
    display: block;
    box-sizing: border-box;
    font: 400 calc(clamp(16px, 1rem, 32px) * var(--cw-text-size, 1)) / var(--cw-leading, 1.6) var(--cw-font, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif) !important;
    letter-spacing: var(--cw-letter-spacing, normal);
    word-spacing: var(--cw-word-spacing, normal);
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    white-space: normal;
    hyphens: manual;
    overflow-wrap: break-word;
    color: var(--_text);
  }
  :host([hidden]) {
    display: none;
  }
  :host([boxed]) {
    padding: 16px;
    border-radius: 6px;
    background: var(--_surface);
  }
  @supports (color: oklch(from red max(l, 0.5) c h)) {
    :host {
      --_accent-text: var(--cw-accent-text, oklch(from var(--_accent) min(l, 0.48) c h));
    }
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  /* What can be focused shows gold and black, over any colour. */
  :focus-visible {
    outline: 3px solid #ffd23f;
    outline-offset: 2px;
    box-shadow: 0 0 0 2px #141416;
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;

/** The thread: the one signature, above a kicker or a panel's heading. */
export const thread = css`
  .thread {
    width: 40px;
    height: 0;
    margin: 0 0 12px;
    border: 0 solid var(--_thread);
    border-top-width: 4px;
  }
`;

/** Buttons of the first paint, `.outline` and `.ghost`; `buttons.styles.ts` has them all, with their states. */
export const firstButtons = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-height: 44px;
    border: 1px solid var(--_edge);
    border-radius: 6px;
    padding: 8px 20px;
    background: none;
    color: var(--_text);
    font: inherit;
    font-weight: 600;
    line-height: 1.5;
    cursor: pointer;
  }
  .ghost {
    border-color: transparent;
    padding-inline: 0;
    color: var(--_accent-text);
  }
  .button:hover {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
`;
