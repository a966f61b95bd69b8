import { open, readFile } from 'node:fs/promises';
import type { SaltKeeper } from './stand-in.ts';

/**
 * Keeps the daily salt in a file beside the counts, readable by the service alone. It is no part of the
 * SQLite file, so that no backup holds it.
 */
export class SaltFile implements SaltKeeper {
  readonly #path: string;

  constructor(path: string) {
    this.#path = path;
  }

  async read(): Promise<Record<string, string> | null> {
    try {
      const value: unknown = JSON.parse(await readFile(this.#path, 'utf8'));
      return typeof value === 'object' && value !== null ? (value as Record<string, string>) : null;
    } catch {
      return null;
    }
  }

  /** Writes over the old bytes in place: a rename would leave them on the disk. */
  async write(salts: Record<string, string>): Promise<void> {
    const file = await open(this.#path, 'a+', 0o600).then(async (made) => {
      await made.close();
      return open(this.#path, 'r+');
    });
    try {
      const { size } = await file.stat();
      const text = Buffer.from(JSON.stringify(salts));
      await file.write(Buffer.alloc(Math.max(size, text.length)), 0, undefined, 0);
      await file.datasync();
      await file.write(text, 0, undefined, 0);
      await file.truncate(text.length);
      await file.datasync();
    } finally {
      await file.close();
    }
  }
}
