import type { Claim } from '../store.ts';
import type { IdMemory } from './id-memory.ts';
import { IdSet } from './id-set.ts';
import { ENTRY_BYTES, ID_BYTES, type Entry, writeEntry } from './journal.ts';
import type { NewPage } from './journal-client.ts';

/** What a batch needs to know about the store. */
export interface BatchContext {
  ids: IdMemory;
  siteId(name: string): number | undefined;
  /** Id of the site that it was merged into, or its own. */
  countsFor(siteId: number): number;
  /** Id of a known page; 0 when no more pages are kept for the site; undefined when it is new. */
  pageId(siteId: number, path: string): number | undefined;
  /** Takes an id for a new page. */
  newPage(siteId: number, path: string): NewPage;
}

export interface Batch {
  entries: Entry[];
  pages: NewPage[];
}

/** Ids of the batch at hand. */
const inBatch = new IdSet();

/**
 * Turns claims into entries as the journal keeps them; leaves out those whose id is known.
 * @param block where they are written
 */
export function encodeBatch(claims: readonly Claim[], block: Buffer, context: BatchContext): Batch {
  if (claims.length * ENTRY_BYTES > block.length) throw new RangeError('too many claims in a batch');
  const entries: Entry[] = [];
  inBatch.clear();
  const pages = new Map<string, NewPage>();
  for (const claim of claims) {
    const offset = entries.length * ENTRY_BYTES;
    const siteId = context.siteId(claim.site);
    if (siteId === undefined) continue;
    if (claim.id === null) block.fill(0, offset, offset + ID_BYTES);
    else {
      block.write(claim.id, offset, ID_BYTES, 'base64url');
      if (inBatch.has(block, offset) || context.ids.has(block, offset)) continue;
      inBatch.add(block, offset);
    }
    const pageId = claim.view && claim.page !== null ? pageOf(claim.pageSite, claim.page, pages, context) : 0;
    const entry = { visit: claim.visit, view: pageId !== 0, bot: claim.bot, siteId: context.countsFor(siteId), pageId };
    writeEntry(block, offset, entry);
    entries.push(entry);
  }
  return { entries, pages: [...pages.values()] };
}

function pageOf(site: string, path: string, pages: Map<string, NewPage>, context: BatchContext): number {
  const siteId = context.siteId(site);
  if (siteId === undefined) return 0;
  const known = context.pageId(siteId, path);
  if (known !== undefined) return known;
  const key = `${siteId} ${path}`;
  let page = pages.get(key);
  if (!page) pages.set(key, (page = context.newPage(siteId, path)));
  return page.id;
}
