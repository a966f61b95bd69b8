import { css } from 'lit';

/** What the part adds to the portal's fields. */
export const fieldStyles = css`
  portal-login:not(#cw) .cw-show {
    display: inline-block;
    width: 44px;
    height: 44px;
    margin: 0 0 0 -44px;
    border: 0;
    border-radius: 6px;
    padding: 10px;
    background: none;
    color: var(--_muted);
    vertical-align: top;
    cursor: pointer;
  }
  portal-login:not(#cw) .cw-show:hover {
    color: var(--_accent-text);
  }
  portal-login .cw-show svg {
    display: block;
  }
  portal-login .cw-show[aria-pressed='true'] {
    color: var(--_accent-text);
  }
`;
