import { action } from 'storybook/actions';
import { eventsOf, type Manifest } from './arg-types.ts';

/** Shows what our elements tell the page in the panel of actions, with what each event says. */
export function logEvents(manifest: Manifest): void {
  for (const type of eventsOf(manifest)) {
    const log = action(type);
    document.addEventListener(type, (event) => log((event as CustomEvent).detail));
  }
}
