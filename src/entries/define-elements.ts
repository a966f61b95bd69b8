import { unsafeCSS, type CSSResult } from 'lit';
import { NewsArticle } from '../elements/news-article/news-article.ts';
import { PhotoGallery } from '../elements/photo-gallery/photo-gallery.ts';
import { PortalBanner } from '../elements/portal-banner/portal-banner.ts';
import { PortalLogin } from '../elements/portal-login/portal-login.ts';
import { VisitCounter } from '../elements/visit-counter/visit-counter.ts';
import { defineTag } from '../host/define.ts';

const elements = {
  'news-article': NewsArticle,
  'photo-gallery': PhotoGallery,
  'visit-counter': VisitCounter,
  'portal-banner': PortalBanner,
  'portal-login': PortalLogin,
};

export interface DefineOptions {
  /** Goes before each tag: `cw-` gives `<cw-photo-gallery>`. */
  prefix?: string;
  /** Where to register; default the page's own registry. A scoped one keeps the tags to a shadow root. */
  registry?: CustomElementRegistry;
}

/** Registers all elements. Called again it does nothing; a tag that somebody else has taken is left alone. */
export function define({ prefix = '', registry = customElements }: DefineOptions = {}): void {
  for (const [tag, element] of Object.entries(elements)) {
    const name = prefix + tag;
    if (prefix && registry.get(name)) continue;
    defineTag(name, prefix ? renamed(element, prefix) : element, registry);
  }
}

const TAGS = new RegExp(`(^|[^\\w.-])(${Object.keys(elements).join('|')})(?![\\w-])`, 'g');

/** One class cannot have two tags: a subclass takes the second one, and its light styles are written for it. */
function renamed(element: (typeof elements)[keyof typeof elements], prefix: string): CustomElementConstructor {
  const written = new Map<CSSResult, CSSResult>();
  return class extends (element as typeof NewsArticle) {
    static renameStyles(styles: CSSResult): CSSResult {
      let own = written.get(styles);
      if (!own) written.set(styles, (own = unsafeCSS(styles.cssText.replace(TAGS, `$1${prefix}$2`))));
      return own;
    }
  };
}
