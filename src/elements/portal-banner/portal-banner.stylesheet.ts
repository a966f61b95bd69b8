import { unsafeCSS } from 'lit';
import { lightStyles } from './portal-banner.styles.ts';

/** The banner before its script, where `condition` holds. */
const banner = (condition = ''): string => `portal-banner:not(#cw, :defined)${condition}`;
const bare = banner();
const plain = banner('[layout=plain]');
const picture = '> :is(img, picture, a):not([slot])';
const above = '> :is(p:not([slot]), [slot="parent"])';
const name = '> :is(h1, h2, h3, [slot="name"])';
// Firefox before 121 has no `:has()`: each of these stands in a rule of its own, which that browser leaves out.
const noPicture = banner(`:not(:has(${picture}))`);
const coverPicture = banner(`[layout=cover]:has(${picture})`);
const wholePicture = banner(`[layout=whole]:has(${picture})`);
const noEmblem = banner(':not(:has(> [slot="emblem"]))');
const noParent = banner(':not([parent], :has(> p:not([slot]), > [slot="parent"]))');

/**
 * For the stylesheet: the banner before its script, or without it. Every box has the place and size that it keeps. Ten
 * rows for notices, then picture, line above, name, menu; the attributes' texts stand in `::before` and `::after`; the
 * menu is one line that scrolls.
 */
