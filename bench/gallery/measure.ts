import type { Browser, CDPSession, Page } from 'playwright-core';
import { eyes } from './eyes.ts';
import { peers } from './peers.ts';

/** How the measuring goes: where the pages are, how slow the processor is. */
export interface Bench {
  browser: Browser;
  origin: string;
  throttle: number;
}

/** One round of one peer; times in ms. */
export interface Result {
  load: number;
  held: number;
  shown: number;
  next: number;
  closing: number;
  nodes: number;
  shift: number;
}

interface Eyes {
  waiting?: Promise<{ took: number; held: number }>;
  until(events: string[], is: () => unknown): Promise<{ took: number; held: number }>;
  full(file: string): unknown;
  nodes(): number;
  shift: number;
}

/**
 * Times each callback of our element, since it starts by itself; the result is in `spent`. Runs before the element is
 * defined: the browser takes its `connectedCallback` once and for all then.
 */
function timeCallbacks(): void {
  const clock = { spent: 0 };
  Object.assign(globalThis, { clock });
  const { define } = customElements;
  customElements.define = function (tag, constructor, options) {
    const prototype = constructor.prototype as unknown as Record<string, () => unknown>;
    if (tag === 'photo-gallery')
      for (const name of ['connectedCallback', 'performUpdate']) {
        const own = prototype[name]!;
        prototype[name] = function (this: unknown) {
          const from = performance.now();
          own.call(this);
          clock.spent += performance.now() - from;
        };
      }
    define.call(customElements, tag, constructor, options);
  };
}

/**
 * Opens the page of one peer and lets it start; `load` is what its script takes for the photos, in ms: the library has
 * started on a single photo before, so that what a page pays once for its code (compiling it, reading its styles) is not
 * counted. The element starts by itself, so its callbacks are timed.
 */
export async function openPage(
  { browser, origin, throttle }: Bench,
  key: string,
  count: number,
): Promise<{ page: Page; session: CDPSession; load: number }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(eyes);
  if (key === 'ours') await page.addInitScript(timeCallbacks);
  await page.goto(`${origin}/page/${key}/${count}`);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  const load = await page.evaluate(
    async ({ code }) => {
      const { content } = document.querySelector('template')!;
      const { clock } = globalThis as unknown as { clock?: { spent: number } };
      const start = async (grid: Element): Promise<number> => {
        if (clock) clock.spent = 0;
        document.body.append(grid);
        const from = performance.now();
        if (code) new Function('grid', code)(grid);
        const spent = performance.now() - from;
        await new Promise((resolve) => setTimeout(resolve, 1500));
        return clock?.spent ?? spent;
      };
      const whole = content.firstElementChild!;
      const single = whole.cloneNode() as Element;
      single.append(whole.firstElementChild!.cloneNode(true));
      await start(single);
      single.remove();
      return start(whole);
    },
    { code: peers[key]!.start },
  );
  return { page, session, load };
}

/** Opens a photo, goes on to the next, and closes, as a reader does. */
export async function measure(bench: Bench, key: string, count: number): Promise<Result> {
  const { page, load } = await openPage(bench, key, count);
  const step = async (
    events: string[],
    file: string,
    act: () => Promise<unknown>,
  ): Promise<{ took: number; held: number }> => {
    await page.evaluate(
      ({ events, file }) => {
        const { eyes } = globalThis as unknown as { eyes: Eyes };
        eyes.waiting = eyes.until(events, () => (file ? eyes.full(file) : !eyes.full('/full/')));
      },
      { events, file },
    );
    await act();
    return page.evaluate(() => (globalThis as unknown as { eyes: Eyes }).eyes.waiting!);
  };
  const nodes = (): Promise<number> => page.evaluate(() => (globalThis as unknown as { eyes: Eyes }).eyes.nodes());
  // A reader's pointer is over a photo before it clicks.
  await page.mouse.move(250, 250);
  await page.waitForTimeout(600);
  const before = await nodes();
  const index = await page.evaluate(() => {
    const link = document.elementFromPoint(250, 250)!.closest('a')!;
    return Number(/(\d+)\.jpg/.exec(link.href)![1]);
  });
  const opened = await step(['click'], `/full/${index}.jpg`, () => page.mouse.click(250, 250));
  await page.waitForTimeout(800);
  const more = (await nodes()) - before;
  const stepped = await step(['keydown'], `/full/${index + 1}.jpg`, () => page.keyboard.press('ArrowRight'));
  await page.waitForTimeout(800);
  const closed = await step(['keydown'], '', () => page.keyboard.press('Escape'));
  await page.waitForTimeout(300);
  const shift = await page.evaluate(() => (globalThis as unknown as { eyes: Eyes }).eyes.shift);
  await page.context().close();
  return {
    load,
    held: opened.held,
    shown: opened.took,
    next: stepped.held,
    closing: closed.held,
    nodes: more,
    shift,
  };
}
