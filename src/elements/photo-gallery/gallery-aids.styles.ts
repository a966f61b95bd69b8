import { css } from 'lit';

export const aidStyles = css`
  .plates {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .plate {
    position: absolute;
    display: grid;
    place-content: center;
    justify-items: center;
    padding: 4px;
    overflow: hidden;
    border: 1px solid var(--_line);
    background: var(--_surface);
    color: var(--_muted);
    font-size: 0.9375em;
    text-align: center;
    pointer-events: auto;
  }
  .plate .words {
    display: grid;
    justify-items: center;
    gap: 4px;
  }
  .plate .button {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .small .icon,
  .least .words {
    display: none;
  }
  .least .button {
    padding: 0;
  }
  .sheet {
    display: none;
  }
  @media (forced-colors: active) {
    .button.ghost {
      padding-inline: 12px;
    }
    .more {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .sheet {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 8mm 6mm;
      color: #000;
    }
    .sheet ~ :not(.sheet) {
      display: none;
    }
    .sheet figure {
      margin: 0;
      break-inside: avoid;
    }
    .sheet img {
      display: block;
      max-width: 100%;
      max-height: 12cm;
      margin: 0 auto;
    }
    .sheet figcaption {
      padding-top: 2mm;
      font-size: 10pt;
      line-height: 1.4;
    }
  }
`;

/** The ring of the photo in the light DOM that has the focus. It lies inside the photo, since the grid is clipped. */
export const ringStyles = css`
  photo-gallery:not(#cw) a:focus-visible {
    outline: 3px solid transparent;
  }
  photo-gallery:not(#cw) :is(img:focus-visible, :focus-visible img) {
    box-sizing: border-box;
    padding: 5px;
    background: #141416;
    outline: 3px solid #ffd23f;
    outline-offset: -3px;
  }
  /* Moves no box: one that moves has ten thousand laid out anew. */
  photo-gallery[data-cw-links]:not(#cw) > a:focus-visible {
    outline: 2px solid #141416;
    outline-offset: -5px;
  }
  photo-gallery[data-cw-links]:not(#cw) > a:focus-visible > img {
    box-sizing: content-box;
    padding: 0;
  }
`;
