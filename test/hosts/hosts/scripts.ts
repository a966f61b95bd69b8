import type { Because } from '../because.ts';
import type { Host } from './host.ts';

const remove = (names: Record<string, string[]>): string =>
  Object.entries(names)
    .flatMap(([object, list]) => list.map((name) => `try{delete ${object}.${name}}catch(e){}`))
    .join(';');

/** Policies that refuse a `style` attribute which is written as text. */
const REFUSE_STYLE = [
  'default-src self',
  'style-src',
  'no style attributes',
  'nonce for scripts and styles',
  'all of it',
  'only scripts',
];

const rewritten: Because = {
  reason: 'the page writes its nodes anew as text, with the shapes of photos that stand in their `style`',
  instead: 'everything: the shapes are set again',
  facts: ['policy'],
  elements: ['page'],
  policies: REFUSE_STYLE,
  detail: /^style-src-attr inline/,
};

/** What the page, an extension or the browser does to what we stand on. */
export const scripts: Host[] = [
  {
    name: 'frozen prototypes',
    script: 'Object.freeze(Object.prototype);Object.freeze(Array.prototype);Object.freeze(Function.prototype)',
  },
  {
    name: 'customElements.define wrapped',
    script:
      'var d=customElements.define;customElements.define=function(){return d.apply(this,arguments)};var g=customElements.get;customElements.get=function(n){return g.call(this,n)}',
  },
  {
    name: 'attachShadow wrapped',
    script:
      'var a=Element.prototype.attachShadow;Element.prototype.attachShadow=function(){var r=a.apply(this,arguments);r.seen=1;return r}',
  },
  {
    name: 'observers, fetch and history wrapped',
    script:
      "['MutationObserver','ResizeObserver','IntersectionObserver'].forEach(function(n){var O=window[n];window[n]=class extends O{}});var f=fetch;window.fetch=function(){return f.apply(window,arguments)};var p=history.pushState;history.pushState=function(){return p.apply(history,arguments)}",
  },
  {
    name: 'names that scripts like',
    script:
      "window.html='html';window.css='css';window.render=function(){return 1};window.lit={};window.t=window.e=window.i=window.o=1;window.part='part';window.registry={};window.name='menu'",
  },
  {
    name: 'an extension that rewrites text',
    live: "var w=document.createTreeWalker(document.body,4),n;while(n=w.nextNode())if(n.nodeValue.trim())n.nodeValue=n.nodeValue.replace('Suối','Suoi')",
  },
  {
    name: 'translated live, in <font>',
    live: "document.documentElement.classList.add('translated-ltr');var w=document.createTreeWalker(document.body,4),n,all=[];while(n=w.nextNode())if(n.nodeValue.trim()&&!n.parentNode.closest('script,style,font'))all.push(n);all.forEach(function(n){var f=document.createElement('font'),g=f.appendChild(document.createElement('font'));f.style.verticalAlign=g.style.verticalAlign='inherit';n.parentNode.replaceChild(f,n);g.appendChild(n)})",
  },
  {
    name: 'document.write',
    script: "document.write('<p class=written>Dòng viết sau.</p>')",
  },
  {
    name: 'innerHTML += on the body',
    live: 'document.body.innerHTML=__probe.html(document.body.innerHTML)',
    because: [
      {
        reason: 'the page itself makes all its nodes anew, and with them what the reader has typed',
        instead: 'all of the page as new',
        facts: ['host'],
        elements: ['page'],
        detail: /^forms/,
      },
      rewritten,
    ],
  },
  { name: 'content moved', live: "var m=document.querySelector('main');document.body.appendChild(m)" },
  {
    name: 'content swapped for a copy',
    live: "var m=document.querySelector('main');m.replaceWith(m.cloneNode(true))",
  },
  {
    name: 'UpdatePanel',
    live: "var m=document.querySelector('main');m.innerHTML=__probe.html(m.innerHTML)",
    because: [rewritten],
  },
  {
    name: 'content hidden and shown',
    live: "var m=document.querySelector('main');m.style.display='none';return new Promise(function(d){setTimeout(function(){m.style.display='';d()},50)})",
  },
  {
    name: 'a marquee and a clock',
    wrap: (content) => `<div id="clock">0</div>${content}`,
    script: "setInterval(function(){var c=document.getElementById('clock');if(c)c.textContent=Date.now()},200)",
  },
  {
    name: 'as Safari 15.4 has it',
    script: remove({
      'Document.prototype': ['adoptedStyleSheets', 'startViewTransition', 'moveBefore'],
      'ShadowRoot.prototype': ['adoptedStyleSheets'],
      'CSSStyleSheet.prototype': ['replace', 'replaceSync'],
      'Element.prototype': ['moveBefore', 'checkVisibility', 'setHTML', 'setHTMLUnsafe', 'getHTML', 'computedStyleMap'],
      'HTMLElement.prototype': ['attachInternals', 'showPopover', 'hidePopover', 'togglePopover', 'inert', 'popover'],
      'Array.prototype': ['toSorted', 'toReversed', 'toSpliced', 'with'],
      'Set.prototype': ['union', 'intersection', 'difference', 'isSubsetOf'],
      AbortSignal: ['timeout', 'any'],
      Array: ['fromAsync'],
      Object: ['groupBy'],
      Map: ['groupBy'],
      Promise: ['withResolvers', 'try'],
      URL: ['canParse', 'parse'],
      'Navigator.prototype': ['userActivation', 'connection', 'scheduling', 'wakeLock'],
      window: [
        'ReportingObserver',
        'navigation',
        'scheduler',
        'requestIdleCallback',
        'CompressionStream',
        'DecompressionStream',
        'OffscreenCanvas',
        'ElementInternals',
        'PerformanceLongTaskTiming',
        'CloseWatcher',
      ],
    }),
    because: [
      {
        reason: 'a style sheet for the page’s own content is a <style> there, which such a policy refuses',
        instead: 'the elements; in them the page’s content without our look',
        facts: ['policy', 'console', 'size', 'visible'],
        policies: [...REFUSE_STYLE, 'styles by nonce'],
      },
      {
        reason: 'a style sheet for the page’s own content is a <style> there, which such a policy reports',
        instead: 'everything',
        facts: ['policy'],
        elements: ['page'],
        policies: ['report only'],
        detail: /^style-src-elem inline/,
      },
    ],
  },
  {
    name: 'as Firefox 115 has it',
    script: remove({
      'Document.prototype': ['startViewTransition', 'moveBefore'],
      'Element.prototype': ['moveBefore', 'setHTML', 'setHTMLUnsafe', 'getHTML', 'computedStyleMap'],
      'HTMLElement.prototype': ['showPopover', 'hidePopover', 'togglePopover', 'popover'],
      'Set.prototype': ['union', 'intersection', 'difference', 'isSubsetOf'],
      AbortSignal: ['any'],
      Object: ['groupBy'],
      Map: ['groupBy'],
      Promise: ['withResolvers', 'try'],
      'ElementInternals.prototype': ['states'],
      'Navigator.prototype': ['userActivation', 'connection', 'share', 'canShare', 'scheduling', 'wakeLock'],
      window: ['ReportingObserver', 'navigation', 'scheduler', 'CloseWatcher', 'CustomStateSet', 'CSSScopeRule'],
    }),
  },
  {
    name: 'in-app browser: no share, no clipboard, no storage',
    script:
      "['share','clipboard','serviceWorker','wakeLock'].forEach(function(n){try{Object.defineProperty(Navigator.prototype,n,{get:function(){return undefined},configurable:true})}catch(e){}});['localStorage','sessionStorage'].forEach(function(n){Object.defineProperty(window,n,{get:function(){throw new DOMException('no','SecurityError')},configurable:true})})",
  },
  {
    name: 'cookies and storage full',
    script: "Storage.prototype.setItem=function(){throw new DOMException('full','QuotaExceededError')}",
  },
  { name: 'console removed', script: "['log','info','debug'].forEach(function(n){console[n]=function(){}})" },
  {
    name: 'listeners that stop everything',
    script:
      "['click','keydown','focusin'].forEach(function(t){document.addEventListener(t,function(e){e.stopPropagation()})})",
  },
  {
    name: 'no right click, no selection',
    body: 'oncontextmenu="return false"',
    script:
      "document.addEventListener('contextmenu',function(e){e.preventDefault()});document.addEventListener('selectstart',function(e){e.preventDefault()})",
  },
];
