/** What the part `adopt` serves: `<div class="cw-…">`, `data-adopt` on the script, a JSON block. */
const WANTED =
  '.cw-news-article,.cw-photo-gallery,.cw-visit-counter,.cw-portal-banner,.cw-portal-login,script[data-adopt],[data-commune-widgets]';

/** Whether a node is wanted, or holds what is. A form's own fields may be called `matches`. */
function isWanted(node: Node): boolean {
  const { matches, querySelector } = Element.prototype;
  return node.nodeType === 1 && (matches.call(node, WANTED) || Boolean(querySelector.call(node, WANTED)));
}

/** Waits for what the part `adopt` serves. Nothing but this watch runs on a page that has none of it. */
export function watchPage(): void {
  const start = (): void => {
    watch.disconnect();
    import('./adopt.ts').then(
      ({ adopt }) => adopt(),
      () => undefined,
    );
  };
  // Only what is new is looked at: pages with a clock or a ticker change all the time.
  const watch = new MutationObserver((records) => {
    if (records.some(({ addedNodes }) => [...addedNodes].some(isWanted))) start();
  });
  watch.observe(document, { childList: true, subtree: true });
  if (isWanted(document.documentElement)) start();
  if (/[?&]cw-check/.test(location.search))
    import('../check/check.ts').then(
      ({ check }) => check(),
      () => undefined,
    );
}
