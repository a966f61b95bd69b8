import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { setInterval } from 'node:timers/promises';

/** Waits until a program that was started answers at `url`; one that ends before fails. */
export async function untilAnswered(program: ChildProcess, url: string): Promise<void> {
  const answers = (): Promise<boolean> =>
    fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
  const ticks = setInterval(50);
  try {
    while (!(await answers())) {
      assert.equal(program.exitCode, null, 'the program ended without an answer');
      await ticks.next();
    }
  } finally {
    await ticks.return?.();
  }
}
