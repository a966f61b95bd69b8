import { css } from 'lit';

/** The frame of the gallery. What the photos in the light DOM need to know of the layout comes as `--_…`. */
export const styles = css`
  :host([data-cw-empty]) {
    display: none;
  }
  .grid {
    --_gap: var(--cw-gap, 4px);
    --_row: var(--cw-row-height, 200px);
  }
  .mosaic {
    --_shape: auto;
    --_height: 100%;
  }
  .n1 {
    --_height: auto;
  }
  .square {
    --_shape: 1;
    grid-template-columns: repeat(auto-fill, minmax(min(var(--cw-row-height, 160px), 48%), 1fr));
  }
  .justified,
  .strip {
    display: flex;
  }
  /* A row's photos may be 15 % lower than asked for: one more finds room, rather than one alone at twice the height. */
  .justified {
    --_grow: 1;
    flex-wrap: wrap;
    align-items: start;
  }
  /* Takes what the last row leaves, so that its photos are not blown up. */
  .justified::after {
    content: '';
    flex: 1e4 0 0;
  }
  .masonry {
    --_below: var(--_gap);
    display: block;
    columns: 2;
    margin-bottom: calc(-1 * var(--_gap));
  }
  .strip {
    overflow-x: auto;
  }
  .more {
    position: absolute;
    inset: 0;
    grid-area: -2 / -2 / -1 / -1;
    display: grid;
    place-content: center;
    background: rgb(14 14 16/.66);
    color: #fff;
    font-weight: 600;
    text-align: center;
    pointer-events: none;
  }
  .more b {
    font-size: 1.25em;
    line-height: 1.35;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 0 24px;
    font-size: 0.9375em;
  }
  :host([download-all]) .foot {
    min-height: 44px;
  }
  .caption {
    flex: 1 1 12em;
    color: var(--_muted);
  }
  .foot .button {
    font-size: 1em;
  }
  @container (min-width: 480px) {
    .masonry {
      columns: 240px;
    }
  }
  @media (forced-colors: active) {
    .more {
      background: Canvas;
      color: CanvasText;
    }
  }
`;

/**
 * A tile is one photo in the grid: a child of the gallery, or what the gallery marked where the page wraps photos in
 * boxes of its own.
 */
export const lightStyles = css`
  photo-gallery:not(#cw) > :not([slot]),
  photo-gallery:not(#cw) [data-cw] {
    display: block !important;
    position: relative !important;
    float: none !important;
    width: 100% !important;
    height: var(--_height, auto) !important;
    min-width: 0;
    max-width: 100% !important;
    min-height: 0;
    margin: 0 0 var(--_below, 0) !important;
    padding: 0;
    border: 0;
    overflow: hidden;
    flex: calc(var(--_grow, 0) * var(--cw-ratio, 1.5)) var(--_grow, 0)
      calc(var(--_row) * var(--cw-ratio, 1.5) * (1 - var(--_grow, 0) * 0.15));
    aspect-ratio: var(--_shape, var(--cw-ratio, 1.5));
    break-inside: avoid;
    background: var(--_surface);
    object-fit: cover;
    cursor: zoom-in;
  }
  photo-gallery:not(#cw) > :not([slot]) img:not([data-cw]),
  photo-gallery:not(#cw) [data-cw] img:not([data-cw]) {
    position: absolute !important;
    inset: 0;
    width: 100% !important;
    height: 100% !important;
    max-width: none !important;
    margin: 0;
    object-fit: cover;
  }
  /* Links with a photo each, as large galleries have them: without a layer and a clip for each one all is cheaper. */
  photo-gallery[data-cw-links]:not(#cw) > a {
    position: static !important;
    overflow: visible;
    font-size: 0;
  }
  photo-gallery[data-cw-links]:not(#cw) > a:not([slot]) > img {
    position: static !important;
    display: block;
    height: auto !important;
    aspect-ratio: var(--_shape, var(--cw-ratio, 1.5));
  }
  /* By parent, not by sibling: a look back from each of ten thousand siblings takes seconds. */
  [data-cw='wrap']:not(#cw) > :not([data-cw], [slot]) {
    display: none !important;
  }
  photo-gallery:not(#cw) [data-cw='wrap'] {
    display: contents !important;
  }
  photo-gallery:not(#cw) [data-cw='a'] {
    grid-area: a;
  }
  photo-gallery:not(#cw) [data-cw='1'] {
    overflow: visible;
    background: none;
  }
  photo-gallery:not(#cw) :is([data-cw='1'] img, img[data-cw='1']):not(#cw) {
    position: static !important;
    width: 100% !important;
    height: auto !important;
    max-height: 80vh;
    object-fit: contain;
    border-radius: 6px;
    background: var(--_surface);
  }
  photo-gallery:not(#cw) figcaption {
    padding-top: 10px;
    font-size: 0.9375em;
    color: var(--_muted);
  }
`;
