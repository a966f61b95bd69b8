import { waitUntil as wait } from '@open-wc/testing';

/** As Open Web Components' own, with ten seconds instead of one: a busy machine is no fault of the page. */
export const waitUntil = (...[predicate, message, options]: Parameters<typeof wait>): Promise<void> =>
  wait(predicate, message, { timeout: 10_000, ...options });
