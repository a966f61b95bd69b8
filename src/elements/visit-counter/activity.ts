import { VISIT_IDLE_MS, type Claim } from '../../content/visits.wire.ts';

/**
 * Notes when this browser was last active on a site: all that is ever kept on the device.
 * @param what `''` for the site, or what stands for one of its pages
 * @param time milliseconds since 1970, now by default; 0 forgets
 * @returns whether a visit begins with it
 */
export function noteActivity(site: string, what: string, time = Date.now()): Claim | undefined {
  const key = `cw-luot:${site}`;
  const recent = (last = NaN): boolean => Math.abs(Date.now() - last) < VISIT_IDLE_MS;
  let times: Record<string, number> = {};
  try {
    times = { ...(JSON.parse(localStorage[key]) as typeof times) };
  } catch {
    // Nothing noted yet, storage off, or not ours.
  }
  const last = times[what];
  times[what] = time;
  for (const name in times) if (!recent(times[name])) delete times[name];
  try {
    localStorage[key] = JSON.stringify(times);
  } catch {
    return 'unsure';
  }
  // A last time far ahead: the device's clock was set back, and nobody knows how long ago that was.
  return recent(last) ? undefined : last! > time ? 'unsure' : 'new';
}
