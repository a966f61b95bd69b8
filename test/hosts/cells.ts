/** One page to open: an index into each of the lists. */
export type Cell = readonly [host: number, policy: number, order: number];

/** Every combination. */
export function allCells(hosts: number, policies: number, orders: number): Cell[] {
  const cells: Cell[] = [];
  for (let host = 0; host < hosts; host++)
    for (let policy = 0; policy < policies; policy++)
      for (let order = 0; order < orders; order++) cells.push([host, policy, order]);
  return cells;
}

/**
 * Cells in which each host meets each kind of policy and each order, and each policy each order and many hosts, at
 * least once.
 * @param kinds indices of the policies, by kind
 */
export function coveringCells(hosts: number, kinds: readonly (readonly number[])[], orders: number): Cell[] {
  const cells: Cell[] = [];
  const met = new Set<string>();
  const add = (host: number, policy: number, order: number): void => {
    cells.push([host, policy, order]);
    met.add(`h${host}o${order}`).add(`p${policy}o${order}`);
  };
  for (let host = 0; host < hosts; host++)
    kinds.forEach((kind, index) => add(host, kind[host % kind.length]!, (host + index) % orders));
  for (let order = 0; order < orders; order++) {
    for (let host = 0; host < hosts; host++)
      if (!met.has(`h${host}o${order}`))
        add(host, kinds[order % kinds.length]![(host + order) % kinds[order % kinds.length]!.length]!, order);
    for (const policy of kinds.flat())
      if (!met.has(`p${policy}o${order}`)) add((policy * 7 + order) % hosts, policy, order);
  }
  return cells;
}
