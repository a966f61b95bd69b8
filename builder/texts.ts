/** What the builder says about an attribute; labels and help for people who never saw HTML. */
export interface AttributeText {
  label: string;
  help?: string;
  /** Names of the values to choose from, which the manifest lists. */
  names?: Record<string, string>;
  /** Without it the element does not do what it is for. */
  needed?: true;
  /** Only who runs the portal's server knows what belongs here. */
  technical?: true;
  /** What the attribute means without a value, where that differs from no attribute. */
  empty?: string;
  /** What a value looks like; another is called wrong, with the help beside it. */
  form?: RegExp;
}

interface ElementText {
  name: string;
  use: string;
  attributes: Record<string, AttributeText>;
}

const DAY = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?$/;

const headingLevel: AttributeText = {
  label: 'Cấp của tiêu đề',
  help: 'Số từ 1 (tiêu đề của cả trang) đến 6. Để trống thì theo trang.',
  technical: true,
};

/** Attributes that every element has. */
export const common: Record<string, AttributeText> = {
  theme: {
    label: 'Nền của trang',
    help: 'Chữ sẽ đậm hay nhạt cho hợp với nền.',
    names: { light: 'Nền sáng', dark: 'Nền tối', auto: 'Sáng hay tối theo máy của người đọc' },
  },
  boxed: { label: 'Kê thêm nền một màu phía sau', help: 'Dùng khi nền trang là ảnh hoặc có hoa văn, khó đọc chữ.' },
};

