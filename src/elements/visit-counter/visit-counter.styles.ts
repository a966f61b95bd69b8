import { css } from 'lit';

/**
 * What stands before the first number: rows of label and number, from 480 px of the element's own width in two columns,
 * from 768 px in four; every state is as high.
 */
export const styles = css`
  :host([page]) {
    display: inline;
    font: inherit !important;
  }
  .box {
    display: flow-root;
    container-type: inline-size;
    contain-intrinsic-inline-size: 240px;
  }
  :host([layout]) .box {
    container-type: normal;
  }
  h2 {
    margin: 0 0 8px;
    font-size: 1.125em;
    line-height: 1.4;
  }
  dl,
  dd {
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
  dd span {
    font-weight: 400;
    color: var(--_muted);
  }
  dd:empty::before {
    content: '';
    display: inline-block;
    width: 4ch;
    border: solid var(--_line);
    border-width: 0.4em 0;
  }
  .trend {
    min-height: 79px;
  }
  .note {
    display: flex;
    align-items: center;
    min-height: 44px;
    font-size: 0.875em;
    line-height: 1.55;
    color: var(--_muted);
  }
  :host(:is([layout='row'], [heading=''])) :is(.thread, h2) {
    display: none;
  }
  :host([layout='row']) .row {
    display: inline-flex;
    min-height: 32px;
    margin-inline-end: 16px;
    border-width: 0;
  }
  :host([layout='row']) dd {
    min-width: 3.5em;
    text-align: start;
  }
  @container (min-width: 480px) {
    dl {
      display: grid;
      grid-template-columns: repeat(2, 1fr);
      gap: 18px 0;
      padding: 0 0 14px;
      overflow: hidden;
      border-bottom: 1px solid var(--_line);
    }
    /* The line before a row's first cell is cut off with the edge. */
    .row {
      flex-direction: column-reverse;
      align-items: flex-start;
      justify-content: flex-end;
      margin-inline-start: -17px;
      padding-inline-start: 16px;
      border-width: 0;
      border-inline-start-width: 1px;
    }
    .row dd {
      flex: none;
      font-size: 1.5em;
      line-height: 1.4;
    }
  }
  @container (min-width: 768px) {
    dl {
      grid-template-columns: repeat(4, 1fr);
    }
  }
  @media print {
    :host(:not([page])) {
      display: none;
    }
  }
`;
