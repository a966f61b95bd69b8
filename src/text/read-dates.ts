import { HANOI_OFFSET_MS } from './dates.ts';

/** A date as found in a text. */
export interface FoundDate {
  /** `2023-06-26`, or with the hour that the text gives, in Viet Nam's time: `2023-06-26T14:30:00+07:00`. */
  iso: string;
  /** Whether the text calls it the date of a change ("Cập nhật"). */
  updated: boolean;
  /** Where it stands in the text, the hour included. */
  start: number;
  end: number;
}

const DAY =
  /\b(?:(?<d>\d{1,2})(?:\s*\/\s*|\s*-\s*|\s*\.\s*)(?<m>\d{1,2})(?:\s*\/\s*|\s*-\s*|\s*\.\s*)(?<y>(?:19|20)\d\d)|(?<d2>\d{1,2})\s+tháng\s+(?<m2>\d{1,2}|\p{L}+(?:\s+(?:một|hai))?)\s*,?\s+(?:năm\s+)?(?<y2>(?:19|20)\d\d)|(?<y3>(?:19|20)\d\d)-(?<m3>\d\d)-(?<d3>\d\d))(?!\d)/iu
    .source;
const HOUR =
  /(?:(?<h>[01]?\d|2[0-3])\s*(?::|h|giờ)\s*(?<min>[0-5]?\d)?(?::[0-5]\d(?:\.\d+)?)?\s*(?:phút|['’′])?(?:\s*(?<half>AM|PM|SA|CH)(?!\p{L}))?)/iu
    .source;
/** The hour stands before the day with at most a weekday between, or after it. */
const BETWEEN =
  /[\s,|\-–]{0,5}(?:(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\s+nhật|ngày|lúc)[\s,|\-–]{0,5}){0,2}/iu.source;
const rename = (pattern: string, suffix: string): string => pattern.replace(/\?<(h|min|half)>/g, `?<$1${suffix}>`);
const DATE = new RegExp(
  `(?:\\b${rename(HOUR, 'A')}${BETWEEN})?${DAY}(?:T|[\\s,|\\-–]{0,5}(?:lúc\\s+)?)?${rename(HOUR, 'B')}?`,
  'giu',
);

/** "12 Tháng Ba, 2026", as WordPress writes it. */
const MONTHS = 'một hai ba tư năm sáu bảy tám chín mười mười-một mười-hai'.split(' ');
const monthOf = (said: string): number => +said || MONTHS.indexOf(said.toLowerCase().replace(/\s+/, '-')) + 1;

const two = (value: number): string => String(value).padStart(2, '0');

/** All dates with day, month and year in `text`, in order: `26/06/2023`, `17 - 05 - 2024`, `10:8, Thứ Tư, 3-4-2024`, … */
export function readDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of text.matchAll(DATE)) {
    const g = match.groups!;
    const [year, month, day] = [+(g.y ?? g.y2 ?? g.y3)!, monthOf((g.m ?? g.m2 ?? g.m3)!), +(g.d ?? g.d2 ?? g.d3)!];
    if (month < 1 || month > 12 || day < 1 || day > 31) continue;
    const half = (g.halfA ?? g.halfB)?.toUpperCase();
    let hour = Number(g.hA ?? g.hB ?? NaN);
    if ((half === 'PM' || half === 'CH') && hour < 12) hour += 12;
    if ((half === 'AM' || half === 'SA') && hour === 12) hour = 0;
    const time = hour >= 0 ? `T${two(hour)}:${two(+(g.minA ?? g.minB ?? 0))}:00+07:00` : '';
    const before = text.slice(found.at(-1)?.end ?? 0, match.index).toLowerCase();
    found.push({
      iso: `${year}-${two(month)}-${two(day)}${time}`,
      updated: /cập nhật|sửa|update|modified/.test(before),
      start: match.index,
      end: match.index + match[0].trimEnd().length,
    });
  }
  return found;
}

/** Words that a line of dates may hold beside the dates. */
const DATE_WORDS =
  /thứ\s+(hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])(?!\p{L})|chủ\s+nhật|\b(t[2-7]|cn)\b|(được|người|admin|administrator|quản trị|ban biên tập|cập nhật|lần cuối|mới nhất|ngày|đăng(\s+(tải|bởi|lúc))?|xuất bản|phát hành|lúc|vào|hồi|thời gian(?=\s+(đăng|cập|xuất|gửi|tạo))|giờ|gửi|tạo|bởi|tin|sửa|lượt xem|lượt|đã xem|xem|số|cỡ chữ|chia sẻ|in trang|in( bài)?( viết)?|bản in|print|email|facebook|zalo|phản hồi|bình luận|published|posted|updated|last|modified|created|date|time|views?|on|at|by|gmt|utc|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?!\p{L})/giu;

/**
 * The dates of a line that says nothing but when: "Thứ năm - 19/01/2023 02:31", "Ngày đăng: 26/06/2023 | Lượt xem: 12".
 * Empty for any other line, a sentence with a date in it included.
 * @param slack letters beside the date that are allowed, for lines that the CMS itself marks as a date
 */
export function readDateLine(text: string, slack = 0): FoundDate[] {
  if (text.length > 160) return [];
  const dates = readDates(text);
  if (!dates.length || dates.length > 2) return [];
  let rest = '';
  let from = 0;
  for (const { start, end } of dates) {
    rest += text.slice(from, start);
    from = end;
  }
  rest = (rest + text.slice(from)).replace(DATE_WORDS, '');
  return (rest.match(/\p{L}/gu)?.length ?? 0) <= slack ? dates : [];
}

/** A machine's date (`2026-03-12`, `2026-03-12T01:15:00Z`) in Viet Nam's time; without a zone it is that already. Empty for others. */
export function inVietNam(iso: string): string {
  const found = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?$/.exec(iso.trim());
  if (!found) return '';
  const [, day, clock, zone] = found;
  if (!clock) return day!;
  const hours = /([+-])(\d\d):?(\d\d)/.exec(zone ?? '+07:00');
  const ahead = hours ? Number(`${hours[1]}1`) * (+hours[2]! * 60 + +hours[3]!) : 0;
  const time = Date.parse(`${day}T${clock}:00Z`) - ahead * 60_000 + HANOI_OFFSET_MS;
  return time ? `${new Date(time).toISOString().slice(0, 16)}:00+07:00` : '';
}
