import { css } from 'lit';

/** The way to a page on which the password may be typed. */
export const reasonStyles = css`
  .reason .button {
    margin-top: 16px;
  }
`;

/** Show password, and the hints under its field. */
export const helpStyles = css`
  portal-login:not(#cw) input.cw-password {
    padding-inline-end: 48px;
  }
  portal-login:not(#cw) .cw-show {
    display: inline-grid;
    /* Right to left it would be painted first, and so under its field. */
    position: relative;
    float: none;
    place-items: center;
    box-sizing: border-box;
    width: 44px;
    /* As high as its field, whatever the size of the text. */
    height: max(44px, 1.6em + 18px);
    margin: 0;
    margin-inline-start: -44px;
    border: 0;
    border-radius: 6px;
    padding: 0;
    background: none;
    color: var(--_muted);
    font: inherit;
    vertical-align: top;
    cursor: pointer;
  }
  portal-login:not(#cw) .cw-show:is(:hover, [aria-pressed='true']) {
    color: var(--_accent-text);
  }
  portal-login:not(#cw) .cw-show[aria-pressed='true'] {
    text-decoration: none;
    background: linear-gradient(currentColor 0 0) 50% calc(50% + 16px)/24px 2px no-repeat;
  }
  portal-login .cw-show svg {
    display: block;
  }
  portal-login:not(#cw) .cw-hint {
    color: var(--_text);
  }
  portal-login:not(#cw) :is([type='submit'], button:not([type])):hover {
    background: var(--_hover);
    cursor: pointer;
  }
  portal-login:not(#cw) :is([type='submit'], button:not([type])):active {
    background: var(--_active);
  }
`;
