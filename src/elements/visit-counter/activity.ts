import { VISIT_IDLE_MS, type Claim } from '../../content/visits.wire.ts';

/**
 * Notes when this browser was last active on a site: all that is ever kept on the device.
 * @param what `''` for the site, or the path of one of its pages
 * @param time milliseconds since 1970, now by default; 0 forgets
 * @returns whether a visit begins with it
 */
export function noteActivity(site: string, what: string, time = Date.now()): Claim | undefined {
  const key = `cw-luot:${site}`;
  const recent = (last = NaN): boolean => Math.abs(Date.now() - last) < VISIT_IDLE_MS;
  try {
    const times = JSON.parse(localStorage[key] ?? '{}') as Record<string, number>;
    const last = times[what];
    times[what] = time;
    for (const name in times) if (!recent(times[name])) delete times[name];
    localStorage[key] = JSON.stringify(times);
    if (recent(last)) return undefined;
    // A last time ahead: the device's clock was set back, and nobody knows how long ago that was.
    if (!(last! > time)) return 'new';
  } catch {
    // Storage is off or full.
  }
  return 'unsure';
}
