import { css } from 'lit';
import { lightStyles } from './light.styles.ts';

/**
 * For the stylesheet: the look of the text without the script. With it the content waits unseen, since the tidying moves
 * things; where no script comes, it shows after a moment by itself, and at once where the browser knows that none will.
 */
export const articleStylesheet = css`
  ${lightStyles}
  news-article:not(:defined) {
    display: flow-root;
    font: 400 max(1rem, 16px) / 1.7 var(--cw-font, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif);
    color: var(--cw-text, #1a1a1d);
    overflow-wrap: break-word;
    min-height: 100vh;
    visibility: hidden;
    animation: cw-show 0s 1.5s forwards;
  }
  news-article[raw]:not(:defined) {
    min-height: 0;
    visibility: visible;
  }
  @media (scripting: none) {
    news-article:not(:defined) {
      min-height: 0;
      visibility: visible;
    }
  }
  @keyframes cw-show {
    to {
      min-height: 0;
      visibility: visible;
    }
  }
`;
