import type { Tag } from './tags.ts';

/** Selectors for each element, the first that finds something holds. */
type Preset = Partial<Record<Tag, string[]>>;

/** What any portal may hold, whatever made it. */
const common: Preset = { 'photo-gallery': ['auto'], 'visit-counter': ['auto'] };

/** Names that templates of many makers give to the text of an article. */
const ANY_ARTICLE = [
  '[itemprop=articleBody]',
  '.news-detail .content-detail',
  '.news-detail .detail-content',
  '.content-detail',
  '.detail-content',
  '.article-detail',
  '.news-content',
  '.content-news',
  '.noidung-chitiet',
  '.chitiet-tin',
  '.noi-dung',
];

/** What a system's own templates print; after it what others print, and last what reads like an article or a login. */
const system = (own: Preset): Preset => ({
  ...common,
  ...own,
  'news-article': [...(own['news-article'] ?? []), ...ANY_ARTICLE, 'auto'],
  'portal-login': [...(own['portal-login'] ?? []), 'auto'],
});

/**
 * Maps for the systems that portals are made with, by the class names and ids that these systems themselves print.
 * A portal whose template differs writes its own map.
 */
export const PRESETS: Record<string, Preset> = {
  auto: common,
  vnpt: system({
    'news-article': [
      '.ArticleDetailControl .ArticleContent',
      '.ArticleDetailControl',
      '.detail-news .detail-content',
      '.article-detail .article-content',
      '#divArticleContent',
      '#divContent',
    ],
    'photo-gallery': ['.PhotoAlbumControl .content', '.AlbumControl .content', 'auto'],
    'portal-login': ['.LoginControl .content', '.LoginControl'],
  }),
  liferay: system({
    'news-article': [
      '.asset-full-content .journal-content-article',
      '.asset-full-content .asset-content',
      '.portlet-journal-content .journal-content-article',
      '.journal-content-article',
    ],
    'portal-login': ['.portlet-login form', '[id^="p_p_id_com_liferay_login"] form'],
  }),
  sharepoint: system({
    'news-article': [
      '.article-content [id$="ControlWrapper_RichHtmlField"]',
      '[id$="PageContent__ControlWrapper_RichHtmlField"]',
      '[id$="ControlWrapper_RichHtmlField"]',
      '.ms-rtestate-field',
    ],
  }),
  dotnetnuke: system({
    'news-article': [
      '.edn_article',
      '#dnn_ContentPane [id$="_HtmlModule_lblContent"]',
      '[id$="ViewNews_lblContent"]',
      '[id$="_HtmlModule_lblContent"]',
    ],
    'portal-login': ['.dnnLoginService', '.LoginPanel'],
  }),
  nukeviet: system({
    'news-article': [
      '.news_column[itemtype$="NewsArticle"] .panel-body',
      '.news_column .panel-body',
      '.news_column',
      '.detail_container',
      '#news-bodyhtml',
    ],
    'portal-login': ['.block_login form', 'form.loginfrm', '.loginbox form'],
  }),
  wordpress: system({
    'news-article': [
      'body.single article.post',
      'body.single article.hentry',
      'body.single .entry-content',
      'body.page .entry-content',
    ],
    'photo-gallery': ['.gallery', '.wp-block-gallery', '.blocks-gallery-grid', 'auto'],
    'portal-login': ['form#loginform'],
  }),
  joomla: system({
    'news-article': ['.com-content-article', '.item-page', '#k2Container.itemView', '.itemView .itemBody'],
    'portal-login': ['form#login-form', '.mod-login', '.login-greeting + form'],
  }),
  aspnet: system({
    'news-article': [
      '[id$="NoiDung" i]',
      '[id$="divContent" i]',
      '[id$="lblContent" i]',
      '[id$="ChiTiet" i]',
      '[id$="ContentPlaceHolder1"] .noidung',
      '.noidung',
      '.chitiet',
    ],
    'portal-login': ['[id$="pnlLogin"]', '[id$="divLogin"]', '[id$="pnlDangNhap"]', 'table[id$="_Login1"]'],
  }),
};

// Other names by which a webmaster may know them.
PRESETS.dnn = PRESETS.dotnetnuke!;
PRESETS['asp.net'] = PRESETS.aspnet!;
