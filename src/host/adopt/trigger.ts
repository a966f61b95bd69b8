/**
 * Waits for what the part `adopt` serves: `<div class="cw-…">`, `data-adopt` on the script, a JSON block. Nothing
 * but this watch runs on a page that has none of them.
 */
export function watchPage(): void {
  const watch = new MutationObserver(() => look());
  const look = (): void => {
    if (
      !document.querySelector(
        '.cw-news-article,.cw-photo-gallery,.cw-visit-counter,.cw-portal-banner,.cw-portal-login,script[data-adopt],[data-commune-widgets]',
      )
    )
      return;
    watch.disconnect();
    import('./adopt.ts').then(
      ({ adopt }) => adopt(),
      () => undefined,
    );
  };
  watch.observe(document, { childList: true, subtree: true });
  look();
  if (/[?&]cw-check/.test(location.search))
    import('../check/check.ts').then(
      ({ check }) => check(),
      () => undefined,
    );
}
