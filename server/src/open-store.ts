import { join } from 'node:path';
import { type Config, sqliteFile, UsageError } from './config.ts';
import { makeFolder } from './folder.ts';
import type { SaltKeeper } from './stand-in.ts';
import { SaltFile } from './salt-file.ts';
import type { Store } from './store.ts';
import { SqliteStore } from './store/sqlite.ts';

export interface OpenStore {
  store: Store;
  saltKeeper: SaltKeeper;
}

/**
 * Opens the store that the configuration names.
 * @param service True for the process that counts, false for a command beside it.
 */
export async function openStore(config: Pick<Config, 'data' | 'store'>, service: boolean): Promise<OpenStore> {
  try {
    makeFolder(config.data, 0o700);
  } catch (error) {
    throw new UsageError(`--data: không tạo được thư mục ${config.data}: ${(error as Error).message}.`);
  }
  if (config.store !== 'sqlite') {
    // Loaded when it is used: an office with one file needs no Redis client in memory.
    const { RedisStore } = await import('./store/redis.ts');
    const store = await RedisStore.connect(config.store);
    // The salt stays on this machine: Redis' files, which may be copied, never hold it.
    return { store, saltKeeper: new SaltFile(join(config.data, 'salt')) };
  }
  const file = sqliteFile(config);
  return { store: new SqliteStore(file, { service }), saltKeeper: new SaltFile(`${file}.salt`) };
}
