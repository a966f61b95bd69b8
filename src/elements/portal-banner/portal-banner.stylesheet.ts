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

const firstNotice = `${bare} > [slot="notice"]:not([slot="notice"] ~ *)`;

/**
 * For the stylesheet: the banner before its script, or without it. Every box has the place and size that it keeps. Ten
 * rows for notices, then picture, line above, name, menu; the attributes' texts stand in `::before` and `::after`; the
 * menu is one line that scrolls.
 */
export const bannerStylesheet = unsafeCSS(`
  ${lightStyles.cssText}
  ${bare} {
    --_thread: var(--cw-thread, var(--cw-accent, #24408e));
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
    overflow-wrap: anywhere;
  }
  ${banner('[boxed]')} {
    border: 0 solid transparent;
    border-width: 16px 16px 20px;
    border-radius: 6px;
    background: linear-gradient(var(--_thread) 0 0) 16px calc(100% - 16px) / calc(100% - 32px) 4px no-repeat border-box, var(--cw-surface, #f6f5f1) border-box;
  }
  ${bare} > *,
  ${bare}::before,
  ${bare}::after {
    grid-column: 1/-1;
    box-sizing: border-box;
    min-width: 0;
  }
  ${bare} > :is([from], [to]):not([slot]) {
    display: none !important;
  }
  ${bare} > :is(picture, a):has([from], [to]) {
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
  /* Search and languages: in rows of their own where no script will come, else they wait for their place. */
  ${bare} > [slot="nav"] ~ [slot="nav"] {
    grid-row: 15;
    margin: 0;
    box-shadow: none;
  }
  ${bare} > [slot="nav"] ~ [slot="nav"] ~ [slot="nav"] {
    grid-row: 16;
  }
  @media (scripting) {
    ${bare} > [slot="nav"] ~ [slot="nav"] {
      display: none;
    }
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
    --_pad: 12px;
    padding: 0 var(--_pad) 12px;
    border-inline-start: 4px solid var(--_thread);
    background: var(--cw-accent-soft, linear-gradient(rgb(255 255 255/.92) 0 0) var(--_thread));
  }
  ${bare} > [level="warning"] {
    border-color: currentColor;
    background: var(--cw-surface, #f6f5f1);
  }
  ${bare} > [level="danger"] {
    border-color: var(--cw-error, #981b0b);
    background: var(--cw-error-soft, #fdf1ee);
  }
  ${firstNotice}::before {
    content: "Th\\F4 ng b\\E1 o";
    display: list-item;
    padding: 8px 0;
    font-weight: 600;
    line-height: 1.75;
    list-style: inside disclosure-open;
  }
  ${firstNotice}[level="warning"]::before {
    content: "C\\1EA3nh b\\E1 o";
  }
  ${firstNotice}[level="danger"]::before {
    content: "Kh\\1EA9n c\\1EA5p";
  }
  ${firstNotice}:lang(en)::before {
    content: "Notice";
  }
  ${firstNotice}[level="warning"]:lang(en)::before {
    content: "Warning";
  }
  ${firstNotice}[level="danger"]:lang(en)::before {
    content: "Emergency";
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
    ${bare} > [slot="notice"] {
      --_pad: 20px;
    }
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
    ${bare} > [slot="notice"] {
      --_pad: max(36px, 50cqw - 604px);
    }
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
  @container (max-width: 479.98px) {
    /* Lettering of less than 40 px is no lettering; a browser that cannot count attributes waits for the script. */
    ${wholePicture} img:not([slot], [slot] *, [media] ~ *) {
      max-height: min(432px, (attr(height type(<number>), 1) * 8 - attr(width type(<number>), 1)) * 432px);
    }
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
