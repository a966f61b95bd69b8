/** Runs in the page, as `eyes`: the clock of the thread, and what a reader sees. */
export function eyes(): void {
  const eyes = {
    /** Sum of the layout shifts so far (CLS). */
    shift: 0,
    held: 0,
    last: 0,
    running: false,
    /** Begins to watch how long the thread is held. */
    watch(): void {
      eyes.held = 0;
      eyes.last = performance.now();
      eyes.running = true;
      // At the least priority: a message that returns to itself would starve the frames.
      const { scheduler } = globalThis as unknown as { scheduler: { postTask(task: () => void, how: object): void } };
      const beat = (): void => {
        const now = performance.now();
        eyes.held = Math.max(eyes.held, now - eyes.last);
        eyes.last = now;
        if (eyes.running) scheduler.postTask(beat, { priority: 'background' });
      };
      beat();
    },
    /** All elements below `root`, shadow trees too. */
    *elements(root: ParentNode): Generator<Element> {
      for (const element of root.querySelectorAll('*')) {
        yield element;
        if (element.shadowRoot) yield* eyes.elements(element.shadowRoot);
      }
    },
    nodes: (): number => [...eyes.elements(document)].length,
    /** The image in sight that shows `file`, if it is there, opaque and large. */
    full(file: string): HTMLImageElement | undefined {
      for (const box of document.body.children) {
        // To look through ten thousand thumbnails in each frame would be measured too.
        if (box.matches('.grid')) continue;
        for (const image of (box.shadowRoot ?? box).querySelectorAll<HTMLImageElement>(`img[src*="${file}"]`)) {
          if (!image.complete || !image.naturalWidth) continue;
          const { left, width } = image.getBoundingClientRect();
          if (width < 200 || left < -50 || left > innerWidth - 100) continue;
          let opacity = 1;
          for (
            let at: Element | null = image;
            at;
            at = at.parentElement ?? (at.getRootNode() as ShadowRoot).host ?? null
          ) {
            const style = getComputedStyle(at);
            opacity *= +style.opacity;
            if (style.visibility === 'hidden') opacity = 0;
          }
          if (opacity > 0.9) return image;
        }
      }
      return undefined;
    },
    /** Resolves with the ms from the first of `events` until `is` holds in two frames running, and the ms the thread was held at most. */
    until(events: string[], is: () => unknown): Promise<{ took: number; held: number }> {
      return new Promise((resolve, reject) => {
        let start = 0;
        setTimeout(() => reject(new Error(`not within 30 s of ${events.join()}: ${is.toString()}`)), 30_000);
        for (const type of events)
          addEventListener(
            type,
            (event) => {
              start ||= event.timeStamp;
              eyes.watch();
            },
            { capture: true, once: true },
          );
        let before: string | undefined;
        const look = (): void => {
          const found = start ? is() : undefined;
          const state =
            found instanceof Element ? JSON.stringify(found.getBoundingClientRect()) : found ? 'yes' : undefined;
          if (state && state === before) {
            eyes.running = false;
            eyes.held = Math.max(eyes.held, performance.now() - eyes.last);
            resolve({ took: performance.now() - start, held: eyes.held });
          } else {
            before = state;
            requestAnimationFrame(look);
          }
        };
        look();
      });
    },
  };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
      if (!entry.hadRecentInput) eyes.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  (globalThis as unknown as { eyes: typeof eyes }).eyes = eyes;
}
