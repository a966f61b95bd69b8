import { css } from 'lit';

/** The browser's own print of the content and of the page round it. */
export const printStyles = css`
  @media print {
    news-article:not(#cw) :is(.cw-all, .cw-viewer, iframe) {
      display: none !important;
    }
    news-article:not(#cw) figcaption {
      color: #000;
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
    news-article:not(#cw) .cw-grid::after {
      content: none !important;
    }
    news-article:not(#cw) .cw-grid {
      display: flex;
      flex-wrap: wrap;
      aspect-ratio: auto;
    }
    news-article:not(#cw) .cw-grid.cw-grid > * {
      display: block !important;
      flex: 1 1 45%;
      max-width: calc(50% - 2px) !important;
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

/** The frame on paper. */
export const framePrintStyles = css`
  @media print {
    .grid {
      --_h: 18pt;
      --_h-capitals: 17pt;
      --_h-long: 16pt;
      --_lead: 12pt;
      --_size: 11pt;
      --_leading: 1.5;
      --_bleed: 0px;
      display: block;
      color: #000;
    }
  }
  @media print {
    .tools,
    .contents {
      display: none;
    }
  }
`;
