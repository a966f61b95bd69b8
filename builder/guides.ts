import { version } from 'virtual:build';
import type { Way } from './choices.ts';

const FOLDER = `commune-widgets-${version}`;

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
      'Tải tệp commune-widgets.js và cả thư mục parts lên kho tệp của cổng. Mở địa chỉ của tệp trên trình duyệt: thấy chữ là được. Chép phần địa chỉ đứng trước “commune-widgets.js” vào ô “Thư mục chứa tệp trên cổng” ở bước 4.',
      'Vào phần cấu hình giao diện, tìm ô mã chèn vào đầu trang hoặc chân trang, dán dòng script, lưu lại.',
      'Mở bài viết hoặc khối HTML, chuyển sang chế độ mã nguồn, dán đoạn mã, lưu lại.',
      'Không sửa được bài và khối nào thì ở bước 1 chọn “Cả trang cổng”, ở bước 4 chọn “Chỉ một dòng script”, rồi chọn VNPT Portal.',
    ],
  },
  {
    name: 'NukeViet',
    way: 'div',
    folder: `/uploads/${FOLDER}/`,
    steps: [
      `Chép tệp commune-widgets.js và cả thư mục parts vào uploads/${FOLDER} trên máy chủ. Trình quản lý tệp của cổng không nhận tệp .js thì nhờ người quản trị máy chủ chép.`,
      'Vào Quản lý giao diện, mục Quản lý block, thêm block global.html ở cuối trang, mở mã nguồn của block, dán dòng script, lưu lại.',
      'Muốn hiện ở một khối: thêm block global.html ở vị trí cần hiện, dán đoạn mã. Muốn hiện trong bài: mở bài, bấm nút Mã HTML, dán đoạn mã.',
      'Muốn mọi bài cũ cùng đổi thì ở bước 1 chọn “Cả trang cổng”, ở bước 4 chọn “Chỉ một dòng script”, rồi chọn NukeViet.',
    ],
  },
  {
    name: 'WordPress',
    way: 'tag',
    folder: `/wp-content/uploads/${FOLDER}/`,
    steps: [
      `Chép tệp commune-widgets.js và cả thư mục parts vào wp-content/uploads/${FOLDER} trên máy chủ. Thư viện ảnh của WordPress không nhận tệp .js, phải chép bằng FTP hoặc trình quản lý tệp của máy chủ.`,
      'Vào Giao diện, mục Tiện ích (hoặc Trình sửa, phần chân trang), thêm khối HTML tùy chỉnh, dán dòng script, lưu lại.',
      'Mở bài viết, thêm khối HTML tùy chỉnh, dán đoạn mã. Ô soạn bài cũ xóa thẻ lạ: ở bước 4 chọn “Khối div”.',
      'Tài khoản không phải quản trị viên bị WordPress lọc mất dòng script: nhờ quản trị viên dán dòng ấy.',
    ],
  },
  {
    name: 'SharePoint',
    way: 'tag',
    folder: `/SiteAssets/${FOLDER}/`,
    steps: [
      `Tải tệp commune-widgets.js và cả thư mục parts lên một thư viện tài liệu mà ai cũng xem được, ví dụ SiteAssets/${FOLDER}. Thư viện khác thì ghi địa chỉ của nó vào ô “Thư mục chứa tệp trên cổng” ở bước 4.`,
      'Sửa trang, bấm Chèn, Phần web (Insert, Web Part), nhóm Phương tiện và nội dung (Media and Content), thêm Script Editor. Không có Script Editor thì thêm Content Editor rồi trỏ tới một tệp .html chứa mã.',
      'Dán dòng script và đoạn mã vào cùng một ô, lưu và đăng trang.',
    ],
  },
  {
    name: 'Liferay',
    way: 'tag',
    steps: [
      'Nhờ người quản trị chép tệp commune-widgets.js và cả thư mục parts lên máy chủ web của cổng, ghi địa chỉ vào ô “Thư mục chứa tệp trên cổng” ở bước 4. Để trong Documents and Media thì địa chỉ mỗi tệp có mã số riêng, các tệp không tìm thấy nhau.',
      'Tạo một Web Content, mở mã nguồn, dán dòng script, rồi đặt ở chân trang. Ô JavaScript trong cấu hình trang chỉ nhận mã, không nhận dòng script.',
      'Thêm Web Content Display ở chỗ cần hiện, mở mã nguồn, dán đoạn mã.',
    ],
  },
  {
    name: 'DotNetNuke',
    way: 'tag',
    folder: `/Portals/0/${FOLDER}/`,
    steps: [
      `Chép tệp commune-widgets.js và cả thư mục parts vào Portals/0/${FOLDER} trên máy chủ.`,
      'Mở Page Settings, phần Advanced, ô Page Header Tags, dán dòng script, lưu lại. Muốn cho cả cổng thì dán vào ô Page Header Tags trong Site Settings.',
      'Thêm mô-đun HTML ở chỗ cần hiện, chọn Basic Text Box, kiểu Raw, dán đoạn mã.',
    ],
  },
];
