import type { LogEntry } from './service.ts';

const LEVELS = ['info', 'warn', 'error'] as const;

/** Writes one JSON object a line to standard error. Entries hold no address, agent, id or page. */
export function jsonLog(least: (typeof LEVELS)[number]): (entry: LogEntry) => void {
  const from = LEVELS.indexOf(least);
  return ({ level, event, ...fields }) => {
    if (LEVELS.indexOf(level) < from) return;
    process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...fields })}\n`);
  };
}
