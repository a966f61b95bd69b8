import type { Tag } from './tags.ts';

/** Selectors for each element, the first that finds something holds. */
type Preset = Partial<Record<Tag, string[]>>;

/** What any portal may hold, whatever made it. */
const common: Preset = { 'photo-gallery': ['auto'], 'visit-counter': ['auto'] };

/**
 * Maps for the systems that portals are made with, by the class names and ids that these systems themselves print.
 * A portal whose template differs writes its own map.
 */
export const PRESETS: Record<string, Preset> = {
  auto: common,
  vnpt: {
    ...common,
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
  },
  liferay: {
    ...common,
    'news-article': [
      '.asset-full-content .journal-content-article',
      '.asset-full-content .asset-content',
      '.portlet-journal-content .journal-content-article',
      '.journal-content-article',
    ],
    'portal-login': ['.portlet-login form', '[id^="p_p_id_com_liferay_login"] form'],
  },
  sharepoint: {
    ...common,
    'news-article': [
      '.article-content [id$="ControlWrapper_RichHtmlField"]',
      '[id$="PageContent__ControlWrapper_RichHtmlField"]',
      '[id$="ControlWrapper_RichHtmlField"]',
      '.ms-rtestate-field',
    ],
  },
  dotnetnuke: {
    ...common,
    'news-article': [
      '.edn_article .edn_articleContent',
      '.edn_article',
      '#dnn_ContentPane [id$="_HtmlModule_lblContent"]',
      '[id$="ViewNews_lblContent"]',
      '[id$="_HtmlModule_lblContent"]',
    ],
    'portal-login': ['.dnnLoginService', '.LoginPanel'],
  },
  nukeviet: {
    ...common,
    'news-article': ['.news_column .panel-body', '.news_column', '.detail_container', '#news-bodyhtml'],
    'portal-login': ['.block_login form', 'form.loginfrm', '.loginbox form'],
  },
  wordpress: {
    ...common,
    'news-article': [
      'body.single article.post',
      'body.single article.hentry',
      'body.single .entry-content',
      'body.page .entry-content',
    ],
    'photo-gallery': ['.gallery', '.wp-block-gallery', '.blocks-gallery-grid', 'auto'],
    'portal-login': ['form#loginform'],
  },
  aspnet: {
    ...common,
    'news-article': [
      '[id$="divNoiDung"]',
      '[id$="divContent"]',
      '[id$="lblNoiDung"]',
      '[id$="lblContent"]',
      '[id$="ContentPlaceHolder1"] .noidung',
      '.noidung',
      '.chitiet',
    ],
    'portal-login': ['[id$="pnlLogin"]', '[id$="divLogin"]', '[id$="pnlDangNhap"]', 'table[id$="_Login1"]'],
  },
};

// Other names by which a webmaster may know them.
PRESETS.dnn = PRESETS.dotnetnuke!;
PRESETS['asp.net'] = PRESETS.aspnet!;
