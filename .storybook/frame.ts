import type { Decorator } from '@storybook/web-components-vite';
import bootstrap3 from 'bootstrap/dist/css/bootstrap.min.css?inline';
import { html, render } from 'lit';
import { ref } from 'lit/directives/ref.js';
import oldCms from '../demo/styles/old-cms.css?inline';
import { stylesheet } from '../src/entries/stylesheet.ts';
import { reduceMotion } from './motion.ts';
import { keepStill } from './still.ts';

const hostStyles: Record<string, string> = { none: '', bootstrap3, oldCms };
const hostSheet = document.head.appendChild(document.createElement('style'));

const ours = 'news-article, photo-gallery, visit-counter, portal-banner, portal-login';
const themed = new WeakSet<Element>();

/** Gives our elements the toolbar's theme; a story that sets one itself keeps it. */
function setTheme(frame: Element, theme: string): void {
  for (const element of frame.querySelectorAll(ours)) {
    if (element.hasAttribute('theme') && !themed.has(element)) continue;
    themed.add(element);
    element.setAttribute('theme', theme);
  }
}

/** What the toolbars say of the page in which a story without JavaScript stands. */
interface Look {
  language: string;
  theme: string;
  textSize: string;
  style: string;
}

/** A story as a reader without JavaScript sees it: its bare HTML with the stylesheet, in a frame that runs nothing. */
function withoutScript(content: unknown, page: string, { language, theme, textSize, style }: Look): unknown {
  const bare = document.createElement('div');
  render(content, bare);
  setTheme(bare, theme);
  const markup = bare.innerHTML.replace(/<!--.*?-->/g, '');
  const head = `<base href="${document.baseURI}"><style>${page}</style><style>${stylesheet}</style>`;
  return html`<iframe
    title="Không có JavaScript"
    sandbox=""
    style="display:block;width:100%;height:90vh;border:0"
    .srcdoc=${`<!DOCTYPE html><html lang="${language}" style="font-size:${textSize}%"><head>${head}</head><body style="margin:0;${style}">${markup}</body></html>`}
  ></iframe>`;
}

/** The page around a story: its language, colours, width and stylesheet, as the toolbars say. */
export const frame: Decorator = (story, { args, globals, viewMode }) => {
  const accent = (args['--cw-accent'] as string | undefined) || (globals.accent as string);
  const { language, theme, width, host, textSize, motion, script } = globals as Record<string, string>;
  const isDark = theme === 'dark' || (theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  // A docs page is Storybook's own: a host's stylesheet would spoil it.
  hostSheet.textContent = viewMode === 'story' ? hostStyles[host!]! : '';
  document.documentElement.style.fontSize = `${textSize}%`;
  // A docs page is in Vietnamese, whatever one of its stories speaks.
  document.documentElement.lang = viewMode === 'story' ? language! : 'vi';
  document.body.style.background = viewMode === 'story' && isDark ? '#141416' : '#fff';
  reduceMotion(motion === 'reduced');
  keepStill(viewMode === 'docs');
  const colours = [isDark && 'background:#141416;color:#ecebe8', accent && `--cw-accent:${accent}`]
    .filter(Boolean)
    .join(';');
  const style = ['padding:16px', colours, width && `width:${width};box-sizing:content-box`];
  const whenRendered = (frame?: Element): void => {
    if (frame) queueMicrotask(() => setTheme(frame, theme!));
  };
  const content =
    script === 'off'
      ? withoutScript(story(), hostSheet.textContent!, {
          language: language!,
          theme: theme!,
          textSize: textSize!,
          style: colours,
        })
      : story();
  return html`<div lang=${language} style=${style.filter(Boolean).join(';')} ${ref(whenRendered)}>${content}</div>`;
};
