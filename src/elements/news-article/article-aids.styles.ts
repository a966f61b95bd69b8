import { css } from 'lit';

/** In the content: what only a hand or a key brings out. */
export const aidStyles = css`
  @media (forced-colors: active) {
    news-article:not(#cw) .cw-grid[data-more]::after {
      background: Canvas;
      color: CanvasText;
    }
  }
  news-article:not(#cw) .cw-nameless {
    color: transparent;
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
  news-article:not(#cw) .cw-viewer {
    display: block;
    width: 100%;
    height: min(80vh, 900px);
    margin-top: 8px;
    border: 1px solid var(--_line);
  }
`;

/** In the frame: the list of contents. */
export const contentsStyles = css`
  .contents ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .contents a {
    display: block;
    padding: 10px 0;
    border-top: 1px solid var(--_line);
    text-decoration: none;
  }
  .contents a:hover {
    text-decoration: underline;
  }
  .contents .deeper a {
    padding-inline-start: 20px;
  }
`;
