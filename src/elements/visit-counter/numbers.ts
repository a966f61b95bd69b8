import type { ReactiveControllerHost } from 'lit';
import { warnOnce } from '../../host/warn.ts';
import { openCounting, type Counter, type Counting } from './counting.ts';

const WORDS = /^(online|today|yesterday|week|month|year|total|start)?$/;

const countings: Record<string, Counting> = {};

/**
 * Lets a counter count, for as long as it is on the page.
 * @returns asks for the numbers now
 */
export function follow(counter: Counter & ReactiveControllerHost): () => Promise<void> {
  let counting: Counting;
  const own = (): Counting => {
    const { src, site } = counter;
    return (countings[`${src} ${site}`] ??= openCounting(src, site));
  };
  const leave = (): void => void counting?.counters.delete(counter);
  const join = (): void => {
    leave();
    counting = own();
    counting.join(counter);
  };
  counter.addController({
    hostConnected: join,
    hostDisconnected: leave,
    hostUpdate() {
      for (const word of counter.show.split(/\s+/))
        if (!WORDS.test(word)) warnOnce('show', counter, `show không có số "${word}"`);
      if (counting !== own()) join();
    },
  });
  return () => counting.ask();
}
