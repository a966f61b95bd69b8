/** What a counter says beside labels and numbers; it comes with the part that says it. */
export const visitsVi = {
  visitsOld: (time: string) => `Mất kết nối. Số liệu lúc ${time}.`,
  visitsAway: 'Chưa lấy được số liệu.',
  visitsRefused: 'Bộ đếm chưa được cài đặt xong.',
  visitsAsking: 'Đang lấy số liệu…',
  visitsOnlineSoon: 'Số đang online có sau 2–3 phút.',
  visitsNoYesterday: 'Hôm qua chưa đếm.',
  visitsStart: (total: string, date?: string) => `Kế thừa ${total}${date ? ` từ ${date}` : ''}.`,
  visitsTrend: (days: string) => `Lượt truy cập ${days} ngày qua`,
  visitsOn: (visits: string, date: string) => `${visits} lượt ngày ${date}`,
  visitsRange: (least: string, most: string, today: string) =>
    `ít nhất ${least}, nhiều nhất ${most}, hôm nay đến giờ ${today} lượt`,
};
