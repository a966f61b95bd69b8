/** The page's lasting address: its canonical link, else its own without `#` and without what campaigns append. */
export function pageAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel~="canonical"][href]')?.href;
  const url = new URL(canonical || location.href);
  url.hash = '';
  for (const name of [...url.searchParams.keys()])
    if (/^(utm_\w+|fbclid|gclid|zarsrc)$/.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** The office whose portal this is, as the page itself says it; else the host name. */
export function siteName(): string {
  const meta = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"],meta[name="application-name"]');
  return (
    meta?.content.trim() ||
    document.querySelector('portal-banner[name]')?.getAttribute('name')?.trim() ||
    location.hostname
  );
}
