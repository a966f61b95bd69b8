/**
 * Whether a form sends its fields to another site than this page's: by its own address, by its button's, by a `base` of
 * the page. `origins` lists, with spaces, those that the portal allows.
 */
export function sendsAbroad({ target, submitter }: SubmitEvent, origins = ''): boolean {
  const action = submitter?.getAttribute('formaction') ?? (target as Element).getAttribute('action');
  const { origin } = new URL(action || location.href, document.baseURI);
  return origin !== location.origin && !origins.split(/\s+/).includes(origin);
}

/** `address` made absolute, if it is one of this page's own site; else undefined. */
export function ownAddress(address: string | null | undefined): string | undefined {
  if (!address) return undefined;
  try {
    const { origin, href } = new URL(address, document.baseURI);
    return origin === location.origin && /^https?:/.test(href) ? href : undefined;
  } catch {
    return undefined;
  }
}
