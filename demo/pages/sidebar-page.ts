import { gallery } from '../examples/gallery.ts';
import { loginLink } from '../examples/login.ts';
import { statistics } from '../examples/statistics.ts';
import { page, SCRIPT_LINE, STYLESHEET_LINE } from './page.ts';
import { switchBar } from './switch.ts';

/** `/cot`: a page whose sidebar of 220 px holds counter, login and a small gallery. */
export const sidebarPage = (): string =>
  page({
    title: 'Lịch tiếp công dân tháng 11/2026',
    stylesheet: 'old-cms.css',
    head: STYLESHEET_LINE + SCRIPT_LINE,
    body: `${switchBar('cot')}
<div class="container haicot">
<main class="noidung">
<h1 class="tieude">LỊCH TIẾP CÔNG DÂN CỦA LÃNH ĐẠO XÃ SUỐI NGÀN THÁNG 11 NĂM 2026</h1>
<p>Ủy ban nhân dân xã Suối Ngàn thông báo lịch tiếp công dân định kỳ tháng 11 năm 2026. Công dân đến làm việc mang theo căn cước và giấy tờ liên quan đến nội dung cần trình bày.</p>
<table border="1" cellpadding="6" cellspacing="0" class="lichvu">
<tr><th>Ngày</th><th>Người tiếp</th><th>Giờ</th></tr>
<tr><td>05/11/2026</td><td>Chủ tịch UBND xã</td><td>Từ 7 giờ 30 đến 11 giờ</td></tr>
<tr><td>12/11/2026</td><td>Phó Chủ tịch UBND xã</td><td>Từ 7 giờ 30 đến 11 giờ</td></tr>
<tr><td>19/11/2026</td><td>Chủ tịch UBND xã</td><td>Từ 13 giờ 30 đến 16 giờ 30</td></tr>
<tr><td>26/11/2026</td><td>Chủ tịch HĐND xã</td><td>Từ 7 giờ 30 đến 11 giờ</td></tr>
</table>
<p>Địa điểm: Phòng tiếp công dân, tầng 1, trụ sở UBND xã. Ngoài lịch trên, công chức văn phòng tiếp công dân vào giờ hành chính các ngày làm việc.</p>
<p>Nếu ngày tiếp trùng với việc đột xuất, xã báo đổi lịch trên trang này trước ít nhất một ngày./.</p>
</main>
<aside class="cotben" aria-label="Cột bên">
<visit-counter site="suoi-ngan">
<h2 class="muc">Thống kê truy cập</h2>
${statistics}
</visit-counter>
<h2 class="muc">Dành cho cán bộ</h2>
<portal-login>
${loginLink}
</portal-login>
<h2 class="muc">Hình ảnh</h2>
<photo-gallery>
${gallery(4)}
</photo-gallery>
</aside>
</div>`,
  });
