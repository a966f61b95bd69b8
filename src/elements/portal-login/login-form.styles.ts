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
  .alert:focus {
    outline: 3px solid #ffd23f;
    outline-offset: 2px;
    box-shadow: 0 0 0 2px #141416;
  }
  .reason .button {
    margin-top: 16px;
  }
`;

/** What the part adds to the portal's fields. */
export const fieldStyles = css`
  portal-login:not(#cw) input.cw-password {
    padding-inline-end: 48px;
  }
  portal-login:not(#cw) input[aria-invalid] {
    border: 2px solid var(--_error);
    padding-block: 7px;
    padding-inline-start: 11px;
  }
  portal-login:not(#cw) .cw-show {
    display: inline-block;
    float: none;
    box-sizing: border-box;
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
  portal-login:not(#cw) .cw-show:is(:hover, [aria-pressed='true']) {
    color: var(--_accent-text);
  }
  portal-login:not(#cw) .cw-show[aria-pressed='true'] {
    text-decoration: none;
    background: linear-gradient(currentColor 0 0) 50% 38px/24px 2px no-repeat;
  }
  portal-login .cw-show svg {
    display: block;
  }
  portal-login:not(#cw) :is(.cw-error, .cw-hint) {
    margin: 4px 0 0;
    color: var(--_error);
    font-size: 0.9375em;
    font-weight: 500;
    line-height: 1.5;
  }
  portal-login:not(#cw) .cw-hint {
    color: var(--_text);
  }
  portal-login:not(#cw) :is([type='submit'], button)[aria-disabled] {
    cursor: default;
  }
`;
