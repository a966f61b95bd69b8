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

/** How many pages each host has in the gate. */
const IN_GATE = 3;

/**
 * The gate's part, for minutes and not for half an hour: every policy meets every order, every host three orders and
 * three policies. The same pages each time.
 */
export function gateCells(hosts: number, policies: number, orders: number): Cell[] {
  const cells: Cell[] = [];
  const seen = Array.from({ length: orders }, () => 0);
  for (let host = 0; host < hosts; host++)
    for (let turn = 0; turn < IN_GATE; turn++) {
      const order = (host + turn * Math.ceil(orders / IN_GATE)) % orders;
      // Beginning elsewhere in the list for each order keeps a host's policies apart.
      cells.push([host, (seen[order]!++ + order * IN_GATE) % policies, order]);
    }
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
