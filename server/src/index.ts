/** What another server needs to mount the counting service. */
import { type Counter, type CounterOptions, createCounter } from './service.ts';
import { dayOf, systemClock } from './calendar.ts';
import { SaltFile } from './salt-file.ts';
import { SqliteStore } from './store/sqlite.ts';

export type { Clock } from './calendar.ts';
export type { Counter, CounterOptions, LogEntry } from './service.ts';
export type { Store } from './store.ts';
export { createCounter, SqliteStore };

export interface FileCounterOptions extends Omit<CounterOptions, 'store' | 'saltKeeper'> {
  /** The SQLite file; made when missing, its folder must exist. */
  file: string;
  /** Sites to add when they are missing; those that exist stay as they are. */
  sites?: readonly { name: string; origins?: readonly string[]; start?: number; startDay?: number | null }[];
}

/**
 * Opens the service on one SQLite file.
 * @throws StoreInUse when another process counts into the file, StoreDamaged when it cannot be read
 */
export async function openFileCounter({ file, sites = [], ...options }: FileCounterOptions): Promise<Counter> {
  const clock = options.clock ?? systemClock;
  const store = new SqliteStore(file, { service: true, now: clock.now(), elapsed: () => clock.elapsed() });
  const known = new Set((await store.sites()).map((site) => site.name));
  for (const { name, origins = [], start = 0, startDay = null } of sites) {
    if (known.has(name)) continue;
    await store.putSites([
      { name, origins: [...origins], start, startDay, since: dayOf(clock.now()), mergedInto: null },
    ]);
  }
  return createCounter({ ...options, store, saltKeeper: new SaltFile(`${file}.salt`) });
}
