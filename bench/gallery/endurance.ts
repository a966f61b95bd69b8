import { openPage, type Bench } from './measure.ts';

/** 500 steps with 1,000 photos, then what is alive; and 20 swipes by touch, frame by frame. */
export async function endurance(
  bench: Bench,
  key: string,
): Promise<{ alive: number; grown: number; slow: number; slowest: number; frames: number }> {
  const { page, session } = await openPage(bench, key, 1000);
  const heap = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    return ((await session.send('Runtime.getHeapUsage')) as { usedSize: number }).usedSize / 1e6;
  };
  await page.mouse.move(100, 100);
  await page.waitForTimeout(300);
  await page.mouse.click(100, 100);
  await page.waitForTimeout(1000);
  for (let index = 0; index < 20; index++) await page.keyboard.press('ArrowRight');
  const early = await heap();
  for (let index = 0; index < 480; index++) await page.keyboard.press('ArrowRight');
  await page.waitForTimeout(500);
  const late = await heap();
  const alive = await page.evaluate(() => {
    const { eyes } = globalThis as unknown as { eyes: { elements(root: ParentNode): Iterable<Element> } };
    return [...eyes.elements(document)].filter(
      (element) => element instanceof HTMLImageElement && element.src.includes('/full/'),
    ).length;
  });
  // What came before is paid for, and is no part of a swipe.
  await page.waitForTimeout(1000);
  await page.evaluate(() => {
    const frames: number[] = [];
    let last = performance.now();
    const look = (now: number): void => {
      frames.push(now - last);
      last = now;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    Object.assign(globalThis, { frames });
  });
  for (let swipe = 0; swipe < 20; swipe++) {
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number): Promise<unknown> =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y: 350 }] });
    await touch('touchStart', 900);
    for (let x = 880; x > 480; x -= 40) await touch('touchMove', x);
    await touch('touchEnd');
    await page.waitForTimeout(300);
  }
  const frames = await page.evaluate(() => (globalThis as unknown as { frames: number[] }).frames.slice(1));
  await page.context().close();
  return {
    alive,
    grown: late - early,
    slow: frames.filter((ms) => ms > 32).length,
    slowest: Math.max(...frames),
    frames: frames.length,
  };
}
