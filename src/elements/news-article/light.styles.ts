import { css } from 'lit';

/** The look of the content, before and after the tidying; also in the stylesheet for pages without the script. */
export const lightStyles = css`
  news-article:not(#cw) :is(p, div, center, span, font, li, dd, dt, td, th, b, strong, i, em, blockquote, section, figure, figcaption, article, h1, h2, h3, h4, h5, h6) {
    float: none;
    max-width: 100%;
    font-family: inherit;
    font-size: inherit;
    line-height: inherit;
    letter-spacing: inherit;
    text-align: inherit;
    text-indent: 0;
    color: inherit;
  }
  news-article:not(#cw) :is(p, ul, ol, dl, blockquote, pre) {
    max-width: 62ch;
    margin: 0 0 1.1em;
    padding: 0;
    text-wrap: pretty;
  }
  news-article:not(#cw) :is(ul, ol, dd) {
    padding-inline-start: 1.5em;
  }
  news-article:not(#cw) :is(h1, h2, h3, h4, h5, h6) {
    max-width: 34em;
    margin: 1.8em 0 0.6em;
    font-size: 1.3em;
    font-weight: 700;
    line-height: 1.4;
    text-wrap: balance;
  }
  news-article:not(#cw) a {
    color: var(--_accent-text, #24408e);
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
  }
  news-article:not(#cw) a:hover {
    text-decoration-thickness: 2px;
  }
  news-article:not(#cw) :is(img, video, iframe) {
    max-width: 100%;
    border: 0;
  }
  news-article:not(#cw) img {
    height: auto;
  }
  /* As much room as round the article's own photos. */
  news-article:not(#cw) photo-gallery {
    margin-block: var(--_figure, 28px);
  }
  news-article:not(#cw) > [slot] {
    margin: 0;
  }
  news-article:not(#cw) > :is(span, font, b, strong, i, em, a, small)[slot] {
    display: block;
  }
  news-article:not(#cw) > [slot] :is(p, h1, h2, h3, h4, h5, h6) {
    margin: 0;
    font-size: 1em;
    font-weight: inherit;
    line-height: inherit;
  }
  news-article:not(#cw) > [slot='headline'] {
    max-width: 34ch;
    font-size: var(--_h, 1.5em);
    font-weight: 700;
    line-height: 1.35;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  news-article:not(#cw) > [slot='lead'] {
    max-width: 58ch;
    margin-top: 16px;
    font-size: var(--_lead, 1.125em);
    font-weight: 500;
    line-height: 1.6;
  }
  news-article:not(#cw) > [slot='lead'] :is(b, strong) {
    font-weight: inherit;
  }
  news-article:not(#cw) > :is([slot='category'], [slot='date'], [slot='byline']) {
    max-width: none;
    font-size: 0.9375em;
    font-weight: 600;
    line-height: 1.6;
  }
  news-article:not(#cw) > [slot='category'] {
    margin-bottom: 4px;
    color: var(--_accent-text, #24408e);
  }
  news-article:not(#cw) > [slot='date'] {
    margin-top: 12px;
  }
  news-article:not(#cw) > [slot='byline'] {
    text-align: end;
  }
  news-article:not(#cw) > [slot='related'] {
    margin-top: 28px;
    font-weight: 400;
  }
  news-article:not(#cw) > [slot='related'] + [slot='related'] {
    margin-top: 8px;
  }
  news-article:not(#cw) > [slot='related']:is(h1, h2, h3, h4, h5, h6),
  news-article:not(#cw) > [slot='related'] :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.125em;
    font-weight: 700;
  }
  news-article:not(#cw) [hidden] {
    display: none !important;
  }
`;
