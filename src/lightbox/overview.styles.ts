import { css } from 'lit';

export const overviewStyles = css`
  .overview {
    grid-area: 2 / 1 / -1 / -1;
    overflow: auto;
    overscroll-behavior: contain;
  }
  .high {
    position: relative;
  }
  .overview img {
    position: absolute;
    object-fit: cover;
    background: #1b1b1f;
    color: inherit;
    cursor: pointer;
  }
  .overview .current {
    outline: 3px solid #f4f3f0;
    outline-offset: -3px;
  }
  .overview img:focus-visible {
    padding: 5px;
    background: #141416;
    outline: 3px solid #ffd23f;
    outline-offset: -3px;
  }
  .box:not(.all) .overview {
    display: none;
  }
  @media (forced-colors: active) {
    .overview img {
      border: 1px solid ButtonText;
    }
    .overview .current {
      outline-color: Highlight;
    }
  }
`;
