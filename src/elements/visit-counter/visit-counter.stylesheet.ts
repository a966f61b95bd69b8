import { css } from 'lit';

/**
 * The look of a counter before the script runs, or without it: the text inside, in a box as high as the numbers will
 * be. What `:host` says of display is repeated, since a page's own rule for the tag is stronger.
 */
export const counterStylesheet = css`
  visit-counter[page] { display: inline }
  visit-counter:not(:defined):not([page]) { display: flow-root }
  visit-counter:not(:defined):not([page])::before { content: ""; float: left; height: 283.2px }
  visit-counter[layout='row']:not(:defined)::before { height: 76px }
  visit-counter:not(:defined):not([page]):not([layout]) {
    container-type: inline-size;
    contain-intrinsic-inline-size: 240px;
  }
  @container (min-width: 480px) {
    visit-counter:not(:defined):not([page]):not([layout])::before { height: 241.4px }
  }
  @container (min-width: 768px) {
    visit-counter:not(:defined):not([page]):not([layout])::before { height: 165.8px }
  }
  @media print {
    visit-counter:not([page]) { display: none }
  }
`;
