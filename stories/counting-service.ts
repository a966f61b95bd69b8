import { VISITS_PATH } from '../src/content/visits.wire.ts';
import { answering } from './answering.ts';

/** Answers the counters of `site` in place of a counting service; the result goes to the story's `beforeEach`. */
export const countingService = (site: string, answer: () => Promise<Response> | Response) =>
  answering(VISITS_PATH, answer, `"site":"${site}"`);
