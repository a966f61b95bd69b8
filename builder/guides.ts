/** Where the two pieces of code go, by the software behind the portal. */
export const guides: { name: string; steps: string[] }[] = [
  {
    name: 'VNPT Portal',
    steps: [
      'Chép tệp commune-widgets.js và thư mục parts vào kho tệp của cổng, ghi lại địa chỉ của thư mục.',
      'Vào phần cấu hình giao diện, tìm ô mã chèn vào đầu trang hoặc chân trang, dán dòng script.',
      'Mở bài viết hoặc khối HTML, chuyển sang chế độ mã nguồn, dán đoạn mã của thẻ.',
    ],
  },
  {
    name: 'NukeViet',
    steps: [
      'Tải tệp và thư mục parts lên thư mục uploads của cổng.',
      'Trong quản trị giao diện, thêm một khối kiểu HTML toàn cục ở cuối trang và dán dòng script.',
      'Thêm khối HTML vào vị trí cần hiện, hoặc bấm nút Mã HTML trong trình soạn bài, rồi dán đoạn mã của thẻ.',
    ],
  },
  {
    name: 'WordPress',
    steps: [
      'Tải tệp và thư mục parts lên máy chủ, cạnh thư mục wp-content/uploads.',
      'Dán dòng script vào khối HTML tùy chỉnh ở chân trang, hoặc vào tệp footer của giao diện.',
      'Trong bài viết, thêm khối HTML tùy chỉnh rồi dán đoạn mã của thẻ. Trình soạn thảo cũ bỏ thẻ lạ, nên dùng khối này.',
    ],
  },
  {
    name: 'SharePoint',
    steps: [
      'Tải tệp và thư mục parts vào thư viện tài liệu mà mọi người xem được.',
      'Thêm Script Editor hoặc Content Editor vào trang.',
      'Dán dòng script và đoạn mã của thẻ vào cùng một ô.',
    ],
  },
  {
    name: 'Liferay',
    steps: [
      'Tải tệp và thư mục parts vào Documents and Media, đặt quyền xem cho mọi người.',
      'Trong cấu hình trang, mở phần JavaScript hoặc nội dung HTML ở chân trang, dán dòng script.',
      'Thêm Web Content Display, chuyển trình soạn thảo sang mã nguồn, dán đoạn mã của thẻ.',
    ],
  },
  {
    name: 'DotNetNuke',
    steps: [
      'Tải tệp và thư mục parts lên thư mục Portals của cổng.',
      'Mở Page Settings, phần Advanced, ô Page Header Tags, dán dòng script.',
      'Thêm mô-đun HTML, chọn chế độ HTML thô, dán đoạn mã của thẻ.',
    ],
  },
];
