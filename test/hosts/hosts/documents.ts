import type { Because } from '../because.ts';
import type { Host } from './host.ts';

const framedLogin: Because = {
  reason: 'another site’s page stands round ours, and what the reader clicks may not be what is seen',
  instead: 'why the login is covered, and a link that opens it alone',
  facts: ['visible', 'keyboard'],
  elements: ['portal-login'],
  detail: /^content is not seen|^not reached by Tab$/,
};
const framedWithoutOrigin: Because = { ...framedLogin, policies: ['sandbox without origin'] };

/** How the page is written, sent and reached. */
export const documents: Host[] = [
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
    because: [
      {
        reason: 'browsers run no modules in a page sent as XML',
        instead: 'the page’s own content, as without the script',
        facts: ['defined', 'keyboard', 'console'],
        orders: ['module'],
        detail: /^not upgraded$|^not reached by Tab$|^not loaded: /,
      },
      {
        reason: 'blank paragraphs are not taken out of XML, whose tags are small letters',
        instead: 'the article with the page’s own blank lines',
        facts: ['size'],
        elements: ['news-article'],
        detail: /^height/,
      },
      {
        reason: 'an element that XML makes while it is read does not see its attributes at first',
        instead: 'the portal’s name without its link',
        facts: ['keyboard'],
        elements: ['portal-banner'],
        orders: ['head', 'defer', 'twice'],
        detail: /^not reached by Tab$/,
      },
    ],
  },
  { name: 'base href', head: '<base href="/elsewhere/">' },
  { name: 'base target', head: '<base target="_blank">' },
  {
    name: 'one form round the page',
    wrap: (content) =>
      `<form id="aspnetForm" action="/x" method="post"><input type="hidden" name="__VIEWSTATE" value="1">${content}</form>`,
  },
  {
    name: 'a form whose fields have the names of the DOM',
    wrap: (content) =>
      `<form name="CommuneWidgets" action="/x" method="post">${['children', 'parentElement', 'querySelector', 'append', 'closest', 'id', 'action', 'submit', 'versions'].map((name) => `<input type="hidden" name="${name}" value="1">`).join('')}${content}</form>`,
  },
  {
    name: 'names of the document taken',
    wrap: (content) =>
      `<img name="currentScript" alt=""><img name="readyState" alt=""><a id="CommuneWidgets"></a><a id="trustedTypes"></a><a id="litNonce"></a>${content}`,
  },
  {
    name: 'a table for layout',
    wrap: (content) => `<table width="100%"><tr><td valign="top">${content}</td></tr></table>`,
  },
  {
    name: 'ids that are names of ours and of the browser',
    wrap: (content) =>
      `<img id="CommuneWidgets" alt=""><form id="customElements"></form><p id="history"></p><p id="navigator"></p>${content}`,
  },
  { name: 'folded open', wrap: (content) => `<details open><summary>Tin</summary>${content}</details>` },
  {
    name: 'a tab that is opened later',
    css: '#tab{display:none}',
    wrap: (content) => `<div id="tab">${content}</div>`,
    live: "document.getElementById('tab').style.display='block'",
  },
  {
    name: 'slotted into an element of the page’s own',
    script:
      "customElements.define('x-host',class extends HTMLElement{constructor(){super();this.attachShadow({mode:'open'}).appendChild(document.createElement('slot'))}})",
    wrap: (content) => `<x-host>${content}</x-host>`,
  },
  { name: 'UTF-8 under the name of windows-1252', charset: 'windows-1252', sized: true },
  { name: 'center and font', wrap: (content) => `<center><font face="Arial" size="2">${content}</font></center>` },
  { name: 'unclosed tags', wrap: (content) => `<p><b>${content}` },
  { name: 'inside a tag nobody knows', wrap: (content) => `<x-page><o:p>${content}</o:p></x-page>` },
  { name: 'language English', html: 'lang="en"' },
  { name: 'no language', html: '' },
  { name: 'language that is none', html: 'lang="tiếng Việt"' },
  { name: 'in a frame', visit: 'frame', because: [framedWithoutOrigin] },
  {
    name: 'in a frame with sandbox and its origin',
    visit: 'frame',
    sandbox: 'allow-scripts allow-same-origin allow-forms allow-popups allow-modals',
    because: [framedWithoutOrigin],
  },
  {
    name: 'in a frame with sandbox',
    visit: 'frame',
    sandbox: 'allow-scripts',
    because: [
      framedLogin,
      {
        reason: 'a module needs an origin',
        instead: 'the page’s own content, as without the script',
        facts: ['defined', 'keyboard', 'console'],
        orders: ['module'],
        detail: /^not upgraded$|^not reached by Tab$|^not loaded: /,
      },
      {
        reason: 'browsers refuse such a page in such a frame',
        instead: 'the browser’s own words',
        facts: ['console'],
        policies: ['COOP'],
        detail: /^the page could not be looked at/,
      },
      {
        reason: 'integrity is checked only where the file allows the page’s origin, and there is none',
        instead: 'the page’s own content, as without the script',
        facts: ['defined', 'keyboard', 'console'],
        policies: ['integrity'],
        detail: /^not upgraded$|^not reached by Tab$|^not loaded: /,
      },
    ],
  },
  { name: 'left and come back to', visit: 'back' },
  { name: 'printed', visit: 'paper' },
  {
    name: 'a service worker with a cache',
    visit: 'again',
    script:
      "if(navigator.serviceWorker)navigator.serviceWorker.register('/worker.js',{scope:location.pathname}).catch(function(){})",
  },
];