export const bannerStylesheet = unsafeCSS(`
  ${lightStyles.cssText}
  ${bare} {
    --_thread: var(--cw-accent, #24408e);
    --_height: 100%;
    --_mark: 52px;
    --_tall: 112px;
    display: grid;
    grid-template: repeat(10, auto) 1fr auto auto auto / min(100%, max(340px, 42%)) minmax(0, 1fr);
    position: relative;
    container-type: inline-size;
    border-bottom: 4px solid var(--_thread);
    font: 400 max(1rem, 16px) / 1.6 var(--cw-font, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif);
    color: var(--cw-text, #1a1a1d);
  }
  ${bare} > *,
  ${bare}::before,
  ${bare}::after {
    grid-column: 1/-1;
    box-sizing: border-box;
  }
  ${bare} > :is([from], [to]):not([slot]) {
    display: none !important;
  }
  ${bare} ${picture} {
    grid-row: 11;
    display: block;
    contain: size;
    min-height: var(--_tall);
  }
  ${banner(':not([layout=whole])')} ${picture} {
    aspect-ratio: auto;
  }
  ${bare} > [slot="emblem"] {
    grid-area: 12/1/14/2;
    place-self: center start;
    margin: 14px 16px;
  }
  ${bare}::before,
  ${bare} ${above} {
    grid-row: 12;
    align-self: end;
    margin: 0;
    padding: 14px 16px 0 80px;
    color: var(--cw-text-muted, #505056);
    font-size: 0.9375em;
  }
  ${bare}::after,
  ${bare} ${name} {
    grid-row: 13;
    align-self: start;
    margin: 0;
    padding: 0 16px 14px 80px;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.35;
    text-wrap: balance;
  }
  ${banner('[parent]')}::before {
    content: attr(parent);
  }
  ${banner('[name]')}::after {
    content: attr(name);
  }
  ${noParent}::after {
    grid-row: 12/14;
    align-self: center;
    padding-top: 14px;
  }
  ${bare} > [slot="nav"] {
    grid-row: 14;
    display: flex;
    gap: 24px;
    height: 49px;
    margin: 4px 0 -4px;
    box-shadow: 0 -4px var(--_thread);
    padding: 0 16px;
    overflow: auto;
    line-height: 49px;
    white-space: nowrap;
  }
  ${bare} > details[slot="nav"] {
    display: block;
    height: auto;
    overflow: visible;
  }
  ${bare} > [slot="nav"]:not(details) :is(ul, ol) {
    display: flex;
    gap: 24px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  ${bare} > [slot="notice"] {
    margin: 0 0 0 4px;
    box-shadow: -4px 0 var(--_thread);
    background: var(--cw-surface, #f6f5f1);
  }
  ${bare} > [slot="notice"]:not([slot="notice"] ~ *) {
    margin-top: 44px;
    box-shadow: -4px 0 var(--_thread), 0 -22px var(--cw-surface, #f6f5f1), 0 -44px var(--cw-surface, #f6f5f1);
  }
  ${noEmblem}::before,
  ${noEmblem}::after,
  ${noEmblem} ${above},
  ${noEmblem} ${name} {
    padding-left: 16px;
  }
  @container (max-width: 299.98px) {
    ${bare} > [slot="emblem"] {
      align-self: start;
    }
    ${bare}::before,
    ${bare} ${above} {
      padding: 74px 16px 0;
    }
    ${bare}::after,
    ${bare} ${name} {
      padding-left: 16px;
    }
    ${noParent}::after {
      padding-top: 74px;
    }
    ${noEmblem}::before,
    ${noEmblem} ${above} {
      padding-top: 14px;
    }
  }
  @container (min-width: 480px) {
    ${bare} ${picture} {
      --_tall: 150px;
    }
    ${bare} > [slot="emblem"] {
      --_mark: 60px;
    }
    ${bare}::before,
    ${bare} ${above} {
      padding-left: 88px;
    }
    ${bare}::after,
    ${bare} ${name} {
      padding-left: 88px;
      font-size: 1.5em;
    }
    ${noEmblem}::before,
    ${noEmblem}::after,
    ${noEmblem} ${above},
    ${noEmblem} ${name} {
      padding-left: 16px;
    }
  }
  @container (min-width: 768px) {
    ${bare} ${picture} {
      --_tall: 168px;
    }
    ${banner(':not([layout=cover], [layout=whole])')} ${picture} {
      grid-area: 12/2/14/3;
    }
    ${bare} > [slot="emblem"] {
      --_mark: 64px;
      margin-left: 24px;
    }
    ${bare}::before,
    ${bare}::after,
    ${bare} ${above},
    ${bare} ${name} {
      grid-column: 1;
      padding-left: 104px;
    }
    ${noEmblem}::before,
    ${noEmblem}::after,
    ${noEmblem} ${above},
    ${noEmblem} ${name} {
      padding-left: 24px;
    }
  }
  @container (min-width: 1024px) {
    ${bare} ${picture} {
      --_tall: 200px;
    }
    ${bare} > [slot="emblem"] {
      --_mark: 74px;
      margin-left: max(40px, 50cqw - 600px);
    }
    ${bare}::before,
    ${bare} ${above} {
      padding-left: max(134px, 50cqw - 506px);
    }
    ${bare}::after,
    ${bare} ${name} {
      padding-left: max(134px, 50cqw - 506px);
      font-size: 1.75em;
    }
    ${noEmblem}::before,
    ${noEmblem}::after,
    ${noEmblem} ${above},
    ${noEmblem} ${name} {
      padding-left: max(40px, 50cqw - 600px);
    }
  }
  @container (min-width: 1120px) {
    ${bare}::after,
    ${bare} ${name} {
      font-size: 2em;
    }
  }
  ${plain}::before,
  ${plain}::after,
  ${plain} ${above},
  ${plain} ${name} {
    grid-column: 1/-1;
  }
  ${noPicture}::before,
  ${noPicture}::after,
  ${noPicture} ${above},
  ${noPicture} ${name} {
    grid-column: 1/-1;
  }
  ${plain} ${picture} {
    display: none;
  }
  ${wholePicture} ${picture} {
    --_height: auto;
    --_fit: contain;
    contain: none;
    min-height: 0;
  }
  ${wholePicture} > [slot="emblem"] {
    display: none;
  }
  ${wholePicture}::before {
    padding: 14px 16px 0;
  }
  ${wholePicture}::after {
    padding-left: 16px;
  }
  @container (min-width: 480px) {
    ${wholePicture}::before,
    ${wholePicture}::after,
    ${wholePicture} ${above},
    ${wholePicture} ${name} {
      display: none;
    }
  }
  ${coverPicture} ${picture} {
    grid-row: 11/14;
  }
  ${coverPicture} > [slot="emblem"] {
    z-index: 2;
  }
  ${coverPicture}::before,
  ${coverPicture}::after,
  ${coverPicture} ${above},
  ${coverPicture} ${name} {
    z-index: 1;
    grid-column: 1/-1;
    align-self: stretch;
    background: rgb(14 14 16/0.66);
    color: #fff;
  }
`);
