import type { IncomingMessage, ServerResponse } from 'node:http';
import { TrustedHops } from './address.ts';
import { type Clock, systemClock } from './calendar.ts';
import { Commits } from './commits.ts';
import { Door, type House } from './door.ts';
import { Gate } from './gate.ts';
import type { LaneDoor } from './lane.ts';
import { type Metrics, newMetrics } from './metrics.ts';
import { type SaltKeeper, StandIn } from './stand-in.ts';
import type { Sighting, Site, Store } from './store.ts';

export interface LogEntry {
  level: 'info' | 'warn' | 'error';
  event: string;
  [field: string]: string | number | boolean | null;
}

export interface CounterOptions {
  store: Store;
  clock?: Clock;
  /** Proxies whose `X-Forwarded-For` is believed: addresses or networks. None by default. */
  trustedHops?: readonly string[];
  /** Visits an hour that one address may add to one site, 60 by default; 0 lifts the limit. */
  visitsPerHour?: number;
  /** Where the daily salt survives a restart; in memory only by default. */
  saltKeeper?: SaltKeeper;
  /** Path under which another server mounts the service, `/dem`. */
  prefix?: string;
  log?: (entry: LogEntry) => void;
}

export interface Counter {
  /** Answers the service's own paths; returns false, untouched, for all others. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
  /** Where a fast lane brings what it has read. */
  readonly door: LaneDoor;
  /** Answers what has arrived, then closes the store. */
  close(): Promise<void>;
  readonly store: Store;
  readonly metrics: Metrics;
  /** Whether the last commit succeeded. */
  readonly healthy: boolean;
  /** Visible tabs now; null while not known. */
  online(site: string): number | null;
  /** The service's wall clock. */
  now(): number;
  /** Versions and last signs of life, those not yet stored included. */
  sightings(): Promise<Sighting[]>;
  /** Takes over at once what a command changed of the sites; by itself the service does within a second. */
  refreshSites(): Promise<void>;
  /** Sizes of what is held in memory, for `/metrics`. */
  held(): Record<string, number>;
}

/** Opens the counting service on a store. It listens nowhere: mount `handle` in a `node:http` server. */
export async function createCounter(options: CounterOptions): Promise<Counter> {
  const service = new CountingService(
    options,
    await StandIn.start(options.saltKeeper ?? null, options.clock ?? systemClock),
  );
  await service.refreshSites();
  return service;
}

class CountingService implements Counter, House {
  readonly store: Store;
  readonly metrics = newMetrics();
  readonly clock: Clock;
  readonly gate: Gate;
  readonly commits: Commits;
  readonly door: Door;
  readonly #log: (entry: LogEntry) => void;
  readonly #sightings = new Map<string, Sighting>();
  readonly #timers: NodeJS.Timeout[];
  #sites = new Map<string, Site>();
  #siteList: readonly Site[] = [];
  #clockOffset: number;
  #closing: Promise<void> | null = null;

  constructor(options: CounterOptions, standIn: StandIn) {
    const clock = options.clock ?? systemClock;
    this.store = options.store;
    this.clock = clock;
    const hops = new TrustedHops(options.trustedHops ?? []);
    this.gate = new Gate(clock, hops, standIn, this.store.tabs, options.visitsPerHour ?? 60);
    this.door = new Door(this, options.prefix ?? '');
    this.#log = options.log ?? (() => undefined);
    this.#clockOffset = clock.now() - clock.elapsed();
    this.commits = new Commits(
      this.store,
      clock,
      (error) => {
        this.metrics.storeFailures++;
        this.#log({ level: 'error', event: 'store-failing', reason: (error as Error).message });
      },
      () => this.#log({ level: 'info', event: 'store-recovered' }),
    );
    this.#timers = [
      setInterval(() => void this.refreshSites().catch(() => undefined), 1_000).unref(),
      setInterval(() => void this.#everyMinute().catch(() => undefined), 60_000).unref(),
    ];
  }

  get healthy(): boolean {
    return this.commits.healthy && this.#closing === null;
  }

  handle(request: IncomingMessage, response: ServerResponse): boolean {
    return this.door.handle(request, response);
  }

  site(name: string): Site | undefined {
    return this.#sites.get(name);
  }

  sighted(site: string, version: string): void {
    this.#sightings.set(site, { site, version, at: this.now() });
  }

  online(site: string): number | null {
    return this.gate.online(site);
  }

  now(): number {
    return this.clock.now();
  }

  async sightings(): Promise<Sighting[]> {
    await this.#writeSightings();
    return this.store.sightings();
  }

  held(): Record<string, number> {
    return { ...this.gate.held(), sites: this.#sites.size };
  }

  close(): Promise<void> {
    this.#closing ??= (async () => {
      this.#timers.forEach((timer) => clearInterval(timer));
      await this.commits.drain();
      await this.#writeSightings().catch(() => undefined);
      await this.store.close();
    })();
    return this.#closing;
  }

  async refreshSites(): Promise<void> {
    const sites = await this.store.sites();
    if (sites === this.#siteList) return;
    this.#siteList = sites;
    this.#sites = new Map(sites.map((site) => [site.name, site]));
  }

  async #everyMinute(): Promise<void> {
    const offset = this.clock.now() - this.clock.elapsed();
    if (Math.abs(offset - this.#clockOffset) > 60_000) {
      this.#log({ level: 'warn', event: 'clock-jumped', seconds: Math.round((offset - this.#clockOffset) / 1000) });
    }
    this.#clockOffset = offset;
    await this.gate.tidy();
    await this.#writeSightings();
  }

  async #writeSightings(): Promise<void> {
    const rows = [...this.#sightings.values()];
    if (rows.length === 0) return;
    await this.store.noteSightings(rows);
    for (const row of rows) if (this.#sightings.get(row.site) === row) this.#sightings.delete(row.site);
  }
}
