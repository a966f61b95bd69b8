import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { portalInChromium, VIEWPORTS } from './setup.ts';

type Spot = [x: number, y: number];

/** Fingers on the glass, as the browser gets them from a phone. */
async function fingers(page: Page): Promise<(...path: Spot[][]) => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', spots: Spot[]): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: spots.map(([x, y], id) => ({ x, y, id })) });
  return async (...path) => {
    await send('touchStart', path[0]!);
    for (const spots of path.slice(1)) await send('touchMove', spots);
    await send('touchEnd', []);
  };
}

const line = (from: Spot, to: Spot): Spot[][] =>
  Array.from({ length: 11 }, (_, step) => [
    [from[0] + ((to[0] - from[0]) * step) / 10, from[1] + ((to[1] - from[1]) * step) / 10],
  ]);

describe('the lightbox under fingers', () => {
  const portal = portalInChromium();

  const open = async (): Promise<{ page: Page; touch: (...path: Spot[][]) => Promise<void> }> => {
    const page = await portal.open('cot', { viewport: VIEWPORTS.phone, hasTouch: true, isMobile: true });
    await page.locator('photo-gallery a img').nth(1).tap();
    await page.locator('dialog[open] img.photo[aria-hidden=false]').waitFor();
    await page.getByRole('status').filter({ hasText: 'Ảnh 2 trên 4' }).waitFor({ state: 'attached' });
    return { page, touch: await fingers(page) };
  };
  const says = (page: Page, words: string): Promise<void> =>
    page.getByRole('status').filter({ hasText: words }).waitFor({ state: 'attached' });
  const width = async (page: Page): Promise<number> =>
    (await page.locator('dialog[open] img.photo[aria-hidden=false]').boundingBox())!.width;

  test('a swipe goes on, one to the other side goes back', async () => {
    const { page, touch } = await open();
    await touch(...line([320, 300], [60, 300]));
    await says(page, 'Ảnh 3 trên 4');
    await touch(...line([60, 300], [320, 300]));
    await says(page, 'Ảnh 2 trên 4');
    await page.context().close();
  });

  test('two fingers zoom, a double tap shows the whole photo again', async () => {
    const { page, touch } = await open();
    const whole = await width(page);
    await touch(
      ...Array.from({ length: 10 }, (_, step): Spot[] => [
        [170 - step * 6, 300],
        [200 + step * 6, 300],
      ]),
    );
    assert.ok((await width(page)) > whole * 2);
    await touch([[187, 300]]);
    await touch([[187, 300]]);
    await page.waitForFunction((wanted) => {
      const dialog = document.body.lastElementChild!.shadowRoot!;
      return dialog.querySelector('img.photo[aria-hidden=false]')!.getBoundingClientRect().width === wanted;
    }, whole);
    await page.context().close();
  });

  test('drawn down, the photo closes', async () => {
    const { page, touch } = await open();
    await touch(...line([187, 250], [187, 560]));
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    await page.waitForURL((url) => !url.hash);
    await page.context().close();
  });
});
