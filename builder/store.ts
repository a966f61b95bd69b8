import { chosenTags, fromFragment, toFragment, type Choices } from './choices.ts';
import { tags } from './manifest.ts';
import type { View } from './preview.ts';

/** A builder that was opened from the disk is most likely used on a page from the disk. */
const choicesOf = (fragment: string): Choices =>
  fromFragment(fragment, tags, location.protocol === 'file:' ? 'disk' : 'portal');

/** What the page shows now. */
export const state: { choices: Choices; view: View; copied: string; pasted: string } = {
  choices: choicesOf(location.hash),
  view: { width: '100%', dark: false, host: 'none' },
  /** Id of the code that was copied last. */
  copied: '',
  /** The portal's page as the clerk pasted it; not in the address, for it may be long. */
  pasted: '',
};

let redraw = (): void => undefined;

/** @param draw called after every change */
export function onChange(draw: () => void): void {
  redraw = draw;
  window.addEventListener('hashchange', () => {
    state.choices = choicesOf(location.hash);
    draw();
  });
}

/** The elements that the code holds now. */
export const chosen = (): string[] => chosenTags(state.choices, tags);

/** Changes what the code will say. */
export function choose(change: Partial<Choices>): void {
  state.choices = { ...state.choices, ...change };
  history.replaceState(null, '', `#${toFragment(state.choices, tags)}`);
  state.copied = '';
  redraw();
}

/** Changes one attribute of the elements named; without a value it is taken away. */
export function setAttribute(of: readonly string[], name: string, value?: string): void {
  const attributes = { ...state.choices.attributes };
  for (const tag of of) {
    const own = { ...attributes[tag] };
    if (value === undefined) delete own[name];
    else own[name] = value;
    attributes[tag] = own;
  }
  choose({ attributes });
}

/** Takes the portal's page, of which the script line shall wrap parts. */
export function paste(page: string): void {
  state.pasted = page;
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
