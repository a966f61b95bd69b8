import { css } from 'lit';

/**
 * The look of a counter before the script runs, or without it: the text inside, or the labels with dashes where there
 * is none, in a box as high as the numbers will be. What `:host` says of display is repeated, since a page's own rule for the tag is stronger.
 */
export const counterStylesheet = css`
  visit-counter[page] { display: inline }
  visit-counter:not(:defined):not([page]) { display: flow-root }
  visit-counter:not(:defined):not([page])::before { content: ""; float: left; height: 283.2px }
  visit-counter[layout='row']:not(:defined)::before { height: 172px }
  visit-counter[trend]:not(:defined):not([page]) { padding-bottom: 79px }
  visit-counter:not(:defined):not([page]):not([layout]),
  visit-counter[layout='row']:not(:defined) {
    container-type: inline-size;
    contain-intrinsic-inline-size: 240px;
  }
  @container (min-width: 316px) {
    visit-counter[layout='row']:not(:defined)::before { height: 140px }
  }
  @container (min-width: 348px) {
    visit-counter[layout='row']:not(:defined)::before { height: 108px }
  }
  @container (min-width: 688px) {
    visit-counter[layout='row']:not(:defined)::before { height: 76px }
  }
  @container (min-width: 480px) {
    visit-counter:not(:defined):not([page]):not([layout])::before { height: 241.4px }
  }
  @container (min-width: 768px) {
    visit-counter:not(:defined):not([page]):not([layout])::before { height: 165.8px }
  }
  visit-counter[heading='']:not(:defined)::before { height: 234px }
  @container (min-width: 480px) {
    visit-counter[heading='']:not(:defined):not([layout])::before { height: 192.2px }
  }
  @container (min-width: 768px) {
    visit-counter[heading='']:not(:defined):not([layout])::before { height: 116.6px }
  }
  @media (scripting: none) {
    visit-counter:empty::after {
      content: "\\110 ang online: \\2014 \\a H\\f4 m nay: \\2014 \\a Trong tu\\1ea7 n: \\2014 \\a T\\1ea5 t c\\1ea3 : \\2014";
      line-height: 46px;
      white-space: pre-line;
    }
    visit-counter:lang(en):empty::after { content: "Online now: \\2014 \\a Today: \\2014 \\a This week: \\2014 \\a Total: \\2014" }
    visit-counter[show]:empty::after { content: "L\\1b0 \\1ee3 t truy c\\1ead p: \\2014" }
    visit-counter[show]:lang(en):empty::after { content: "Visits: \\2014" }
    visit-counter[page]:empty::after { line-height: inherit; content: "L\\1b0 \\1ee3 t xem: \\2014" }
    visit-counter[page]:lang(en):empty::after { content: "Views: \\2014" }
  }
  @media print {
    visit-counter:not([page]) { display: none }
  }
`;
