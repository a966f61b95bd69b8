/** Where a part of the article was taken from; `none` where there is none. */
type Origin = 'attribute' | 'slot' | 'found' | 'none';

/** One text of the article, as the page writes it. */
export interface FoundText {
  text: string;
  from: Origin;
}

/** One photo of the article, in its order. */
export interface FoundPhoto {
  /** Absolute address. */
  src: string;
  /** Real alternative text; empty where the page has only a placeholder. */
  alt: string;
  caption: string;
  credit: string;
}

/** What `<news-article>` found in what the CMS prints; detail of `cw-article-ready`. */
export interface ArticleContents {
  headline: FoundText;
  lead: FoundText;
  /** `text` as the page writes the line; the dates as ISO 8601, in Viet Nam's time, empty where unknown. */
  date: FoundText & { published: string; updated: string };
  byline: FoundText & { author: string; source: string };
  category: FoundText;
  photos: FoundPhoto[];
  /** Headings of the body, in order. */
  headings: { text: string; level: number }[];
}

/** A tool of the toolbar, as the attribute `tools` names it. */
export type ArticleTool = 'listen' | 'print' | 'save' | 'share' | 'size';

/** Detail of `cw-article-tool`. */
export interface ArticleToolDetail {
  tool: ArticleTool;
}

const nothing = (): FoundText => ({ text: '', from: 'none' });

export const emptyContents = (): ArticleContents => ({
  headline: nothing(),
  lead: nothing(),
  date: { ...nothing(), published: '', updated: '' },
  byline: { ...nothing(), author: '', source: '' },
  category: nothing(),
  photos: [],
  headings: [],
});
