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
 * The fewest pages in which every two of host, policy and order meet; each page holds all elements. As many as there are
 * pairs of host and policy, where orders are fewer than both.
 */
export function coveringCells(hosts: number, policies: number, orders: number): Cell[] {
  const cells: Cell[] = [];
  for (let host = 0; host < hosts; host++)
    for (let policy = 0; policy < policies; policy++) cells.push([host, policy, (host + policy) % orders]);
  return cells;
}

/** Each host without a policy, each policy in the plain host, each order at least once: for the slower engines. */
export function singleCells(hosts: number, policies: number, orders: number): Cell[] {
  const cells: Cell[] = [];
  for (let order = 0; order < orders; order++) cells.push([0, 0, order]);
  for (let host = 1; host < hosts; host++) cells.push([host, 0, host % orders]);
  for (let policy = 1; policy < policies; policy++) cells.push([0, policy, policy % orders]);
  return cells;
}
