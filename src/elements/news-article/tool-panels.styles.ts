import { css } from 'lit';

/** What the tools unfold below their row. */
export const panelStyles = css`
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
  @container (min-width: 768px) {
    .panel {
      border-top: 1px solid var(--_line);
    }
  }
  @media (forced-colors: active) {
    .choice:focus-within {
      outline-color: Highlight;
    }
  }
`;
