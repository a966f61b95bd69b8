import { css } from 'lit';

/**
 * A mosaic of up to five photos. `.frame` holds the container, `.grid.n1` … `.n5` (the number of tiles) the tiles; the
 * first tile says `grid-area: a`, the others follow by themselves and fill their cells. One photo keeps its ratio.
 */
export const mosaic = css`
  .frame {
    container-type: inline-size;
  }
  .grid {
    display: grid;
    position: relative;
    gap: var(--cw-gap, 4px);
    overflow: hidden;
    border-radius: 6px;
  }
  .n2, .n4 {
    grid: 'a .' minmax(0, 1fr) / 1fr 1fr;
    aspect-ratio: 3;
  }
  .n4 {
    grid: 'a .' minmax(0, 1fr) '. .' minmax(0, 1fr) / 1fr 1fr;
    aspect-ratio: 1.5;
  }
  .n3 {
    grid: 'a a' minmax(0, 10fr) '. .' minmax(0, 5.33fr) / 1fr 1fr;
    aspect-ratio: 16 / 15.33;
  }
  .n5 {
    grid: 'a a' minmax(0, 10fr) '. .' minmax(0, 5.33fr) '. .' minmax(0, 5.33fr) / 1fr 1fr;
    aspect-ratio: 16 / 20.67;
  }
  @container (max-width: 299px) {
    .n2 {
      grid: 'a' minmax(0, 1fr) '.' minmax(0, 1fr) / 1fr;
      aspect-ratio: 0.75;
    }
  }
  @container (min-width: 480px) {
    .n3 {
      grid: 'a .' minmax(0, 1fr) 'a .' minmax(0, 1fr) / 2fr 1fr;
      aspect-ratio: 9 / 4.05;
    }
    .n5 {
      grid: 'a . .' minmax(0, 1fr) 'a . .' minmax(0, 1fr) / 2fr 1fr 1fr;
      aspect-ratio: 12 / 5.1;
    }
  }
`;
