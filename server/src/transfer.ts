/** Days, pages and settings in and out: CSV, JSON, and NukeViet's counter table. */
import { dayFromIso, dayOf, firstOfMonth, isoDay, WEEK_SLOTS } from './calendar.ts';
import { UsageError } from './config.ts';
import { isPage, isSiteName } from './protocol.ts';
import type { DayRow, Site, Store } from './store.ts';

const CSV_HEADER = 'site,day,visits,bots';
const JSON_FORMAT = 'commune-counter';

interface SiteFile {
  name: string;
  origins: string[];
  start: number;
  startDate: string | null;
  since: string;
  mergedInto: string | null;
  /** `[day, visits, bots]` */
  days: [string, number, number][];
  /** `[path, views]` */
  pages: [string, number][];
  /** 168 hours of the week from Monday 00:00. */
  hours: number[];
}

/** What an import did. */
export interface ImportReport {
  sites: number;
  days: number;
  pages: number;
}

export async function* exportCsv(store: Store, sites: readonly Site[]): AsyncGenerator<string> {
  yield `${CSV_HEADER}\n`;
  for (const site of sites) {
    const rows = await store.days(site.name, 0, 1_000_000);
    if (rows.length > 0)
      yield rows.map((row) => `${site.name},${isoDay(row.day)},${row.visits},${row.bots}\n`).join('');
  }
}

export async function* exportJson(store: Store, sites: readonly Site[]): AsyncGenerator<string> {
  yield `{"format":"${JSON_FORMAT}","version":1,"sites":[`;
  for (const [index, site] of sites.entries()) {
    const file: SiteFile = {
      name: site.name,
      origins: site.origins,
      start: site.start,
      startDate: site.startDay === null ? null : isoDay(site.startDay),
      since: isoDay(site.since),
      mergedInto: site.mergedInto,
      days: (await store.days(site.name, 0, 1_000_000)).map((row) => [isoDay(row.day), row.visits, row.bots]),
      pages: (await store.pages(site.name, 1_000_000)).map((row) => [row.path, row.views]),
      hours: await store.hours(site.name),
    };
    yield `${index === 0 ? '\n' : ',\n'}${JSON.stringify(file)}`;
  }
  yield '\n]}\n';
}

/** Sets the days that the text names; sites must exist. @throws UsageError that names the line */
export async function importCsv(store: Store, text: string): Promise<ImportReport> {
  const known = new Set((await store.sites()).map((site) => site.name));
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  if (lines[0]?.trim() !== CSV_HEADER) throw new UsageError(`Dòng đầu của tệp CSV phải là "${CSV_HEADER}".`);
  const bySite = new Map<string, DayRow[]>();
  for (const [index, line] of lines.entries()) {
    if (index === 0 || line.trim() === '') continue;
    const [site = '', date = '', visits = '', bots = '', ...more] = line.split(',');
    const day = dayFromIso(date);
    if (day === undefined || !isCount(visits) || !isCount(bots) || more.length > 0) {
      throw new UsageError(
        `Dòng ${index + 1} không đọc được: "${line.slice(0, 80)}". Dạng đúng: suoi-ngan,2026-11-24,120,3. Chưa nhập gì.`,
      );
    }
    if (!known.has(site))
      throw new UsageError(
        `Dòng ${index + 1}: chưa có trang "${site}". Thêm bằng: commune-counter site add ${site}. Chưa nhập gì.`,
      );
    let rows = bySite.get(site);
    if (!rows) bySite.set(site, (rows = []));
    rows.push({ day, visits: Number(visits), bots: Number(bots) });
  }
  let days = 0;
  for (const [site, rows] of bySite) {
    await store.set(site, { days: rows });
    days += rows.length;
  }
  return { sites: bySite.size, days, pages: 0 };
}

/** Sets sites, days, pages and hours. @throws UsageError */
export async function importJson(store: Store, text: string): Promise<ImportReport> {
  const sites = readJson(text);
  let days = 0;
  let pages = 0;
  await store.putSites(
    sites.map(({ name, origins, start, startDate, since, mergedInto }) => ({
      ...{ name, origins, start, mergedInto },
      startDay: startDate === null ? null : dayFromIso(startDate)!,
      since: dayFromIso(since)!,
    })),
  );
  for (const site of sites) {
    await store.set(site.name, {
      days: site.days.map(([date, visits, bots]) => ({ day: dayFromIso(date)!, visits, bots })),
      pages: site.pages.map(([path, views]) => ({ path, views })),
      hours: site.hours,
    });
    days += site.days.length;
    pages += site.pages.length;
  }
  return { sites: sites.length, days, pages };
}

