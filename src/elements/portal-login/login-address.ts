import { warnOnce } from '../../host/warn.ts';
import type { PortalLogin } from './portal-login.ts';
import { returnAddress } from './return-address.ts';

/** What the page's address has to do with a login: where to lead back to, and which error the server reported. */
export function followAddress(host: PortalLogin): void {
  const param = host.getAttribute('return-param');
  const links = (): void => {
    // Editors put a link into a paragraph; below a form such links lead to a forgotten password.
    const which = host.querySelector('[type=password]') ? ':scope>a' : 'a';
    for (const link of host.querySelectorAll<HTMLAnchorElement>(which))
      if (param) link.href = returnAddress(link.href, param);
  };
  // Links come after their element where the page is still being read.
  host.addController({ hostUpdated: links });
  links();
  // A page that changes its address without loading has another place to lead back to.
  for (const type of ['pointerover', 'focusin', 'click']) host.addEventListener(type, links);
  host.error ||= mappedError(host);
}

/** The webmaster's text for the code in the page's address; what else stands there is never shown. */
function mappedError(host: PortalLogin): string {
  const codes = host.getAttribute('error-codes');
  const code = new URLSearchParams(location.search).get(host.getAttribute('error-param') ?? 'error');
  if (!codes || !code) return '';
  try {
    const text: unknown = (JSON.parse(codes) as Record<string, unknown>)[code];
    return typeof text === 'string' ? text : '';
  } catch {
    warnOnce('error-codes', host, 'error-codes phải là JSON, như {"khoa":"Tài khoản đang bị khóa."}.');
    return '';
  }
}
