/**
 * The journal: one row a commit, 25 bytes a claim. It makes a visit durable with one small write however
 * many sites a batch touches; the tables of days, hours and pages are brought up to date from it in turns.
 * Its rows stay for 12 to 24 hours, since they are also the memory of ids.
 */

export const ENTRY_BYTES = 25;
export const ID_BYTES = 16;

const VISIT = 1;
const VIEW = 2;
const BOT = 4;

export interface Entry {
  visit: boolean;
  view: boolean;
  bot: boolean;
  siteId: number;
  /** 0: no page. */
  pageId: number;
}

/** Writes an entry at `offset`; the id's bytes are already there, or zero. */
export function writeEntry(into: Buffer, offset: number, entry: Entry): void {
  into[offset + ID_BYTES] = (entry.visit ? VISIT : 0) | (entry.view ? VIEW : 0) | (entry.bot ? BOT : 0);
  into.writeUInt32LE(entry.siteId, offset + 17);
  into.writeUInt32LE(entry.pageId, offset + 21);
}

export function readEntry(from: Buffer, offset: number): Entry {
  const flags = from[offset + ID_BYTES]!;
  return {
    visit: (flags & VISIT) !== 0,
    view: (flags & VIEW) !== 0,
    bot: (flags & BOT) !== 0,
    siteId: from.readUInt32LE(offset + 17),
    pageId: from.readUInt32LE(offset + 21),
  };
}

/** What the journal holds that the tables do not hold yet. */
export class Pending {
  /** Keys are `siteId * 2^21 + day`. */
  readonly visits = new Map<number, number>();
  readonly bots = new Map<number, number>();
  /** Keys are `siteId * 2^21 + slot`. */
  readonly hours = new Map<number, number>();
  readonly pages = new Map<number, number>();
  entries = 0;

  static key(siteId: number, part: number): number {
    return siteId * 0x20_0000 + part;
  }

  static split(key: number): [siteId: number, part: number] {
    return [Math.floor(key / 0x20_0000), key % 0x20_0000];
  }

  add(entry: Entry, day: number, slot: number): void {
    this.entries++;
    if (entry.bot) raise(this.bots, Pending.key(entry.siteId, day));
    if (entry.visit) {
      raise(this.visits, Pending.key(entry.siteId, day));
      raise(this.hours, Pending.key(entry.siteId, slot));
    }
    if (entry.view) raise(this.pages, entry.pageId);
  }
}

function raise(map: Map<number, number>, key: number): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}
