/** What the page's check says of each code: what is wrong, and how to mend it. Every warning in the console has one. */
export const checkVi = {
  checkTitle: 'Khám trang',
  checkWell: 'Mọi thứ đều ổn. Các thẻ chạy đúng, không thấy lỗi nào.',
  checkFound: (count: string) => `Thấy ${count} điều cần xem.`,
  checkBusy: 'Đang khám…',
  checkMend: 'Cách sửa',
  checkShow: 'Chỉ chỗ trên trang',
  checkCopy: 'Chép kết quả',
  checkCopied: 'Đã chép kết quả',
  checkNotCopied: 'Chưa chép được, mời chọn chữ rồi chép tay',
  checkAgain: 'Khám lại',
  checkClose: 'Đóng',
  checkFindings: {
    'no-elements': [
      'Trang có dòng mã nhưng không có thẻ nào của bộ này.',
      'Phần mềm soạn thảo có thể đã xóa thẻ. Dán lại ở chế độ mã HTML, hoặc dùng <div class="cw-photo-gallery"> thay cho <photo-gallery>.',
    ],
    escaped: [
      'Thẻ hiện ra thành chữ trên trang.',
      'Phần mềm soạn thảo đã coi mã là chữ. Xóa đoạn ấy, mở chế độ mã HTML (nút "Nguồn" hoặc "HTML") rồi dán lại.',
    ],
    twice: ['Dòng mã được dán hai lần.', 'Chỉ giữ một dòng script, tốt nhất ở mẫu chung của trang.'],
    versions: ['Trang có hai bản khác nhau của bộ thẻ.', 'Bỏ dòng script của bản cũ.'],
    taken: [
      'Một thẻ đã được mã khác đăng ký.',
      'Trang dùng bộ mã khác có thẻ trùng tên. Hỏi người làm mẫu trang, hoặc bỏ bộ mã kia.',
    ],
    part: [
      'Một tệp trong thư mục parts không tải được.',
      'Chép đủ thư mục parts vào cạnh tệp commune-widgets.js, đúng cùng một bản.',
    ],
    csp: [
      'Máy chủ cấm một thứ mà thẻ cần (Content-Security-Policy).',
      'Nhờ người quản trị máy chủ thêm vào tiêu đề ấy dòng dưới đây.',
    ],
    charset: [
      'Chữ trên trang sai bảng mã.',
      'Lưu trang ở UTF-8 và khai <meta charset="utf-8"> ở đầu trang; tiêu đề Content-Type của máy chủ phải giống như vậy.',
    ],
    tcvn3: [
      'Bài dùng bảng mã cũ TCVN3.',
      'Chuyển bài sang Unicode trước khi dán. Bộ thẻ giữ nguyên chữ, không tự chuyển.',
    ],
    'nested-form': [
      'Có biểu mẫu nằm trong biểu mẫu.',
      'Trình duyệt bỏ thẻ <form> ở trong và đóng nhầm biểu mẫu của trang. Bỏ thẻ <form> và </form> ở trong, chỉ để lại các ô nhập.',
    ],
    alt: [
      'Ảnh chưa có lời mô tả.',
      'Ghi nội dung ảnh vào ô "Văn bản thay thế" (alt). Người khiếm thị nghe lời này, máy tìm kiếm đọc lời này.',
    ],
    'large-photo': [
      'Ảnh quá lớn so với chỗ hiện.',
      'Thu ảnh về chiều ngang khoảng 1.600 điểm trước khi đăng; trang sẽ mở nhanh hơn nhiều.',
    ],
    headline: [
      'Không tìm thấy tiêu đề của bài.',
      'Đặt tiêu đề trong thẻ <h1>, hoặc ghi headline="…" vào thẻ <news-article>.',
    ],
    show: [
      'Thuộc tính show của bộ đếm có từ lạ; từ ấy bị bỏ qua.',
      'Chỉ dùng các từ online, today, yesterday, week, month, year, total, start, cách nhau bằng dấu cách.',
    ],
    failed: [
      'Bộ đếm chưa lấy được số liệu.',
      'Xem địa chỉ src và tên site có đúng không, dịch vụ đếm có đang chạy không.',
    ],
    'unknown-site': [
      'Dịch vụ đếm không biết tên trang này.',
      'Sửa site="…" cho đúng tên mà tỉnh đã cấp, hoặc nhờ thêm tên ấy vào dịch vụ.',
    ],
    'counter-site': [
      'Thấy khối thống kê truy cập, nhưng chưa biết tên trang trong dịch vụ đếm.',
      'Thêm data-visit-counter-site="…" vào dòng script.',
    ],
    clock: [
      'Giờ trên máy này lệch so với máy chủ.',
      'Chỉnh lại ngày giờ của máy. Giờ sai làm số liệu trong ngày bị lệch.',
    ],
    http: [
      'Trang mở bằng http, hoặc dùng địa chỉ http trong trang https.',
      'Đổi các địa chỉ thành https://. Trên http, trình duyệt tắt nút chia sẻ và không cho nhập mật khẩu.',
    ],
    json: ['Bảng chọn không đúng dạng JSON.', 'Xem lại dấu ngoặc, dấu phẩy và dấu nháy kép trong bảng.'],
    preset: [
      'Không có bảng chọn sẵn mang tên ấy.',
      'Dùng một trong: auto, vnpt, liferay, sharepoint, dotnetnuke, nukeviet, wordpress, joomla, aspnet.',
    ],
    selector: ['Bộ chọn CSS viết sai.', 'Xem lại dấu # trước id, dấu . trước class.'],
    tag: [
      'Tên thẻ trong bảng chọn không có.',
      'Tên đúng: news-article, photo-gallery, visit-counter, portal-banner, portal-login.',
    ],
    nothing: [
      'Bộ chọn không tìm thấy gì trên trang.',
      'Mở mã nguồn của trang, xem lại id hoặc class của khối cần chọn.',
    ],
    'too-much': ['Bộ chọn tìm thấy quá nhiều chỗ.', 'Chọn hẹp hơn, ví dụ bằng id. Trang được giữ nguyên.'],
    layout: [
      'Giá trị layout không có.',
      'Dùng một trong các giá trị ghi trong hướng dẫn; tạm thời thẻ dùng kiểu mặc định.',
    ],
    name: [
      'Băng đầu trang thiếu tên cổng.',
      'Thêm name="Xã …" vào thẻ <portal-banner>: tên phải là chữ, không chỉ nằm trong ảnh.',
    ],
    'skip-to': [
      'Trang không có chỗ mà liên kết "Bỏ qua" dẫn tới.',
      'Đặt id ấy vào khối nội dung chính của trang, hoặc sửa skip-to cho đúng.',
    ],
    focus: ['focus không đọc được.', 'Viết hai số phần trăm, ví dụ focus="20% 50%"; nếu không, ảnh cắt về giữa.'],
    sticky: ['sticky không có trình đơn để giữ.', 'Đặt trình đơn vào thẻ với slot="nav", hoặc bỏ sticky.'],
    date: ['Ngày viết sai dạng.', 'Viết theo dạng 2026-03-14 hoặc 2026-03-14T15:20:00+07:00.'],
    accent: [
      'Màu --cw-accent quá nhạt so với nền.',
      'Chọn màu đậm hơn (tương phản từ 4,5). Trình duyệt mới tự làm đậm; trình duyệt cũ dùng màu chữ thay.',
    ],
    session: ['Địa chỉ session không thuộc trang này.', 'Chỉ dùng địa chỉ của chính cổng.'],
    passkey: ['Địa chỉ passkey không thuộc trang này.', 'Chỉ dùng địa chỉ của chính cổng.'],
    'error-codes': ['error-codes viết sai dạng.', 'Viết dạng JSON, như {"khoa":"Tài khoản đang bị khóa."}.'],
    hydrate: ['Phần dựng sẵn trên máy chủ khác với trang.', 'Dùng cùng một bản trên máy chủ và trong trang.'],
  },
};
