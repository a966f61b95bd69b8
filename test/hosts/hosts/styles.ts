import type { Because } from '../because.ts';
import type { Host } from './host.ts';

const reset = (name: string, css: string, ...because: Because[]): Host => ({ name, css, because });
/** The page's rule speaks of its own paragraphs, which the article holds. */
const ownText: Because = {
  reason: 'the page sets this for its own paragraphs, !important',
  instead: 'the article’s text as the page wants it; all else as ours',
  facts: ['size'],
  elements: ['news-article'],
};

/** Other letters fill other lines, by the fonts that a machine has. */
const ownType: Because = {
  reason: 'the page sets its own typeface, !important',
  instead: 'the text in that typeface, which may take a line more or fewer',
  facts: ['size'],
  elements: ['news-article'],
  detail: /^height/,
};

/** Style sheets of frameworks, resets, and rules that old pages have. */
export const styles: Host[] = [
  {
    name: 'Bootstrap 3 theme',
    sheets: ['bootstrap-3/dist/css/bootstrap.min.css', 'bootstrap-3/dist/css/bootstrap-theme.min.css'],
  },
  { name: 'Bootstrap 5 reboot', sheets: ['bootstrap-5/dist/css/bootstrap-reboot.min.css'] },
  { name: 'Bootstrap 5 dark', sheets: ['bootstrap-5/dist/css/bootstrap.min.css'], html: 'data-bs-theme="dark"' },
  { name: 'Tailwind preflight', sheets: ['tailwindcss/preflight.css'] },
  { name: 'Foundation float', sheets: ['foundation-sites/dist/css/foundation-float.min.css'] },
  { name: 'normalize', sheets: ['normalize.css/normalize.css'] },
  reset('margin and padding 0 !important', '*{margin:0!important;padding:0!important}', {
    reason: 'the page takes the space between its paragraphs away, !important',
    instead: 'paragraphs without space between them',
    facts: ['size'],
    detail: /^height/,
  }),
  reset('box-sizing of old days', '*,*::before,*::after{box-sizing:content-box!important}'),
  reset('revert everything', 'body *{all:revert!important}', {
    reason: 'the page takes every style away from its own content, !important',
    instead: 'the content in the browser’s own style, in our frame',
    facts: ['size'],
  }),
  reset('images of full size', 'img{max-width:none!important;height:auto!important}'),
  reset('images framed', 'img{border:5px solid red;padding:4px;margin:10px;float:left}'),
  reset('images of 100 %', 'img{width:100%!important;height:auto!important;display:block!important}'),
  reset('line height 1', '*{line-height:1!important}', ownText),
  reset('small type', '*{font-size:11px!important}', ownText),
  reset('type of the office', '*{font-family:"Times New Roman",serif!important}', ownType),
  reset(
    'capitals',
    'body{text-transform:uppercase;letter-spacing:3px;word-spacing:6px;text-indent:40px;white-space:pre-wrap}',
  ),
  reset('justified and centred', 'body{text-align:center} p{text-align:justify!important;text-indent:36pt!important}'),
  reset('no wrapping', 'body{white-space:nowrap}'),
  reset('rem of 10 px', 'html{font-size:10px}'),
  reset('rem of 62.5 %', 'html{font-size:62.5%} body{font-size:1.4rem}'),
  reset('rem of 100 px', 'html{font-size:100px}body{font-size:.14rem}', {
    reason:
      'whether the reader or the page wants such letters is not known, so they grow to twice the size and no more',
    instead: 'the elements in large type',
    facts: ['size'],
    detail: /^height|^type of 32 px/,
  }),
  { name: 'large type', css: 'html{font-size:24px}', sized: true },
  { name: 'zoom 200 %', css: 'html{zoom:2}', sized: true },
  reset('a transformed page', 'body{transform:translateZ(0);filter:grayscale(0)}'),
  { name: 'right to left', html: 'dir="rtl" lang="ar"', sized: true },
  { name: 'text from top to bottom', css: 'html{writing-mode:vertical-rl}', sized: true },
  reset('right to left by a rule', 'body{direction:rtl}'),
  reset('the body a row', 'body{display:flex}'),
  reset('no pointer', 'body,a,img{pointer-events:none}'),
  reset('hidden is shown', '[hidden]{display:block!important}'),
  reset('dialogs and details hidden', 'dialog{display:none!important}details>*{display:none}'),
  reset('contained in all', 'main{contain:strict;height:3000px;width:700px}'),
  reset('drawn when seen', 'main{content-visibility:auto;contain-intrinsic-size:1000px}'),
  reset('a container', 'main{container-type:inline-size}'),
  reset('paragraphs as rows', 'p{display:flex}'),
  reset('spans as blocks, no icons', 'span{display:block!important;float:left}i,b,em,svg{display:none!important}'),
  reset('our properties taken', ':root{--cw-space:10px;--accent:red;--gap:99px;--ratio:9;--text:#fff;--line:red}'),
  reset('a large first letter', 'p::first-letter{font-size:300%;float:left}', ownText),
  reset('addresses printed', '@media print{*{color:#000!important}a[href]::after{content:" (" attr(href) ")"}}'),
  reset('user-select none', '*{user-select:none!important;-webkit-user-select:none!important}'),
  reset('no outlines', '*{outline:none!important}'),
  reset('no motion', '*,*::before,*::after{animation:none!important;transition:none!important}'),
  reset('all flex', 'body>main{display:flex;flex-direction:column}'),
  reset('all grid', 'body>main{display:grid}'),
  reset('columns', 'body>main{column-width:600px}'),
  reset(
    'a page that scrolls in a box',
    'html,body{height:100%;margin:0;overflow:hidden}main{height:100%;overflow:auto}',
  ),
  reset('contained', 'main{contain:layout style}.box-of-host{isolation:isolate}'),
  reset('everything a block', '*{display:block!important}', {
    reason: 'the page sets this for its own content, !important',
    instead: 'what stands side by side one below the other',
    facts: ['size'],
    detail: /^height/,
  }),
  reset('everything in its place', '*{position:relative!important;z-index:0!important;transform:none!important}'),
  reset('everything floats', 'p,img,ul,li{float:left!important}', {
    reason: 'the page lets its own paragraphs and pictures float, !important',
    instead: 'the page’s content as the page wants it; all else as ours',
    facts: ['size'],
    elements: ['news-article', 'portal-banner'],
    detail: /^height/,
  }),
  reset(
    'our tags as unknown ones',
    'news-article,photo-gallery,visit-counter,portal-banner,portal-login{display:inline;color:red;font:italic 10px serif}',
  ),
  reset(
    'our tags taken apart',
    'news-article,photo-gallery,visit-counter,portal-banner,portal-login{all:initial!important}',
    {
      reason: 'the page takes every style from our very tags, !important',
      instead: 'the elements without the frame that they stand in',
      facts: ['size'],
    },
  ),
  reset('everything small', '*{max-width:100%!important;min-width:0!important;max-height:none!important}', {
    reason: 'the page takes every width away, !important, and with it the lines’ good length',
    instead: 'longer lines, so one line fewer',
    facts: ['size'],
    elements: ['news-article'],
    detail: /^height/,
  }),
  reset('overflow hidden', '*{overflow:hidden!important}'),
  reset('pseudo-elements emptied', '*::before,*::after{content:none!important;display:none!important}'),
  reset(
    'lists and tables dressed',
    'table{border-collapse:collapse}td{border:1px solid}ul{list-style:square}dl,dt,dd{float:left;width:50%;margin:0}',
  ),
  reset('buttons dressed', 'button,a,input{all:unset;color:red!important;border:3px dotted!important}'),
  reset('slots and parts dressed', 'slot,article,header,footer,section{display:none!important}'),
  reset('data-cw of somebody else', '[class*=frame],[class*=grid],[class*=box]{position:absolute;left:-9999px}'),
  reset('animations', '*{transition:all 2s;animation:none}', {
    reason: 'the page lets every change take two seconds, and these browsers cannot be told that the reader wants none',
    instead: 'the same, two seconds later',
    facts: ['size'],
    engines: ['Firefox', 'WebKitGTK'],
    detail: /^height/,
  }),
  reset('dark page', 'html{color-scheme:dark;background:#111;color:#eee}'),
  reset('text of no size', 'body{font-size:0;line-height:0}h1,p{font-size:14px;line-height:1.5}'),
  reset(
    'layers',
    '@layer page{*{margin:0;padding:0;box-sizing:border-box}img{max-width:100%;height:auto;display:block}}',
  ),
  {
    name: 'forced font of an extension',
    live: "document.head.appendChild(document.createElement('style')).textContent='*{font-family:monospace!important}'",
    because: [ownType],
  },
];
