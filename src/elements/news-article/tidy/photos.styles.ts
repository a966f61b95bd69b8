import { css } from 'lit';

/** Photos one by one and as mosaics, with their captions. */
export const photoStyles = css`
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
  news-article:not(#cw) :is(li, blockquote, .cw-text, .cw-layout, .cw-table) :is(.cw-photo, .cw-photos),
  news-article:not(#cw) .cw-near {
    width: 100%;
    margin-inline-start: 0;
  }
  news-article:not(#cw) figcaption {
    max-width: calc(62ch * 1.2);
    margin: 8px 0 0;
    padding: 0;
    font-size: max(0.9375rem, 15px);
    line-height: 1.6;
    color: var(--_muted);
    padding-inline-start: var(--_bleed, 0px);
  }
  news-article:not(#cw) > [slot='media'] figcaption,
  news-article:not(#cw) :is(li, blockquote, .cw-text, .cw-layout, .cw-table, .cw-near) figcaption {
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
  news-article:not(#cw) :is(.cw-photo, .cw-photos) :is(a, picture):not(figcaption *) {
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
  news-article:not(#cw) .cw-n5 > :nth-child(n + 6) {
    display: none;
  }
  news-article:not(#cw) .cw-grid[data-more]::after {
    content: attr(data-more);
    grid-area: -2 / -2 / -1 / -1;
    display: grid;
    place-content: center;
    background: rgb(14 14 16 / 0.66);
    color: #fff;
    font-size: 1.1875em;
    font-weight: 600;
    pointer-events: none;
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
  news-article:not(#cw) .cw-layout :is(.cw-photo, .cw-photos) {
    margin: 0 0 8px;
  }
`;
