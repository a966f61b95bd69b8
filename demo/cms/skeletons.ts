/** What each system prints round the same content: boxes, ids and class names as its own templates have them. */
interface Pieces {
  article: string;
  photos: string;
  statistics: string;
  login: string;
}

type Skeleton = (pieces: Pieces) => string;

const vnpt: Skeleton = ({
  article,
  photos,
  statistics,
  login,
}) => `<div class="page-wrapper"><div class="container"><div class="row">
<div class="col-md-9"><div class="ArticleDetailControl"><div class="ArticleContent">${article}</div></div>
<div class="PhotoAlbumControl"><h4>Hình ảnh</h4><div class="content">${photos}</div></div></div>
<div class="col-md-3"><div class="MultiFunctionControl"><h4>Thống kê truy cập</h4><div class="content">${statistics}</div></div>
<div class="LoginControl"><div class="content">${login}</div></div></div>
</div></div></div>`;

const liferay: Skeleton = ({
  article,
  photos,
  statistics,
  login,
}) => `<div id="wrapper"><section id="content"><div class="columns-2" id="main-content" role="main"><div class="portlet-layout row-fluid">
<div class="portlet-column span9" id="column-1"><div class="portlet-boundary portlet-asset-publisher"><section class="portlet"><div class="portlet-content"><div class="portlet-body"><div class="asset-full-content"><div class="asset-content"><div class="journal-content-article">${article}</div></div></div></div></div></section></div>
<div class="portlet-boundary portlet-image-gallery-display"><div class="portlet-body">${photos}</div></div></div>
<div class="portlet-column span3" id="column-2"><div class="portlet-boundary"><div class="portlet-body"><h3>Thống kê truy cập</h3>${statistics}</div></div>
<div class="portlet-boundary portlet-login"><div class="portlet-body"><form action="dang-nhap" method="post">${login}</form></div></div></div>
</div></div></section></div>`;

const sharepoint: Skeleton = ({
  article,
  photos,
  statistics,
}) => `<form method="post" action="cms-sharepoint" id="aspnetForm"><div id="s4-workspace"><div id="s4-bodyContainer"><div id="contentRow"><div id="contentBox"><div id="DeltaPlaceHolderMain">
<div class="article article-body"><div class="article-content"><div id="ctl00_PlaceHolderMain_ctl01_label" style="display:none">Nội dung trang</div><div id="ctl00_PlaceHolderMain_ctl01__ControlWrapper_RichHtmlField" class="ms-rtestate-field">${article}</div></div></div>
<div class="ms-webpart-zone"><div class="ms-WPBody">${photos}</div></div>
<div class="ms-webpart-zone"><h2 class="ms-webpart-titleText">Thống kê truy cập</h2><div class="ms-WPBody">${statistics}</div></div>
</div></div></div></div></div></form>`;

const dotnetnuke: Skeleton = ({
  article,
  photos,
  statistics,
  login,
}) => `<form method="post" action="cms-dotnetnuke" id="Form"><div id="dnn_ContentPane" class="ContentPane">
<div class="DnnModule DnnModule-DNN_HTML DnnModule-431"><a name="431"></a><div id="dnn_ctr431_ContentPane"><div id="dnn_ctr431_ModuleContent" class="DNNModuleContent"><div id="dnn_ctr431_HtmlModule_lblContent" class="Normal">${article}</div></div></div></div></div>
<div id="dnn_LeftPane"><div class="DnnModule DnnModule-Gallery"><div class="album">${photos}</div></div></div>
<div id="dnn_RightPane"><div class="DnnModule"><h2>Thống kê truy cập</h2><div class="counter">${statistics}</div></div><div class="LoginPanel">${login}</div></div></form>`;

const nukeviet: Skeleton = ({
  article,
  photos,
  statistics,
  login,
}) => `<section id="body"><div class="wraper"><div class="row">
<div class="col-sm-16 col-md-18"><div class="news_column panel panel-default"><div class="panel-body">${article}</div></div><div class="panel panel-default"><div class="panel-body album">${photos}</div></div></div>
<div class="col-sm-8 col-md-6"><div class="panel panel-primary"><div class="panel-heading">Thống kê truy cập</div><div class="panel-body">${statistics}</div></div><div class="panel panel-primary"><div class="panel-body"><form class="loginfrm" action="dang-nhap" method="post">${login}</form></div></div></div>
</div></div></section>`;

const wordpress: Skeleton = ({
  article,
  photos,
  statistics,
  login,
}) => `<div id="page" class="site"><div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main"><article id="post-12" class="post-12 post type-post status-publish hentry"><div class="entry-content">${article}</div></article><div class="gallery galleryid-12 gallery-columns-3">${photos}</div></main></div>
<aside id="secondary" class="widget-area"><section class="widget widget_text"><h2 class="widget-title">Thống kê truy cập</h2>${statistics}</section><section class="widget"><form id="loginform" action="dang-nhap" method="post">${login}</form></section></aside></div></div>`;

const aspnet: Skeleton = ({
  article,
  photos,
  statistics,
  login,
}) => `<form method="post" action="cms-aspnet" id="form1"><input type="hidden" name="__VIEWSTATE" value="/wEPDwUKLTI0"><table width="100%" border="0" cellpadding="0" cellspacing="0"><tr>
<td valign="top"><div id="ctl00_ContentPlaceHolder1_divNoiDung">${article}</div><div class="hinhanh">${photos}</div></td>
<td valign="top" width="240"><div class="tieude-cot">Thống kê truy cập</div>${statistics}<div id="ctl00_pnlLogin">${login}</div></td></tr></table></form>`;

const joomla: Skeleton = ({
  article,
  photos,
  statistics,
  login,
}) => `<div class="site-grid"><div class="grid-child container-component"><main><div class="com-content-article item-page" itemscope itemtype="https://schema.org/Article"><div itemprop="articleBody" class="com-content-article__body">${article}</div></div><div class="mod-custom custom">${photos}</div></main></div>
<div class="grid-child container-sidebar-right"><div class="sidebar-right card"><h3 class="card-header">Thống kê truy cập</h3><div class="card-body">${statistics}</div></div><form id="login-form" class="mod-login" action="dang-nhap" method="post">${login}</form></div></div>`;

/** By the name of the map in `data-adopt`. */
export const skeletons: Record<string, Skeleton> = {
  vnpt,
  liferay,
  sharepoint,
  dotnetnuke,
  nukeviet,
  wordpress,
  joomla,
  aspnet,
};
