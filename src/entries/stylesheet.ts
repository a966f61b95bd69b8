import { css } from 'lit';

/** Source of `dist/commune-widgets.css`: the look before the script runs, or without it. */
export const stylesheet = css`
  news-article, photo-gallery, visit-counter, portal-banner, portal-login { display: block }
`.cssText;