/** By tag, in the order of a portal's page. */
export const elements: Record<string, ElementText> = {
  'portal-banner': {
    name: 'Đầu trang',
    use: 'Ảnh đầu trang, kèm tên đơn vị viết bằng chữ nên máy nào cũng hiện rõ.',
    attributes: {
      name: { label: 'Tên đơn vị', help: 'Ví dụ: Xã Suối Ngàn.', needed: true },
      parent: { label: 'Dòng chữ nhỏ phía trên tên', help: 'Ví dụ: Cổng thông tin điện tử.' },
      href: { label: 'Địa chỉ trang chủ', help: 'Bấm vào đầu trang thì về đây. Thường là /.' },
      layout: {
        label: 'Cách trình bày',
        names: {
          plate: 'Tên cạnh ảnh',
          cover: 'Tên nằm trên ảnh, có lớp phủ cho rõ chữ',
          whole: 'Ảnh đã có sẵn chữ, giữ nguyên cả ảnh',
          plain: 'Không có ảnh',
        },
      },
      focus: {
        label: 'Chỗ của ảnh không được cắt mất',
        help: 'Ghi hai số: từ trái sang, từ trên xuống. Ví dụ 50% 30% là giữa ảnh, gần mép trên. Để trống thì giữ phần giữa.',
      },
      'heading-level': headingLevel,
      'skip-to': {
        label: 'Chỗ bắt đầu nội dung',
        help: 'Ví dụ #noi-dung. Người dùng bàn phím bấm một lần là tới, không phải đi qua cả trình đơn.',
        technical: true,
      },
      sticky: { label: 'Giữ trình đơn ở đầu màn hình khi cuộn trang' },
    },
  },
  'news-article': {
    name: 'Bài viết',
    use: 'Bài viết có sẵn trên cổng: giữ nguyên từng chữ, trình bày lại cho dễ đọc.',
    attributes: {
      headline: { label: 'Tiêu đề', help: 'Để trống thì lấy tiêu đề có sẵn trong bài.' },
      published: {
        label: 'Ngày đăng',
        help: 'Viết năm-tháng-ngày, ví dụ 2026-03-14. Có giờ thì viết 2026-03-14T15:20.',
        form: DAY,
      },
      updated: { label: 'Ngày cập nhật', help: 'Viết như ngày đăng. Chỉ hiện khi muộn hơn ngày đăng.', form: DAY },
      author: { label: 'Tác giả' },
      source: { label: 'Nguồn' },
      'source-href': { label: 'Địa chỉ trang của nguồn' },
      category: { label: 'Chuyên mục' },
      'category-href': { label: 'Địa chỉ trang của chuyên mục' },
      'heading-level': headingLevel,
      raw: { label: 'Giữ nguyên cách trình bày cũ', help: 'Không bỏ khoảng trắng thừa và kiểu chữ dán từ Word.' },
      tools: {
        label: 'Nút cho người đọc',
        help: 'Nút nào đánh dấu sau thì đứng sau. Bỏ hết dấu thì không có nút nào.',
        names: { listen: 'Nghe bài', print: 'In', save: 'Lưu về máy', share: 'Chia sẻ', size: 'Cỡ chữ' },
      },
      'audio-src': {
        label: 'Địa chỉ tệp ghi âm bài viết',
        help: 'Có tệp thì nút Nghe phát tệp này; không có thì máy của người đọc đọc bài.',
      },
      'structured-data': {
        label: 'Ghi thông tin bài viết cho Google, Cốc Cốc',
        names: { on: 'Có ghi', off: 'Không ghi' },
      },
    },
  },
  'photo-gallery': {
    name: 'Bộ ảnh',
    use: 'Các ảnh có sẵn xếp thành khối gọn; bấm vào thì xem từng ảnh to.',
    attributes: {
      layout: {
        label: 'Cách xếp ảnh',
        names: {
          mosaic: 'Khối năm ảnh, còn lại xem sau một nút',
          justified: 'Hàng cao bằng nhau',
          masonry: 'Cột so le',
          square: 'Ô vuông',
          strip: 'Một dải ngang',
        },
      },
      max: { label: 'Số ảnh hiện trên trang', help: 'Các ảnh còn lại xem khi bấm vào. Để trống thì theo cách xếp.' },
      gap: { label: 'Khoảng cách giữa các ảnh', help: 'Tính bằng điểm ảnh (px), ví dụ 8.' },
      'row-height': {
        label: 'Chiều cao một hàng ảnh',
        help: 'Tính bằng điểm ảnh (px), ví dụ 220. Khi xếp ô vuông, đó là cạnh nhỏ nhất của mỗi ô.',
      },
      'download-all': { label: 'Cho người đọc tải cả bộ ảnh', help: 'Tất cả ảnh trong một tệp nén zip.' },
    },
  },
  'visit-counter': {
    name: 'Bộ đếm truy cập',
    use: 'Đếm lượt truy cập bằng dịch vụ đếm của tỉnh hoặc của xã. Trong khung xem thử là số mẫu.',
    attributes: {
      src: {
        label: 'Địa chỉ dịch vụ đếm',
        help: 'Ví dụ https://dem.tinh.gov.vn. Nơi chạy dịch vụ đếm cho biết. Dịch vụ nằm ngay trên cổng thì để trống.',
        form: /^(https?:\/\/|\/)/,
      },
      site: {
        label: 'Tên cổng trong dịch vụ đếm',
        help: 'Do nơi chạy dịch vụ đếm cấp, ví dụ suoi-ngan: chữ thường không dấu, số và gạch nối.',
        form: /^[a-z0-9]+(-[a-z0-9]+)*$/,
        needed: true,
      },
      heading: {
        label: 'Tiêu đề của khối',
        help: 'Để trống thì là “Thống kê truy cập”.',
        empty: 'Không ghi tiêu đề',
      },
      show: {
        label: 'Các số cần hiện',
        help: 'Số nào đánh dấu sau thì đứng sau.',
        names: {
          online: 'Đang online',
          today: 'Hôm nay',
          yesterday: 'Hôm qua',
          week: 'Trong tuần',
          month: 'Trong tháng',
          year: 'Trong năm',
          total: 'Tất cả',
          start: 'Ghi rõ phần mang từ bộ đếm cũ sang',
        },
      },
      page: {
        label: 'Chỉ đếm lượt xem của một trang',
        help: 'Ghi phần sau tên miền, ví dụ /tin-tuc/hoi-nghi. Để trống thì đếm cả cổng.',
        empty: 'Đếm riêng trang đặt bộ đếm này',
      },
      layout: {
        label: 'Cách hiện',
        names: { list: 'Danh sách', sidebar: 'Cho cột bên', row: 'Một dòng', digits: 'Mỗi chữ số một ô' },
      },
      trend: { label: 'Thêm biểu đồ 30 ngày gần đây' },
    },
  },
  'portal-login': {
    name: 'Đăng nhập',
    use: 'Liên kết hoặc ô đăng nhập có sẵn của cổng, thêm nhãn và lời nhắc. Không giữ tên và mật khẩu của ai.',
    attributes: {
      heading: { label: 'Tiêu đề', help: 'Để trống thì là “Đăng nhập”.' },
      note: { label: 'Ghi chú', help: 'Ví dụ: Dành cho cán bộ, biên tập viên.' },
      mode: {
        label: 'Ô đăng nhập hiện ở đâu',
        names: { inline: 'Ngay tại chỗ', dialog: 'Trong một hộp, khi bấm nút Đăng nhập' },
      },
      'return-param': {
        label: 'Tên tham số để quay lại trang đang đọc',
        help: 'Ví dụ ReturnUrl: đăng nhập xong thì trở về trang đang đọc.',
        technical: true,
      },
      session: {
        label: 'Địa chỉ cho biết ai đã đăng nhập',
        help: 'Trên cùng cổng, ví dụ /api/toi.',
        technical: true,
      },
      'sign-out': { label: 'Địa chỉ đăng xuất', help: 'Trên cùng cổng.', technical: true },
      'sign-out-token': { label: 'Tên ô ẩn gửi kèm khi đăng xuất', technical: true },
      error: { label: 'Lời báo lỗi của máy chủ', help: 'Hiện thành chữ phía trên ô đăng nhập.', technical: true },
      'error-param': { label: 'Tên tham số mang mã lỗi', technical: true },
      'error-codes': {
        label: 'Lời cho từng mã lỗi',
        help: 'Ví dụ {"khoa":"Tài khoản đang bị khóa."}.',
        technical: true,
      },
      'passkey-options': {
        label: 'Địa chỉ lấy yêu cầu khóa truy cập (passkey)',
        help: 'Trên cùng cổng.',
        technical: true,
      },
      'passkey-verify': { label: 'Địa chỉ kiểm tra khóa truy cập (passkey)', technical: true },
      'form-origins': {
        label: 'Địa chỉ khác được nhận mật khẩu',
        help: 'Khi ô đăng nhập gửi sang trang khác của tỉnh, ví dụ https://dang-nhap.tinh.gov.vn.',
        technical: true,
      },
    },
  },
};

/** Maps for the script line alone, by the software behind the portal. */
export const presets: Record<string, string> = {
  auto: 'Không rõ: chỉ tự nhận bộ ảnh và khối thống kê',
  vnpt: 'VNPT Portal',
  nukeviet: 'NukeViet',
  wordpress: 'WordPress',
  joomla: 'Joomla',
  sharepoint: 'SharePoint',
  liferay: 'Liferay',
  dotnetnuke: 'DotNetNuke',
  aspnet: 'Trang ASP.NET tự làm',
  '': 'Không tự nhận, chỉ theo phần đã chọn',
};

/** Label and help of one attribute; an attribute without text goes by its name and the manifest's own words. */
export const textOf = (tag: string, name: string, description = ''): AttributeText =>
  elements[tag]?.attributes[name] ?? common[name] ?? { label: name, help: description };
