/** What a button says of the sending stands before what its form says. */
const said = ({ target, submitter }: SubmitEvent, name: 'action' | 'method'): string =>
  submitter?.getAttribute(`form${name}`) ?? (target as Element).getAttribute(name) ?? '';

/**
 * Whether a form sends its fields to another site than this page's: by its own address, by its button's, by a `base` of
 * the page. `origins` lists, with spaces, those that the portal allows.
 */
export function sendsAbroad(event: SubmitEvent, origins = ''): boolean {
  try {
    const { origin } = new URL(said(event, 'action') || location.href, document.baseURI);
    return origin !== location.origin && !origins.split(/\s+/).includes(origin);
  } catch {
    return true;
  }
}

/** Whether a form writes its fields into the address of the next page, where logs and other sites read them. */
export const showsInAddress = (event: SubmitEvent): boolean => !/^(post|dialog)$/i.test(said(event, 'method'));

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
