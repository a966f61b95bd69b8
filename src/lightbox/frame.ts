import type { Localize } from '../host/localize.ts';
import { icon, make } from './dom.ts';
import { BACK, CLOSE, FULL, GRID, NEXT, PLAY, SAVE, SHARE, ZOOM } from './icons.ts';

/** What the buttons of the lightbox ask for. */
export type Action =
  'overview' | 'zoom' | 'save' | 'share' | 'play' | 'full' | 'close' | 'previous' | 'next' | 'saveAll' | 'retry';

/** A button with its icon; its words are hidden where there is no room, its name stays. */
function actionButton(action: Action, path: string, label: string): HTMLButtonElement {
  const button = make('button', { className: action, 'data-action': action }, icon(path));
  setLabel(button, label);
  return button;
}

/** Gives a button other words, and another icon. */
export function setLabel(button: HTMLButtonElement, label: string, path?: string): void {
  button.title = label;
  button.setAttribute('aria-label', label);
  if (path) button.querySelector('path')!.setAttribute('d', path);
  const words = button.lastChild!;
  if (words.nodeType === Node.TEXT_NODE) words.nodeValue = label;
  else button.append(label);
}

/** The lightbox's own elements. */
export interface Frame {
  dialog: HTMLDialogElement;
  box: HTMLElement;
  count: HTMLButtonElement;
  zoom: HTMLButtonElement;
  share: HTMLButtonElement;
  play: HTMLButtonElement;
  previous: HTMLButtonElement;
  next: HTMLButtonElement;
  words: HTMLElement;
  status: HTMLElement;
}

/** Builds the dialog round the stage and the strip. */
export function buildFrame(texts: Localize, stage: HTMLElement, strip: HTMLElement): Frame {
  const count = make('button', { className: 'count', 'data-action': 'overview' }, icon(GRID), '');
  const zoom = actionButton('zoom', ZOOM, texts.term('zoomIn'));
  const play = actionButton('play', PLAY, texts.term('slideShow'));
  const share = actionButton('share', SHARE, texts.term('share'));
  const previous = actionButton('previous', BACK, texts.term('previousPhoto'));
  const next = actionButton('next', NEXT, texts.term('nextPhoto'));
  const actions = make('div', { className: 'actions' }, play);
  if (document.fullscreenEnabled) actions.append(actionButton('full', FULL, texts.term('fullScreen')));
  actions.append(zoom, actionButton('save', SAVE, texts.term('savePhoto')), share);
  const words = make('div', { className: 'words' });
  const status = make('div', { className: 'status', role: 'status' });
  const close = actionButton('close', CLOSE, texts.term('close'));
  const box = make('div', { className: 'box' }, count, actions, close, previous, stage, next, words, strip, status);
  const dialog = make(
    'dialog',
    { tabIndex: -1, lang: texts.lang, dir: texts.rtl ? 'rtl' : 'ltr', 'aria-label': texts.term('photoViewer') },
    box,
  );
  return { dialog, box, count, zoom, share, play, previous, next, words, status };
}
