/** What an inspector may ask of an element, and what shows that it is so. */
export interface Criterion {
  /** In Vietnamese, as a reader or a clerk would check it. */
  says: string;
  /** The rule behind it, where there is one. */
  basis?: string;
  /** Test file and title that hold it. */
  test: [file: string, title: string];
}

const ACCESS = 'TT 26/2020/TT-BTTTT; TT 32/2017/TT-BTTTT điều 18';
const STRUCTURE = 'TT 22/2023/TT-BTTTT';
const PRINT = 'NĐ 42/2022/NĐ-CP điều 7';
const DATA = 'Luật 91/2025/QH15; NĐ 356/2025/NĐ-CP';

const article = 'test/elements/news-article.test.ts';
const tools = 'test/elements/news-article-tools.test.ts';
const gallery = 'test/elements/photo-gallery.test.ts';
const lightbox = 'test/lightbox/lightbox.test.ts';
const banner = 'test/elements/portal-banner.test.ts';
const counter = 'test/elements/visit-counter.test.ts';
const counting = 'test/servers/visit-counter.test.ts';
const login = 'test/elements/portal-login.test.ts';
const aspnet = 'test/servers/aspnet.test.ts';
const session = 'test/servers/session.test.ts';
const passkey = 'test/servers/passkey.test.ts';
const oidc = 'test/servers/oidc.test.ts';

