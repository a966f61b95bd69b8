import { css } from 'lit';

/** The look of what comes with the extras. */
export const extraStyles = css`
  .note {
    gap: 0 8px;
  }
  .note [hidden] {
    display: none;
  }
  .note .button {
    padding: 0;
    white-space: nowrap;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  svg {
    display: block;
    width: 100%;
    height: 56px;
    padding: 12px 0 0;
    fill: var(--_accent-text);
  }
  .trend {
    font-size: 0.875em;
    color: var(--_muted);
  }
  b {
    padding-inline-start: 0.2ch;
    background: repeating-linear-gradient(90deg, var(--_line) 0 1.4ch, transparent 0 1.5ch) 0 0 / calc(100% - 0.2ch) no-repeat;
    font-family: ui-monospace, Consolas, monospace;
    line-height: 1;
    letter-spacing: 0.5ch;
  }
  @media (forced-colors: active) {
    .note .button {
      padding: 0 8px;
    }
    svg {
      fill: CanvasText;
    }
  }
`;
