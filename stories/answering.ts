interface Answering {
  path: string;
  body: string;
  answer: () => Promise<Response> | Response;
}

/** A page of docs shows many stories at once, each with its own answers. */
const all = new Set<Answering>();
const real = window.fetch;
window.fetch = async (input, init) => {
  const { url } = input instanceof Request ? input : { url: String(input) };
  for (const { path, body, answer } of all)
    if (url.includes(path) && String(init?.body ?? '').includes(body)) return answer();
  return real.call(window, input, init);
};

/**
 * Answers what a story asks of `path` in place of a server; the result goes to the story's `beforeEach`.
 * @param body answers only requests whose body has these words
 */
export const answering =
  (path: string, answer: Answering['answer'], body = '') =>
  () => {
    const added = { path, body, answer };
    all.add(added);
    return () => void all.delete(added);
  };
