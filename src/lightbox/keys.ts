import { clamp, settled, zoomAbout } from './physics.ts';
import type { Stage } from './stage.ts';

/** What keys can ask of the lightbox. */
interface Steps {
  readonly last: number;
  step(by: 1 | -1): void;
  go(index: number): void;
}

/** Arrows, Home and End go through the photos; + − 0 zoom; keys that would scroll the page behind do nothing. */
export function pressed(event: KeyboardEvent, stage: Stage, steps: Steps, rtl: boolean): void {
  const { key, ctrlKey, metaKey, altKey } = event;
  if (ctrlKey || metaKey || altKey || event.defaultPrevented) return;
  // Read only when asked: sizes make the browser lay out.
  const zoom = (times: number): void => {
    const { view, photoSize, size, most } = stage;
    const zoomed = zoomAbout(view, { x: 0, y: 0 }, clamp(view.scale * times, 1, most));
    stage.setView(settled(zoomed, photoSize, size, most), 180);
  };
  if (key === 'ArrowRight') steps.step(rtl ? -1 : 1);
  else if (key === 'ArrowLeft') steps.step(rtl ? 1 : -1);
  else if (key === 'Home') steps.go(0);
  else if (key === 'End') steps.go(steps.last);
  else if (key === '+' || key === '=') zoom(1.5);
  else if (key === '-') zoom(1 / 1.5);
  else if (key === '0') zoom(0);
  else if (!/^(Page|Arrow)(Up|Down)$/.test(key)) return;
  event.preventDefault();
}
