import { css } from 'lit';
import { lightStyles } from './portal-login.styles.ts';

/**
 * For the stylesheet: the login before its script, or without it. Where the form is to come in a dialog, it lies folded
 * under the word, and opens under the pointer and with the focus.
 */
export const loginStylesheet = css`
  ${lightStyles}
  portal-login:not(:defined) {
    --_accent-text: var(--cw-accent-text, var(--cw-accent, #24408e));
    --_fill: var(--cw-accent-fill, var(--_accent-text));
    --_edge: var(--cw-border-strong, #7b7870);
    --_bg: var(--cw-bg, #fff);
    --_text: var(--cw-text, #1a1a1d);
    --_on-accent: var(--cw-on-accent, #fff);
    display: flex;
    flex-direction: column;
    max-width: 360px;
    font: 400 max(1rem, 16px) / 1.6 var(--cw-font, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif);
    color: var(--_text);
  }
  portal-login[boxed]:not(:defined) {
    box-sizing: border-box;
    border-radius: 6px;
    padding: 16px;
    background: var(--cw-surface, #f6f5f1);
  }
  portal-login:not(:defined) > * {
    order: 2;
  }
  portal-login:not(:defined):has([type="password"])::before {
    content: "\\0110\\0103ng nh\\1EADp";
    padding-top: 16px;
    background: linear-gradient(var(--_fill) 0 0) 0 0/40px 4px no-repeat;
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.4;
  }
  portal-login:not(:defined):has([type="password"]):lang(en)::before {
    content: "Sign in";
  }
  portal-login[heading]:not(:defined):has([type="password"])::before {
    content: attr(heading);
  }
  portal-login[note]:not(:defined):has([type="password"])::after {
    content: attr(note);
    order: 1;
    color: var(--cw-text-muted, #505056);
    font-size: 0.9375em;
  }
  /* An error stands in the note's place, whose line is kept free. */
  portal-login[error]:not([error=""], :defined):has([type="password"])::after {
    content: attr(error);
    order: 1;
    margin-top: 16px;
    border-inline-start: 4px solid var(--cw-error, #981b0b);
    padding: 12px 16px 12px 48px;
    background: var(--cw-error-soft, #fdf1ee);
    color: inherit;
    font-size: 0.9375em;
  }
  portal-login[error][note]:not([error=""], :defined):has([type="password"])::before {
    padding-bottom: 1.3334em;
  }
  portal-login[mode="dialog"]:not(:defined, :hover, :focus-within) {
    box-sizing: border-box;
    height: 44px;
    border: 1px solid var(--_edge);
    border-radius: 6px;
    overflow: hidden;
  }
  portal-login[mode="dialog"]:not(:defined, :hover, :focus-within)::before {
    flex: none;
    height: 42px;
    padding: 0;
    background: none;
    font-size: 1em;
    font-weight: 600;
    line-height: 42px;
    text-align: center;
  }
  @media (scripting: none) {
    portal-login[mode="dialog"]:not(:defined, :hover, :focus-within) {
      height: auto;
      border: 0;
      overflow: visible;
    }
  }
  @media print {
    portal-login {
      display: none;
    }
  }
`;
