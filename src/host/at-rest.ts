/** A page that waits longer than this for a picture or a script of somebody else's is taken for loaded. */
const LOADED_MS = 3000;
/** Longest time in ms for which a busy page puts off what is to come when it is idle. */
const IDLE_MS = 1000;

let rest: Promise<void> | undefined;

/** Runs `work` when the browser has nothing better to do; in Safari, which cannot tell, soon. */
export const whenIdle = (work: () => void): void => {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: IDLE_MS });
  else setTimeout(work);
};

/**
 * When the page is loaded and idle: for what no reader sees or needs before, so that it delays nothing. All that waits
 * comes at once, so that the browser lays out and paints once for it.
 */
export const atRest = (): Promise<void> =>
  (rest ??= new Promise((resolve) => {
    const idle = (): void => whenIdle(resolve);
    if (document.readyState === 'complete') return idle();
    addEventListener('load', idle, { once: true });
    setTimeout(idle, LOADED_MS);
  }));
