import type { NewPage } from './journal-client.ts';
import { PAGES_MAX } from './schema.ts';
import type { Statements } from './sqlite-statements.ts';

/** Gives ids to new pages, and knows when a site has as many as are kept. */
export class PageIds {
  readonly #sql: Statements;
  readonly #counts = new Map<number, number>();
  #last = 0;

  constructor(sql: Statements) {
    this.#sql = sql;
  }

  /** What the file holds was changed by another process. */
  reset(): void {
    this.#counts.clear();
    this.#last = Math.max(this.#last, (this.#sql.lastPage.get() as number | null) ?? 0);
  }

  full(siteId: number): boolean {
    return this.#count(siteId) >= PAGES_MAX;
  }

  take(siteId: number, path: string): NewPage {
    this.#counts.set(siteId, this.#count(siteId) + 1);
    return { id: ++this.#last, siteId, path };
  }

  #count(siteId: number): number {
    let count = this.#counts.get(siteId);
    if (count === undefined) this.#counts.set(siteId, (count = this.#sql.countPages.get(siteId) as number));
    return count;
  }
}
