import { css } from 'lit';

/** The look of what the tidying makes: capitals, photos, captions, tables. Comes with it, not with the first file. */
export const tidiedStyles = css`
  news-article:not(#cw) > :is(.cw-capitals, .cw-capitals-long) {
    max-width: 40ch;
    font-size: var(--_h-capitals);
    line-height: var(--_h-leading);
    letter-spacing: 0.005em;
    word-spacing: 0.06em;
  }
  news-article:not(#cw) > .cw-capitals-long {
    max-width: 46ch;
    font-size: var(--_h-long);
  }
  news-article:not(#cw) :is(p, li, blockquote) {
    content-visibility: var(--_late, visible);
    contain-intrinsic-size: auto 120px;
  }
  news-article:not(#cw) figure {
    content-visibility: var(--_late, visible);
    contain-intrinsic-size: auto 480px;
  }
  news-article:not(#cw) > [slot] {
    --_late: visible;
  }
  news-article:not(#cw) .cw-anchor {
    height: 0;
    margin: 0;
    overflow: hidden;
  }
  news-article:not(#cw) .cw-text:not([slot]) {
    max-width: 62ch;
    margin-block: 0 1.1em;
  }
  news-article:not(#cw) > [slot='byline'] {
    margin-top: 28px;
  }
  news-article:not(#cw) > [slot='byline'] ~ [slot='byline'],
  news-article:not(#cw) > .cw-source {
    margin-top: 0;
  }
  news-article:not(#cw) > .cw-source {
    font-weight: 400;
    color: var(--_muted);
  }
  news-article:not(#cw) :is(.cw-photo, .cw-photos) {
    position: relative;
    z-index: 1;
    width: calc(100% + var(--_bleed, 0px));
    max-width: none;
    margin: var(--_figure) 0;
    margin-inline-start: calc(0px - var(--_bleed, 0px));
    font-size: 0.9375rem;
    font-size: max(0.9375rem, 15px);
    line-height: 1.6;
    color: var(--_muted);
  }
  news-article:not(#cw) > [slot='media'] {
    width: 100%;
    margin: var(--_gap) 0 0;
  }
  news-article:not(#cw) :is(li, td, blockquote, .cw-text) :is(.cw-photo, .cw-photos) {
    width: 100%;
    margin-inline-start: 0;
  }
  news-article:not(#cw) figcaption {
    max-width: calc(62ch * 1.2);
    margin: 8px 0 0;
    padding: 0;
    padding-inline-start: var(--_bleed, 0px);
  }
  news-article:not(#cw) > [slot='media'] figcaption {
    padding: 0;
  }
  news-article:not(#cw) .cw-credit {
    display: inline-block;
  }
  news-article:not(#cw) figcaption :is(p, div, i, em) {
    max-width: none;
    margin: 0;
    font-style: normal;
  }
  news-article:not(#cw) :is(.cw-photo, .cw-photos) :is(a, picture) {
    display: block;
    height: 100%;
  }
  news-article:not(#cw) :is(.cw-photo, .cw-photos) img {
    display: block;
    width: 100%;
    max-height: 80vh;
    margin: 0;
    border-radius: 6px;
    object-fit: scale-down;
    background: var(--_surface);
    cursor: zoom-in;
  }
  news-article:not(#cw) .cw-photo .cw-unknown {
    aspect-ratio: 3 / 2;
  }
  news-article:not(#cw) > [slot='media'] :is(.cw-wide, .cw-unknown) {
    aspect-ratio: 16 / 9 !important;
    max-width: none !important;
    object-fit: cover;
  }
  news-article:not(#cw) > [slot='media'] .cw-unknown {
    object-fit: contain;
  }
  news-article:not(#cw) .cw-grid {
    display: grid;
    gap: 4px;
    overflow: hidden;
    border-radius: 6px;
    aspect-ratio: 1.5;
    grid: minmax(0, 1fr) minmax(0, 1fr) / 1fr 1fr;
  }
  news-article:not(#cw) .cw-grid > * {
    min-width: 0;
    min-height: 0;
  }
  news-article:not(#cw) .cw-grid img {
    height: 100%;
    max-width: none !important;
    max-height: none;
    border-radius: 0;
    object-fit: cover;
    aspect-ratio: auto !important;
  }
  news-article:not(#cw) .cw-n2 {
    aspect-ratio: var(--_n2);
    grid: var(--_n2-grid);
  }
  news-article:not(#cw) .cw-n3 {
    aspect-ratio: var(--_n3);
    grid: var(--_n3-grid);
  }
  news-article:not(#cw) .cw-n5 {
    aspect-ratio: var(--_n5);
    grid: var(--_n5-grid);
  }
  news-article:not(#cw) :is(.cw-n3, .cw-n5) > :first-child {
    grid-area: var(--_first);
  }
  news-article:not(#cw) .cw-n5 > :nth-child(5) {
    grid-area: -2 / -2 / -1 / -1;
  }
  news-article:not(#cw) .cw-n5 > :nth-child(n + 6):not(.cw-more) {
    display: none;
  }
  news-article:not(#cw) .cw-more {
    grid-area: -2 / -2 / -1 / -1;
    display: grid;
    place-content: center;
    max-width: none;
    background: rgb(14 14 16 / 0.66);
    color: #fff;
    font-size: 1.1875em;
    font-weight: 600;
    pointer-events: none;
  }
  news-article:not(#cw) .cw-more::before {
    content: attr(data-label);
  }
  @media (forced-colors: active) {
    news-article:not(#cw) .cw-more {
      background: Canvas;
      color: CanvasText;
    }
  }
  news-article:not(#cw) [role='button']:focus-visible,
  news-article:not(#cw) a:focus-visible {
    outline: 3px solid #ffd23f;
    outline-offset: 2px;
    box-shadow: 0 0 0 2px #141416;
  }
  news-article:not(#cw) .cw-grid [role='button']:focus-visible {
    outline-offset: -3px;
    box-shadow: inset 0 0 0 5px #141416;
  }
  news-article:not(#cw) .cw-photos > .cw-all {
    float: inline-end;
  }
  news-article:not(#cw) .cw-all {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
    margin: 0;
    padding: 8px 0;
    border: 0;
    background: none;
    color: var(--_accent-text);
    font: 600 1em/1.5 var(--cw-font, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif);
    cursor: pointer;
  }
  news-article:not(#cw) .cw-all::before {
    content: attr(data-label);
  }
  news-article:not(#cw) .cw-all:hover {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  news-article:not(#cw) .cw-all:focus-visible,
  news-article:not(#cw) .cw-table:focus-visible {
    outline: 3px solid #ffd23f;
    outline-offset: 2px;
    box-shadow: 0 0 0 2px #141416;
  }
  news-article:not(#cw) .cw-view {
    margin-inline-start: 16px;
  }
  news-article:not(#cw) .cw-viewer {
    display: block;
    width: 100%;
    height: min(80vh, 900px);
    margin-top: 8px;
    border: 1px solid var(--_line);
  }
  news-article:not(#cw) [data-cw-file]::after {
    content: '(' attr(data-cw-file) ')';
    display: inline-block;
    margin-inline-start: 0.3em;
    text-decoration: none;
    color: var(--_muted);
  }
  news-article:not(#cw) .cw-table {
    max-width: 100%;
    margin: 0 0 1.1em;
    overflow-x: auto;
  }
  news-article:not(#cw) .cw-table table {
    width: auto;
    min-width: min(100%, 62ch);
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
  news-article:not(#cw) .cw-layout :is(.cw-photo, .cw-photos) {
    margin: 0 0 8px;
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
  news-article:not(#cw) .cw-listening {
    outline: 2px solid var(--_accent-text);
    outline-offset: 4px;
  }
  news-article:not(#cw) ::highlight(cw-listen) {
    background: #ffd23f;
    color: #141416;
  }
  @media (forced-colors: active) {
    news-article:not(#cw) ::highlight(cw-listen) {
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    news-article:not(#cw) :is(.cw-all, .cw-more, .cw-viewer, iframe) {
      display: none !important;
    }
    news-article:not(#cw) :is(.cw-photo, .cw-photos) {
      color: #000;
      break-inside: avoid;
    }
    news-article:not(#cw) :is(.cw-photo, .cw-photos) img,
    news-article:not(#cw) > [slot='media'] img {
      width: auto;
      max-width: 100% !important;
      max-height: 12cm;
    }
    news-article:not(#cw) .cw-grid {
      display: flex;
      flex-wrap: wrap;
      aspect-ratio: auto;
    }
    news-article:not(#cw) .cw-grid > :not(.cw-more) {
      display: block !important;
      flex: 1 1 45%;
      max-width: calc(50% - 2px);
    }
    news-article:not(#cw) :is(h1, h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
    news-article:not(#cw) :is(p, li) {
      orphans: 3;
      widows: 3;
    }
    news-article:not(#cw) > [slot='byline'] {
      break-before: avoid;
    }
    news-article:not(#cw) a[href^='http']:not([role])::after {
      content: ' (' attr(href) ')';
      font-size: 8.5pt;
      overflow-wrap: anywhere;
    }
    news-article:not(#cw) figure a[href]::after {
      content: none;
    }
    news-article:not(#cw) .cw-table {
      overflow: visible;
    }
    /* The browser's own print: boxes round the article must not cut page two, and what is not the article stays away. */
    :has(news-article) {
      display: block !important;
      position: static !important;
      float: none !important;
      width: auto !important;
      height: auto !important;
      max-width: none !important;
      max-height: none !important;
      margin: 0 !important;
      padding: 0 !important;
      overflow: visible !important;
      border: 0 !important;
    }
    body:has(news-article) :not(:has(news-article, photo-gallery), news-article, news-article *, photo-gallery, photo-gallery *) {
      display: none !important;
    }
    @page {
      size: A4;
      margin: 18mm;
    }
  }
`;
