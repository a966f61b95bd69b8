import { rubber, swipeEnd } from '../physics.ts';
import type { Stage } from '../stage.ts';
import type { Gesture } from './pointers.ts';

/** Sideways over a whole photo: the next one comes along, and stays when thrown or drawn half way. */
export function swipe(stage: Stage, rtl: boolean): Gesture {
  const forwards = rtl ? 1 : -1;
  const { width } = stage.size;
  const beyond = (x: number): boolean => !stage.has(x * forwards > 0 ? 1 : -1);
  return {
    move: (_, { x }) => stage.drag(beyond(x) ? rubber(x, width / 3) : x),
    end(velocity, { x }) {
      const by = swipeEnd(x * forwards, velocity.x * forwards, width);
      stage.release(by && stage.has(by) ? by : 0, forwards === -1 ? 1 : -1);
    },
  };
}
