import { css, unsafeCSS } from 'lit';

// Dark sets the public names, so that an element within a dark one is dark too.
const dark = unsafeCSS(
  '--cw-text:#ecebe8;--cw-text-muted:#b4b2ad;--cw-error:#ffb4a6;--cw-ok:#8fd7ab;--cw-border-strong:#8a888e;--cw-border:#37373c;--cw-bg:#141416;--cw-surface:#1d1d20;--cw-raised:#28282c;--cw-error-soft:#3a1a15;--cw-on-accent:#141416;--cw-accent-text:var(--cw-text);--cw-accent-fill:var(--cw-text);--cw-accent-hover:var(--cw-text);--cw-accent-active:var(--cw-text);--cw-accent-soft:var(--cw-raised);--cw-thread:var(--cw-accent,#24408e);color-scheme:dark;',
);

const darkMixed = unsafeCSS(
  '--cw-accent-text:color-mix(in oklab,var(--cw-accent,#24408e) 34%,#fff);--cw-accent-fill:var(--cw-accent-text);--cw-thread:var(--cw-accent-text);--cw-accent-hover:color-mix(in oklab,var(--cw-accent-text) 70%,#fff);--cw-accent-active:color-mix(in oklab,var(--cw-accent-text) 50%,#fff);--cw-accent-soft:color-mix(in oklab,var(--cw-accent-text) 14%,#141416);',
);

const darkClamped = unsafeCSS('--cw-accent-text:oklch(from var(--cw-accent,#24408e) max(l,0.78) min(c,0.1) h);');

/** The dark set, for elements that ask for a theme; most portals are white only and never fetch it. */
export const darkStyles = css`
  :host([theme='dark']) {
    ${dark}
  }
  @media (prefers-color-scheme: dark) {
    :host([theme='auto']) {
      ${dark}
    }
  }
  @supports (color: color-mix(in oklab, red, red)) {
    :host([theme='dark']) {
      ${darkMixed}
    }
    @media (prefers-color-scheme: dark) {
      :host([theme='auto']) {
        ${darkMixed}
      }
    }
  }
  @supports (color: oklch(from red max(l, 0.5) c h)) {
    :host([theme='dark']) {
      ${darkClamped}
    }
    @media (prefers-color-scheme: dark) {
      :host([theme='auto']) {
        ${darkClamped}
      }
    }
  }
`;
