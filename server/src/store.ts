/**
 * What a store must do. `SqliteStore` (one machine) and `RedisStore` (several) pass one conformance
 * suite, `test/store.test.ts`.
 */

/** One portal. */
export interface Site {
  /** Lower-case letters, digits and single hyphens, at most 64 characters. */
  name: string;
  /** Origins whose pages may count, `https://host[:port]`; `*` allows any, `null` pages from the disk. Empty: any. */
  origins: string[];
  /** Total carried over from an older counter. */
  start: number;
  /** Day (number) from which our own count adds to `start`; null when not said. */
  startDay: number | null;
  /** Day on which the site was added. */
  since: number;
  /** Visits claimed under this name count for that site, its views stay its own. */
  mergedInto: string | null;
}

/** One claim that the service admitted. */
export interface Claim {
  /** 128 random bits in base64url: the same claim is counted once. Null: a bot's, which has none. */
  id: string | null;
  /** Site that the visit counts for. */
  site: string;
  visit: boolean;
  /** Site that the page belongs to: differs from `site` after a merge. */
  pageSite: string;
  page: string | null;
  view: boolean;
  bot: boolean;
}

/** Sums of a site's days up to one moment. */
export interface Sums {
  /** First day that holds something; null when none does. */
  first: number | null;
  today: number;
  yesterday: number;
  week: number;
  month: number;
  year: number;
  /** Without the start total. */
  total: number;
}

export interface Tally {
  sums: Sums;
  /** Views of the asked page; null when none was asked for or it is not known. */
  views: number | null;
}

export interface Question {
  site: string;
  pageSite: string;
  page: string | null;
}

export interface DayRow {
  day: number;
  visits: number;
  bots: number;
}

export interface PageRow {
  path: string;
  views: number;
}

/** As Redis names them; `off` is no append-only file, `unknown` when the server does not say. */
export type Durability = 'always' | 'everysec' | 'no' | 'off' | 'unknown';

export interface SiteNumbers {
  days?: readonly DayRow[];
  pages?: readonly PageRow[];
  /** 168 hours of the week from Monday 00:00. */
  hours?: readonly number[];
}

export interface Sighting {
  site: string;
  /** Version of the widgets that the site's pages use. */
  version: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** Thrown when the store cannot commit now (disk full, server away): nothing of the batch is counted for certain. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable';
}

/** Thrown when a file is not what a store wrote. */
export class StoreDamaged extends Error {
  override name = 'StoreDamaged';
}

/** Tells the services that share a store which tabs are visible; nothing of it is stored. */
export interface TabChannel {
  /** @param left The tab is visible no more. */
  tell(site: string, token: string, left: boolean): void;
  /** Calls back for every tab, those that this service told included. */
  listen(heard: (site: string, token: string, left: boolean) => void): void;
}

export interface Store {
  /** Null: no other service can share the store. */
  readonly tabs: TabChannel | null;
  readonly kind: 'sqlite' | 'redis';
  /** All sites; a change made by another process shows within a second. */
  sites(): Promise<readonly Site[]>;
  /** Adds sites or replaces their settings; their days stay. */
  putSites(sites: readonly Site[]): Promise<void>;
  /** Forgets a site with its days, pages and hours. */
  removeSite(name: string): Promise<void>;
  /** Adds the days of `from` to `into`, lets `from` count for `into`, atomically. */
  mergeSites(from: string, into: string): Promise<void>;

  /**
   * Counts a batch and resolves when it is on the disk, with each claim's numbers after the batch.
   * A claim whose id was seen in the last 12 hours is not counted again.
   * @param at Moment of the commit: gives day and hour of every claim in the batch.
   */
  count(batch: readonly Claim[], at: number): Promise<Tally[]>;
  /** The same numbers without counting. */
  read(questions: readonly Question[], at: number): Promise<Tally[]>;

  /** Days `from` to `to` (inclusive) that hold something, ascending. */
  days(site: string, from: number, to: number): Promise<DayRow[]>;
  /** Pages with most views first. */
  pages(site: string, limit: number): Promise<PageRow[]>;
  /** Visits by hour of the week since the beginning: 168 numbers from Monday 00:00. */
  hours(site: string): Promise<number[]>;
  /** Sets (not adds) what is given, atomically; all else stays. */
  set(site: string, numbers: SiteNumbers): Promise<void>;

  /** Notes versions and signs of life, for the province's table. */
  noteSightings(rows: readonly Sighting[]): Promise<void>;
  sightings(): Promise<Sighting[]>;

  /** When a commit reaches the disk: `always` before it is acknowledged; all else can lose visits. */
  durability(): Promise<Durability>;
  /** Resolves when a commit would succeed now; throws StoreUnavailable otherwise. */
  probe(): Promise<void>;
  close(): Promise<void>;
}
