import type { ReactiveControllerHost } from 'lit';
import { openCounting, type Counter, type Counting } from './counting.ts';

const countings: Record<string, Counting> = {};

/**
 * Lets a counter count, for as long as it is on the page.
 * @returns asks for the numbers now
 */
export function follow(counter: Counter & ReactiveControllerHost): () => Promise<void> {
  let counting: Counting;
  let wished: string;
  const wish = (): string => [counter.src, counter.site, counter.page, counter.trend].join(' ');
  const leave = (): void => void counting?.counters.delete(counter);
  const join = (): void => {
    leave();
    wished = wish();
    const { src, site } = counter;
    counting = countings[`${src} ${site}`] ??= openCounting(src, site);
    counting.join(counter);
  };
  counter.addController({
    hostConnected: join,
    hostDisconnected: leave,
    // Attributes may come, or change, after the element.
    hostUpdate: () => wished !== wish() && join(),
  });
  return () => counting.ask();
}
