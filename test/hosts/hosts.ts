/** A page into which our elements come: what it loads, how it is written, and what it does while the reader is there. */
export interface Host {
  name: string;
  /** Rules of the page. */
  css?: string;
  /** Style sheets of libraries, by their path in node_modules. */
  sheets?: string[];
  /** Scripts of libraries, in the order in which the page loads them, before ours. */
  scripts?: string[];
  /** The page's own script, before ours; a script of libraries may have run. */
  script?: string;
  /** The page's own script, run when everything has loaded. */
  live?: string;
  doctype?: string;
  /** Attributes of `<html>`. */
  html?: string;
  /** Attributes of `<body>`. */
  body?: string;
  head?: string;
  /** What stands round the content. */
  wrap?(content: string): string;
  /** Encoding in which the page is sent. */
  charset?: string;
  type?: string;
  /** Its own measure: zoom, direction or size of the text are the page's wish, so the size is not compared. */
  sized?: boolean;
  /** Why something cannot work here, and what the reader sees instead. */
  because?: { reason: string; instead: string; facts: string[]; orders?: string[]; elements?: string[] };
}

const reset = (name: string, css: string): Host => ({ name, css });
const PLAIN = 'the page’s own content, as without the script';

export const hosts: Host[] = [
  { name: 'plain' },
  {
    name: 'Bootstrap 3',
    sheets: ['bootstrap-3/dist/css/bootstrap.min.css'],
    scripts: ['jquery-1/tmp/jquery.js', 'bootstrap-3/dist/js/bootstrap.min.js'],
  },
  {
    name: 'Bootstrap 3 theme',
    sheets: ['bootstrap-3/dist/css/bootstrap.min.css', 'bootstrap-3/dist/css/bootstrap-theme.min.css'],
  },
  {
    name: 'Bootstrap 5',
    sheets: ['bootstrap-5/dist/css/bootstrap.min.css'],
    scripts: ['bootstrap-5/dist/js/bootstrap.bundle.min.js'],
  },
  { name: 'Bootstrap 5 reboot', sheets: ['bootstrap-5/dist/css/bootstrap-reboot.min.css'] },
  { name: 'Bootstrap 5 dark', sheets: ['bootstrap-5/dist/css/bootstrap.min.css'], html: 'data-bs-theme="dark"' },
  { name: 'Tailwind preflight', sheets: ['tailwindcss/preflight.css'] },
  {
    name: 'Foundation',
    sheets: ['foundation-sites/dist/css/foundation.min.css'],
    scripts: ['jquery-3/dist/jquery.min.js', 'foundation-sites/dist/js/foundation.min.js'],
  },
  { name: 'Foundation float', sheets: ['foundation-sites/dist/css/foundation-float.min.css'] },
  { name: 'normalize', sheets: ['normalize.css/normalize.css'] },
  {
    name: 'margin and padding 0 !important',
    css: '*{margin:0!important;padding:0!important}',
    because: {
      reason: 'the page takes the space between its paragraphs away, !important',
      instead: 'paragraphs without space between them',
      facts: ['size'],
    },
  },
  reset('box-sizing of old days', '*,*::before,*::after{box-sizing:content-box!important}'),
  {
    name: 'revert everything',
    css: 'body *{all:revert!important}',
    because: {
      reason: 'the page takes every style away from its own content, !important',
      instead: 'the content in the browser’s own style, in our frame',
      facts: ['size'],
    },
  },
  reset('images of full size', 'img{max-width:none!important;height:auto!important}'),
  reset('images framed', 'img{border:5px solid red;padding:4px;margin:10px;float:left}'),
  reset('images of 100 %', 'img{width:100%!important;height:auto!important;display:block!important}'),
  {
    name: 'line height 1',
    css: '*{line-height:1!important}',
    because: {
      reason: 'the page sets this for its own paragraphs, !important',
      instead: 'the article’s text as the page wants it; all else as ours',
      facts: ['size'],
      elements: ['news-article'],
    },
  },
  {
    name: 'small type',
    css: '*{font-size:11px!important}',
    because: {
      reason: 'the page sets this for its own paragraphs, !important',
      instead: 'the article’s text as the page wants it; all else as ours',
      facts: ['size'],
      elements: ['news-article'],
    },
  },
  reset('type of the office', '*{font-family:"Times New Roman",serif!important}'),
  reset(
    'capitals',
    'body{text-transform:uppercase;letter-spacing:3px;word-spacing:6px;text-indent:40px;white-space:pre-wrap}',
  ),
  reset('justified and centred', 'body{text-align:center} p{text-align:justify!important;text-indent:36pt!important}'),
  reset('no wrapping', 'body{white-space:nowrap}'),
  reset('rem of 10 px', 'html{font-size:10px}'),
  reset('rem of 62.5 %', 'html{font-size:62.5%} body{font-size:1.4rem}'),
  { name: 'large type', css: 'html{font-size:24px}', sized: true },
  { name: 'zoom 200 %', css: 'html{zoom:2}', sized: true },
  { name: 'a transformed page', css: 'body{transform:translateZ(0);filter:grayscale(0)}' },
  { name: 'right to left', html: 'dir="rtl" lang="ar"', sized: true },
  reset('user-select none', '*{user-select:none!important;-webkit-user-select:none!important}'),
  reset('no outlines', '*{outline:none!important}'),
  reset('all flex', 'body>main{display:flex;flex-direction:column}'),
  reset('all grid', 'body>main{display:grid}'),
  reset(
    'lists and tables dressed',
    'table{border-collapse:collapse}td{border:1px solid}ul{list-style:square}dl,dt,dd{float:left;width:50%;margin:0}',
  ),
  reset('buttons dressed', 'button,a,input{all:unset;color:red!important;border:3px dotted!important}'),
  reset('slots and parts dressed', 'slot,article,header,footer,section{display:none!important}'),
  reset('data-cw of somebody else', '[class*=frame],[class*=grid],[class*=box]{position:absolute;left:-9999px}'),
  reset('animations', '*{transition:all 2s;animation:none}'),
  { name: 'dark page', css: 'html{color-scheme:dark;background:#111;color:#eee}' },
  {
    name: 'forced font of an extension',
    live: "document.head.appendChild(document.createElement('style')).textContent='*{font-family:monospace!important}'",
    because: {
      reason: 'a font that the reader forces is wider',
      instead: 'the elements in that font',
      facts: ['size', 'policy'],
    },
  },
  {
    name: 'jQuery 1.8',
    scripts: ['jquery-1/tmp/jquery.js'],
    script: "jQuery(function($){$('body').append('<i class=jq></i>');$('.jq').remove()})",
  },
  {
    name: 'jQuery 3',
    scripts: ['jquery-3/dist/jquery.min.js'],
    script: "jQuery(function($){$('main').wrap('<div></div>')})",
  },
  {
    name: 'two jQueries, noConflict',
    scripts: ['jquery-1/tmp/jquery.js', 'jquery-3/dist/jquery.min.js'],
    script: 'window.jq3=jQuery.noConflict(true)',
  },
  {
    name: 'prototypes extended, as Prototype.js does',
    script: `(function(){function add(o,n,f){o[n]=f}
add(Array.prototype,'each',function(f){for(var i=0;i<this.length;i++)f(this[i],i)});add(Array.prototype,'toJSON',function(){return '['+this.map(function(v){return JSON.stringify(v)}).join(',')+']'});
add(String.prototype,'toJSON',function(){return String(this)});add(String.prototype,'strip',function(){return this.replace(/^\\s+|\\s+$/g,'')});
add(Array,'from',function(a){if(!a)return[];if('toArray' in Object(a))return a.toArray();var l=a.length||0,r=new Array(l);while(l--)r[l]=a[l];return r});
add(Element.prototype,'hide',function(){this.style.display='none'});add(Element.prototype,'update',function(h){this.innerHTML=h});
add(Element.prototype,'select',function(s){return Array.prototype.slice.call(this.querySelectorAll(s))});
add(Element.prototype,'visible',function(){return true});add(window,'$',function(i){return document.getElementById(i)})})()`,
    because: {
      reason: 'what the page puts in the place of the language’s own',
      instead: 'the elements work; the numbers may stay unknown',
      facts: ['console'],
    },
  },
  { name: 'MooTools', scripts: ['mootools/lib/mootools-core-1.5.2-server.js'] },
  { name: 'Dojo', scripts: ['dojo/dojo.js'], script: "require(['dojo/_base/array'],function(){})" },
  {
    name: 'RequireJS',
    scripts: ['requirejs/require.js'],
    script: "define('app',[],function(){return 1});require(['app'],function(){})",
  },
  { name: 'SystemJS', scripts: ['systemjs/dist/system.min.js'] },
  { name: 'Zone.js', scripts: ['zone.js/bundles/zone.umd.min.js'] },
  { name: 'polyfilled customElements', scripts: ['@webcomponents/custom-elements/custom-elements.min.js'] },
  {
    name: 'frozen prototypes',
    script: 'Object.freeze(Object.prototype);Object.freeze(Array.prototype);Object.freeze(Function.prototype)',
  },
  {
    name: 'an extension that rewrites text',
    live: "var w=document.createTreeWalker(document.body,4),n;while(n=w.nextNode())if(n.nodeValue.trim())n.nodeValue=n.nodeValue.replace('Suối','Suoi')",
  },
  {
    name: 'translated live, in <font>',
    live: "document.querySelectorAll('main p').forEach(function(p){[].slice.call(p.childNodes).forEach(function(n){if(n.nodeType===3&&n.nodeValue.trim()){var f=document.createElement('font'),g=f.appendChild(document.createElement('font'));n.replaceWith(f);g.appendChild(n)}})})",
  },
  {
    name: 'document.write',
    script: "document.write('<p class=written>Dòng viết sau.</p>')",
    because: {
      reason: 'a page that demands Trusted Types forbids document.write',
      instead: 'all but that line',
      facts: ['console', 'policy'],
    },
  },
  {
    name: 'innerHTML += on the body',
    live: 'document.body.innerHTML+=""',
    because: {
      reason: 'the page makes all its nodes anew',
      instead: 'all but what was open',
      facts: ['host', 'policy', 'console'],
    },
  },
  { name: 'content moved', live: "var m=document.querySelector('main');document.body.appendChild(m)" },
  {
    name: 'Turbolinks',
    scripts: ['turbolinks/dist/turbolinks.js'],
    script: 'Turbolinks.start()',
    because: {
      reason: 'the library itself writes styles and HTML that such policies refuse',
      instead: 'all but the library’s progress bar',
      facts: ['policy', 'console'],
    },
  },
  {
    name: 'pjax',
    scripts: ['jquery-3/dist/jquery.min.js', 'jquery-pjax/jquery.pjax.js'],
    live: "var m=document.querySelector('main');var c=m.cloneNode(true);m.replaceWith(c)",
  },
  {
    name: 'UpdatePanel',
    live: "var m=document.querySelector('main');if(!window.trustedTypes){var h=m.innerHTML;m.innerHTML=h}",
  },
  { name: 'windows-1258', charset: 'windows-1258' },
  { name: 'TCVN3 letters', wrap: (content) => `<p style="font-family:.VnTime">Sã phÐp thö: 12</p>${content}` },
  { name: 'no charset declared', charset: '', sized: true },
  { name: 'quirks mode', doctype: '' },
  {
    name: 'limited quirks',
    doctype:
      '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">',
  },
  {
    name: 'XHTML',
    type: 'application/xhtml+xml',
    because: {
      reason: 'a page sent as XML takes no HTML templates',
      instead: PLAIN,
      facts: ['console', 'size', 'visible', 'keyboard', 'prints', 'defined'],
    },
  },
  { name: 'base href', head: '<base href="/elsewhere/">' },
  { name: 'base target', head: '<base target="_blank">' },
  {
    name: 'one form round the page',
    wrap: (content) =>
      `<form id="aspnetForm" action="/x" method="post"><input type="hidden" name="__VIEWSTATE" value="1">${content}</form>`,
  },
  {
    name: 'a table for layout',
    wrap: (content) => `<table width="100%"><tr><td valign="top">${content}</td></tr></table>`,
  },
  { name: 'center and font', wrap: (content) => `<center><font face="Arial" size="2">${content}</font></center>` },
  { name: 'unclosed tags', wrap: (content) => `<p><b>${content}` },
  {
    name: 'a marquee and a clock',
    wrap: (content) => `<div id="clock">0</div>${content}`,
    script: "setInterval(function(){var c=document.getElementById('clock');if(c)c.textContent=Date.now()},200)",
  },
  { name: 'language English', html: 'lang="en"' },
  { name: 'no language', html: '' },
  {
    name: 'Safari 15.4 and Firefox 115: no constructable style sheets, no newer APIs',
    script:
      "try{delete Document.prototype.adoptedStyleSheets}catch(e){}['moveBefore'].forEach(function(n){delete Element.prototype[n];delete Document.prototype[n]});delete AbortSignal.timeout;delete AbortSignal.any;delete Array.prototype.toSorted;delete Array.prototype.findLast;delete Object.groupBy;delete Promise.withResolvers;delete window.ReportingObserver;delete window.navigation;delete Document.prototype.startViewTransition;delete HTMLElement.prototype.showPopover;delete CSSStyleSheet.prototype.replace;delete CSSStyleSheet.prototype.replaceSync",
    because: {
      reason: 'a style of ours in the page needs its nonce',
      instead: 'the photos without our look',
      facts: ['policy', 'console', 'size', 'visible'],
    },
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
