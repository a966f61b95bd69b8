import { page } from './page.ts';

/** `/`: what this is, and the way to all pages. */
export const homePage = (): string =>
  page({
    title: 'Giới thiệu',
    stylesheet: 'plain.css',
    body: `<main>
<h1>Một trang xã, trước và sau một dòng mã</h1>
<p>Đây là cổng mẫu của xã Suối Ngàn, một xã không có thật.</p>
<p>Trang cũ được dựng như phần mềm quản trị nội dung nhiều năm trước vẫn làm.</p>
<p>Trang mới giữ nguyên từng chữ, chỉ thêm tên thẻ và một dòng mã ở đầu trang; dòng thứ hai chỉ để tải sớm, bỏ đi vẫn chạy.</p>
<p>Số lượt truy cập do dịch vụ đếm chạy ngay trên máy này đếm thật.</p>
<p>Không trang nào gửi dữ liệu sang máy chủ khác; tắt JavaScript vẫn đọc được đủ.</p>
<ul>
<li><a href="truoc">Trang cũ</a><span>Bài viết như phần mềm cũ để lại</span></li>
<li><a href="sau">Trang mới</a><span>Vẫn bài viết ấy, thêm năm thẻ</span></li>
<li><a href="cot">Cột bên 220 px</a><span>Bộ đếm, đăng nhập và ảnh trong cột hẹp</span></li>
<li><a href="bai-viet">Trang mới viết sẵn các phần</a><span>Đầu trang và bài viết, không qua phần mềm cũ</span></li>
<li><a href="builder.html">Trình tạo mã nhúng</a><span>Chọn phần cần làm, xem thử, chép mã dán vào cổng</span></li>
</ul>
<p>Dòng mã để dán: <code>&lt;script src="commune-widgets.js"&gt;&lt;/script&gt;</code></p>
</main>`,
  });

/** Any address that the portal does not have. */
export const notFoundPage = (): string =>
  page({
    title: 'Không tìm thấy trang',
    stylesheet: 'plain.css',
    base: '/',
    body: `<main>
<h1>Không tìm thấy trang</h1>
<p>Địa chỉ này không có trên cổng mẫu. Mời kiểm tra lại địa chỉ, hoặc về trang giới thiệu.</p>
<p><a href="./">Về trang giới thiệu</a></p>
</main>`,
  });

/** `/dang-nhap` and `/quen-mat-khau`: the sample portal has no accounts, and says so. */
export const noAccountsPage = (): string =>
  page({
    title: 'Đăng nhập',
    stylesheet: 'plain.css',
    body: `<main>
<h1>Cổng mẫu không có tài khoản</h1>
<p>Trên cổng thật, đây là trang đăng nhập do cổng của đơn vị cung cấp. Thẻ đăng nhập chỉ đưa người dùng tới đó, không giữ tên và mật khẩu.</p>
<p><a href="sau">Về bài viết</a></p>
</main>`,
  });
