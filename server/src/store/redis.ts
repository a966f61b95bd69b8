import { Redis } from 'ioredis';
import { dayOf, slotOf, WEEK_SLOTS } from '../calendar.ts';
import {
  type Claim,
  type DayRow,
  type Durability,
  type PageRow,
  type Question,
  type Sighting,
  type Site,
  type SiteNumbers,
  type Store,
  StoreUnavailable,
  type Tally,
} from '../store.ts';
import { COUNT, FLAGS, MERGE, PLACES, PREFIX, READ } from './redis-scripts.ts';
import { type Past, pastOf, withToday } from './redis-sums.ts';
import { RedisTabs } from './redis-tabs.ts';

/** A command without an answer for so long has failed: the client retries with the same id. */
const COMMAND_MS = 5_000;
/** The longest pause between two attempts to reach the server again. */
const RECONNECT_MS = 500;
/** Names and values in one command of an import: an even number. */
const CHUNK = 10_000;

interface Scripted extends Redis {
  luotRead(...args: (string | number)[]): Promise<number[]>;
  luotCount(...args: (string | number)[]): Promise<number[]>;
  luotMerge(...args: string[]): Promise<null>;
}

/** The same numbers in Redis or Valkey, for any number of services and commands at once. */
export class RedisStore implements Store {
  readonly kind = 'redis';
  readonly tabs: RedisTabs;
  readonly #redis: Scripted;
  readonly #past = new Map<string, Past>();
  #sites: Site[] = [];
  #sitesRevision = -1;

  private constructor(redis: Scripted) {
    this.#redis = redis;
    this.tabs = new RedisTabs(redis);
  }

  /** @throws StoreUnavailable when nothing answers there */
  static async connect(url: string): Promise<RedisStore> {
    const redis = new Redis(url, {
      lazyConnect: true,
      enableOfflineQueue: false,
      // A command whose answer was lost may have been carried out: only the client may repeat it, with its id.
      autoResendUnfulfilledCommands: false,
      maxRetriesPerRequest: 0,
      commandTimeout: COMMAND_MS,
      connectTimeout: COMMAND_MS,
      retryStrategy: (times) => Math.min(50 * times, RECONNECT_MS),
      scripts: {
        luotRead: { lua: READ, numberOfKeys: 0 },
        luotCount: { lua: COUNT, numberOfKeys: 0 },
        luotMerge: { lua: MERGE, numberOfKeys: 0 },
      },
    }) as Scripted;
    // Every command reports its own failure.
    redis.on('error', () => undefined);
    try {
      await redis.connect();
      // The newest command that the scripts use: better refused here than at every visit.
      await redis.smismember(`${PREFIX}ids:0`, '');
    } catch (error) {
      redis.disconnect();
      throw new StoreUnavailable((error as Error).message, { cause: error });
    }
    return new RedisStore(redis);
  }

  async durability(): Promise<Durability> {
    try {
      const [, append] = (await this.#redis.config('GET', 'appendonly')) as string[];
      const [, fsync] = (await this.#redis.config('GET', 'appendfsync')) as string[];
      return append === 'no' ? 'off' : (fsync as Durability);
    } catch {
      return 'unknown';
    }
  }

  sites(): Promise<readonly Site[]> {
    return this.#try(async () => {
      const revision = Number((await this.#redis.get(`${PREFIX}revision`)) ?? 0);
      if (revision === this.#sitesRevision) return this.#sites;
      const all = await this.#redis.hgetall(`${PREFIX}sites`);
      this.#sites = Object.values(all)
        .map((text) => JSON.parse(text) as Site)
        .sort((a, b) => (a.name < b.name ? -1 : 1));
      this.#sitesRevision = revision;
      return this.#sites;
    });
  }

  putSites(sites: readonly Site[]): Promise<void> {
    return this.#change((redis) => {
      redis.hset(`${PREFIX}sites`, ...sites.flatMap((site) => [site.name, JSON.stringify(site)]));
      for (const { name, mergedInto } of sites) {
        if (mergedInto === null) redis.hdel(`${PREFIX}merged`, name);
        else redis.hset(`${PREFIX}merged`, name, mergedInto);
      }
    });
  }

  removeSite(name: string): Promise<void> {
    return this.#change((redis) =>
      redis
        .hdel(`${PREFIX}sites`, name)
        .hdel(`${PREFIX}sightings`, name)
        .hdel(`${PREFIX}merged`, name)
        .del(...['days', 'bots', 'hours', 'pages'].map((kind) => `${PREFIX}${kind}:${name}`)),
    );
  }

