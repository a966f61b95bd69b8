import type { ServerResponse } from 'node:http';
import type { Counter } from './service.ts';

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
    storeFailures: 0,
  };
}

/** Answers in Prometheus' text format 0.0.4. */
export function sendMetrics(response: ServerResponse, counter: Counter): void {
  response.writeHead(200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(metricsText(counter));
}

function metricsText(counter: Counter): string {
  const { metrics } = counter;
  const lines: string[] = [];
  const metric = (name: string, type: 'counter' | 'gauge', help: string, values: [labels: string, value: number][]) => {
    lines.push(`# HELP commune_counter_${name} ${help}`, `# TYPE commune_counter_${name} ${type}`);
    for (const [labels, value] of values) lines.push(`commune_counter_${name}${labels} ${value}`);
  };
  metric('up', 'gauge', 'Whether the last commit succeeded.', [['', counter.healthy ? 1 : 0]]);
  metric('counted_total', 'counter', 'Committed claims by kind.', [
    ['{kind="visit"}', metrics.visits],
    ['{kind="view"}', metrics.views],
    ['{kind="bot"}', metrics.bots],
  ]);
  metric('over_limit_total', 'counter', 'Claims not counted because the address had used up its hour.', [
    ['', metrics.overLimit],
  ]);
  metric('heartbeats_total', 'counter', 'Requests that claimed nothing.', [['', metrics.heartbeats]]);
  metric('reads_total', 'counter', 'Requests for numbers alone.', [['', metrics.reads]]);
  metric('images_total', 'counter', 'Requests for the picture.', [['', metrics.images]]);
  metric(
    'responses_total',
    'counter',
    'Answers by status.',
    [...metrics.statuses].map(([status, count]) => [`{status="${status}"}`, count]),
  );
  metric('store_failures_total', 'counter', 'Times that the store began to fail.', [['', metrics.storeFailures]]);
  metric(
    'held',
    'gauge',
    'Entries in memory.',
    Object.entries(counter.held()).map(([name, size]) => [`{what="${name}"}`, size]),
  );
  metric('resident_memory_bytes', 'gauge', 'Resident set size.', [['', process.memoryUsage.rss()]]);
  return `${lines.join('\n')}\n`;
}
