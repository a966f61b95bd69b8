import type { Registry } from './registry.ts';
import { VERSION } from './version.ts';
import { warnOnce } from './warn.ts';

/**
 * Registers one tag. A tag that is taken is left as it is, and the webmaster is told: another version of the script, or
 * somebody else's element, must not break the page.
 * @param registry where to register; default the page's own
 */
export function defineTag(
  tag: string,
  constructor: CustomElementConstructor,
  registry: CustomElementRegistry = customElements,
): void {
  const taken = registry.get(tag);
  if (!taken) registry.define(tag, constructor);
  else if (taken !== constructor) {
    const { versions } = (globalThis as { CommuneWidgets?: Registry }).CommuneWidgets ?? {};
    const [first] = Object.keys(versions ?? {});
    const page = document.documentElement;
    if (first && first !== VERSION)
      warnOnce('versions', page, `trang có hai bản, ${first} và ${VERSION}: hãy bỏ một dòng script`);
    else warnOnce('taken', page, `<${tag}> đã được mã khác đăng ký, giữ nguyên`);
  }
}
