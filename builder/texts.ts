/** What the builder says about an attribute; labels and help for people who never saw HTML. */
export interface AttributeText {
  label: string;
  help?: string;
  /** Values to choose from, with their names; without it the attribute's own type tells. */
  choices?: Record<string, string>;
  /** Without it the element does not do what it is for. */
  needed?: true;
  /** What a value looks like; another is called wrong, with the help beside it. */
  form?: RegExp;
}

interface ElementText {
  name: string;
  use: string;
  attributes: Record<string, AttributeText>;
}

const DAY = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?$/;
const COUNTS = 'online today yesterday week month year total start';
const TOOLS = 'listen print save share size none';
const words = (list: string): RegExp => new RegExp(`^((${list.replace(/ /g, '|')})( +|$))+$`);

const headingLevel: AttributeText = { label: 'Cấp tiêu đề', help: 'Từ 1 đến 6. Để trống thì theo trang.' };

/** Attributes that every element has. */
export const common: Record<string, AttributeText> = {
  theme: {
    label: 'Giao diện',
    help: 'Trang nền trắng thì để sáng.',
    choices: { light: 'Sáng', dark: 'Tối', auto: 'Theo máy người đọc' },
  },
  boxed: { label: 'Lót nền', help: 'Dùng khi nền trang là ảnh hoặc có hoa văn.' },
};

