import { css } from 'lit';

/** The lightbox looks the same in both themes. It is told apart from the page by `all: initial` on its holder. */
export const styles = css`
  :host {
    all: initial !important;
    display: contents !important;
  }
  * {
    box-sizing: border-box;
  }
  dialog {
    position: fixed;
    inset: 0;
    width: 100%;
    height: 100dvh;
    max-width: none;
    max-height: none;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: hidden;
    transform-origin: 0 0;
    background: none;
    color: #f4f3f0;
    font: 400 max(1rem, 16px) / 1.6 system-ui, sans-serif;
    outline: 0;
    /* While it fades out the page is the reader's again. */
    pointer-events: none;
    opacity: 0;
  }
  dialog[open] {
    pointer-events: auto;
    opacity: 1;
  }
  /* The ground fades in alone: the photo on it is seen at once. */
  dialog::before {
    content: '';
    background: rgb(14 14 16 / calc(1 - var(--fade, 0)));
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  .box {
    position: relative;
    display: grid;
    grid-template: 64px minmax(0, 1fr) auto auto / 104px minmax(0, 1fr) 104px;
    width: 100%;
    height: 100%;
    padding: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left);
  }
  button {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-width: 48px;
    min-height: 48px;
    margin: 0;
    padding: 0 12px;
    border: 0;
    border-radius: 6px;
    background: none;
    color: inherit;
    font: 500 15px / 1.6 system-ui, sans-serif;
    cursor: pointer;
  }
  button:hover,
  .plate button {
    text-decoration: underline;
  }
  [aria-disabled='true'] {
    opacity: 0.38;
    cursor: default;
  }
  svg {
    flex: none;
    width: 24px;
    height: 24px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  :focus-visible:not(dialog) {
    outline: 3px solid #ffd23f;
    outline-offset: 2px;
    box-shadow: 0 0 0 2px #141416;
  }
  .count {
    grid-area: 1 / 1 / 2 / 3;
    place-self: center start;
    flex-direction: row-reverse;
    margin-inline-start: 12px;
    font-variant-numeric: tabular-nums;
  }
  .actions {
    grid-area: 1 / 2 / 2 / 3;
    place-self: center end;
    display: flex;
    gap: 4px;
    margin-inline-end: -32px;
  }
  .close {
    grid-area: 1 / 3;
    place-self: center end;
    margin-inline-end: 16px;
  }
  .close,
  .previous,
  .next {
    font-size: 0;
  }
  .previous,
  .next {
    grid-area: 2 / 1;
    place-self: center;
    width: 56px;
    height: 56px;
    padding: 0;
    border: 1px solid #77767c;
    border-radius: 50%;
    background: #1b1b1f;
  }
  .next {
    grid-column: 3;
  }
  [dir="rtl"] :is(.previous, .next) svg {
    transform: scaleX(-1);
  }
  .stage {
    position: relative;
    grid-area: 2 / 2;
    overflow: hidden;
    touch-action: none;
    cursor: zoom-in;
    /* Safari knows no other name; all others know this one too. */
    -webkit-user-select: none;
  }
  .zoomed {
    cursor: grab;
  }
  dialog::before,
  .track,
  .plate {
    position: absolute;
    inset: 0;
  }
  .photo {
    position: absolute;
    top: 0;
    width: 100%;
    height: 100%;
    object-fit: scale-down;
    background: center / contain no-repeat;
    color: transparent;
  }
  .plate {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 8px;
    background: #0e0e10;
    text-align: center;
  }
  .words {
    grid-area: 3 / 1 / 4 / 4;
    justify-self: center;
    max-width: 880px;
    min-height: calc(3.2em + 24px);
    max-height: calc(6.4em + 24px);
    padding: 16px 24px 8px;
    overflow: auto;
    overscroll-behavior: contain;
    text-align: center;
  }
  small {
    display: block;
    font-size: 14px;
    color: #b9b7b2;
  }
  .strip {
    grid-area: 4 / 1 / 5 / 4;
    justify-self: center;
    position: relative;
    width: 100%;
    max-width: min(942px, 100% - 48px);
    height: 72px;
    margin-bottom: 8px;
    padding: 6px;
    overflow: auto hidden;
    scrollbar-width: none;
  }
  .strip::-webkit-scrollbar {
    display: none;
  }
  .long {
    position: relative;
    height: 48px;
    margin: 0 auto;
  }
  .strip img {
    position: absolute;
    width: 72px;
    height: 48px;
    border-radius: 4px;
    object-fit: cover;
    opacity: 0.62;
    cursor: pointer;
  }
  .strip .current {
    opacity: 1;
    outline: 2px solid #f4f3f0;
    outline-offset: 2px;
  }
  .all :is(.actions, .previous, .next, .stage, .words, .strip),
  .one :is(.count, .previous, .next, .strip, .play) {
    display: none;
  }
  .status {
    position: absolute;
    clip-path: inset(50%);
  }
  @media (max-width: 1023px) {
    .actions button {
      font-size: 0;
    }
  }
  @media (max-width: 599px) {
    .box {
      grid-template: 56px minmax(0, 1fr) auto 72px / 64px minmax(0, 1fr) 64px;
    }
    .stage {
      grid-column: 1 / 4;
    }
    .words {
      justify-self: stretch;
      padding-block: 12px;
      text-align: start;
    }
    .strip,
    .full {
      display: none;
    }
    .actions,
    .previous,
    .next {
      grid-row: 4;
    }
    .actions {
      grid-column: 1 / 4;
      place-self: stretch;
      align-items: center;
      justify-content: space-evenly;
      margin: 0;
      padding: 0 64px;
      border-top: 1px solid #38383d;
    }
    .previous,
    .next {
      z-index: 1;
      border: 0;
      background: none;
    }
    .play {
      order: 1;
    }
    .close {
      margin-inline-end: 4px;
    }
  }
  @media (max-height: 499px) {
    .words {
      min-height: 0;
      max-height: 3.5em;
      padding-block: 4px;
    }
    .strip {
      display: none;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    dialog {
      transition: opacity 120ms, overlay 120ms allow-discrete, display 120ms allow-discrete;
    }
    dialog[open]::before {
      animation: appear 180ms cubic-bezier(0.2, 0, 0, 1);
    }
  }
  @media (forced-colors: active) {
    button,
    .plate {
      border: 1px solid ButtonText;
    }
    :focus-visible,
    .current {
      outline-color: Highlight !important;
    }
  }
  @media print {
    dialog {
      display: none;
    }
  }
`;
