import { css } from 'lit';

/** Rows of label and number; from 480 px of the element's own width two columns, from 768 px four. */
export const styles = css`
  :host([page]) {
    display: inline;
  }
  .box {
    container-type: inline-size;
    contain-intrinsic-inline-size: 240px;
  }
  h2 {
    margin: 0 0 8px;
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.4;
  }
  dl,
  dd,
  p {
    margin: 0;
  }
  .row {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0 8px;
    min-height: 46px;
    border: 0 solid var(--_line);
    border-bottom-width: 1px;
  }
  dt {
    font-size: 0.9375em;
    color: var(--_muted);
  }
  /* As wide before the number as with it: a box that grows to the left would count as a shift. */
  dd {
    flex: 1;
    text-align: end;
    font-size: 1.0625em;
    font-weight: 600;
    font-variant-numeric: tabular-nums lining-nums;
    white-space: nowrap;
  }
  .online dt::before {
    content: '';
    display: inline-block;
    width: 8px;
    height: 8px;
    margin-inline-end: 8px;
    border: 1.5px solid var(--_muted);
    border-radius: 50%;
    vertical-align: 0.07em;
  }
  .known dt::before {
    border: 4px solid var(--_ok);
  }
  .total {
    min-height: 52px;
  }
  .total dt {
    color: var(--_text);
  }
  .total dd {
    font-size: 1.25em;
  }
  dd span {
    font-weight: 400;
    color: var(--_muted);
  }
  dd:empty::before {
    content: '';
    display: inline-block;
    width: 2ch;
    height: 0.8em;
    border-radius: 2px;
    background: var(--_line);
  }
  .row + .row dd:empty::before {
    width: 4ch;
  }
  .row + .row + .row dd:empty::before {
    width: 6ch;
  }
  .row + .row + .row + .row dd:empty::before {
    width: 8ch;
  }
  .note {
    display: flex;
    align-items: center;
    gap: 8px;
    min-height: 44px;
    font-size: 0.875em;
    line-height: 1.55;
    color: var(--_muted);
  }
  .trend {
    min-height: 79px;
    padding: 12px 0 0;
    font-size: 0.875em;
    color: var(--_muted);
  }
  svg {
    display: block;
    width: 100%;
    height: 44px;
    fill: var(--_accent-text);
  }
  [hidden].trend,
  .note [hidden] {
    display: none;
  }
  .note .button {
    padding: 0;
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  :host([layout='row']) :is(.thread, h2) {
    display: none;
  }
  :host([layout='row']) dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
  }
  :host([layout='row']) .row {
    min-height: 32px;
    border-width: 0;
  }
  :host([layout='row']) dd,
  :host([layout='digits']) dd {
    flex: none;
    font-size: 1.0625em;
  }
  :host([layout='digits']) dd {
    padding-inline-start: 0.2ch;
    background: repeating-linear-gradient(90deg, var(--_line) 0 1.4ch, transparent 0 1.5ch) 0 0 / calc(100% - 0.2ch) no-repeat;
    font-family: ui-monospace, Consolas, monospace;
    letter-spacing: 0.5ch;
  }
  :host([layout]) .box {
    container-type: normal;
  }
  @container (min-width: 480px) {
    dl {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 18px 0;
      padding: 0 0 14px;
      border-bottom: 1px solid var(--_line);
    }
    .row {
      flex-direction: column-reverse;
      align-items: flex-start;
      justify-content: flex-end;
      border-width: 0;
    }
    dd,
    .total dd {
      flex: none;
      font-size: 1.5em;
      line-height: 1.4;
    }
    .row:nth-child(2n) {
      padding-inline-start: 16px;
      border-inline-start-width: 1px;
    }
  }
  @container (min-width: 768px) {
    dl {
      grid-template-columns: repeat(4, 1fr);
    }
    .row:nth-child(n) {
      padding-inline-start: 16px;
      border-inline-start-width: 1px;
    }
    .row:nth-child(4n + 1) {
      padding-inline-start: 0;
      border-inline-start-width: 0;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
