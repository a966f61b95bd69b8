import { rubber, settled, zoomAbout, type Point } from '../physics.ts';
import type { Stage } from '../stage.ts';
import type { Gesture } from './pointers.ts';

const middle = ([a, b]: Point[]): Point => ({ x: (a!.x + b!.x) / 2, y: (a!.y + b!.y) / 2 });
const distance = ([a, b]: Point[]): number => Math.hypot(a!.x - b!.x, a!.y - b!.y) || 1;

/** Two fingers: what lay between them stays between them. Smaller than whole or larger than the most springs back. */
export function pinch(stage: Stage, began: Point[]): Gesture {
  const { view, most } = stage;
  const from = middle(began);
  const apart = distance(began);
  return {
    move(points) {
      if (points.length < 2) return;
      const wanted = (view.scale * distance(points)) / apart;
      const within = Math.min(Math.max(wanted, 1), most);
      const scale = within + rubber(wanted - within, within / 2);
      const to = middle(points);
      const zoomed = zoomAbout(view, from, scale);
      stage.setView({ scale, x: zoomed.x + to.x - from.x, y: zoomed.y + to.y - from.y });
    },
    end: () => stage.setView(settled(stage.view, stage.photoSize, stage.size, most), 220),
  };
}
