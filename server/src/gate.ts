import { type Claim as ClaimKind, PRESENCE_MS } from '../../src/content/visits.wire.ts';
import { addressPrefix, type TrustedHops } from './address.ts';
import { Admission } from './admission.ts';
import type { Asker } from './answers.ts';
import type { Clock } from './calendar.ts';
import { PresenceBook } from './presence.ts';
import type { StandIn } from './stand-in.ts';
import type { Question, TabChannel } from './store.ts';

const HOUR_MS = 3_600_000;
/** Views an hour from one address to one site: ten pages for each of its visits. */
const VIEWS_PER_VISIT = 10;

export interface Reader {
  /** The address's prefix. */
  prefix: string;
  agent: string;
  dnt: boolean;
}

/** Claims that may count. */
export interface Admitted {
  visit: boolean;
  view: boolean;
  /** Claims that an address made beyond its hour. */
  overLimit: number;
  /** Notes of the stand-in. */
  noted: (() => void)[] | null;
}

/** Who may count: all that is known of readers, in memory only and for an hour at most. */
export class Gate {
  readonly #clock: Clock;
  readonly #hops: TrustedHops;
  readonly #standIn: StandIn;
  readonly #presence: PresenceBook;
  readonly #visits: Admission;
  readonly #views: Admission;
  readonly #tabs: Admission;
  readonly #channel: TabChannel | null;

  /** @param visitsPerHour From one address to one site; 0 lifts the limits. */
  constructor(clock: Clock, hops: TrustedHops, standIn: StandIn, channel: TabChannel | null, visitsPerHour: number) {
    this.#clock = clock;
    this.#hops = hops;
    this.#standIn = standIn;
    this.#presence = new PresenceBook(clock.elapsed());
    this.#visits = new Admission(visitsPerHour, HOUR_MS);
    this.#views = new Admission(visitsPerHour * VIEWS_PER_VISIT, HOUR_MS);
    this.#tabs = new Admission(visitsPerHour, PRESENCE_MS);
    this.#channel = channel;
    channel?.listen((site, token, left) =>
      left ? this.#presence.leave(site, token) : this.#presence.see(site, token, clock.elapsed()),
    );
  }

  reader(asker: Asker, dnt: boolean): Reader {
    const { headers } = asker;
    return {
      prefix: addressPrefix(this.#hops.client(asker)),
      agent: headers['user-agent'] ?? '',
      dnt: dnt || headers.dnt === '1' || headers['sec-gpc'] === '1',
    };
  }

  /** Visible tabs now; null while not known. */
  online(site: string): number | null {
    return this.#presence.online(site, this.#clock.elapsed());
  }

  noteTab(site: string, token: string, reader: Reader): void {
    if (reader.dnt) return;
    const elapsed = this.#clock.elapsed();
    if (this.#presence.has(site, token) || this.#tabs.admit(reader.prefix, site, elapsed)) {
      this.#presence.see(site, token, elapsed);
      this.#channel?.tell(site, token, false);
    }
  }

  /** A tab is visible no more. */
  forgetTab(site: string, token: string): void {
    this.#presence.leave(site, token);
    this.#channel?.tell(site, token, true);
  }

  admit(question: Question, visit: ClaimKind | undefined, view: ClaimKind | undefined, reader: Reader): Admitted {
    const { site, pageSite, page } = question;
    const admitted: Admitted = { visit: false, view: false, overLimit: 0, noted: null };
    if (visit !== undefined) admitted.visit = this.#ask(visit, site, null, this.#visits, reader, admitted);
    if (view !== undefined && page !== null)
      admitted.view = this.#ask(view, pageSite, page, this.#views, reader, admitted);
    return admitted;
  }

  /** Takes an admission back: the store could not commit the claims. */
  release({ site, pageSite }: Question, admitted: Admitted, reader: Reader): void {
    if (admitted.visit) this.#visits.release(reader.prefix, site);
    if (admitted.view) this.#views.release(reader.prefix, pageSite);
    admitted.noted?.forEach((forget) => forget());
  }

  /** Sizes of what is held in memory. */
  held(): Record<string, number> {
    return {
      presence_tokens: this.#presence.size,
      stand_in_keys: this.#standIn.size,
      limited_pairs: this.#visits.size + this.#views.size + this.#tabs.size,
    };
  }

  /** Forgets what is too old. Call it each minute. */
  async tidy(): Promise<void> {
    const elapsed = this.#clock.elapsed();
    this.#presence.sweepAll(elapsed);
    for (const limit of [this.#visits, this.#views, this.#tabs]) limit.sweep(elapsed);
    await this.#standIn.turn();
  }

  /** Whether a claim counts. */
  #ask(
    kind: ClaimKind,
    site: string,
    page: string | null,
    limit: Admission,
    reader: Reader,
    admitted: Admitted,
  ): boolean {
    let forget: (() => void) | null = null;
    if (kind === 'unsure' && !reader.dnt) {
      const subject = page === null ? site : `${site} ${page}`;
      forget = this.#standIn.begin({ subject, prefix: reader.prefix, agent: reader.agent });
      if (forget === null) return false;
    }
    if (!limit.admit(reader.prefix, site, this.#clock.elapsed())) {
      admitted.overLimit++;
      return false;
    }
    if (forget !== null) (admitted.noted ??= []).push(forget);
    return true;
  }
}
