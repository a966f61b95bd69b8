import { css } from 'lit';

/** What the first paint of the banner can do without. */
export const aidStyles = css`
  .skip:focus {
    z-index: 3;
    clip-path: none;
    padding: 10px 16px;
    background: var(--_bg);
    color: var(--_accent-text);
    font-weight: 600;
  }
  .live {
    position: absolute;
    clip-path: inset(50%);
  }
  .home:hover {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  /* The whole banner is the link's target. */
  .home::after {
    content: '';
    position: absolute;
    inset: 0;
    z-index: 2;
  }
  .home:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .home:focus-visible::after {
    outline: 3px solid #ffd23f;
    outline-offset: -3px;
    box-shadow: inset 0 0 0 5px #141416;
  }
  summary {
    cursor: pointer;
  }
  summary:focus-visible {
    outline-offset: -3px;
    box-shadow: inset 0 0 0 5px #141416;
  }
  /* The place of the picture is kept, the plate stands in its middle: nothing below moves. */
  .picture.failed {
    visibility: hidden;
  }
  .failed + .sign {
    position: relative;
    transform: translateY(calc(var(--_tall) / -2));
  }
  .cover .failed + .sign,
  .whole .failed + .sign {
    transform: none;
    clip-path: none;
  }
  .cover .failed + .sign {
    background: none;
    color: inherit;
  }
  .cover .failed + .sign .parent {
    color: var(--_muted);
  }
  @container (min-width: 480px) {
    .whole .failed,
    .whole .failed + .sign {
      grid-area: 1/1;
    }
  }
  .nav.ready {
    border-bottom: 1px solid var(--_line);
    --_bar: inset 4px 0 var(--_thread);
    --_fold: flex;
    --_flow: column;
    --_sub: block;
  }
  .closed {
    --_over: none;
  }
  .nav slot {
    display: none;
  }
  .nav:is(.open, .own) slot {
    display: block;
  }
  .nav.open slot {
    padding-bottom: 8px;
  }
  .menu {
    display: flex;
    align-items: center;
    gap: 12px;
    width: 100%;
    height: 48px;
    margin: 0;
    border: 0;
    padding: 0 16px;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.9375em;
    font-weight: 600;
    cursor: pointer;
  }
  .menu:hover {
    color: var(--_accent-text);
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .menu:focus-visible {
    outline-offset: -3px;
    box-shadow: inset 0 0 0 5px #141416;
  }
  .stuck {
    background: var(--_bg);
  }
  .stuck.open slot {
    max-height: calc(100vh - 48px);
    overflow: auto;
  }
  @container (min-width: 768px) {
    .plate .failed + .sign {
      transform: none;
    }
    .nav:not(.folded) .menu {
      display: none;
    }
    .nav.folded {
      padding: 0 8px;
      --_block: block;
      --_list: grid;
    }
    .nav.ready:not(.folded) {
      padding: 0 8px;
      --_bar: inset 0 -3px var(--_thread);
      --_fold: none;
      --_flow: row;
      --_sub: none;
      --_place: absolute;
      --_lift: 0 0 0 1px var(--_line), 0 8px 24px rgb(20 20 22/0.08);
    }
    .nav.ready:not(.folded) slot {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      padding: 0;
      max-height: none;
      overflow: visible;
    }
  }
  @container (min-width: 1024px) {
    .nav.ready:not(.folded) {
      padding: 0 max(24px, 50cqw - 616px);
    }
    .nav.folded {
      padding: 0 max(24px, 50cqw - 616px);
    }
  }
  @media (forced-colors: active) {
    .home:focus-visible::after {
      outline-color: Highlight;
    }
    .cover .sign {
      outline: 1px solid CanvasText;
    }
  }
  @media print {
    .picture.picture,
    .nav,
    .notices,
    .skip,
    .live {
      display: none;
    }
    .banner.banner {
      display: block;
      border-color: #000;
    }
    .sign.sign {
      position: static;
      clip-path: none;
      padding: 8px 0;
      background: none;
      color: #000;
    }
    .parent.parent {
      color: #000;
    }
    .banner.banner slot[name='emblem'] {
      display: contents;
    }
  }
`;

