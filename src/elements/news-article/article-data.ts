import type { ArticleContents } from '../../content/article.ts';
import { pageAddress, siteName } from '../../host/page-address.ts';
import { isName } from '../../text/bylines.ts';
import type { NewsArticle } from './news-article.ts';

const MARK = 'data-cw-article';

/**
 * Writes one schema.org NewsArticle from what the page says, unless the page has one. Date of publication and of change
 * are the two that are known: an unknown one is left out, never copied from the other.
 * @returns takes it away again; undefined where nothing was written
 */
export function writeStructuredData(article: NewsArticle): (() => void) | undefined {
  if (hasStructuredData()) return undefined;
  const { contents } = article;
  if (!contents?.headline.text) return undefined;
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.setAttribute(MARK, '');
  // `<` could end the script. As a node of its own: Trusted Types forbid a script's text to be set.
  script.appendChild(
    document.createTextNode(JSON.stringify(structuredData(article, contents)).replace(/</g, '\\u003c')),
  );
  document.head.append(script);
  return () => script.remove();
}

function hasStructuredData(): boolean {
  if (document.querySelector('[itemtype*="schema.org/"][itemtype$="Article"]')) return true;
  return [...document.querySelectorAll('script[type="application/ld+json"]')].some(({ textContent }) =>
    /"(News|Report|Blog|Advertiser|Satirical)?(Article|BlogPosting)"/.test(textContent ?? ''),
  );
}

function structuredData(article: NewsArticle, { headline, lead, date, byline, photos }: ArticleContents): object {
  const url = pageAddress();
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: headline.text,
    description: lead.text || undefined,
    datePublished: date.published || undefined,
    dateModified: date.updated || undefined,
    author: byline.author
      ? { '@type': isName(byline.author) ? 'Person' : 'Organization', name: byline.author }
      : undefined,
    publisher: { '@type': 'GovernmentOrganization', name: siteName() },
    isBasedOn: article.sourceHref || undefined,
    articleSection: article.category || undefined,
    image: photos.length ? photos.slice(0, 10).map(({ src }) => src) : undefined,
    inLanguage: article.texts.lang,
    mainEntityOfPage: url,
    url,
  };
}
