import type { Site } from '../store.ts';
import type { Statements } from './sqlite-statements.ts';

interface SiteRow {
  id: number;
  name: string;
  origins: string;
  start: number;
  start_day: number | null;
  since: number;
  merged_into: string | null;
}

/** The sites as the file has them, by name. */
export class SiteTable {
  list: readonly Site[] = [];
  #ids = new Map<string, number>();
  /** By id: a site's claims count for the one that it was merged into. */
  #mergedInto = new Map<number, number>();

  read(sql: Statements): void {
    const rows = sql.sites.all() as SiteRow[];
    this.list = rows.map(siteOf);
    this.#ids = new Map(rows.map((row) => [row.name, row.id]));
    this.#mergedInto = new Map(
      rows.filter((row) => row.merged_into !== null).map((row) => [row.id, this.#ids.get(row.merged_into!) ?? row.id]),
    );
  }

  id(name: string): number | undefined {
    return this.#ids.get(name);
  }

  /** @throws Error when there is no such site */
  idOf(name: string): number {
    const id = this.#ids.get(name);
    if (id === undefined) throw new Error(`no site ${name}`);
    return id;
  }

  ids(): Set<number> {
    return new Set(this.#ids.values());
  }

  /** Id of the site that claims count for: another after a merge. */
  countsFor(id: number): number {
    return this.#mergedInto.get(id) ?? id;
  }
}

function siteOf(row: SiteRow): Site {
  return {
    name: row.name,
    origins: JSON.parse(row.origins) as string[],
    start: row.start,
    startDay: row.start_day,
    since: row.since,
    mergedInto: row.merged_into,
  };
}
