import { css } from 'lit';

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
  }
  @media (prefers-reduced-motion: no-preference) {
    .button {
      transition: background-color 120ms cubic-bezier(.2, 0, 0, 1);
    }
  }
  .button:hover {
    background: var(--_hover);
    text-decoration: none;
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
