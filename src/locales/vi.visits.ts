/** What a counter says when it counts; it comes with the part. */
export const visitsVi = {
  visitsOld: (time: string) => `Mất kết nối. Số liệu lúc ${time}.`,
  visitsAway: 'Chưa lấy được số liệu.',
  visitsRefused: 'Bộ đếm chưa được cài đặt xong.',
  visitsOnlineSoon: 'Số đang online có sau 2–3 phút.',
  visitsNoYesterday: 'Hôm qua chưa đếm.',
  visitsStart: (total: string, date?: string) => `Kế thừa ${total}${date ? ` từ ${date}` : ''}.`,
};
