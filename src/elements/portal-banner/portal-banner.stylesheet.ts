import { css } from 'lit';
import { lightStyles } from './portal-banner.styles.ts';

/**
 * For the stylesheet: the banner before its script, or without it. Every box has the place and size that it keeps: the
 * attributes' texts stand in `::before` and `::after`, the menu is one line that scrolls.
 */
export const bannerStylesheet = css`
  ${lightStyles}
  portal-banner:not(#cw, :defined) {
    --_thread: var(--cw-accent, #24408e);
    --_height: 112px;
    --_mark: 52px;
    display: flex;
    flex-direction: column;
    position: relative;
    container-type: inline-size;
    border-bottom: 4px solid var(--_thread);
    font: 400 max(1rem, 16px) / 1.6 var(--cw-font, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif);
    color: var(--cw-text, #1a1a1d);
  }
  portal-banner:not(#cw, :defined) > :is([from], [to]):not([slot]) {
    display: none !important;
  }
  portal-banner:not(#cw, :defined) > [slot="emblem"] {
    order: 1;
    margin: 14px 0 -66px 16px;
  }
  portal-banner:not(#cw, :defined)::before,
  portal-banner:not(#cw, :defined) > :is(p:not([slot]), [slot="parent"]) {
    order: 2;
    padding: 14.5px 16px 0 80px;
    color: var(--cw-text-muted, #505056);
    font-size: 0.9375em;
  }
  portal-banner:not(#cw, :defined)::after,
  portal-banner:not(#cw, :defined) > :is(h1, h2, h3, [slot="name"]) {
    order: 3;
    padding: 0 16px 14.5px 80px;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.35;
  }
  portal-banner[parent]:not(#cw, :defined)::before {
    content: attr(parent);
  }
  portal-banner[name]:not(#cw, :defined)::after {
    content: attr(name);
  }
  portal-banner:not(#cw, :defined) > :is(h1, h2, h3, p:not([slot])) {
    margin: 0;
  }
  portal-banner:not(#cw, :defined) > [slot="nav"] {
    order: 4;
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
  portal-banner:not(#cw, :defined) > [slot="nav"] :is(ul, ol) {
    display: flex;
    gap: 24px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  portal-banner:not(#cw, :defined) > [slot="notice"] {
    order: -1;
    margin: 0 0 0 4px;
    box-shadow: -4px 0 var(--_thread);
    background: var(--cw-surface, #f6f5f1);
  }
  portal-banner:not(#cw, :defined) > [slot="notice"]:not([slot="notice"] ~ *) {
    margin-top: 44px;
    box-shadow: -4px 0 var(--_thread), 0 -22px var(--cw-surface, #f6f5f1), 0 -44px var(--cw-surface, #f6f5f1);
  }
  @container (max-width: 299.98px) {
    portal-banner:not(#cw, :defined)::before,
    portal-banner:not(#cw, :defined) > :is(p:not([slot]), [slot="parent"]) {
      padding: 74px 16px 0;
    }
    portal-banner:not(#cw, :defined)::after,
    portal-banner:not(#cw, :defined) > :is(h1, h2, h3, [slot="name"]) {
      padding: 0 16px 14px;
    }
  }
  @container (min-width: 480px) {
    portal-banner:not(#cw, :defined) img:not([slot], [slot] *) {
      --_height: 150px;
    }
    portal-banner:not(#cw, :defined) > [slot="emblem"] {
      --_mark: 60px;
      margin-bottom: -74px;
    }
    portal-banner:not(#cw, :defined)::before,
    portal-banner:not(#cw, :defined) > :is(p:not([slot]), [slot="parent"]) {
      padding: 15.8px 16px 0 88px;
    }
    portal-banner:not(#cw, :defined)::after,
    portal-banner:not(#cw, :defined) > :is(h1, h2, h3, [slot="name"]) {
      padding: 0 16px 15.8px 88px;
      font-size: 1.5em;
    }
  }
  @container (min-width: 768px) {
    portal-banner:not(#cw, :defined) img:not([slot], [slot] *) {
      --_height: 168px;
    }
    portal-banner:not(#cw, :defined, [layout="cover"], [layout="whole"]) img:not([slot], [slot] *) {
      align-self: end;
      width: calc(100% - max(340px, 42%));
      margin-bottom: calc(-1 * var(--_height));
    }
    portal-banner:not(#cw, :defined) > [slot="emblem"] {
      --_mark: 64px;
      margin: 52px 0 -116px 24px;
    }
    portal-banner:not(#cw, :defined)::before,
    portal-banner:not(#cw, :defined) > :is(p:not([slot]), [slot="parent"]) {
      height: 82px;
      box-sizing: border-box;
      padding: 56px 0 0 104px;
    }
    portal-banner:not(#cw, :defined)::after,
    portal-banner:not(#cw, :defined) > :is(h1, h2, h3, [slot="name"]) {
      min-height: 86px;
      box-sizing: border-box;
      padding: 0 58% 0 104px;
    }
  }
  @container (min-width: 1024px) {
    portal-banner:not(#cw, :defined) img:not([slot], [slot] *) {
      --_height: 200px;
    }
    portal-banner:not(#cw, :defined) > [slot="emblem"] {
      --_mark: 74px;
      margin: 63px 0 -137px max(40px, 50cqw - 600px);
    }
    portal-banner:not(#cw, :defined)::before,
    portal-banner:not(#cw, :defined) > :is(p:not([slot]), [slot="parent"]) {
      height: 96px;
      padding: 68px 0 0 max(134px, 50cqw - 506px);
    }
    portal-banner:not(#cw, :defined)::after,
    portal-banner:not(#cw, :defined) > :is(h1, h2, h3, [slot="name"]) {
      min-height: 104px;
      padding-left: max(134px, 50cqw - 506px);
      font-size: 1.75em;
    }
  }
  @container (max-width: 767.98px) {
    portal-banner:not(#cw, :defined, :has([slot="emblem"]))::before {
      padding: 14px 16px 0;
    }
    portal-banner:not(#cw, :defined, :has([slot="emblem"]))::after {
      padding: 0 16px 14px;
    }
  }
  /* No picture: the plate alone. */
  portal-banner:not(#cw, :defined, :has(img:not([slot]))) > [slot="emblem"],
  portal-banner[layout="plain"]:not(#cw, :defined) > [slot="emblem"] {
    margin-top: 14px;
    margin-bottom: calc(-14px - var(--_mark));
  }
  @container (min-width: 768px) {
    portal-banner:not(#cw, :defined, :has(img:not([slot])))::before,
    portal-banner[layout="plain"]:not(#cw, :defined)::before {
      height: 44px;
      padding-top: 18px;
    }
    portal-banner:not(#cw, :defined, :has(img:not([slot])))::after,
    portal-banner[layout="plain"]:not(#cw, :defined)::after {
      min-height: 48px;
    }
  }
  @container (min-width: 1024px) {
    portal-banner:not(#cw, :defined, :has(img:not([slot])))::after,
    portal-banner[layout="plain"]:not(#cw, :defined)::after {
      min-height: 58px;
    }
  }
  portal-banner[layout="whole"]:not(#cw, :defined) img:not([slot], [slot] *) {
    --_height: auto;
  }
  portal-banner:is([layout="whole"], [layout="cover"]):not(#cw, :defined) > [slot="emblem"],
  portal-banner[layout="plain"]:not(#cw, :defined) img:not([slot], [slot] *) {
    display: none;
  }
  @container (min-width: 480px) {
    portal-banner[layout="whole"]:not(#cw, :defined)::before,
    portal-banner[layout="whole"]:not(#cw, :defined)::after {
      display: none;
    }
  }
  @container (max-width: 479.98px) {
    portal-banner[layout="whole"]:not(#cw, :defined)::before {
      padding: 14px 16px 0;
    }
    portal-banner[layout="whole"]:not(#cw, :defined)::after {
      padding: 0 16px 14px;
    }
  }
  portal-banner[layout="cover"]:not(#cw, :defined)::before {
    content: none;
  }
  portal-banner[layout="cover"]:not(#cw, :defined)::after {
    content: attr(parent) "\\A " attr(name);
    position: absolute;
    inset: auto 0 4px;
    padding: 14px 16px;
    background: rgb(14 14 16/0.66);
    color: #fff;
    font-size: 1.125em;
    white-space: pre-line;
  }
`;
