import { pullCloses } from '../physics.ts';
import type { Stage } from '../stage.ts';
import type { Gesture } from './pointers.ts';

/** Drawn down, a whole photo comes off the wall: the ground fades, and letting go closes. */
export function pullDown(stage: Stage, fade: (share: number) => void, close: () => void): Gesture {
  const { height } = stage.size;
  return {
    move(_, { y }) {
      stage.drag(0, Math.max(0, y));
      fade(Math.min(1, Math.max(0, y) / height));
    },
    end(velocity, { y }) {
      if (pullCloses(y, velocity.y, height)) return close();
      fade(0);
      stage.release(0, 1);
    },
  };
}