  async mergeSites(from: string, into: string): Promise<void> {
    const sites = new Map((await this.sites()).map((site) => [site.name, site]));
    const source = sites.get(from);
    const target = sites.get(into);
    if (!source || !target) throw new Error(`no site ${source ? into : from}`);
    const changed: Site[] = [
      { ...target, start: target.start + source.start },
      { ...source, mergedInto: into },
      ...[...sites.values()].filter((site) => site.mergedInto === from).map((site) => ({ ...site, mergedInto: into })),
    ];
    await this.#try(() =>
      this.#redis.luotMerge(from, into, ...changed.flatMap((site) => [site.name, JSON.stringify(site)])),
    );
  }

  count(batch: readonly Claim[], at: number): Promise<Tally[]> {
    return this.#try(() => {
      const day = dayOf(at);
      return this.#tallies(batch, day, (questions, place) =>
        this.#redis.luotCount(
          day,
          slotOf(at),
          questions.length / 3,
          ...questions,
          ...batch.flatMap((claim, index) => [claim.id ?? '', flagsOf(claim) * PLACES + place[index]!]),
        ),
      );
    });
  }

  read(questions: readonly Question[], at: number): Promise<Tally[]> {
    return this.#try(() => this.#tallies(questions, dayOf(at), (args) => this.#redis.luotRead(dayOf(at), ...args)));
  }

  days(site: string, from: number, to: number): Promise<DayRow[]> {
    return this.#try(async () => {
      const rows = new Map<number, DayRow>();
      for (const [kind, field] of [
        ['days', 'visits'],
        ['bots', 'bots'],
      ] as const) {
        for (const [text, count] of Object.entries(await this.#redis.hgetall(`${PREFIX}${kind}:${site}`))) {
          const day = Number(text);
          if (day < from || day > to) continue;
          const row = rows.get(day) ?? { day, visits: 0, bots: 0 };
          row[field] = Number(count);
          rows.set(day, row);
        }
      }
      return [...rows.values()].sort((a, b) => a.day - b.day);
    });
  }

  pages(site: string, limit: number): Promise<PageRow[]> {
    return this.#try(async () =>
      Object.entries(await this.#redis.hgetall(`${PREFIX}pages:${site}`))
        .map(([path, views]) => ({ path, views: Number(views) }))
        .sort((a, b) => b.views - a.views || (a.path < b.path ? -1 : 1))
        .slice(0, limit),
    );
  }

  hours(site: string): Promise<number[]> {
    return this.#try(async () => {
      const hours = new Array<number>(WEEK_SLOTS).fill(0);
      for (const [slot, visits] of Object.entries(await this.#redis.hgetall(`${PREFIX}hours:${site}`)))
        hours[Number(slot)] = Number(visits);
      return hours;
    });
  }

  set(site: string, { days = [], pages = [], hours = [] }: SiteNumbers): Promise<void> {
    return this.#change((redis) => {
      const put = (kind: string, fields: (string | number)[]) => {
        for (let first = 0; first < fields.length; first += CHUNK)
          redis.hset(`${PREFIX}${kind}:${site}`, ...fields.slice(first, first + CHUNK));
      };
      put(
        'days',
        days.flatMap((row) => [row.day, row.visits]),
      );
      put(
        'bots',
        days.flatMap((row) => [row.day, row.bots]),
      );
      put(
        'pages',
        pages.flatMap((row) => [row.path, row.views]),
      );
      put(
        'hours',
        hours.flatMap((visits, slot) => [slot, visits]),
      );
    });
  }

  noteSightings(rows: readonly Sighting[]): Promise<void> {
    return this.#try(async () => {
      await this.#redis.hset(`${PREFIX}sightings`, ...rows.flatMap((row) => [row.site, JSON.stringify(row)]));
    });
  }

  sightings(): Promise<Sighting[]> {
    return this.#try(async () =>
      Object.values(await this.#redis.hgetall(`${PREFIX}sightings`)).map((text) => JSON.parse(text) as Sighting),
    );
  }

  probe(): Promise<void> {
    return this.#try(async () => {
      await this.#redis.set(`${PREFIX}probe`, '1');
    });
  }

  async close(): Promise<void> {
    this.tabs.close();
    await this.#redis.quit().catch(() => this.#redis.disconnect());
  }

  /** Asks for each site and page once, however many claims name them. */
  async #tallies(
    questions: readonly Question[],
    today: number,
    ask: (args: string[], place: readonly number[]) => Promise<number[]>,
  ): Promise<Tally[]> {
    const places = new Map<string, number>();
    const args: string[] = [];
    const place = questions.map(({ site, pageSite, page }) => {
      const key = `${site} ${pageSite} ${page ?? ''}`;
      let index = places.get(key);
      if (index === undefined) {
        places.set(key, (index = places.size));
        args.push(site, pageSite, page ?? '');
      }
      return index;
    });
    const answer = await ask(args, place);
    const revision = answer[0]!;
    await this.#loadPast(questions, today, revision);
    return questions.map(({ site }, index) => {
      const visits = answer[1 + place[index]! * 2]!;
      const views = answer[2 + place[index]! * 2]!;
      return { sums: withToday(this.#past.get(site)!, today, visits), views: views < 0 ? null : views };
    });
  }

  async #loadPast(questions: readonly Question[], today: number, revision: number): Promise<void> {
    const missing = new Set<string>();
    for (const { site } of questions) {
      const past = this.#past.get(site);
      if (past?.day !== today || past.revision !== revision) missing.add(site);
    }
    await Promise.all(
      [...missing].map(async (site) =>
        this.#past.set(site, pastOf(await this.#redis.hgetall(`${PREFIX}days:${site}`), today, revision)),
      ),
    );
  }

  #change(queue: (redis: ReturnType<Redis['multi']>) => unknown): Promise<void> {
    return this.#try(async () => {
      const transaction = this.#redis.multi();
      queue(transaction);
      const results = await transaction.incr(`${PREFIX}revision`).exec();
      const failed = results?.find(([error]) => error !== null)?.[0];
      if (failed) throw failed;
    });
  }

  async #try<T>(run: () => Promise<T>): Promise<T> {
    try {
      return await run();
    } catch (error) {
      throw new StoreUnavailable((error as Error).message, { cause: error });
    }
  }
}

function flagsOf({ visit, view, page, bot }: Claim): number {
  return (visit ? FLAGS.visit : 0) + (view && page !== null ? FLAGS.view : 0) + (bot ? FLAGS.bot : 0);
}
