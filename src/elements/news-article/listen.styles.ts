import { css } from 'lit';

/** The sentence that is being read. */
export const listenStyles = css`
  news-article:not(#cw) .cw-listening {
    outline: 2px solid var(--_accent-text);
    outline-offset: 4px;
  }
  news-article:not(#cw) ::highlight(cw-listen) {
    background: #ffd23f;
    color: #141416;
  }
  @media (forced-colors: active) {
    news-article:not(#cw) ::highlight(cw-listen) {
      background: Highlight;
      color: HighlightText;
    }
  }
`;
