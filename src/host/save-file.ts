/** File name of an address, as the reader keeps it. */
export function fileName(address: string): string {
  const last = new URL(address, location.href).pathname.split('/').pop() ?? '';
  try {
    return decodeURIComponent(last) || 'anh';
  } catch {
    return last;
  }
}

/** Lets the browser keep `address` under a name. `near` is where a link may stand for a moment. */
export function download(address: string, name: string, near: Node): void {
  const link = document.createElement('a');
  Object.assign(link, { href: address, download: name, target: '_blank', rel: 'noopener', hidden: true });
  near.appendChild(link);
  link.click();
  link.remove();
}
