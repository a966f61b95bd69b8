/** Longest stretch of work in ms by the clock, so that a step and what the browser adds to it stay below 50. */
const SLICE_MS = 12;

const waiting: (() => void)[] = [];
let channel: MessageChannel | undefined;

/** Lets the browser breathe: a message comes sooner than a timer, which is held to 4 ms. One channel serves all. */
export function pause(): Promise<void> {
  if (!channel) {
    channel = new MessageChannel();
    channel.port1.onmessage = () => waiting.shift()!();
  }
  const { port2 } = channel;
  return new Promise((resolve) => {
    waiting.push(resolve);
    port2.postMessage(0);
  });
}

/** Runs steps of work in slices. The first slice runs at once, so that a short article is ready in one go. */
export class Slices {
  #since = performance.now();
  /** Called before each pause. */
  readonly before: () => void;

  constructor(before: () => void) {
    this.before = before;
  }

  /** Takes all that `work` yields; `each` gets every piece. */
  async run<T>(work: Iterable<T>, each?: (piece: T) => void): Promise<void> {
    for (const piece of work) {
      each?.(piece);
      if (performance.now() - this.#since > SLICE_MS) await this.pause();
    }
  }

  /** Before a long step: gives it a task of its own, if this one has begun long ago. */
  async rest(): Promise<void> {
    if (performance.now() - this.#since > SLICE_MS / 4) await this.pause();
  }

  async pause(): Promise<void> {
    this.before();
    await pause();
    this.#since = performance.now();
  }
}
