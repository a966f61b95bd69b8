import type { Plugin } from 'rollup';

/**
 * What Lit carries for others, by the end of the file's path. Standard decorators (this house compiles the older form)
 * would also leave `Symbol.metadata` and `litPropertyMetadata` on the host page, which promises to stay untouched;
 * long messages for developers are said by Lit's development build, which `npm` users have.
 */
const CUTS: Record<string, [from: string, to: string][]> = {
  '@lit/reactive-element/reactive-element.js': [
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
  ],
  '@lit/reactive-element/css-tag.js': [
    [
      `throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")`,
      'throw Error("css")',
    ],
    ['throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.")', 'throw Error("css")'],
  ],
};

/** Rendering on a server, which the pasted file never meets. */
const HYDRATABLE = 'host/hydratable-element.js';

/** Takes out of Lit what the pasted file must not carry; fails when a new Lit no longer reads as expected. */
export function leanLit(): Plugin {
  return {
    name: 'lean-lit',
    load: (id) => (id.endsWith(HYDRATABLE) ? "export { LitElement as HydratableElement } from 'lit';" : null),
    transform(code, id) {
      const cuts = Object.entries(CUTS).find(([file]) => id.endsWith(`node_modules/${file}`))?.[1];
      if (!cuts) return null;
      for (const [from, to] of cuts) {
        if (!code.includes(from)) this.error(`${id}: not found, look at tools/build/lit.ts: ${from}`);
        code = code.replace(from, to);
      }
      return { code, map: null };
    },
  };
}
