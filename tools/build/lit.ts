import type { Plugin } from 'rollup';
import { translated } from './translate.ts';

/**
 * What Lit carries for others, by the end of the file's path: 900 of the first file's 14,336 bytes. Standard decorators
 * would also leave `Symbol.metadata` and `litPropertyMetadata` on the host page, which promises to stay untouched. Who
 * installs from npm has Lit whole. A part that needs what is cut here fails its tests in the page.
 */
const CUTS: Record<string, [from: string, to: string][]> = {
  '@lit/reactive-element/reactive-element.js': [
    // Standard decorators, initializers, static `properties`: our decorator is `createProperty` alone.
    ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
    [
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
      '',
    ],
    ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
    ['void 0!==t.l&&(this.l=[...t.l]),', ''],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    [
      'if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(d("properties"))){const t=this.properties,s=[...r(t),...o(t)];for(const i of s)this.createProperty(i,t[i])}',
      'this.finalized=!0,this._$Ei();',
    ],
    // Accessors of our own under a decorator, and `useDefault`.
    ['this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),', ''],
    [
      'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
      '',
    ],
    [
      'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
      'C(t,s,{reflect:e}){this._$AL.has(t)||(this.hasUpdated||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)}',
    ],
    ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', ''],
    ['this[e]=r??this._$Ej?.get(e)??r', 'this[e]=r'],
    ['useDefault:!1,', ''],
    ['requestUpdate(t,s,i,e=!1,h){', 'requestUpdate(t,s,i,h){'],
    ['if(!1===e&&(h=this[t]),i??=', 'if(h=this[t],i??='],
    ['removeController(t){this._$EO?.delete(t)}', ''],
    // Attributes that hold JSON, and converters.
    ['break;case Object:case Array:t=null==t?t:JSON.stringify(t)', ''],
    ['break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}', ''],
    ['(void 0!==i.converter?.toAttribute?i.converter:u)', 'u'],
    [
      ',h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u',
      '',
    ],
    ['h.fromAttribute(s,t.type)', 'u.fromAttribute(s,t.type)'],
    // Before the first update, which is under way, a changed property needs no note: `changed` says nothing then.
    ['this.requestUpdate(t,h,i)}', '(this.hasUpdated||i.reflect)&&this.requestUpdate(t,h,i)}'],
    // Every element of ours has a flat list of style sheets.
    [
      'const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i',
      'return s',
    ],
    ['p=a.reactiveElementPolyfillSupport,', ''],
    ['p?.({ReactiveElement:y}),', ''],
  ],
  '@lit/reactive-element/css-tag.js': [
    // Our own style sheets only, each written once.
    [
      'constructor(t,e,o){if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}',
      'constructor(t){this.cssText=t}',
    ],
    [
      'let t=this.o;const s=this.t;if(e&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o.set(s,t))}return t',
      'return e&&!this.o&&(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o',
    ],
    [',s=Symbol(),o=new WeakMap;', ';'],
    ['new n("string"==typeof t?t:t+"",void 0,s)', 'new n(t)'],
    [
      `(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)`,
      's.cssText',
    ],
    ['new n(o,t,s)', 'new n(o)'],
    ['(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&', ''],
    [
      'e?t=>t:t=>t instanceof CSSStyleSheet?(t=>{let e="";for(const s of t.cssRules)e+=s.cssText;return r(e)})(t):t',
      't=>t',
    ],
    ['t instanceof CSSStyleSheet?t:t.styleSheet', 't.styleSheet'],
  ],
  'lit-html/lit-html.js': [
    // One policy of Trusted Types for all of ours, which does not fail where another Lit has made its own.
    ['s=t.trustedTypes,e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0,', ''],
    ['Error("invalid template strings array")', 'Error("html")'],
    // A page sent as XML: templates are HTML all the same.
    ['l=document,', 'l=document,cwHtml=l.implementation.createHTMLDocument(""),'],
    ['const s=l.createElement("template")', 'const s=cwHtml.createElement("template")'],
    // MathML, expressions in comments, in raw text and in place of an attribute, directives: no template of ours has them.
    ['2===i?"<svg>":3===i?"<math>":""', '2===i?"<svg>":""'],
    ['2===i?"</svg>":3===i?"</math>":""', '2===i?"</svg>":""'],
    ['2===i||3===i', '2===i'],
    ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', 'c=p'],
    ['c=n??v,', 'c=v,'],
    ['(c=p,n=void 0)', 'c=p'],
    [
      'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
      '',
    ],
    ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ''],
    [
      'if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
      'r.data===n&&d.push({type:2,index:l});',
    ],
    [
      ':1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
      ':i=new r.ctor(h,r.name,r.strings,this,t)',
    ],
    ['t=M(this,t,i),a(t)?', 'a(t)?'],
    ['t=M(this,t,i,0),o=', 'o='],
    ['r=M(this,e[s+n],i,n),', 'r=e[s+n],'],
    ['t=M(this,t,i,0)??A', 't=t??A'],
    // What directives see of a part, and being told of a detached tree.
    ['get _$AU(){return this._$AM._$AU}u(t)', 'u(t)'],
    ['get parentNode(){return this._$AM.parentNode}', ''],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
    [',this._$Cv=e?.isConnected??!0}', '}'],
    [
      'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
      '',
    ],
    ['for(this._$AP?.(!1,!0,s);', 'for(;'],
    ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
    ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
    ['const j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z},B=t.litHtmlPolyfillSupport;B?.(S,k),', ''],
    ['export{j as _$LH,', 'export{'],
  ],
  'lit-element/lit-element.js': [
    ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
    ['connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}', ''],
    ['disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}', ''],
    [',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});', ';'],
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
      if (id.endsWith('lit-html.js')) code = `import{policy as e}from'${translated('host/trusted.ts')}';${code}`;
      return { code, map: null };
    },
  };
}
