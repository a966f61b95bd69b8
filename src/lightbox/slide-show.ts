/** Time that a photo stays, in ms. */
const STAY = 4000;

/** Shows one photo after the other, only when the reader asked for it, and stops at the last. */
export class SlideShow {
  #next: () => boolean;
  #changed: (playing: boolean) => void;
  #timer?: ReturnType<typeof setTimeout>;

  /**
   * @param next goes on; false at the end
   * @param changed it began or stopped
   */
  constructor(next: () => boolean, changed: (playing: boolean) => void) {
    this.#next = next;
    this.#changed = changed;
  }

  /** The photo is there: its time begins now. */
  wait(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (!this.#next()) this.stop();
    }, STAY);
  }

  toggle(): void {
    if (this.#timer !== undefined) return this.stop();
    this.#timer = setTimeout(() => undefined);
    this.#changed(true);
    this.wait();
  }

  stop(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#changed(false);
  }
}
