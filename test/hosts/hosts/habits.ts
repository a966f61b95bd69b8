import type { Host } from './host.ts';

/** What old scripts make of the language and of the DOM, and what a page does with our nodes later. */
export const habits: Host[] = [
  {
    name: 'loops over arrays see more',
    script:
      'Array.prototype.contains=function(x){return this.indexOf(x)>=0};Array.prototype.remove=function(x){};Array.prototype.clone=function(){return this.slice()};Array.prototype.max=function(){return Math.max.apply(null,this)}',
  },
  {
    name: 'array methods of Prototype.js 1.5',
    script:
      'Array.prototype.reduce=function(){return this.length>1?this:this[0]};Array.prototype.entries=function(){return this.slice()};Array.prototype.toArray=function(){return this.slice()}',
  },
  {
    name: 'array methods written anew',
    script:
      'Array.prototype.find=function(f){for(var i=0;i<this.length;i++)if(f(this[i]))return this[i]};Array.prototype.includes=function(x){return this.indexOf(x)!==-1};Array.prototype.forEach=function(f,t){for(var i=0;i<this.length;i++)f.call(t,this[i],i,this)};Array.prototype.flat=function(){return [].concat.apply([],this)};Array.prototype.map=function(f,t){var r=[];for(var i=0;i<this.length;i++)r.push(f.call(t,this[i],i,this));return r}',
  },
  {
    name: 'string methods written anew',
    script:
      "String.prototype.trim=function(){return this.replace(/^\\s+|\\s+$/g,'')};String.prototype.replaceAll=function(a,b){return this.split(a).join(b)};String.prototype.startsWith=function(s){return this.indexOf(s)===0};String.prototype.endsWith=function(s){return this.slice(-s.length)===s};String.prototype.includes=function(s){return this.indexOf(s)>=0};String.prototype.padStart=function(n,s){var r=String(this);while(r.length<n)r=(s||' ')+r;return r};String.prototype.format=function(){}",
  },
  {
    name: 'dates that say nothing',
    script:
      "Date.prototype.format=function(){return ''};Date.prototype.toISOString=function(){return ''};Date.parse=function(){return NaN};Date.prototype.toLocaleDateString=function(){return 'ngày'}",
  },
  {
    name: 'matches and closest of old days',
    script:
      'Element.prototype.matches=function(s){var a=(this.document||this.ownerDocument).querySelectorAll(s),i=a.length;while(--i>=0&&a[i]!==this){}return i>-1};Element.prototype.closest=function(s){var e=this;do{if(e.matches(s))return e;e=e.parentElement}while(e);return null}',
  },
  {
    name: 'append and remove written anew',
    script:
      "function m(l){var d=document.createDocumentFragment();[].forEach.call(l,function(n){d.appendChild(n instanceof Node?n:document.createTextNode(String(n)))});return d}[Element,Document,DocumentFragment].forEach(function(C){var p=C.prototype;p.append=function(){this.appendChild(m(arguments))};p.prepend=function(){this.insertBefore(m(arguments),this.firstChild)}});[Element,CharacterData].forEach(function(C){var p=C.prototype;p.remove=function(){if(this.parentNode)this.parentNode.removeChild(this)};p.before=function(){this.parentNode.insertBefore(m(arguments),this)};p.after=function(){this.parentNode.insertBefore(m(arguments),this.nextSibling)};p.replaceWith=function(){this.parentNode.replaceChild(m(arguments),this)}});Element.prototype.toggleAttribute=function(n,f){if(f===undefined)f=!this.hasAttribute(n);if(f)this.setAttribute(n,'');else this.removeAttribute(n);return f}",
  },
  {
    name: 'Promise of an old polyfill',
    script:
      "(function(){var N=Promise;function P(f){this.p=new N(f)}P.prototype.then=function(a,b){var p=this.p.then(a,b);return new P(function(r,j){p.then(r,j)})};P.prototype['catch']=function(b){return this.then(null,b)};P.resolve=function(v){return new P(function(r){r(v)})};P.reject=function(v){return new P(function(r,j){j(v)})};P.all=function(l){return new P(function(r,j){N.all(l).then(r,j)})};P.race=function(l){return new P(function(r,j){N.race(l).then(r,j)})};window.Promise=P})()",
    because: [
      {
        reason: 'WebDriver itself wants a promise of today in the page',
        instead: 'everything: only the test does not see it',
        facts: ['console'],
        engines: ['WebKitGTK'],
        detail: /finally is not a function/,
      },
    ],
  },
  {
    name: 'URL wrapped',
    script:
      'var U=URL;window.URL=function(a,b){return new U(a,b===undefined?location.href:b)};URL.createObjectURL=U.createObjectURL;URL.revokeObjectURL=U.revokeObjectURL;URL.prototype=U.prototype',
  },
  {
    name: 'fetch over XMLHttpRequest',
    script:
      "window.fetch=function(u,o){return new Promise(function(r,j){var x=new XMLHttpRequest();x.open((o&&o.method)||'GET',u);x.onload=function(){r({ok:x.status<300,status:x.status,headers:new Headers(),json:function(){return Promise.resolve(JSON.parse(x.responseText))},text:function(){return Promise.resolve(x.responseText)}})};x.onerror=function(){j(new TypeError('net'))};x.send(o&&o.body)})}",
  },
  {
    name: 'IntersectionObserver that sees all',
    script:
      'window.IntersectionObserver=function(f){this.f=f};IntersectionObserver.prototype={observe:function(e){var t=this;setTimeout(function(){t.f([{target:e,isIntersecting:true,intersectionRatio:1,boundingClientRect:e.getBoundingClientRect()}],t)})},unobserve:function(){},disconnect:function(){}}',
  },
  {
    name: 'matchMedia that knows nothing',
    script:
      'window.matchMedia=function(q){return{matches:false,media:q,addListener:function(){},removeListener:function(){}}}',
  },
  {
    name: 'properties of every element taken',
    script:
      "Object.defineProperty(HTMLElement.prototype,'open',{get:function(){return 1},configurable:true});Object.defineProperty(HTMLElement.prototype,'layout',{get:function(){return 'x'},set:function(){},configurable:true});Object.defineProperty(HTMLElement.prototype,'name',{get:function(){return 'x'},configurable:true});Object.defineProperty(HTMLElement.prototype,'site',{value:3,writable:false,configurable:true});Object.defineProperty(Element.prototype,'render',{value:function(){return 7},configurable:true})",
  },
  {
    name: 'history that throws',
    script:
      "History.prototype.pushState=function(){throw new Error('no history')};History.prototype.replaceState=function(){throw new Error('no history')}",
  },
  {
    name: 'a watcher that marks all nodes',
    script:
      "new MutationObserver(function(r){r.forEach(function(x){[].forEach.call(x.addedNodes,function(n){if(n.nodeType===1&&!n.hasAttribute('data-seen'))n.setAttribute('data-seen','')})})}).observe(document,{childList:true,subtree:true})",
  },
  {
    name: 'Image, Comment and Range taken',
    script:
      'window.Image=function(){};window.Range=undefined;window.Selection=undefined;window.Comment=undefined;window.Range=1;window.Option=1;window.Audio=1',
  },
  {
    name: 'comments taken out of the page',
    live: 'var w=document.createTreeWalker(document.body,128),n,a=[];while(n=w.nextNode())a.push(n);a.forEach(function(n){n.remove()})',
  },
  {
    name: 'sorted anew',
    live: "var m=document.querySelector('main');[].slice.call(m.querySelectorAll('.box-of-host')).reverse().forEach(function(e){m.appendChild(e)})",
  },
  {
    name: 'taken away and put back',
    live: "var m=document.querySelector('main'),p=m.parentNode,n=m.nextSibling;m.remove();return new Promise(function(d){setTimeout(function(){p.insertBefore(m,n);d()},60)})",
  },
  {
    name: 'everything wrapped late',
    live: "var d=document.createElement('div');while(document.body.firstChild)d.appendChild(document.body.firstChild);document.body.appendChild(d)",
  },
  {
    name: 'the body swapped for a copy',
    live: 'var b=document.body.cloneNode(true);document.documentElement.replaceChild(b,document.body)',
  },
  {
    name: 'copied out of a template',
    live: "var m=document.querySelector('main'),t=document.createElement('template');t.content.append(m.cloneNode(true));m.replaceWith(t.content.cloneNode(true))",
  },
];
