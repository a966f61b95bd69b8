/** What happened since the start; `/metrics` prints it. No label ever holds an address, agent, id or page. */
export interface Metrics {
  visits: number;
  views: number;
  bots: number;
  /** Claims whose address had used up its hour. */
  overLimit: number;
  heartbeats: number;
  reads: number;
  images: number;
  /** Answers by status. */
  statuses: Map<number, number>;
  commits: number;
  commitSeconds: number;
  claims: number;
  storeFailures: number;
}

export function newMetrics(): Metrics {
  return {
    visits: 0,
    views: 0,
    bots: 0,
    overLimit: 0,
    heartbeats: 0,
    reads: 0,
    images: 0,
    statuses: new Map(),
    commits: 0,
    commitSeconds: 0,
    claims: 0,
    storeFailures: 0,
  };
}
