import { css } from 'lit';

/** The row of tools and the heads of what unfolds, as the first look has them. */
export const rowStyles = css`
  .tools {
    margin-top: var(--_gap);
    font-size: 0.875em;
  }
  .row {
    display: flex;
    border-block: 1px solid var(--_line);
    padding-block: 4px;
  }
  .tool {
    flex: 1 1 0;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 2px;
    min-width: 44px;
    min-height: 60px;
    margin: 0;
    padding: 4px 0;
    border: 0;
    border-radius: 6px;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 500;
    line-height: 1.5;
    text-align: center;
    cursor: pointer;
  }
  @media (prefers-reduced-motion: no-preference) {
    .tool {
      transition: color 120ms cubic-bezier(.2, 0, 0, 1);
    }
  }
  .tool .icon {
    flex: none;
    color: var(--_accent-text);
  }
  .tool:hover,
  .tool[aria-expanded='true'],
  .on {
    color: var(--_accent-text);
  }
  .tool:hover {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .on,
  .tool[aria-expanded='true'] {
    font-weight: 600;
  }
  .tool[aria-disabled='true'] {
    cursor: progress;
  }
  .label::after {
    content: attr(data-other);
    display: block;
    height: 0;
    overflow: hidden;
    visibility: hidden;
    font-weight: 600;
  }
  .status:not(:empty) {
    margin-top: 8px;
    color: var(--_muted);
  }
  .contents {
    max-width: 62ch;
    margin-top: var(--_gap);
    font-size: max(0.9375rem, 15px);
  }
  summary {
    min-height: 44px;
    padding-block: 10px;
    font-weight: 600;
    cursor: pointer;
  }
  .changes {
    max-width: 62ch;
    margin-top: 28px;
    padding-top: 4px;
    border-top: 1px solid var(--_line);
    font-size: max(0.9375rem, 15px);
  }
  .empty {
    margin-top: 12px;
    color: var(--_muted);
  }
  @container (max-width: 299px) {
    .row {
      display: grid;
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (min-width: 480px) {
    .tools {
      font-size: max(0.9375rem, 15px);
    }
    .row {
      flex-wrap: wrap;
      gap: 0 28px;
    }
    .tool {
      flex: none;
      flex-direction: row;
      gap: 8px;
      min-height: 44px;
      text-align: start;
    }
  }
  @container (min-width: 768px) {
    .tools {
      position: sticky;
      top: 16px;
      z-index: 0;
      grid-column: 1;
      align-self: start;
    }
    .row {
      flex-direction: column;
      align-items: flex-start;
      gap: 0;
      border-bottom: 0;
      padding-top: 8px;
    }
  }
  @container (min-width: 768px) and (max-width: 1119px) {
    .tools {
      grid-row: 3 / span 2;
    }
    .contents {
      grid-row: 3;
    }
  }
  @container (min-width: 1120px) {
    .tools {
      grid-row: 1 / span 9;
      margin-top: 0;
    }
  }
  @media (forced-colors: active) {
    .tool .icon {
      color: inherit;
    }
  }
`;
