import { css } from 'lit';

/** Text as the tidying leaves it: capitals, byline, source, files. */
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
  @media screen {
    news-article:not(#cw) [data-cw-later] {
      display: none;
    }
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
  news-article:not(#cw) > [slot='byline'] + [slot='byline'],
  news-article:not(#cw) > .cw-source {
    margin-top: 0;
  }
  news-article:not(#cw) > .cw-source {
    font-weight: 400;
    color: var(--_muted);
  }
  news-article:not(#cw) > .cw-other-date {
    margin-top: 0;
    font-weight: 400;
    color: var(--_muted);
  }
  news-article:not(#cw) > :is(ul, ol, dl)[slot='date'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    padding: 0;
    list-style: none;
  }
  news-article:not(#cw) > dl[slot='date'] dd {
    margin: 0;
    padding: 0;
  }
  news-article:not(#cw) [data-cw-file]::after {
    content: '(' attr(data-cw-file) ')';
    display: inline-block;
    margin-inline-start: 0.3em;
    text-decoration: none;
    color: var(--_muted);
  }
`;
