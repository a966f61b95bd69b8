import { css } from 'lit';

/** The dialog and its button. */
export const dialogStyles = css`
  dialog {
    width: 400px;
    max-width: calc(100vw - 32px);
    max-height: calc(100vh - 32px);
    border: 1px solid var(--_line);
    border-radius: 6px;
    padding: 24px;
    background: var(--_raised);
    color: var(--_text);
    overscroll-behavior: contain;
  }
  dialog::backdrop {
    background: rgb(14 14 16/0.66);
  }
  .close {
    float: right;
    display: grid;
    place-items: center;
    width: 44px;
    height: 44px;
    margin: -12px -12px 0 0;
    border: 0;
    border-radius: 6px;
    padding: 0;
    background: none;
    color: inherit;
    cursor: pointer;
  }
  .close:hover {
    color: var(--_accent-text);
  }
`;
