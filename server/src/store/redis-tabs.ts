import type { Redis } from 'ioredis';
import type { TabChannel } from '../store.ts';
import { PREFIX } from './redis-scripts.ts';

/** Published messages are not part of Redis' files. */
const TABS = `${PREFIX}tabs`;

export class RedisTabs implements TabChannel {
  readonly #redis: Redis;
  readonly #hearing: Redis;

  constructor(redis: Redis) {
    this.#redis = redis;
    // A connection that listens can do nothing else; it is opened by the first listener.
    this.#hearing = redis.duplicate({ lazyConnect: true, autoResubscribe: false });
    this.#hearing.on('error', () => undefined);
  }

  tell(site: string, token: string, left: boolean): void {
    this.#redis.publish(TABS, `${site} ${token}${left ? ' left' : ''}`).catch(() => undefined);
  }

  listen(heard: (site: string, token: string, left: boolean) => void): void {
    this.#hearing.on('message', (_channel, message) => {
      const [site = '', token = '', left] = message.split(' ');
      heard(site, token, left !== undefined);
    });
    // ioredis would ask anew by itself, but nobody hears that question fail: Redis lost again just then ends the process.
    this.#hearing.on('ready', () => void this.#hearing.subscribe(TABS).catch(() => undefined));
    this.#hearing.connect().catch(() => undefined);
  }

  close(): void {
    this.#hearing.disconnect();
  }
}
