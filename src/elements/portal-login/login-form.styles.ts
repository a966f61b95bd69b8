import { css } from 'lit';

/** What the part adds around the portal's fields. */
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
  }
  portal-login:not(#cw) :is([type='submit'], button)[aria-disabled] {
    cursor: default;
  }
`;
