import { css } from 'lit';

/** The frame: where the parts stand, and the sizes that the content inherits, by the width of the container. */
export const styles = css`
  .frame {
    container-type: inline-size;
  }
  @media (forced-colors: active) {
    .frame {
      color: CanvasText;
    }
  }
  .grid {
    --_h: 1.5em;
    --_h-capitals: 1.25em;
    --_h-long: 1.1875em;
    --_h-leading: 1.42;
    --_lead: 1.125em;
    --_size: 1.0625em;
    --_leading: 1.7;
    --_gap: 24px;
    --_figure: 28px;
    --_n2: 3;
    --_n2-grid: minmax(0, 1fr) / 1fr 1fr;
    --_n3: 16 / 15.33;
    --_n3-grid: minmax(0, 10fr) minmax(0, 5.33fr) / 1fr 1fr;
    --_n5: 16 / 20.67;
    --_n5-grid: minmax(0, 10fr) minmax(0, 5.33fr) minmax(0, 5.33fr) / 1fr 1fr;
    --_first: 1 / 1 / 2 / 3;
    display: block;
  }
  slot[name] {
    display: block;
  }
  .waiting {
    visibility: hidden;
  }
  .body {
    margin-top: var(--_gap);
    font-size: var(--_size);
    line-height: var(--_leading);
  }
  p {
    margin: 0;
  }
  a {
    color: var(--_accent-text);
    text-underline-offset: 0.18em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  .kicker {
    color: var(--_accent-text);
    margin-bottom: 4px;
    font-size: 0.9375em;
    font-weight: 600;
  }
  .kicker a {
    display: inline-block;
    padding-block: 8px;
    margin-block: -8px;
    text-decoration: none;
  }
  .headline {
    max-width: 34ch;
    font-size: var(--_h);
    font-weight: 700;
    line-height: 1.35;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  .dates {
    margin-top: 12px;
    font-size: 0.9375em;
    color: var(--_muted);
  }
  .below {
    margin-top: 0;
  }
  .published {
    margin-inline-end: 8px;
    font-weight: 600;
    color: var(--_text);
  }
  .dates > * {
    display: inline-block;
  }
  footer {
    max-width: calc(62ch * 1.0625);
    text-align: end;
  }
  .author {
    margin-top: 28px;
    font-size: 0.9375em;
    font-weight: 600;
  }
  .source {
    font-size: 0.9375em;
    color: var(--_muted);
  }
  @container (max-width: 299px) {
    .grid {
      --_n2: 0.75;
      --_n2-grid: minmax(0, 1fr) minmax(0, 1fr) / 1fr;
      --_h: 1.25em;
      --_h-capitals: 1.0625em;
      --_h-long: 1em;
      --_lead: 1.0625em;
      --_size: 1em;
    }
  }
  @container (min-width: 480px) {
    .grid {
      --_n3: 9 / 4.05;
      --_n3-grid: minmax(0, 1fr) minmax(0, 1fr) / 2fr 1fr;
      --_n5: 12 / 5.1;
      --_n5-grid: minmax(0, 1fr) minmax(0, 1fr) / 2fr 1fr 1fr;
      --_first: 1 / 1 / 3 / 2;
      --_h: 1.875em;
      --_h-capitals: 1.5625em;
      --_h-long: 1.375em;
      --_lead: 1.1875em;
    }
  }
  @container (min-width: 768px) {
    .grid {
      --_h: 2.25em;
      --_h-capitals: 1.8125em;
      --_h-long: 1.625em;
      --_h-leading: 1.4;
      --_lead: 1.3125em;
      --_size: 1.125em;
      --_leading: 1.72;
      --_gap: 28px;
      --_figure: 40px;
      --_bleed: 192px;
      display: grid;
      grid-template-columns: 152px minmax(0, 1fr);
      column-gap: 40px;
    }
    .grid > * {
      grid-column: 2;
    }
    .grid > header,
    .grid > [name='media'] {
      grid-column: 1 / 3;
    }
  }
  @container (min-width: 1120px) {
    .grid {
      --_h: 2.625em;
      --_h-capitals: 2.125em;
      --_h-long: 1.875em;
      --_lead: 1.375em;
      --_bleed: 0px;
      grid-template-columns: 184px minmax(0, 1fr);
      column-gap: 56px;
    }
    .grid > header,
    .grid > [name='media'] {
      grid-column: 2;
    }
  }
  /* Thousands of words are laid out as the reader comes near; the browser's own work would hold the page otherwise. */
  .long {
    --_late: auto;
  }
  .waiting.open {
    content-visibility: visible;
  }
`;
