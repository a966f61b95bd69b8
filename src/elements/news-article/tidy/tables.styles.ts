import { css } from 'lit';

/** Tables, videos and frames inside the column. */
export const tableStyles = css`
  news-article:not(#cw) .cw-view {
    margin-inline-start: 16px;
  }
  news-article:not(#cw) .cw-table {
    width: fit-content;
    min-width: min(100%, 62ch);
    max-width: 100%;
    margin: 0 0 1.1em;
    overflow-x: auto;
  }
  news-article:not(#cw) .cw-table table {
    width: auto;
    min-width: 100%;
    max-width: none;
    margin: 0;
    border: 0;
    border-collapse: collapse;
    background: none;
    font-size: max(0.9375rem, 15px);
    line-height: 1.6;
    overflow-wrap: normal;
  }
  news-article:not(#cw) .cw-table :is(td, th) {
    min-width: 9ch;
    padding: 8px 12px;
    border: 0;
    border-bottom: 1px solid var(--_line);
    background: none;
    text-align: start;
    vertical-align: top;
  }
  news-article:not(#cw) .cw-table .cw-short {
    min-width: 0;
    white-space: nowrap;
  }
  news-article:not(#cw) .cw-table :is(td, th):first-child {
    padding-inline-start: 0;
  }
  news-article:not(#cw) .cw-table :is(td, th) > * {
    margin: 0;
  }
  news-article:not(#cw) .cw-table :is(th, [role='columnheader']) {
    font-weight: 600;
  }
  news-article:not(#cw) :is(tr, .cw-column, .cw-column td, .cw-layout, .cw-layout td) {
    background: none;
  }
  news-article:not(#cw) caption {
    padding: 0 0 8px;
    text-align: start;
    font-weight: 600;
  }
  news-article:not(#cw) :is(.cw-column, .cw-column tbody, .cw-column tr, .cw-column td) {
    display: block;
    width: auto;
    padding: 0;
    border: 0;
  }
  news-article:not(#cw) .cw-layout {
    width: 100%;
    table-layout: fixed;
    border: 0;
  }
  news-article:not(#cw) .cw-layout td {
    padding: 0 8px 8px 0;
    border: 0;
    vertical-align: top;
  }
  news-article:not(#cw) .cw-embed {
    display: block;
    width: 100%;
    height: auto;
    margin: var(--_figure) 0;
    border-radius: 6px;
  }
  news-article:not(#cw) .cw-frame {
    width: 100%;
  }
`;
