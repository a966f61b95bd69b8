/** Viet Nam's time: UTC+7, no summer time, whatever the reader's clock says. */
export const HANOI_OFFSET_MS = 25_200_000;

const WEEKDAYS_VI = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];

/** A moment as the clock on a wall in Ha Noi shows it; month counts from 1, weekday 0 is Sunday. */
interface WallClock {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  weekday: number;
}

function wallClock(time: Date | number): WallClock {
  const shifted = new Date(+time + HANOI_OFFSET_MS);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    weekday: shifted.getUTCDay(),
  };
}

const two = (value: number): string => String(value).padStart(2, '0');

/** `26/06/2023`, in Vietnamese and English alike: the form on every Vietnamese page. */
export function shortDate(time: Date | number): string {
  const { day, month, year } = wallClock(time);
  return `${two(day)}/${two(month)}/${year}`;
}

/** `26/06/2023 14:30`. */
export function dateTime(time: Date | number): string {
  const { hour, minute } = wallClock(time);
  return `${shortDate(time)} ${two(hour)}:${two(minute)}`;
}

/** `Thứ Hai, ngày 26/06/2023`; in other languages the weekday is the language's own: `Monday, 26/06/2023`. */
export function longDate(time: Date | number, lang = 'vi'): string {
  if (lang.startsWith('vi')) return `${WEEKDAYS_VI[wallClock(time).weekday]}, ngày ${shortDate(time)}`;
  const weekday = new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' });
  return `${weekday.format(+time + HANOI_OFFSET_MS)}, ${shortDate(time)}`;
}