/** By tag, in the order of a portal's page. */
export const elements: Record<string, ElementText> = {
  'portal-banner': {
    name: 'Đầu trang',
    use: 'Bọc quanh ảnh đầu trang; tên đơn vị được viết bằng chữ.',
    attributes: {
      name: { label: 'Tên đơn vị', help: 'Ví dụ: Xã Suối Ngàn.', needed: true },
      parent: { label: 'Dòng phía trên tên', help: 'Ví dụ: Cổng thông tin điện tử.' },
      href: { label: 'Địa chỉ trang chủ' },
      layout: {
        label: 'Cách trình bày',
        choices: {
          plate: 'Tên cạnh ảnh',
          cover: 'Tên trên ảnh, có lớp phủ',
          whole: 'Ảnh đã có chữ, giữ nguyên',
          plain: 'Không có ảnh',
        },
      },
      focus: { label: 'Điểm giữ lại khi cắt ảnh', help: 'Ví dụ 50% 30%: giữa theo chiều ngang, gần mép trên.' },
      'heading-level': headingLevel,
      'skip-to': { label: 'Nơi bắt đầu nội dung', help: 'Ví dụ #noi-dung, cho người dùng bàn phím nhảy tới.' },
      sticky: { label: 'Giữ trình đơn ở đầu màn hình khi cuộn' },
    },
  },
  'news-article': {
    name: 'Bài viết',
    use: 'Bọc quanh bài viết mà cổng in ra; chữ giữ nguyên, trình bày lại cho dễ đọc.',
    attributes: {
      headline: { label: 'Tiêu đề', help: 'Để trống thì lấy tiêu đề có sẵn trong bài.' },
      published: { label: 'Ngày đăng', help: 'Dạng 2026-03-14 hoặc 2026-03-14T15:20:00+07:00.', form: DAY },
      updated: { label: 'Ngày cập nhật', help: 'Cùng dạng với ngày đăng; chỉ hiện khi muộn hơn.', form: DAY },
      author: { label: 'Tác giả' },
      source: { label: 'Nguồn' },
      'source-href': { label: 'Địa chỉ của nguồn' },
      category: { label: 'Chuyên mục' },
      'category-href': { label: 'Địa chỉ của chuyên mục' },
      'heading-level': headingLevel,
      raw: { label: 'Giữ nguyên cách trình bày cũ', help: 'Không dọn khoảng trắng và kiểu chữ dán từ Word.' },
      tools: {
        label: 'Công cụ cho người đọc',
        help: 'Chọn trong: listen (nghe) print (in) save (lưu) share (chia sẻ) size (cỡ chữ). Ghi none để ẩn hết.',
        form: words(TOOLS),
      },
      'audio-src': { label: 'Tệp ghi âm bài viết', help: 'Có thì nút Nghe phát tệp này.' },
      'structured-data': {
        label: 'Dữ liệu cho máy tìm kiếm',
        choices: { off: 'Không ghi' },
        help: 'Mặc định là có ghi.',
      },
    },
  },
  'photo-gallery': {
    name: 'Bộ ảnh',
    use: 'Bọc quanh các ảnh; ảnh xếp thành khối, bấm vào thì xem từng ảnh.',
    attributes: {
      layout: {
        label: 'Cách xếp ảnh',
        choices: {
          mosaic: 'Khối năm ảnh, còn lại sau một nút',
          justified: 'Hàng cao bằng nhau',
          masonry: 'Cột so le',
          square: 'Ô vuông',
          strip: 'Một dải ngang',
        },
      },
      max: { label: 'Số ảnh hiện trên trang', help: 'Các ảnh còn lại xem khi bấm vào.' },
      gap: { label: 'Khoảng cách giữa các ảnh', help: 'Tính bằng px.' },
      'row-height': { label: 'Chiều cao một hàng', help: 'Tính bằng px. Xếp ô vuông thì là cạnh nhỏ nhất của ảnh.' },
      'download-all': { label: 'Cho tải cả bộ ảnh', help: 'Tất cả ảnh trong một tệp zip.' },
    },
  },
  'visit-counter': {
    name: 'Bộ đếm truy cập',
    use: 'Đếm lượt truy cập bằng dịch vụ đếm của tỉnh hoặc của xã. Trong khung xem thử là số mẫu.',
    attributes: {
      src: {
        label: 'Địa chỉ dịch vụ đếm',
        help: 'Ví dụ https://dem.tinh.gov.vn. Để trống khi dịch vụ nằm ngay trên cổng. Tỉnh chưa có dịch vụ đếm thì hỏi bộ phận kỹ thuật.',
        form: /^(https?:\/\/|\/)/,
      },
      site: {
        label: 'Tên cổng trong dịch vụ đếm',
        help: 'Chữ thường, số và gạch nối, do nơi chạy dịch vụ đếm cấp. Ví dụ suoi-ngan.',
        form: /^[a-z0-9]+(-[a-z0-9]+)*$/,
        needed: true,
      },
      heading: {
        label: 'Tiêu đề của khối',
        help: 'Chữ thay cho “Thống kê truy cập”. Nếu trang đã có tiêu đề riêng, thêm heading="" vào thẻ để bỏ.',
      },
      show: {
        label: 'Các số cần hiện',
        help: 'Cách nhau một dấu cách, theo thứ tự muốn hiện: online (đang online) today (hôm nay) yesterday (hôm qua) week (tuần) month (tháng) year (năm) total (tất cả). Thêm start để ghi số kế thừa.',
        form: words(COUNTS),
      },
      page: { label: 'Chỉ đếm lượt xem của trang này', help: 'Ghi đường dẫn của trang. Để trống thì đếm cả cổng.' },
      layout: {
        label: 'Cách hiện',
        choices: { list: 'Danh sách', sidebar: 'Cho cột bên', row: 'Một dòng', digits: 'Ô số' },
      },
      trend: { label: 'Vẽ 30 ngày gần đây' },
    },
  },
  'portal-login': {
    name: 'Đăng nhập',
    use: 'Bọc quanh liên kết hoặc mẫu đăng nhập có sẵn của cổng. Thẻ không giữ tên và mật khẩu.',
    attributes: {
      heading: { label: 'Tiêu đề', help: 'Để trống thì là “Đăng nhập”.' },
      note: { label: 'Ghi chú', help: 'Ví dụ: Dành cho cán bộ, biên tập viên.' },
      mode: {
        label: 'Mẫu đăng nhập hiện ở đâu',
        choices: { inline: 'Ngay tại chỗ', dialog: 'Trong hộp, khi bấm nút' },
      },
      'return-param': {
        label: 'Tham số trang quay lại',
        help: 'Ví dụ ReturnUrl: đăng nhập xong thì trở về trang đang đọc.',
      },
      session: {
        label: 'Địa chỉ cho biết ai đã đăng nhập',
        help: 'Trên cùng cổng, ví dụ /api/toi. Bộ phận kỹ thuật cung cấp.',
      },
      'sign-out': { label: 'Địa chỉ đăng xuất', help: 'Trên cùng cổng.' },
      'sign-out-token': { label: 'Tên ô ẩn gửi kèm khi đăng xuất' },
      error: { label: 'Lỗi do máy chủ báo', help: 'Hiện thành chữ phía trên mẫu.' },
      'error-param': { label: 'Tham số mang mã lỗi' },
      'error-codes': { label: 'Lời cho từng mã lỗi', help: 'Ví dụ {"khoa":"Tài khoản đang bị khóa."}.' },
      'passkey-options': {
        label: 'Địa chỉ lấy yêu cầu khóa truy cập',
        help: 'Trên cùng cổng. Bộ phận kỹ thuật cung cấp.',
      },
      'passkey-verify': { label: 'Địa chỉ kiểm tra khóa truy cập' },
      'form-origins': { label: 'Cổng khác được nhận mật khẩu', help: 'Ví dụ https://dang-nhap.tinh.gov.vn.' },
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
