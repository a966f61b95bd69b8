import { css } from 'lit';

/** The toolbar, its panels and the list of contents, and the mosaics of the photos, inside the article's frame. */
export const toolbarStyles = css`
  .grid {
    --_n2: 3;
    --_n2-grid: minmax(0, 1fr) / 1fr 1fr;
    --_n3: 16 / 15.33;
    --_n3-grid: minmax(0, 10fr) minmax(0, 5.33fr) / 1fr 1fr;
    --_n5: 16 / 20.67;
    --_n5-grid: minmax(0, 10fr) minmax(0, 5.33fr) minmax(0, 5.33fr) / 1fr 1fr;
    --_first: 1 / 1 / 2 / 3;
  }
  /* Thousands of words are laid out as the reader comes near; the browser's own work would hold the page otherwise. */
  .long {
    --_late: auto;
  }
  .long.waiting .body {
    content-visibility: hidden;
    contain-intrinsic-height: 300vh;
  }
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
    transition: color 120ms var(--_ease);
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
  .panel {
    padding: 12px 0;
    border-bottom: 1px solid var(--_line);
    font-size: max(0.9375rem, 15px);
  }
  .panel > :first-child {
    margin-top: 0;
  }
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0 0 8px;
    font-weight: 600;
  }
  .choice,
  .panel .button {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-height: 44px;
    padding: 8px 14px;
    border: 1px solid var(--_edge);
    border-radius: 6px;
    background: none;
    color: var(--_text);
    font: inherit;
    font-weight: 500;
    text-decoration: none;
    cursor: pointer;
  }
  .panel .button:hover {
    border-color: var(--_accent-text);
    color: var(--_accent-text);
  }
  .choice:focus-within {
    outline: 3px solid #ffd23f;
    outline-offset: 2px;
    box-shadow: 0 0 0 2px #141416;
  }
  .choice input {
    width: 18px;
    height: 18px;
    margin: 0;
    accent-color: var(--_fill);
  }
  .choice input:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .plain {
    margin-top: 8px;
    padding-inline: 0;
    border-color: transparent;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .panel input[readonly] {
    width: 100%;
    min-height: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_edge);
    border-radius: 6px;
    background: none;
    color: inherit;
    font: inherit;
  }
  .panel select {
    min-height: 44px;
    padding: 8px 12px;
    border: 1px solid var(--_edge);
    border-radius: 6px;
    background: var(--_bg);
    color: var(--_text);
    font: inherit;
  }
  audio {
    width: 100%;
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
  .contents ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .contents a {
    display: block;
    padding: 10px 0;
    border-top: 1px solid var(--_line);
    text-decoration: none;
  }
  .contents a:hover {
    text-decoration: underline;
  }
  .contents .deeper a {
    padding-inline-start: 20px;
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
    .grid {
      --_n2: 0.75;
      --_n2-grid: minmax(0, 1fr) minmax(0, 1fr) / 1fr;
    }
    .row {
      display: grid;
      grid-template-columns: 1fr 1fr;
    }
  }
  @container (min-width: 480px) {
    .grid {
      --_n3: 9 / 4.05;
      --_n3-grid: minmax(0, 1fr) minmax(0, 1fr) / 2fr 1fr;
      --_n5: 12 / 5.1;
      --_n5-grid: minmax(0, 1fr) minmax(0, 1fr) / 2fr 1fr 1fr;
      --_first: 1 / 1 / 3 / 2;
    }
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
    .panel {
      border-top: 1px solid var(--_line);
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
    .choice:focus-within {
      outline-color: Highlight;
    }
  }
  @media print {
    .tools,
    .contents {
      display: none;
    }
  }
`;
