import { css } from 'lit';

/**
 * The photos before the script runs, or without it, as the element will lay them out: where each child (or each child
 * of the only box) is one photo. Rows and columns count in twelfths, so that each photo can say its own share.
 */
export const galleryStylesheet = css`
  photo-gallery:not(:defined) {
    display: grid;
    grid-template-columns: repeat(12, minmax(0, 1fr));
    gap: var(--cw-gap, 4px);
    container-type: inline-size;
    overflow: hidden;
    border-radius: 6px;
  }
  photo-gallery:not(:defined) > div:only-child {
    display: contents;
  }
  :is(photo-gallery:not(:defined), photo-gallery:not(:defined) > div:only-child) > :is(a, figure, img, picture) {
    display: block;
    position: relative;
    grid-column: span 6;
    margin: 0;
    aspect-ratio: 1.5;
    overflow: hidden;
    object-fit: cover;
    width: 100%;
    min-height: 0;
  }
  :is(photo-gallery:not(:defined), photo-gallery:not(:defined) > div:only-child) > * img {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  :is(photo-gallery:not(:defined), photo-gallery:not(:defined) > div:only-child) > :only-child {
    grid-column: 1 / -1;
    aspect-ratio: auto;
  }
  photo-gallery:not(:defined) > :only-child:not(div) img {
    position: static;
    height: auto;
    max-height: 80vh;
    object-fit: contain;
  }
  :is(photo-gallery:not(:defined, [layout]), photo-gallery:not(:defined, [layout]) > div:only-child) > :nth-child(n + 6) {
    display: none;
  }
  :is(photo-gallery:not(:defined, [layout]), photo-gallery:not(:defined, [layout]) > div:only-child)
    > :first-child:is(:nth-last-child(3), :nth-last-child(n + 5)) {
    grid-column: 1 / -1;
    aspect-ratio: 1.6;
  }
  photo-gallery:not(:defined):has(> :nth-child(6)),
  photo-gallery:not(:defined):has(> div:only-child > :nth-child(6)) {
    padding-bottom: 44px;
  }
  @container (max-width: 299px) {
    :is(photo-gallery:not(:defined, [layout]), photo-gallery:not(:defined, [layout]) > div:only-child)
      > :is(:first-child:nth-last-child(2), :last-child:nth-child(2)) {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 480px) {
    :is(photo-gallery:not(:defined, [layout]), photo-gallery:not(:defined, [layout]) > div:only-child)
      > :is(:first-child:nth-last-child(3), :nth-child(2):nth-last-child(2), :nth-child(3):last-child) {
      grid-column: span 4;
      aspect-ratio: 1.48;
    }
    :is(photo-gallery:not(:defined, [layout]), photo-gallery:not(:defined, [layout]) > div:only-child)
      > :is(
        :first-child:nth-last-child(n + 5),
        :nth-child(2):nth-last-child(n + 4),
        :nth-child(3):nth-last-child(n + 3),
        :nth-child(4):nth-last-child(n + 2),
        :nth-child(5)
      ) {
      grid-column: span 3;
      aspect-ratio: 1.18;
    }
    :is(photo-gallery:not(:defined, [layout]), photo-gallery:not(:defined, [layout]) > div:only-child)
      > :first-child:nth-last-child(3) {
      grid-area: span 2 / span 8;
      aspect-ratio: auto;
    }
    :is(photo-gallery:not(:defined, [layout]), photo-gallery:not(:defined, [layout]) > div:only-child)
      > :first-child:nth-last-child(n + 5) {
      grid-area: span 2 / span 6;
      aspect-ratio: auto;
    }
  }
  photo-gallery:not(:defined)[layout='square'] {
    grid-template-columns: repeat(auto-fill, minmax(min(var(--cw-row-height, 160px), 48%), 1fr));
  }
  photo-gallery:not(:defined)[layout='square'] > * {
    grid-column: auto;
    aspect-ratio: 1;
  }
  photo-gallery:not(:defined):is([layout='justified'], [layout='strip']) {
    display: flex;
    flex-wrap: wrap;
  }
  photo-gallery:not(:defined)[layout='strip'] {
    flex-wrap: nowrap;
    overflow-x: auto;
  }
  photo-gallery:not(:defined)[layout='strip'] > * {
    flex: 0 0 calc(var(--cw-row-height, 200px) * 1.5);
  }
  photo-gallery:not(:defined)[layout='justified'] > * {
    flex: 1 1 calc(var(--cw-row-height, 200px) * 1.5 * 0.85);
  }
  photo-gallery:not(:defined)[layout='justified']::after {
    content: '';
    flex: 1e4 0 0;
  }
  photo-gallery:not(:defined)[layout='masonry'] {
    display: block;
    columns: 240px;
    column-gap: var(--cw-gap, 4px);
  }
  photo-gallery:not(:defined)[layout='masonry'] > * {
    margin: 0 0 var(--cw-gap, 4px);
    break-inside: avoid;
  }
`;
