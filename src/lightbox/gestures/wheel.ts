import { clamp, settled, zoomAbout, type Point } from '../physics.ts';
import type { Stage } from '../stage.ts';

/** Px of one line, for wheels that count in lines. */
const LINE = 16;

/** The wheel zooms at the pointer; a pinch on a touch pad arrives as a wheel with Ctrl, in smaller steps. */
export function wheelZoom(stage: Stage, at: (event: MouseEvent) => Point): void {
  stage.element.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const delta = event.deltaY * (event.deltaMode ? LINE : 1);
      const { view, most, photoSize, size } = stage;
      const scale = clamp(view.scale * Math.exp(-delta * (event.ctrlKey ? 0.01 : 0.002)), 1, most);
      stage.setView(settled(zoomAbout(view, at(event), scale), photoSize, size, most));
    },
    { passive: false },
  );
}
