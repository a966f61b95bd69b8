import { css } from 'lit';

/** What the part adds around the portal's fields: the dialog with its button, and the alert's sign. */
export const formStyles = css`
  .alert {
    position: relative;
  }
  .alert::before {
    content: '!';
    position: absolute;
    left: 14px;
    width: 20px;
    height: 20px;
    border: 1.75px solid;
    border-radius: 50%;
    color: var(--_error);
    font-weight: 700;
    line-height: 18px;
    text-align: center;
  }
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

/** What the part adds to the portal's fields. */
export const fieldStyles = css`
  portal-login:not(#cw) input[aria-invalid] {
    border: 2px solid var(--_error);
    padding-block: 7px;
    padding-inline-start: 11px;
  }
  portal-login:not(#cw) :is(.cw-error, .cw-hint) {
    margin: 4px 0 0;
    color: var(--_error);
    font-size: 0.9375em;
    font-weight: 500;
    line-height: 1.5;
    text-align: start;
  }
  portal-login:not(#cw) :is([type='submit'], button)[aria-disabled] {
    cursor: default;
  }
`;
