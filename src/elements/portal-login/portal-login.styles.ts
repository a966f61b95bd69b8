import { css } from 'lit';

export const styles = css`
  :host {
    max-width: 360px;
  }
  .stack {
    display: grid;
  }
  .stack > * {
    grid-area: 1/1;
    min-width: 0;
  }
  /* The place is kept: nothing moves when an account or a reason comes. */
  .covered > :first-child {
    visibility: hidden;
  }
  .stack > :empty {
    display: none;
  }
  .button {
    width: 100%;
  }
  h2 {
    margin: 0;
    font-size: 1.125em;
    line-height: 1.4;
  }
  .note {
    margin: 0;
    font-size: 0.9375em;
    color: var(--_muted);
  }
  .alert {
    margin: 16px 0 0;
    border-inline-start: 4px solid var(--_error);
    padding: 12px 16px 12px 48px;
    background: var(--_error-soft);
    font-size: 0.9375em;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;

/** The portal's own link, fields and buttons, in the light DOM, where they belong to the portal's own form. */
export const lightStyles = css`
  portal-login:not(#cw) label {
    display: block;
    margin: 0;
    padding: 14px 0 4px;
    font-size: 0.9375em;
    font-weight: 500;
  }
  portal-login:not(#cw) :is([type='text'], [type='email'], [type='tel'], [type='number'], [type='password'], input:not([type])) {
    display: inline-block;
    box-sizing: border-box;
    width: 100%;
    max-width: none;
    height: auto;
    min-height: 44px;
    margin: 0;
    border: 1px solid var(--_edge);
    border-radius: 6px;
    padding: 8px 12px;
    background: var(--_bg);
    color: inherit;
    font: inherit;
    vertical-align: top;
  }
  /* Room for the label that will be added, so that nothing moves then. */
  portal-login:not(#cw) :is([type='text'], [type='email'], [type='tel'], [type='number'], [type='password'], input:not([type])):not(label + *, label *, td *) {
    margin-top: calc(18px + 1.5em);
  }
  portal-login:not(#cw) a {
    display: block;
    margin: 0;
    padding: 10px 0;
    color: var(--_accent-text);
    font-size: 0.9375em;
    line-height: 1.6;
    text-align: center;
  }
  portal-login:not(#cw) p:last-child {
    text-align: center;
  }
  portal-login:not(#cw) :is(p, label) a {
    display: inline-block;
  }
  portal-login:not(#cw) :is([type='submit'], button:not([type])),
  portal-login:not(#cw) > :is(a:first-child, a[slot]) {
    display: flex;
    float: none;
    align-items: center;
    justify-content: center;
    gap: 8px;
    box-sizing: border-box;
    width: 100%;
    min-height: 44px;
    margin: 20px 0 0;
    border: 1px solid transparent;
    border-radius: 6px;
    padding: 8px 20px;
    background: var(--_fill);
    color: var(--_on-accent);
    font: inherit;
    font-weight: 600;
    line-height: 1.5;
    text-decoration: none;
    text-transform: none;
  }
  portal-login:not(#cw) [type='image'] {
    margin: 20px 0 0;
  }
  portal-login:not(#cw) > :is(a:first-child, a[slot]) {
    margin-top: 0;
    border-color: var(--_edge);
    background: none;
    color: var(--_text);
  }
  portal-login:not(#cw) > :is(a:first-child, a[slot]):hover {
    border-color: var(--_accent-text);
    background: var(--_soft);
    color: var(--_accent-text);
  }
  portal-login:not(#cw) > * + a[slot] {
    margin-top: 12px;
  }
  portal-login:not(#cw) a img {
    height: 24px;
  }
  portal-login > a:first-child:not([slot])::before {
    content: '';
    /* Drawn, not loaded: strict policies allow no image from a style sheet. Forced colours leave borders, not gradients. */
    border: 12px solid;
    -webkit-mask:
      radial-gradient(circle at 12px 8px, #0000 3.2px, #000 3.7px 4.6px, #0000 5.1px) no-repeat,
      radial-gradient(circle at 12px 22px, #0000 6.8px, #000 7.3px 8.2px, #0000 8.7px) 0 0/24px 20.5px no-repeat;
  }
  portal-login:not(#cw) :focus-visible {
    outline: 3px solid #ffd23f;
    outline-offset: 2px;
    box-shadow: 0 0 0 2px #141416;
  }
`;
