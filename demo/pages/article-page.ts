import { emblem } from '../examples/banner.ts';
import { PHOTOS } from '../examples/photos.ts';
import { page, PRELOAD_LINE, SCRIPT_LINE, STYLESHEET_LINE } from './page.ts';

/** `/bai-viet`: a static article page as a new portal would write it, every part named. */
export const articlePage = (): string =>
  page({
    title: 'Suối Ngàn trồng hai nghìn cây bản địa',
    stylesheet: 'plain.css',
    head: STYLESHEET_LINE + SCRIPT_LINE + PRELOAD_LINE,
    body: `<portal-banner name="Xã Suối Ngàn" parent="Cổng thông tin điện tử" href="./" skip-to="#noi-dung">
<img src="${PHOTOS}banner-900.webp" srcset="${PHOTOS}banner-900.webp 900w, ${PHOTOS}banner.webp 1800w" alt="" width="1800" height="520">
${emblem()}
</portal-banner>
<div id="noi-dung" role="main" style="max-width: 1120px; margin: 0 auto; padding: 24px 16px">
<news-article category="Tin hoạt động" category-href="./" published="2026-03-14" author="Ban Biên tập" source="Văn phòng UBND xã Suối Ngàn">
<h1 slot="headline">Xã Suối Ngàn phát động trồng hai nghìn cây bản địa</h1>
<p slot="lead">Sáng 14/3, hơn ba trăm người dân bốn bản ven rừng Khe Mây cùng ra quân trồng hai nghìn cây lát hoa và sa mộc trên đồi trọc đầu nguồn.</p>
<figure slot="media"><img src="${PHOTOS}forest-480.webp" srcset="${PHOTOS}forest-480.webp 480w, ${PHOTOS}forest-800.webp 800w, ${PHOTOS}forest.jpg 1200w" sizes="(min-width: 800px) 720px, 100vw" width="1200" height="800" fetchpriority="high" alt="Rừng đầu nguồn Khe Mây"><figcaption>Rừng đầu nguồn Khe Mây. Ảnh: Tổ Truyền thông xã</figcaption></figure>
<p>Cây giống do vườn ươm của xã chuẩn bị từ tháng mười năm trước. Mỗi hộ nhận chăm sóc năm mươi cây, xã trả công làm cỏ ba năm đầu.</p>
<p>Theo quy ước giữ rừng mà các bản cùng ký, nước suối về đồng được chia theo lịch chung; bản nào để cháy rừng thì lùi lượt lấy nước.</p>
<p>Đợt trồng thứ hai bắt đầu sau mưa tiểu mãn, dự kiến thêm một nghìn cây quanh hồ chứa Nà Lúa./.</p>
</news-article>
</div>`,
  });
