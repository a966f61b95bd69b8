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
  news-article:not(#cw) figcaption :is(p, div, i, em) {
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
    aspect-ratio: 3;
    grid: minmax(0, 1fr) / 1fr 1fr;
  }
  news-article:not(#cw) .cw-n3 {
    aspect-ratio: 16 / 15.33;
    grid: minmax(0, 10fr) minmax(0, 5.33fr) / 1fr 1fr;
  }
  news-article:not(#cw) .cw-n5 {
    aspect-ratio: 16 / 20.67;
    grid: minmax(0, 10fr) minmax(0, 5.33fr) minmax(0, 5.33fr) / 1fr 1fr;
  }
  news-article:not(#cw) :is(.cw-n3, .cw-n5) > :first-child {
    grid-column: 1 / 3;
  }
  news-article:not(#cw) .cw-n5 > :nth-child(n + 6) {
    display: none;
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
`;
