import { createHmac, randomBytes } from 'node:crypto';
import { VISIT_IDLE_MS } from '../../src/content/visits.wire.ts';
import { type Clock, dayOf } from './calendar.ts';

/** Browsers remembered at once: about 25 MB at most; the longest idle is forgotten first. */
const KEYS_MAX = 200_000;

/** Where the day's salt survives a restart. */
export interface SaltKeeper {
  /** Salts by day; null when there is none. */
  read(): Promise<Record<string, string> | null>;
  /** Replaces what was kept; what is replaced must not be readable again. */
  write(salts: Record<string, string>): Promise<void>;
}

export interface View {
  /** Site, or site and page. */
  subject: string;
  prefix: string;
  agent: string;
}

/**
 * Stands in for browsers that cannot remember: a 64-bit key from a daily salt, what is viewed, the address's
 * prefix and the user agent, active for 30 minutes. Keys live in memory only.
 */
export class StandIn {
  readonly #keeper: SaltKeeper | null;
  readonly #clock: Clock;
  readonly #seen = new Map<string, number>();
  #salts = new Map<number, Buffer>();
  /** The salts changed and their keeper does not know yet. */
  #unkept = false;

  private constructor(keeper: SaltKeeper | null, clock: Clock) {
    this.#keeper = keeper;
    this.#clock = clock;
  }

  static async start(keeper: SaltKeeper | null, clock: Clock): Promise<StandIn> {
    const standIn = new StandIn(keeper, clock);
    const kept = (await keeper?.read()) ?? {};
    for (const [day, salt] of Object.entries(kept)) standIn.#salts.set(Number(day), Buffer.from(salt, 'base64url'));
    await standIn.turn();
    return standIn;
  }

  get size(): number {
    return this.#seen.size;
  }

  /**
   * Whether the view starts a visit; notes the activity either way.
   * @returns a function that takes the note back, or null when the visit was already going on
   */
  begin(view: View): (() => void) | null {
    const today = dayOf(this.#clock.now());
    const elapsed = this.#clock.elapsed();
    const key = this.#key(today, view);
    let active = this.#takeActive(key, elapsed);
    // Over midnight a visit goes on under the new day's key.
    const yesterday = this.#salts.has(today - 1) ? this.#key(today - 1, view) : null;
    if (!active && yesterday !== null) active = this.#takeActive(yesterday, elapsed);
    if (this.#seen.size >= KEYS_MAX) this.#forgetOldest();
    this.#seen.set(key, elapsed);
    return active ? null : () => this.#seen.delete(key);
  }

  /** Makes the day's salt and wipes those of other days: yesterday's 30 minutes after midnight. Call it each minute. */
  async turn(): Promise<void> {
    const now = this.#clock.now();
    const today = dayOf(now);
    const earliest = dayOf(now - VISIT_IDLE_MS);
    const wanted = new Map<number, Buffer>();
    for (const [day, salt] of this.#salts) {
      if (day >= earliest && day <= today) wanted.set(day, salt);
      else salt.fill(0);
    }
    const made = !wanted.has(today);
    if (made) wanted.set(today, randomBytes(32));
    if (made || wanted.size !== this.#salts.size) this.#unkept = true;
    this.#salts = wanted;
    this.#sweep();
    if (!this.#unkept) return;
    this.#unkept = false;
    try {
      await this.#keeper?.write(
        Object.fromEntries([...wanted].map(([day, salt]) => [day, salt.toString('base64url')])),
      );
    } catch {
      // A full disk stops no counting; an old salt is written over as soon as there is room.
      this.#unkept = true;
    }
  }

  #key(day: number, view: View): string {
    let salt = this.#salts.get(day);
    if (!salt) this.#salts.set(day, (salt = randomBytes(32)));
    const hash = createHmac('sha256', salt).update(`${view.subject}\0${view.prefix}\0${view.agent}`).digest();
    return hash.toString('latin1', 0, 8);
  }

  #takeActive(key: string, elapsed: number): boolean {
    const last = this.#seen.get(key);
    if (last === undefined) return false;
    this.#seen.delete(key);
    return elapsed - last < VISIT_IDLE_MS;
  }

  #sweep(): void {
    const elapsed = this.#clock.elapsed();
    for (const [key, last] of this.#seen) {
      if (elapsed - last < VISIT_IDLE_MS) return;
      this.#seen.delete(key);
    }
  }

  #forgetOldest(): void {
    for (const key of this.#seen.keys()) {
      this.#seen.delete(key);
      return;
    }
  }
}
