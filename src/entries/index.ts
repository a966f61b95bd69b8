export { NewsArticle } from '../elements/news-article/news-article.ts';
export { PhotoGallery } from '../elements/photo-gallery/photo-gallery.ts';
export { VisitCounter } from '../elements/visit-counter/visit-counter.ts';
export { PortalBanner } from '../elements/portal-banner/portal-banner.ts';
export { PortalLogin } from '../elements/portal-login/portal-login.ts';
export { registerTexts } from '../host/localize.ts';
export { VERSION } from '../host/version.ts';
export { define, type DefineOptions } from './define-elements.ts';
