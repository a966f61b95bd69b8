import { VISITS_PATH } from '../src/content/visits.wire.ts';

/** Answers the counters of one story in place of a counting service; the result goes to the story's `beforeEach`. */
export const countingService = (answer: () => Promise<Response> | Response) => () => {
  const real = window.fetch;
  window.fetch = async (input, init) => {
    const { url } = input instanceof Request ? input : { url: String(input) };
    return url.includes(VISITS_PATH) ? answer() : real.call(window, input, init);
  };
  return () => {
    window.fetch = real;
  };
};
