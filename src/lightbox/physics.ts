/** How photos move under fingers: plain sums, without DOM. Lengths in px, times in ms, points from the stage's middle. */

export interface Point {
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Where a photo stands: `scale` 1 shows it whole; `x`, `y` move its middle away from the stage's. */
export interface View extends Point {
  scale: number;
}

export const WHOLE: View = { scale: 1, x: 0, y: 0 };

export const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/** Size of a photo shown whole within the stage; never larger than the photo itself. */
export function fitted(photo: Size, stage: Size): Size {
  const ratio = Math.min(stage.width / photo.width, stage.height / photo.height, 1) || 0;
  return { width: photo.width * ratio, height: photo.height * ratio };
}

/** Scales so that what lies under `point` stays there. */
export function zoomAbout(view: View, point: Point, scale: number): View {
  const times = scale / view.scale;
  return { scale, x: point.x - (point.x - view.x) * times, y: point.y - (point.y - view.y) * times };
}

/** How far the middle of a photo may go from the stage's without showing what lies beside the photo. */
export const reach = (view: View, photo: Size, stage: Size): Point => ({
  x: Math.max(0, (photo.width * view.scale - stage.width) / 2),
  y: Math.max(0, (photo.height * view.scale - stage.height) / 2),
});

/** The nearest view that shows nothing beside the photo, between whole and `most`. */
export function settled(view: View, photo: Size, stage: Size, most: number): View {
  const scale = clamp(view.scale, 1, most);
  const { x, y } = zoomAbout(view, { x: 0, y: 0 }, scale);
  const far = reach({ scale, x, y }, photo, stage);
  return { scale, x: clamp(x, -far.x, far.x), y: clamp(y, -far.y, far.y) };
}

/** A pull beyond the end gives way less and less, and never more than `size`. */
export const rubber = (beyond: number, size: number): number =>
  Math.sign(beyond) * size * (1 - 1 / ((Math.abs(beyond) * 0.55) / size + 1));

/** A position that may go beyond ±`most` only as rubber does. */
export const banded = (value: number, most: number, size: number): number => {
  const within = clamp(value, -most, most);
  return within + rubber(value - within, size);
};

/** How far something thrown at `velocity` px per ms still glides. */
export const glide = (velocity: number): number => velocity * 160;

/** Where a swipe ends: -1 the photo before, 1 the one after, 0 this one. `offset` and `velocity` are positive forwards. */
export function swipeEnd(offset: number, velocity: number, width: number): -1 | 0 | 1 {
  const end = offset + glide(velocity);
  if (Math.abs(end) < width / 2 && Math.abs(velocity) < 0.4) return 0;
  // A finger that turned back means to stay.
  if (Math.sign(end) !== Math.sign(offset)) return 0;
  return end > 0 ? 1 : -1;
}

/** Whether a pull downwards means to close. */
export const pullCloses = (offset: number, velocity: number, height: number): boolean =>
  velocity > -0.1 && (offset > height / 4 || velocity > 0.5);
