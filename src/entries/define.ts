import '../elements/news-article/define.ts';
import '../elements/photo-gallery/define.ts';
import '../elements/visit-counter/define.ts';
import '../elements/portal-banner/define.ts';
import '../elements/portal-login/define.ts';
