import { VERSION } from './version.ts';

/**
 * Registers one tag. A tag that is taken is left as it is, and the webmaster is told: a second copy of the script, or
 * somebody else's element, must not break the page.
 * @param registry where to register; default the page's own
 */
export function defineTag(
  tag: string,
  constructor: CustomElementConstructor,
  registry: CustomElementRegistry = customElements,
): void {
  const taken = registry.get(tag);
  if (taken === constructor) return;
  if (taken) console.warn(`commune-widgets ${VERSION}: <${tag}> đã được mã khác đăng ký, giữ nguyên.`);
  else registry.define(tag, constructor);
}
