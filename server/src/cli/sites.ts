import { dayOf, isoDay } from '../calendar.ts';
import { UsageError } from '../config.ts';
import { dateOption, origins, siteName, startTotal } from '../config.ts';
import type { Site, Store } from '../store.ts';

export interface SiteFlags {
  origin?: string[] | undefined;
  start?: string | undefined;
  'start-date'?: string | undefined;
  into?: string | undefined;
  yes?: boolean | undefined;
}

export const number = new Intl.NumberFormat('vi-VN');

export async function findSite(store: Store, name: string | undefined): Promise<Site> {
  const wanted = siteName(name);
  const site = (await store.sites()).find((each) => each.name === wanted);
  if (!site) throw new UsageError(`Chưa có trang "${wanted}". Xem các trang bằng: commune-counter site list.`);
  return site;
}

/** `site add`: adds a site, or changes the settings that are named. */
export async function addSite(store: Store, name: string | undefined, flags: SiteFlags): Promise<string> {
  const wanted = siteName(name);
  const known = (await store.sites()).find((site) => site.name === wanted);
  const startDay = dateOption('--start-date', flags['start-date']);
  if (startDay !== null && flags.start === undefined && !known)
    throw new UsageError('--start-date cần --start, số tổng mang sang.');
  const site: Site = {
    name: wanted,
    origins: flags.origin === undefined ? (known?.origins ?? []) : origins(flags.origin),
    start: flags.start === undefined ? (known?.start ?? 0) : startTotal(flags.start),
    startDay: startDay ?? known?.startDay ?? null,
    since: known?.since ?? dayOf(Date.now()),
    mergedInto: known?.mergedInto ?? null,
  };
  await store.putSites([site]);
  const open =
    site.origins.length === 0 ? ' Mọi địa chỉ web đều được đếm cho trang này; giới hạn bằng --origin https://…' : '';
  return `${known ? 'Đã sửa' : 'Đã thêm'} trang ${wanted}.${open}`;
}

export async function listSites(store: Store): Promise<string> {
  const sites = await store.sites();
  if (sites.length === 0)
    return 'Chưa có trang nào. Thêm bằng: commune-counter site add suoi-ngan --origin https://suoingan.gov.vn';
  const tallies = await store.read(
    sites.map(({ name }) => ({ site: name, pageSite: name, page: null })),
    Date.now(),
  );
  return sites
    .map((site, index) => {
      const start =
        site.start === 0
          ? ''
          : `, kế thừa ${number.format(site.start)}${site.startDay === null ? '' : ` từ ${isoDay(site.startDay)}`}`;
      const merged = site.mergedInto === null ? '' : `, đã nhập vào ${site.mergedInto}`;
      const total = number.format(site.start + tallies[index]!.sums.total);
      return `${site.name}: ${total} lượt${start}${merged}; ${site.origins.join(' ') || 'mọi địa chỉ web'}`;
    })
    .join('\n');
}

export async function removeSite(store: Store, name: string | undefined, flags: SiteFlags): Promise<string> {
  const site = await findSite(store, name);
  if (!flags.yes) {
    throw new UsageError(
      `Xóa ${site.name} sẽ xóa mọi ngày đã đếm của trang. Sao lưu bằng export trước, rồi chạy lại với --yes.`,
    );
  }
  const merged = (await store.sites()).filter((each) => each.mergedInto === site.name).map((each) => each.name);
  if (merged.length > 0)
    throw new UsageError(`${merged.join(', ')} đã nhập vào ${site.name} và đếm cho trang này; xóa các trang đó trước.`);
  await store.removeSite(site.name);
  return `Đã xóa trang ${site.name}.`;
}

/** `site merge a b --into c`: communes that became one. */
export async function mergeSites(store: Store, names: readonly string[], flags: SiteFlags): Promise<string> {
  const into = await findSite(store, flags.into);
  if (names.length === 0)
    throw new UsageError('Thiếu tên các trang cần nhập, ví dụ: site merge xa-cu-1 xa-cu-2 --into xa-moi.');
  if (into.mergedInto !== null)
    throw new UsageError(`Trang ${into.name} đã nhập vào ${into.mergedInto}; hãy nhập thẳng vào đó.`);
  const sources: Site[] = [];
  for (const name of new Set(names)) {
    const site = await findSite(store, name);
    if (site.name === into.name) throw new UsageError('Một trang không thể nhập vào chính nó.');
    if (site.mergedInto !== null) throw new UsageError(`Trang ${site.name} đã nhập vào ${site.mergedInto} rồi.`);
    sources.push(site);
  }
  for (const site of sources) await store.mergeSites(site.name, into.name);
  return `Đã cộng ${sources.map((site) => site.name).join(', ')} vào ${into.name}. Thẻ cũ trên các trang vẫn đếm, và đếm cho ${into.name}.`;
}
