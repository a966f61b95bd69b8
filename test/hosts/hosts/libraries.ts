import { existsSync } from 'node:fs';
import type { Host } from './host.ts';

/** Debian's own copy, where it is installed: npm has none. */
const PROTOTYPE = '/usr/share/javascript/prototype/prototype-1.7.js';

/** Libraries that the page has loaded before us. */
export const libraries: Host[] = [
  {
    name: 'Bootstrap 3',
    sheets: ['bootstrap-3/dist/css/bootstrap.min.css'],
    scripts: ['jquery-1/tmp/jquery.js', 'bootstrap-3/dist/js/bootstrap.min.js'],
  },
  {
    name: 'Bootstrap 5',
    sheets: ['bootstrap-5/dist/css/bootstrap.min.css'],
    scripts: ['bootstrap-5/dist/js/bootstrap.bundle.min.js'],
  },
  {
    name: 'Foundation',
    sheets: ['foundation-sites/dist/css/foundation.min.css'],
    scripts: ['jquery-3/dist/jquery.min.js', 'foundation-sites/dist/js/foundation.min.js'],
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
  ...(existsSync(PROTOTYPE) ? [{ name: 'Prototype.js 1.7', scripts: [PROTOTYPE] }] : []),
  {
    name: 'prototypes extended, as Prototype.js does',
    script: `(function(){function add(o,n,f){o[n]=f}
add(Array.prototype,'each',function(f){for(var i=0;i<this.length;i++)f(this[i],i)});
add(String.prototype,'strip',function(){return this.replace(/^\\s+|\\s+$/g,'')});add(String.prototype,'trim',String.prototype.strip);
add(Array,'from',function(a){if(!a)return[];if('toArray' in Object(a))return a.toArray();var l=a.length||0,r=new Array(l);while(l--)r[l]=a[l];return r});
add(Function.prototype,'bind',function(o){var f=this,a=[].slice.call(arguments,1);return function(){return f.apply(o,a.concat([].slice.call(arguments)))}});
['hide','show','toggle','update','insert','visible','select','next','previous','up','down','wrap','clone','identify','fire','observe'].forEach(function(n){add(HTMLElement.prototype,n,function(){return this})});
add(window,'$',function(i){return document.getElementById(i)})})()`,
  },
  {
    name: 'JSON of old Prototype.js',
    script:
      "Array.prototype.toJSON=function(){return '['+this.map(function(v){return JSON.stringify(v)}).join(',')+']'};String.prototype.toJSON=function(){return String(this)}",
  },
  {
    name: 'names for everything',
    script: 'Object.prototype.inherited=function(){};Array.prototype.last=function(){return this[this.length-1]}',
    because: [
      {
        reason: 'WebDriver cannot hand over objects that all have one name more',
        instead: 'everything: only the test does not see it',
        facts: ['console'],
        engines: ['WebKitGTK'],
        detail: /cannot serialize cyclic structures/,
      },
    ],
  },
  { name: 'MooTools', scripts: ['mootools/lib/mootools-core-1.5.2-server.js'] },
  { name: 'Dojo', scripts: ['dojo/dojo.js'], script: "require(['dojo/_base/array'],function(){})" },
  {
    name: 'RequireJS',
    scripts: ['requirejs/require.js'],
    script: "define('app',[],function(){return 1});require(['app'],function(){})",
  },
  { name: 'SystemJS', scripts: ['systemjs/dist/system.min.js'] },
  { name: 'module of CommonJS', script: 'window.module={exports:{}};window.exports=window.module.exports' },
  { name: 'Zone.js', scripts: ['zone.js/bundles/zone.umd.min.js'] },
  { name: 'core-js', scripts: ['core-js-bundle/minified.js'] },
  {
    name: 'polyfilled customElements',
    before: 'customElements.forcePolyfill=true',
    scripts: ['@webcomponents/custom-elements/custom-elements.min.js'],
  },
  { name: 'web components polyfills', scripts: ['@webcomponents/webcomponentsjs/webcomponents-bundle.js'] },
  {
    name: 'Promise of the page’s own',
    script:
      'var N=Promise;window.Promise=class Promise extends N{static get [Symbol.species](){return N}};["all","race","resolve","reject"].forEach(function(n){window.Promise[n]=N[n].bind(N)})',
  },
  {
    name: 'Vue 2 on part of the page',
    scripts: ['vue-2/dist/vue.min.js'],
    script:
      "addEventListener('DOMContentLoaded',function(){new Vue({el:document.createElement('div'),render:function(h){return h('i','Vue')}})})",
  },
  {
    name: 'AngularJS on the whole page',
    scripts: ['angular/angular.min.js'],
    html: 'lang="vi" ng-app ng-csp',
  },
  {
    name: 'Knockout on the whole page',
    scripts: ['knockout/build/output/knockout-latest.js'],
    script: "addEventListener('DOMContentLoaded',function(){ko.applyBindings({},document.body)})",
  },
  {
    name: 'htmx',
    scripts: ['htmx.org/dist/htmx.min.js'],
    head: `<meta name="htmx-config" content='{"includeIndicatorStyles":false}'>`,
  },
  { name: 'lazysizes', scripts: ['lazysizes/lazysizes.min.js'] },
  {
    name: 'Turbolinks',
    scripts: ['turbolinks/dist/turbolinks.js'],
    script: 'Turbolinks.start()',
    because: [
      {
        reason: 'the library itself writes styles and HTML that such policies refuse',
        instead: 'all but the library’s progress bar',
        facts: ['policy', 'console'],
        elements: ['page'],
        detail: /turbolinks/i,
      },
    ],
  },
  {
    name: 'pjax',
    scripts: ['jquery-3/dist/jquery.min.js', 'jquery-pjax/jquery.pjax.js'],
    // Some policies let no jQuery run.
    live: `if(!window.jQuery)return;return new Promise(function(done){var $=jQuery;$(document).on('pjax:error',function(e){e.preventDefault()}).on('pjax:end',function(){done()});
try{$.pjax({url:location.href,container:'main',fragment:'main',push:false,timeout:5000})}catch(e){done()}})`,
  },
];
