import { banded, glide, reach, settled } from '../physics.ts';
import type { Stage } from '../stage.ts';
import type { Gesture } from './pointers.ts';

/** Moves a zoomed photo about; thrown, it glides on; beyond its edge it gives way like rubber. */
export function pan(stage: Stage): Gesture {
  const { view, size, photoSize } = stage;
  const far = reach(view, photoSize, size);
  return {
    move: (_, { x, y }) =>
      stage.setView({
        scale: view.scale,
        x: banded(view.x + x, far.x, size.width / 4),
        y: banded(view.y + y, far.y, size.height / 4),
      }),
    end(velocity) {
      const { scale, x, y } = stage.view;
      const thrown = { scale, x: x + glide(velocity.x), y: y + glide(velocity.y) };
      stage.setView(settled(thrown, photoSize, size, scale), 320);
    },
  };
}