/** Acceptance criteria by tag. */
export const criteria: Record<string, Criterion[]> = {
  'news-article': [
    {
      says: 'Bài của phần mềm cũ hiện theo thứ tự: tiêu đề, tóm tắt, ngày, ảnh, nội dung, tác giả.',
      basis: STRUCTURE,
      test: [article, 'shows them in reading order: headline, lead, date, lead photo, text, byline'],
    },
    {
      says: 'Khoảng trắng dùng để căn chữ được dọn; không chữ nào của tác giả bị sửa.',
      test: [article, 'removes spaces used as layout and empty paragraphs, and corrects no typing error'],
    },
    {
      says: 'Phần nào không chắc thì để nguyên chỗ cũ.',
      test: [article, 'leaves in its place what it cannot tell'],
    },
    {
      says: 'In được từng bài, đủ ảnh, không kèm trình đơn và quảng cáo của trang.',
      basis: PRINT,
      test: [tools, 'prints the article alone when its photos are there, lazy ones too, and leaves nothing behind'],
    },
    {
      says: 'Lưu được từng bài thành một tệp có cả ảnh.',
      basis: PRINT,
      test: [tools, 'saves one file with the photos inside'],
    },
    {
      says: 'Phóng to chữ được bốn mức, máy nhớ cho lần sau.',
      basis: ACCESS,
      test: [tools, 'sets the text in four steps for every article, and remembers it'],
    },
    {
      says: 'Không có lỗi tiếp cận theo axe ở giao diện sáng và tối.',
      basis: ACCESS,
      test: [article, 'has no violation of accessibility, light and dark'],
    },
    {
      says: 'Tắt JavaScript, bài vẫn đủ chữ như trang cũ.',
      test: ['test/demo/pages.test.ts', 'the article says the same as the old page'],
    },
  ],
  'photo-gallery': [
    {
      says: 'Bốn mươi ảnh thì trang hiện năm, nói rõ còn bao nhiêu và cho xem hết.',
      test: [gallery, 'shows five of forty photos, says how many follow, and offers them all'],
    },
    {
      says: 'Ảnh chưa có lời được gọi bằng thứ tự, không đọc “anh tin bai”.',
      basis: ACCESS,
      test: [gallery, 'names photos without words by their place, and makes bare ones buttons'],
    },
    {
      says: 'Ảnh không tải được thì chỗ ấy nói ảnh gì, giữ nguyên bố cục, cho tải lại.',
      test: [gallery, 'says in place of a lost photo what it showed, keeps its place, and fetches it again when asked'],
    },
    {
      says: 'Xem ảnh lớn hoàn toàn bằng bàn phím: mở, chuyển ảnh, đóng.',
      basis: ACCESS,
      test: [lightbox, 'goes through the photos by keys, and stops at the ends'],
    },
    {
      says: 'Đóng ảnh lớn thì con trỏ bàn phím về đúng ảnh vừa xem.',
      basis: ACCESS,
      test: [lightbox, 'opens by Enter on a photo and gives the focus back to the photo last seen'],
    },
    {
      says: 'Ảnh không tự chạy; chỉ trình chiếu khi người đọc bấm, và dừng được.',
      basis: ACCESS,
      test: [lightbox, 'starts a slide show only when asked, and pauses it'],
    },
    {
      says: 'In ra đủ mọi ảnh kèm chú thích.',
      basis: PRINT,
      test: [gallery, 'prints all its photos with their captions'],
    },
  ],
  'visit-counter': [
    {
      says: 'Số hiện đúng như dịch vụ đếm trả về, kèm giờ Hà Nội.',
      test: [counter, 'shows what the service counted, in the words of portals, with its time in Hà Nội'],
    },
    {
      says: 'Chưa biết số thì không hiện số nào.',
      test: [counter, 'has still bars and no number before the service has answered, and is as high in every state'],
    },
    {
      says: 'Một lượt đếm một lần dù tải lại bao nhiêu trang; sau 30 phút không hoạt động mới là lượt mới.',
      test: [
        counting,
        'counts a visit once however often its pages are loaded, and again after 30 minutes without activity',
      ],
    },
    {
      says: 'Không cookie; máy người đọc chỉ giữ thời điểm hoạt động gần nhất.',
      basis: DATA,
      test: [counting, 'keeps nothing on the device but times, and no cookie'],
    },
    {
      says: 'Địa chỉ mạng và tên trình duyệt không xuống đĩa, không vào nhật ký.',
      basis: DATA,
      test: ['server/test/privacy.test.ts', 'no address and no user agent reaches any file or the log'],
    },
    {
      says: 'Người đọc yêu cầu không theo dõi thì dịch vụ không giữ gì về người ấy.',
      basis: DATA,
      test: [counting, 'counts a reader who asks not to be tracked, and tells the service to keep nothing'],
    },
    {
      says: 'Dịch vụ bị tắt đột ngột rồi chạy lại: lượt đã nhận vẫn còn.',
      test: [counting, 'shows after a crash of the service what it had acknowledged'],
    },
    {
      says: 'Biết hay không biết ai đang xem không chỉ báo bằng màu.',
      basis: ACCESS,
      test: [counter, 'tells by a hollow dot, not by colour alone, that nobody knows who is online'],
    },
    {
      says: 'Không có lỗi tiếp cận theo axe ở mọi trạng thái.',
      basis: ACCESS,
      test: [counter, 'has no accessibility fault in any state'],
    },
  ],
  'portal-banner': [
    {
      says: 'Tên đơn vị là chữ, đọc được trên điện thoại, máy đọc màn hình đọc được.',
      basis: `${STRUCTURE}; ${ACCESS}`,
      test: [banner, 'sets the name as text on a plate of its own, under the picture on a phone'],
    },
    {
      says: 'Tên dài không bị cắt, chữ không nhỏ hơn 16 px.',
      basis: ACCESS,
      test: [banner, 'never cuts a long name, nor sets it under 16 px'],
    },
    {
      says: 'Ảnh cũ đã có chữ được giữ nguyên tỷ lệ; trên điện thoại tên viết thêm thành chữ.',
      test: [banner, 'keeps the ratio of a picture that carries the name, and says the name too on a phone'],
    },
    {
      says: 'Bấm vào đâu trên đầu trang cũng về trang chủ.',
      test: [banner, 'leads to the start page from every point of it'],
    },
    {
      says: 'Người dùng bàn phím bỏ qua được đầu trang, đến thẳng nội dung.',
      basis: ACCESS,
      test: [banner, 'leads keyboards to the content first'],
    },
    {
      says: 'Trình đơn trên điện thoại mở bằng bàn phím, đóng bằng phím Esc.',
      basis: ACCESS,
      test: [banner, 'folds on a phone, opens by keyboard, closes by Escape with the focus on its button'],
    },
    {
      says: 'Trình đơn không đủ chỗ một hàng thì gấp lại, giữ nguyên chiều cao trang.',
      test: [banner, 'folds where it does not fit in one row, and is a row again where it does'],
    },
    {
      says: 'Trình đơn ở lại khi cuộn không che chỗ mà liên kết dẫn tới.',
      test: [banner, 'sticks where it is asked to, and covers nothing that a link leads to'],
    },
    {
      says: 'Ảnh đổi theo ngày, không tự chạy.',
      basis: ACCESS,
      test: [banner, 'shows the picture of the day, and the common one on other days'],
    },
    {
      says: 'In ra có biểu trưng và tên bằng mực đen, không có ảnh.',
      basis: PRINT,
      test: [banner, 'prints emblem and name in black, and no picture'],
    },
    {
      says: 'Thông báo khẩn nói mức độ bằng chữ, tự bắt đầu và kết thúc đúng ngày.',
      test: [banner, 'begin and end by their days, and say how grave they are in a word'],
    },
    {
      says: 'Thông báo được máy đọc màn hình đọc một lần; người đọc gấp lại được và tìm lại được.',
      basis: ACCESS,
      test: [banner, 'fold at a press, stay folded on the next page, and are found again'],
    },
  ],
  'portal-login': [
    {
      says: 'Mọi ô nhập có nhãn nhìn thấy được.',
      basis: ACCESS,
      test: [login, 'gives visible labels to fields that have only placeholders, in the form that owns them'],
    },
    {
      says: 'Mẫu đăng nhập gửi thẳng về cổng, ô ẩn của cổng giữ nguyên, không thêm ô nào.',
      test: [aspnet, 'signs in by the page’s own form, with its hidden fields untouched and none added'],
    },
    {
      says: 'Thẻ không đưa tên và mật khẩu vào sự kiện nào của trang.',
      basis: DATA,
      test: [login, 'keeps the values of its fields out of its events'],
    },
    {
      says: 'Mật khẩu không gửi sang trang khác, dù biểu mẫu bị sửa.',
      test: [session, 'Enter in a field that was given to another form sends nothing to another site'],
    },
    {
      says: 'Trang khác nhúng trang của cổng thì không nhận mật khẩu ở đó.',
      test: [session, 'in a frame of another site no password is taken'],
    },
    {
      says: 'Đăng nhập xong không bị dẫn sang trang lạ.',
      test: [session, 'the return address never leads to another site'],
    },
    {
      says: 'Bấm hai lần chỉ gửi một lần.',
      test: [aspnet, 'two presses send once'],
    },
    {
      says: 'Báo khi bộ gõ tiếng Việt bỏ dấu vào mật khẩu.',
      test: [login, 'warns of an input method that writes marks into the password, while it has the focus'],
    },
    {
      says: 'Đăng nhập một lần do máy chủ của cổng làm.',
      test: [oidc, 'from the button through the provider and back, signed in'],
    },
    {
      says: 'Đăng nhập được bằng khóa truy cập (passkey) khi cổng có.',
      test: [
        passkey,
        'the browser offers the passkey by itself, the server verifies the answer, and behind it nothing is offered',
      ],
    },
    {
      says: 'Đăng xuất ở một thẻ trình duyệt thì các thẻ khác cũng biết.',
      test: [session, 'signs out by a POST with the page’s token, and other tabs see it'],
    },
    {
      says: 'Trên http thường không nhận mật khẩu, và chỉ lối sang https.',
      test: [aspnet, 'on plain http no password is taken, and the way to https is shown'],
    },
    {
      says: 'Nhập sai: lời báo được đọc lên, tên giữ lại, chỉ nhập lại mật khẩu.',
      basis: ACCESS,
      test: [
        aspnet,
        'after a wrong password the alert has the focus, the name is kept, the password is to be typed again',
      ],
    },
    {
      says: 'Tắt JavaScript vẫn đăng nhập được.',
      test: [aspnet, 'without JavaScript the form works as it stands'],
    },
  ],
};
