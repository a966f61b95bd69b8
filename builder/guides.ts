import type { Way } from './choices.ts';

interface Guide {
  name: string;
  /** Which of the three ways its editor lets through. */
  way: Way;
  /** Where its files stand, when that is always the same. */
  folder?: string;
  steps: string[];
}

/** Where the two pieces of code go, by the software behind the portal. */
export const guides: Guide[] = [
  {
    name: 'VNPT Portal',
    way: 'div',
    steps: [
      'Tải commune-widgets.js và thư mục parts lên kho tệp của cổng. Mở thử địa chỉ của tệp trên trình duyệt, chép phần trước “commune-widgets.js” vào ô Thư mục ở bước 4.',
      'Vào phần cấu hình giao diện, tìm ô mã chèn vào đầu trang hoặc chân trang, dán dòng script, lưu lại.',
      'Mở bài viết hoặc khối HTML, chuyển sang chế độ mã nguồn, dán đoạn mã, lưu lại.',
      'Không vào được khối nào thì chọn “Chỉ một dòng script”, phần tự nhận chọn VNPT Portal.',
    ],
  },
  {
    name: 'NukeViet',
    way: 'div',
    folder: '/uploads/commune-widgets/',
    steps: [
      'Tải commune-widgets.js và thư mục parts lên thư mục uploads của cổng; ô Thư mục ở bước 4 ghi /uploads/commune-widgets/.',
      'Trong Quản lý giao diện, mở Quản lý block, thêm block global.html ở cuối trang, dán dòng script vào mã nguồn của block.',
      'Thêm block HTML ở vị trí cần hiện, hoặc bấm nút Mã HTML trong trình soạn bài, rồi dán đoạn mã.',
      'Muốn mọi bài cũ cùng đổi thì chọn “Chỉ một dòng script”, phần tự nhận chọn NukeViet.',
    ],
  },
  {
    name: 'WordPress',
    way: 'tag',
    folder: '/wp-content/uploads/commune-widgets/',
    steps: [
      'Tải commune-widgets.js và thư mục parts lên máy chủ, vào wp-content/uploads/commune-widgets; ô Thư mục ở bước 4 ghi /wp-content/uploads/commune-widgets/.',
      'Trong Giao diện, mở Tiện ích (hoặc Trình sửa, phần chân trang), thêm khối HTML tùy chỉnh, dán dòng script.',
      'Trong bài viết, thêm khối HTML tùy chỉnh rồi dán đoạn mã. Trình soạn thảo cũ bỏ thẻ lạ: dùng khối div.',
      'Tài khoản không phải quản trị viên bị WordPress lọc mã: nhờ quản trị viên dán dòng script.',
    ],
  },
  {
    name: 'SharePoint',
    way: 'tag',
    folder: '/SiteAssets/commune-widgets/',
    steps: [
      'Tải commune-widgets.js và thư mục parts vào một thư viện tài liệu mà mọi người xem được, ví dụ /SiteAssets/commune-widgets/; ghi địa chỉ ấy vào ô Thư mục ở bước 4.',
      'Sửa trang, bấm Chèn, Phần web, Phương tiện và nội dung, thêm Script Editor. Bản mới không có thì dùng Content Editor trỏ tới một tệp .html chứa mã.',
      'Dán dòng script và đoạn mã vào cùng một ô, lưu và đăng trang.',
    ],
  },
  {
    name: 'Liferay',
    way: 'tag',
    steps: [
      'Tải commune-widgets.js và từng tệp của thư mục parts vào Documents and Media, quyền xem cho Guest. Địa chỉ ở đó có mã số, nên cách chắc chắn hơn là nhờ người quản trị đặt thư mục lên máy chủ web.',
      'Mở cấu hình trang công khai, phần Advanced, ô JavaScript chỉ nhận mã chứ không nhận dòng script: dán dòng script vào mẫu giao diện, hoặc vào một Web Content đặt ở chân trang.',
      'Thêm Web Content Display, chuyển trình soạn thảo sang mã nguồn, dán đoạn mã.',
    ],
  },
  {
    name: 'DotNetNuke',
    way: 'tag',
    folder: '/Portals/0/commune-widgets/',
    steps: [
      'Tải commune-widgets.js và thư mục parts lên Portals/0/commune-widgets; ô Thư mục ở bước 4 ghi /Portals/0/commune-widgets/.',
      'Mở Page Settings, phần Advanced, ô Page Header Tags, dán dòng script. Cho cả cổng thì dán ở Site Settings, ô Page Header Tags.',
      'Thêm mô-đun HTML, chọn Basic Text Box, kiểu Raw, dán đoạn mã.',
    ],
  },
];
