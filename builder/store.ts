import { fromFragment, toFragment, type Choices } from './choices.ts';
import { tags } from './manifest.ts';
import type { View } from './preview.ts';

/** What the page shows now. */
export const state: { choices: Choices; view: View; copied: string } = {
  choices: fromFragment(location.hash, tags),
  view: { width: '100%', dark: false, host: 'none' },
  /** Id of the code that was copied last. */
  copied: '',
};

let redraw = (): void => undefined;

/** @param draw called after every change */
export function onChange(draw: () => void): void {
  redraw = draw;
  window.addEventListener('hashchange', () => {
    state.choices = fromFragment(location.hash, tags);
    draw();
  });
}

/** Changes what the code will say. */
export function choose(change: Partial<Choices>): void {
  state.choices = { ...state.choices, ...change };
  history.replaceState(null, '', `#${toFragment(state.choices)}`);
  state.copied = '';
  redraw();
}

/** Changes how the preview is looked at. */
export function look(change: Partial<View>): void {
  state.view = { ...state.view, ...change };
  redraw();
}

/** Notes which code was copied; empty where the browser refused. */
export function noteCopied(id: string): void {
  state.copied = id;
  redraw();
}
