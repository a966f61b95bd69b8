/** Vietnamese, the reference: what the first paint of the elements says. Parts bring their own texts. */
export const vi = {
  retry: 'Thử lại',
  photos: 'ảnh',
  allPhotos: (count: string) => `Xem cả ${count} ảnh`,
  login: 'Đăng nhập',
  visits: 'Thống kê truy cập',
  visitViews: 'Lượt xem',
  visitCounts: {
    online: 'Đang online',
    today: 'Hôm nay',
    yesterday: 'Hôm qua',
    week: 'Trong tuần',
    month: 'Trong tháng',
    year: 'Trong năm',
    total: 'Tất cả',
  },
  visitsUnknown: 'Chưa có số liệu',
  updated: 'Cập nhật',
  skip: 'Đến nội dung chính',
  notices: { danger: 'Khẩn cấp', warning: 'Cảnh báo', info: 'Thông báo' },
};
