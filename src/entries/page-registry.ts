import { watchPage } from '../host/adopt/trigger.ts';
import { openRegistry } from '../host/registry.ts';
import * as shared from './shared.ts';

// A module of its own, run before any tag is registered: an element may ask for a part at once.
// Two versions must not both take what the page offers.
if (openRegistry(shared)) watchPage();
