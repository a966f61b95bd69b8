/**
 * The address of a login page, told to lead back to `here`: by path only, so that it never leads to another site. A
 * return address that this page itself was given goes on, where it is of this site.
 * @param login absolute address; one of another site is returned as it is
 */
export function returnAddress(login: string, param: string, here = location.href): string {
  const page = new URL(here);
  const target = read(login, page);
  if (target?.origin !== page.origin) return login;
  const given = page.searchParams.get(param);
  // Only then: to delete rewrites the rest, `?trang` as `?trang=`.
  if (given !== null) page.searchParams.delete(param);
  const goal = given && read(given, page);
  const { pathname, search, hash } = goal && goal.origin === page.origin ? goal : page;
  // Two slashes at the start would name a host.
  target.searchParams.set(param, pathname.replace(/^\/+/, '/') + search + hash);
  return target.href;
}

function read(address: string, base: URL): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
