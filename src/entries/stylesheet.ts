import { css, unsafeCSS } from 'lit';
import { articleStylesheet } from '../elements/news-article/news-article.stylesheet.ts';
import { bannerStylesheet } from '../elements/portal-banner/portal-banner.stylesheet.ts';
import { galleryStylesheet } from '../elements/photo-gallery/photo-gallery.stylesheet.ts';
import { loginStylesheet } from '../elements/portal-login/portal-login.stylesheet.ts';
import { counterStylesheet } from '../elements/visit-counter/visit-counter.stylesheet.ts';
import { darkStyles } from '../theme/dark.ts';

const TAGS = ':is(news-article, photo-gallery, visit-counter, portal-banner, portal-login)';
/** With the stylesheet an element that asks for dark is never light first. */
const dark = unsafeCSS(darkStyles.cssText.replace(/:host\((\[[^\]]+\])\)/g, `${TAGS}$1`));

/** Source of `dist/commune-widgets.css`: the look before the script runs, or without it. */
export const stylesheet = css`
  news-article, photo-gallery, visit-counter, portal-banner, portal-login { display: block }
  ${articleStylesheet}
  ${bannerStylesheet}
  ${galleryStylesheet}
  ${loginStylesheet}
  ${counterStylesheet}
  ${dark}
`.cssText;
