import { css, unsafeCSS } from 'lit';

/**
 * The colours and measures of every element. A portal may set each `--cw-…`; `--cw-accent` alone is enough. Inside,
 * `--_…` is read. Dark sets the public names, so that an element within a dark one is dark too.
 */
const dark = unsafeCSS(
  '--cw-text:#ecebe8;--cw-text-muted:#b4b2ad;--cw-error:#ffb4a6;--cw-ok:#8fd7ab;--cw-border-strong:#8a888e;--cw-border:#37373c;--cw-bg:#141416;--cw-surface:#1d1d20;--cw-raised:#28282c;--cw-error-soft:#3a1a15;--cw-on-accent:#141416;--cw-accent-text:var(--cw-text);--cw-accent-fill:var(--cw-text);--cw-accent-hover:var(--cw-text);--cw-accent-active:var(--cw-text);--cw-accent-soft:var(--cw-raised);--cw-thread:var(--cw-accent,#24408e);color-scheme:dark;',
);

const darkMixed = unsafeCSS(
  '--cw-accent-text:color-mix(in oklab,var(--cw-accent,#24408e) 34%,#fff);--cw-accent-fill:var(--cw-accent-text);--cw-thread:var(--cw-accent-text);--cw-accent-hover:color-mix(in oklab,var(--cw-accent-text) 70%,#fff);--cw-accent-active:color-mix(in oklab,var(--cw-accent-text) 50%,#fff);--cw-accent-soft:color-mix(in oklab,var(--cw-accent-text) 14%,#141416);',
);

const darkClamped = unsafeCSS('--cw-accent-text:oklch(from var(--cw-accent,#24408e) max(l,0.78) min(c,0.1) h);');

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
    /* Used in the background shorthand only: without color-mix a veil over the accent stands in. */
    --_hover: var(--cw-accent-hover, linear-gradient(rgb(0 0 0/.2) 0 0) var(--_fill));
    --_active: var(--cw-accent-active, linear-gradient(rgb(0 0 0/.35) 0 0) var(--_fill));
    --_soft: var(--cw-accent-soft, linear-gradient(rgb(255 255 255/.92) 0 0) var(--_fill));
    --_ease: cubic-bezier(.2, 0, 0, 1);
    display: block;
    box-sizing: border-box;
    font: 400 calc(max(1rem, 16px) * var(--cw-text-size, 1)) / var(--cw-leading, 1.6) var(--cw-font, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif) !important;
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
  :host([theme='dark']) {
    ${dark}
  }
  @media (prefers-color-scheme: dark) {
    :host([theme='auto']) {
      ${dark}
    }
  }
  @supports (color: color-mix(in oklab, red, red)) {
    :host {
      --_hover: var(--cw-accent-hover, color-mix(in oklab, var(--_fill) 80%, #000));
      --_active: var(--cw-accent-active, color-mix(in oklab, var(--_fill) 65%, #000));
      --_soft: var(--cw-accent-soft, color-mix(in oklab, var(--_fill) 8%, #fff));
    }
    :host([theme='dark']) {
      ${darkMixed}
    }
    @media (prefers-color-scheme: dark) {
      :host([theme='auto']) {
        ${darkMixed}
      }
    }
  }
  @supports (color: oklch(from red max(l, 0.5) c h)) {
    :host {
      --_accent-text: var(--cw-accent-text, oklch(from var(--_accent) min(l, 0.48) c h));
    }
    :host([theme='dark']) {
      ${darkClamped}
    }
    @media (prefers-color-scheme: dark) {
      :host([theme='auto']) {
        ${darkClamped}
      }
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
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
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

/** Buttons and links that look like one: `.button` primary, `.outline`, `.ghost`. */
export const buttons = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-height: 44px;
    min-width: 44px;
    margin: 0;
    padding: 8px 20px;
    border: 1px solid transparent;
    border-radius: 6px;
    background: var(--_fill);
    color: var(--_on-accent);
    font-family: inherit;
    font-size: 1em;
    font-weight: 600;
    line-height: 1.5;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    transition: background-color 120ms var(--_ease);
  }
  .button:hover {
    background: var(--_hover);
  }
  .button:active {
    background: var(--_active);
  }
  .outline {
    border-color: var(--_edge);
    background: none;
    color: var(--_text);
  }
  .ghost {
    padding-inline: 0;
    background: none;
    color: var(--_accent-text);
  }
  .outline:hover,
  .outline:active {
    border-color: var(--_accent-text);
    background: var(--_soft);
    color: var(--_accent-text);
  }
  .ghost:hover,
  .ghost:active {
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  @media (forced-colors: active) {
    .button {
      border-color: CanvasText;
    }
  }
`;
