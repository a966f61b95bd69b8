import { zoomAbout, settled, WHOLE, type Point } from '../physics.ts';
import type { Stage } from '../stage.ts';

/** Two taps within this time, in ms, are a double tap: as desktops have it, slow enough for old hands. */
const DOUBLE = 500;

/** Zooms to the photo's own pixels (at least twofold) about a point, or back to the whole. */
export function toggleZoom(stage: Stage, point: Point = { x: 0, y: 0 }): void {
  const { view, most, size, photoSize } = stage;
  if (view.scale > 1) return stage.setView(WHOLE, 220);
  const scale = Math.min(most, Math.max(2, stage.image.naturalWidth / photoSize.width || 0));
  stage.setView(settled(zoomAbout(view, point, scale), photoSize, size, most), 220);
}

/** One tap beside the photo closes; two on it zoom. */
export function taps(stage: Stage, close: () => void): (point: Point, event: PointerEvent) => void {
  let last = -Infinity;
  return (point, event) => {
    const { view, photoSize } = stage;
    const beside =
      Math.abs(point.x - view.x) * 2 > photoSize.width * view.scale ||
      Math.abs(point.y - view.y) * 2 > photoSize.height * view.scale;
    if (beside) return close();
    const twice = event.timeStamp - last < DOUBLE;
    last = twice ? -Infinity : event.timeStamp;
    if (twice) toggleZoom(stage, point);
  };
}
