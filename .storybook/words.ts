/**
 * What Storybook says, in Vietnamese, of what an element has besides its attributes; those have their words in
 * `builder/texts.ts`. Names come from the manifest, and a test finds what is missing here.
 */
export type FactKind = 'slots' | 'events' | 'members' | 'cssParts' | 'cssProperties';

export const words: Record<string, Partial<Record<FactKind, Record<string, string>>>> = {
  'portal-banner': {
    slots: {
      '': 'Ảnh đầu trang của cổng: `img` hoặc `picture`. Tiêu đề đặt cạnh ảnh được lấy làm tên đơn vị, đoạn văn đặt cạnh ảnh thành dòng chữ phía trên tên. Ảnh có `from` và `to` chỉ hiện trong những ngày ấy.',
      emblem: 'Biểu trưng, do cổng tự đưa vào.',
      name: 'Tên đơn vị, khi cần nhiều hơn một dòng chữ.',
      parent: 'Dòng chữ phía trên tên.',
      nav: 'Trình đơn, ô tìm kiếm và liên kết đổi ngôn ngữ, xếp thành một hàng; không vừa một hàng thì gập lại. Viết bằng `<details>` thì không có JavaScript cũng gập được.',
      notice:
        'Thông báo bão, lũ, cắt điện. Thêm `level` (`info`, `warning`, `danger`) cho mức độ, `from` và `to` cho ngày hiện. Trước khi script chạy, thông báo luôn hiện; trang nào script đến muộn thì viết thêm `hidden`.',
    },
    cssParts: {
      notices: 'Khối thông báo.',
      picture: 'Khối ảnh.',
      plate: 'Khối gồm biểu trưng, dòng chữ phía trên và tên.',
      name: 'Tên đơn vị.',
      nav: 'Thanh trình đơn.',
    },
  },
  'news-article': {
    slots: {
      '': 'Bài viết, đúng như phần mềm của cổng in ra.',
      category: 'Tên chuyên mục, hiện phía trên tiêu đề.',
      headline: 'Tiêu đề. Không đặt thì thẻ tự tìm trong bài.',
      lead: 'Đoạn tóm tắt (sapo).',
      date: 'Dòng ghi ngày đăng, ngày sửa.',
      media: 'Ảnh chính kèm chú thích.',
      byline: 'Tác giả và nguồn.',
      changes: 'Những lần sửa sau khi đăng, có ghi ngày; được gập lại.',
      related: 'Tin liên quan, hiện dưới tên tác giả.',
    },
    events: {
      'cw-article-ready': 'Bài đã trình bày xong; kèm những gì tìm được và tìm thấy ở đâu.',
      'cw-article-tool': 'Người đọc vừa dùng một nút trên thanh công cụ.',
    },
    members: {
      contents: 'Những gì tìm được trong bài và tìm thấy ở đâu; trước khi trình bày xong thì là `undefined`.',
      openOverview: 'Mở bảng xem nhanh mọi ảnh của bài.',
      restore: 'Bỏ mọi thay đổi, trả bài về đúng như cổng đã in.',
    },
    cssParts: {
      kicker: 'Tên chuyên mục.',
      headline: 'Tiêu đề lấy từ thuộc tính `headline`.',
      date: 'Dòng ghi ngày.',
      tools: 'Thanh công cụ.',
      body: 'Phần thân bài.',
      byline: 'Tác giả và nguồn ở cuối bài.',
    },
  },
  'photo-gallery': {
    slots: {
      '': 'Các ảnh: `<img>`, `<a href="ảnh-lớn"><img></a>`, `<figure>` hoặc `<picture>`; nằm trong khối khác của trang cũng được.',
      heading: 'Tiêu đề phía trên các ảnh; `<h2>` đến `<h6>` có sẵn trong khối được đặt vào đây.',
      caption: 'Chú thích chung của cả bộ ảnh.',
    },
    events: {
      'cw-gallery-open': 'Sắp mở một ảnh; trang có thể ngăn lại (`preventDefault`).',
      'cw-gallery-change': 'Vừa chuyển sang ảnh khác.',
      'cw-gallery-close': 'Vừa đóng khung xem; kèm ảnh xem sau cùng.',
    },
    members: {
      photos: 'Danh sách ảnh đưa vào bằng mã, thay cho ảnh có sẵn trên trang.',
      open: 'Mở ảnh thứ `index`, đếm từ 0. Báo lỗi khi không tải được khung xem.',
      close: 'Đóng khung xem.',
      next: 'Sang ảnh sau trong khung xem.',
      previous: 'Về ảnh trước trong khung xem.',
    },
    cssParts: {
      grid: 'Khối chứa các ảnh.',
      more: 'Lớp phủ ghi còn bao nhiêu ảnh nữa.',
      caption: 'Chú thích của bộ ảnh.',
      'all-button': 'Nút mở bảng xem nhanh mọi ảnh.',
    },
    cssProperties: {
      '--cw-gap': 'Khoảng cách giữa các ảnh.',
      '--cw-row-height': 'Chiều cao một hàng ảnh; với cách xếp `square` là cạnh nhỏ nhất của một ảnh.',
    },
  },
  'visit-counter': {
    slots: {
      '': 'Nội dung cho người tắt JavaScript; đặt ảnh đếm của dịch vụ trong `<noscript>` thì lượt của họ vẫn được tính.',
    },
    events: { 'cw-numbers': 'Vừa nhận được số liệu mới.' },
    members: { refresh: 'Lấy số liệu mới ngay.' },
    cssParts: {
      heading: 'Tiêu đề.',
      row: 'Một dòng: tên số liệu và con số.',
      label: 'Tên số liệu.',
      number: 'Con số, hoặc dấu gạch khi chưa biết.',
      trend: 'Biểu đồ 30 ngày gần đây.',
      note: 'Thời điểm của số liệu, hoặc lý do chưa có.',
    },
  },
  'portal-login': {
    slots: {
      '': 'Liên kết đăng nhập, mẫu đăng nhập hoặc các ô nhập có sẵn của cổng.',
      sso: 'Liên kết đăng nhập một lần, kèm biểu trưng của nơi cung cấp.',
    },
    events: {
      'cw-login-open': 'Vừa mở hộp đăng nhập.',
      'cw-login-submit': 'Mẫu đang được gửi đi; không kèm giá trị nào đã nhập.',
      'cw-login-session': 'Máy chủ của cổng vừa cho biết ai đang đăng nhập.',
    },
    cssParts: {
      opener: 'Nút mở hộp đăng nhập.',
      dialog: 'Hộp đăng nhập.',
      heading: 'Tiêu đề phía trên mẫu đăng nhập.',
      note: 'Dòng ghi chú dưới tiêu đề.',
      alert: 'Lời báo có lỗi gì và cần làm gì.',
      account: 'Người đang đăng nhập.',
    },
  },
};