function readJson(text: string): SiteFile[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`Tệp không phải JSON: ${(error as Error).message}.`);
  }
  const { format, version, sites } = (value ?? {}) as { format?: unknown; version?: unknown; sites?: unknown };
  if (format !== JSON_FORMAT || version !== 1 || !Array.isArray(sites)) {
    throw new UsageError('Tệp JSON này không do "commune-counter export --format json" ghi.');
  }
  for (const [index, site] of sites.entries())
    if (!isSiteFile(site)) throw new UsageError(`Trang thứ ${index + 1} trong tệp JSON sai dạng. Chưa nhập gì.`);
  return sites as SiteFile[];
}

function isSiteFile(value: unknown): value is SiteFile {
  const site = value as Partial<SiteFile> | null;
  const isDate = (text: unknown) => typeof text === 'string' && dayFromIso(text) !== undefined;
  const isNumber = (count: unknown) => Number.isSafeInteger(count) && (count as number) >= 0;
  return (
    isSiteName(site?.name) &&
    Array.isArray(site.origins) &&
    site.origins.every((origin) => typeof origin === 'string') &&
    isNumber(site.start) &&
    (site.startDate === null || isDate(site.startDate)) &&
    isDate(site.since) &&
    (site.mergedInto === null || isSiteName(site.mergedInto)) &&
    Array.isArray(site.days) &&
    site.days.every((row) => Array.isArray(row) && isDate(row[0]) && isNumber(row[1]) && isNumber(row[2])) &&
    Array.isArray(site.pages) &&
    site.pages.every((row) => Array.isArray(row) && isPage(row[0]) && isNumber(row[1])) &&
    Array.isArray(site.hours) &&
    site.hours.length === WEEK_SLOTS &&
    site.hours.every(isNumber)
  );
}

/**
 * Carries a NukeViet counter over: its table keeps the total and the days of the current month, so those
 * days become ours and what is left of the total becomes the start total.
 * @param text An SQL dump or a CSV of the table `…_counter` (c_type, c_val, last_update, c_count, …)
 * @throws UsageError
 */
export async function importNukeViet(
  store: Store,
  site: Site,
  text: string,
): Promise<ImportReport & { start: number }> {
  const rows = nukeVietRows(text);
  const total = rows.find((row) => row.type === 'total' && row.value === 'hits');
  if (!total)
    throw new UsageError('Không thấy dòng total/hits của bảng đếm NukeViet trong tệp; hãy xuất cả bảng ..._counter.');
  const last = dayOf(total.updated * 1000);
  const month = firstOfMonth(last);
  const days = rows
    .filter((row) => row.type === 'day' && /^\d{1,2}$/.test(row.value) && row.count > 0)
    .map((row) => ({ day: month + Number(row.value) - 1, visits: row.count, bots: 0 }))
    .filter((row) => row.day >= month && row.day <= last);
  const start = total.count - days.reduce((sum, row) => sum + row.visits, 0);
  if (start < 0) throw new UsageError('Bảng đếm NukeViet có tổng nhỏ hơn các ngày của tháng; chưa nhập gì.');
  await store.putSites([{ ...site, start, startDay: month }]);
  await store.set(site.name, { days });
  return { sites: 1, days: days.length, pages: 0, start };
}

interface NukeVietRow {
  type: string;
  value: string;
  /** Seconds since 1970. */
  updated: number;
  count: number;
}

/** Rows of the table, from `('total', 'hits', 1764000000, 12345, …)` as from `"total","hits",1764000000,12345`. */
function nukeVietRows(text: string): NukeVietRow[] {
  const row =
    /(?:^|\()\s*["'`]?([a-z]+)["'`]?\s*[,;]\s*["'`]?([^"'`,;()]*)["'`]?\s*[,;]\s*["']?(\d+)["']?\s*[,;]\s*["']?(\d+)["']?/gm;
  return [...text.matchAll(row)].map((match) => ({
    type: match[1]!,
    value: match[2]!.trim(),
    updated: Number(match[3]),
    count: Number(match[4]),
  }));
}

function isCount(text: string): boolean {
  return /^\d{1,15}$/.test(text.trim());
}
