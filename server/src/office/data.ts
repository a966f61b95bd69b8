import { dayOf, isoDay } from '../calendar.ts';
import { numbersOf } from '../numbers.ts';
import type { Counter } from '../service.ts';
import type { Site, Tally } from '../store.ts';

/** Sites read between two turns of the event loop, so that visits are answered meanwhile. */
const CHUNK = 100;

/** One row of the province's table. */
interface ProvinceRow {
  site: string;
  online: number | null;
  today: number;
  yesterday: number | null;
  week: number;
  month: number;
  year: number;
  total: number;
  mergedInto: string | null;
  version: string | null;
  /** When a page of the site last spoke to the service, ISO 8601; null when never. */
  seen: string | null;
}

export interface ProvinceData {
  at: string;
  sites: ProvinceRow[];
}

export async function provinceData(counter: Counter): Promise<ProvinceData> {
  const at = counter.now();
  const sites = await counter.store.sites();
  const sightings = new Map((await counter.sightings()).map((row) => [row.site, row]));
  const rows: ProvinceRow[] = [];
  for (let first = 0; first < sites.length; first += CHUNK) {
    const chunk = sites.slice(first, first + CHUNK);
    const tallies = await counter.store.read(
      chunk.map(({ name }) => ({ site: name, pageSite: name, page: null })),
      at,
    );
    for (const [index, site] of chunk.entries()) {
      const sighting = sightings.get(site.name);
      const { today, yesterday, week, month, year, total } = numbers(counter, site, tallies[index]!, at);
      rows.push({
        site: site.name,
        online: counter.online(site.name),
        ...{ today: today!, yesterday, week: week!, month: month!, year: year!, total: total! },
        mergedInto: site.mergedInto,
        version: sighting?.version ?? null,
        seen: sighting === undefined ? null : new Date(sighting.at).toISOString(),
      });
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
  return { at: new Date(at).toISOString(), sites: rows };
}

export interface SiteData {
  numbers: ReturnType<typeof numbersOf>;
  /** `[day, visits, bots]`, every day from the first to today. */
  days: [string, number, number][];
  pages: { path: string; views: number }[];
  hours: number[];
}

export async function siteData(counter: Counter, site: Site): Promise<SiteData> {
  const at = counter.now();
  const today = dayOf(at);
  const [tally] = await counter.store.read([{ site: site.name, pageSite: site.name, page: null }], at);
  const rows = new Map((await counter.store.days(site.name, 0, today)).map((row) => [row.day, row]));
  const first = Math.min(site.since, tally!.sums.first ?? today, today);
  const days: SiteData['days'] = [];
  for (let day = first; day <= today; day++)
    days.push([isoDay(day), rows.get(day)?.visits ?? 0, rows.get(day)?.bots ?? 0]);
  return {
    numbers: numbers(counter, site, tally!, at),
    days,
    pages: await counter.store.pages(site.name, 50),
    hours: await counter.store.hours(site.name),
  };
}

function numbers(counter: Counter, site: Site, tally: Tally, at: number) {
  return numbersOf(site.name, site, tally, { at, online: counter.online(site.name), page: null });
}