/** The portal's own menu, in the light DOM. */
export const menuStyles = css`
  portal-banner:not(#cw) > [slot='nav']:not(details),
  portal-banner:not(#cw) > [slot='nav'] :is(ul, ol) {
    display: var(--_block, flex);
    flex-flow: var(--_flow) wrap;
    margin: 0;
    border: 0;
    padding: 0;
    background: none;
    list-style: none;
  }
  portal-banner:not(#cw) > :is(ul, ol)[slot='nav'],
  portal-banner:not(#cw) > [slot='nav'] :is(ul, ol) {
    display: var(--_list, flex);
    grid-template-columns: repeat(auto-fill, minmax(220px, 1fr));
  }
  portal-banner:not(#cw) > [slot='nav'] li {
    position: relative;
    float: none;
    margin: 0;
    padding: 0;
  }
  portal-banner:not(#cw) > [slot='nav'] > summary {
    display: var(--_fold);
    align-items: center;
    gap: 12px;
    height: 48px;
    box-sizing: border-box;
    padding: 0 16px;
    font-size: 0.9375em;
    font-weight: 600;
    cursor: pointer;
  }
  portal-banner:not(#cw) > [slot='nav'] a {
    display: flex;
    align-items: center;
    min-height: 48px;
    box-sizing: border-box;
    border: 0;
    padding: 0 16px;
    background: none;
    color: inherit;
    font-size: 0.9375em;
    font-weight: 500;
    line-height: 1.5;
    text-decoration: none;
  }
  portal-banner:not(#cw) > [slot='nav'] a:hover {
    color: var(--_accent-text);
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  portal-banner:not(#cw) > [slot='nav'] [aria-current] {
    color: var(--_accent-text);
    box-shadow: var(--_bar);
  }
  portal-banner:not(#cw) > [slot='nav'] :is(a, summary, button, input, select):focus-visible {
    outline: 3px solid #ffd23f;
    outline-offset: -3px;
    box-shadow: inset 0 0 0 5px #141416;
  }
  portal-banner:not(#cw) > [slot='nav'] li li a {
    padding-inline-start: 32px;
  }
  portal-banner:not(#cw) > [slot='nav'] li > :is(ul, ol) {
    display: var(--_sub);
    position: var(--_place, static);
    z-index: 3;
    min-width: 220px;
    background: var(--_bg);
    box-shadow: var(--_lift);
  }
  portal-banner:not(#cw) > [slot='nav'] li:is(:hover, :focus-within) > :is(ul, ol) {
    display: var(--_over, block);
  }
  portal-banner:not(#cw) > [slot='nav'] .cw-end > :is(ul, ol) {
    inset-inline-end: 0;
  }
  portal-banner:not(#cw) form:is([slot='nav'], [slot='nav'] *) {
    display: flex;
    flex-flow: row;
    gap: 8px;
    padding: 2px 16px;
  }
  portal-banner:not(#cw) > [slot='nav'] :is(button, select, input:not([type='hidden'], [type='checkbox'], [type='radio'])) {
    box-sizing: border-box;
    flex: none;
    width: auto;
    min-width: 44px;
    height: auto;
    min-height: 44px;
    margin: 0;
    border: 1px solid var(--_edge);
    border-radius: 6px;
    padding: 8px 12px;
    background: var(--_bg);
    color: var(--_text);
    font: inherit;
    font-size: 0.9375em;
    line-height: 1.5;
  }
  portal-banner:not(#cw) > [slot='nav'] :is([type='search'], [type='text'], input:not([type])) {
    flex: 1 1 180px;
    min-width: 0;
  }
  portal-banner:not(#cw) > [slot='notice'] a {
    color: var(--_accent-text);
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
`;
