import { oldArticle } from '../examples/article.ts';
import { banner, emblem } from '../examples/banner.ts';
import { oldGallery } from '../examples/gallery.ts';
import { loginFields } from '../examples/login.ts';
import { statistics } from '../examples/statistics.ts';
import { page, PRELOAD_LINE, SCRIPT_LINE } from './page.ts';
import { switchBar } from './switch.ts';

/** The five opening tags that `/sau` has and `/truoc` has not. */
const tags = {
  'portal-banner': '<portal-banner name="Xã Suối Ngàn" parent="Cổng thông tin điện tử" href="./">',
  'news-article': '<news-article>',
  'photo-gallery': '<photo-gallery>',
  'visit-counter': '<visit-counter site="suoi-ngan">',
  'portal-login': '<portal-login>',
};

/** As CMSs write photos for some years now: fetched when the reader comes near. */
const lazy = (html: string): string => html.replaceAll('<img ', '<img loading="lazy" ');

interface OldPage {
  /** Whether the elements' tags and the two lines in the head are there: the only difference. */
  withElements: boolean;
  /** What the page says after a refused login, as the server's own message. */
  message?: string;
}

/** `/truoc` and `/sau`: one article's page, as an old ASP.NET portal prints it, without and with the elements' tags. */
export function oldPage({ withElements, message = '' }: OldPage): string {
  const wrap = (tag: keyof typeof tags, content: string): string =>
    withElements ? `${tags[tag]}\n${content}\n</${tag}>` : content;
  const name = withElements ? 'sau' : 'truoc';
  return page({
    title: 'Sơ kết sản xuất vụ mùa, triển khai kế hoạch vụ đông năm 2026',
    stylesheet: 'old-cms.css',
    head: withElements ? SCRIPT_LINE + PRELOAD_LINE : '',
    body: `${switchBar(name)}
<form method="post" action="${name}" id="aspnetForm">
<div class="aspNetHidden"><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTI0MTg5Mzg0NWRkx0p7Zt3m"><input type="hidden" name="__EVENTVALIDATION" value="/wEdAAJq0uN5b2h1"></div>
<div class="container">
<div class="banner" role="banner">
${wrap('portal-banner', `${banner().replace('banner.webp', 'banner-900.webp')}\n${emblem()}`)}
</div>
<div role="navigation" aria-label="Trình đơn">
<ul class="menu">
<li><a href="./">Trang chủ</a></li>
<li><a href="#tin-tuc">Tin tức</a></li>
<li><a href="#hinh-anh">Hình ảnh</a></li>
<li><a href="#thong-ke">Thống kê</a></li>
<li><a href="#dang-nhap">Đăng nhập</a></li>
</ul>
</div>
<div class="row">
<div class="col-md-9" role="main">
<div id="tin-tuc" class="noidung">
${wrap('news-article', lazy(oldArticle()))}
</div>
<div id="hinh-anh">
<h2 class="muc">Hình ảnh hội nghị và vụ mùa</h2>
${wrap('photo-gallery', lazy(oldGallery()))}
</div>
</div>
<div class="col-md-3" role="complementary" aria-label="Cột bên">
<div id="thong-ke" class="khoi">
${wrap('visit-counter', `<h3 class="muc">Thống kê truy cập</h3>\n${statistics}`)}
</div>
<div id="dang-nhap" class="khoi">
${message ? `<p class="loi" role="alert">${message}</p>` : ''}
${wrap('portal-login', loginFields)}
</div>
</div>
</div>
<div class="chantrang" role="contentinfo">
<p><b>CỔNG THÔNG TIN ĐIỆN TỬ XÃ SUỐI NGÀN</b></p>
<p>Cơ quan chủ quản: Ủy ban nhân dân xã Suối Ngàn (xã không có thật, dùng để minh họa)</p>
</div>
</div>
</form>`,
  });
}
