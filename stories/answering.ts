/** Answers what a story asks of `path` in place of a server; the result goes to the story's `beforeEach`. */
export const answering = (path: string, answer: () => Promise<Response> | Response) => () => {
  const real = window.fetch;
  window.fetch = async (input, init) => {
    const { url } = input instanceof Request ? input : { url: String(input) };
    return url.includes(path) ? answer() : real.call(window, input, init);
  };
  return () => {
    window.fetch = real;
  };
};
