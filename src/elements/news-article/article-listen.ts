import { html, type TemplateResult } from 'lit';
import { adoptLightStyles } from '../../host/light-styles.ts';
import { sentences } from '../../text/sentences.ts';
import type { NewsArticle } from './news-article.ts';
import { bodyTexts } from './reading-order.ts';
import type { ToolHost, ToolPanel } from './article-tools.ts';
import { listenStyles } from './listen.styles.ts';
import { findVoice } from './voice.ts';

interface Sentence {
  text: string;
  range: Range;
  block: Element;
}

const SPEEDS = [0.75, 1, 1.25, 1.5];
const HIGHLIGHT = 'cw-listen';
/** Browsers name their voices within a moment of being asked. */
const VOICES_MS = 2000;

/** Only one article is read at a time. */
let current: Speech | undefined;

/** Reads the article aloud: the recording that the page gives, else sentence by sentence with a Vietnamese voice. */
export async function use(host: ToolHost): Promise<void> {
  const { article } = host;
  if (article.audioSrc) return host.open(recording(host));
  const voice = findVoice() ?? (await lateVoice());
  if (!voice) {
    host.say(article.texts.term('voiceFailed'));
    return;
  }
  adoptLightStyles(article, listenStyles);
  current?.close();
  current = new Speech(host, voice);
  host.open(current);
  current.read(0);
}

const lateVoice = (): Promise<SpeechSynthesisVoice | undefined> =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      speechSynthesis.removeEventListener('voiceschanged', done);
      resolve(findVoice());
    };
    const timer = setTimeout(done, VOICES_MS);
    speechSynthesis.addEventListener('voiceschanged', done);
  });

const recording = (host: ToolHost): ToolPanel => ({
  render: () =>
    html`<audio controls autoplay src=${host.article.audioSrc} @error=${() => host.say(host.article.texts.term('audioFailed'))}></audio>`,
});

/** All sentences of an article, each with its place in the page. */
function readSentences(article: NewsArticle): Sentence[] {
  return bodyTexts(article).flatMap(({ nodes, block }) => {
    const text = nodes.map(({ data }) => data.replace(/\s/g, ' ')).join('');
    const point = (offset: number, end: boolean): [Text, number] => {
      let left = offset;
      for (const node of nodes) {
        if (left < node.length || (end && left === node.length)) return [node, left];
        left -= node.length;
      }
      const last = nodes.at(-1)!;
      return [last, last.length];
    };
    return sentences(text).map(({ start, end }) => {
      const range = new Range();
      range.setStart(...point(start, false));
      range.setEnd(...point(end, true));
      return { text: text.slice(start, end), range, block };
    });
  });
}

class Speech implements ToolPanel {
  #host: ToolHost;
  #voice: SpeechSynthesisVoice;
  #sentences: Sentence[];
  #at = 0;
  #rate = 1;
  #paused = false;
  #utterance?: SpeechSynthesisUtterance;
  #marked?: Element;

  constructor(host: ToolHost, voice: SpeechSynthesisVoice) {
    this.#host = host;
    this.#voice = voice;
    this.#sentences = readSentences(host.article);
  }

  read(index: number): void {
    const sentence = this.#sentences[Math.max(0, index)];
    if (!sentence) return this.#host.close();
    this.#at = Math.max(0, index);
    this.#paused = false;
    // Kept: Chrome forgets an utterance that nobody holds, and its end is never told.
    const utterance = (this.#utterance = new SpeechSynthesisUtterance(sentence.text));
    utterance.voice = this.#voice;
    utterance.lang = this.#voice.lang;
    utterance.rate = this.#rate;
    utterance.onend = () => this.#utterance === utterance && this.read(this.#at + 1);
    utterance.onerror = ({ error }) => {
      if (this.#utterance !== utterance || error === 'canceled' || error === 'interrupted') return;
      this.#host.close();
      this.#host.say(this.#host.article.texts.term('voiceFailed'));
    };
    speechSynthesis.cancel();
    speechSynthesis.speak(utterance);
    this.#mark(sentence);
    this.#host.refresh();
  }

  close(): void {
    this.#utterance = undefined;
    speechSynthesis.cancel();
    this.#unmark();
    if (current === this) current = undefined;
  }

  // A pause is a stop that knows its sentence: Chrome on Android cannot pause.
  readonly #toggle = (): void => {
    if (this.#paused) return this.read(this.#at);
    this.#paused = true;
    this.#utterance = undefined;
    speechSynthesis.cancel();
    this.#host.refresh();
  };

  #mark({ range, block }: Sentence): void {
    this.#unmark();
    if ('highlights' in CSS && 'Highlight' in globalThis) CSS.highlights.set(HIGHLIGHT, new Highlight(range));
    else {
      block.classList.add('cw-listening');
      this.#marked = block;
    }
    const { top, bottom } = range.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  }

  #unmark(): void {
    if ('highlights' in CSS) CSS.highlights.delete(HIGHLIGHT);
    this.#marked?.classList.remove('cw-listening');
    if (this.#marked?.className === '') this.#marked.removeAttribute('class');
    this.#marked = undefined;
  }

  render(): TemplateResult {
    const { texts } = this.#host.article;
    const go = (step: number) => () => this.read(this.#at + step);
    return html`<div class="buttons">
      <button type="button" class="button outline" @click=${this.#toggle}>${texts.term(this.#paused ? 'resume' : 'pause')}</button>
      <button type="button" class="button outline" @click=${go(-1)}>${texts.term('earlier')}</button>
      <button type="button" class="button outline" @click=${go(1)}>${texts.term('later')}</button>
      <label class="choice plain"
        >${texts.term('speed')}
        <select
          @input=${(event: Event) => {
            this.#rate = Number((event.target as HTMLSelectElement).value);
            this.read(this.#at);
          }}
        >
          ${SPEEDS.map((speed) => html`<option value=${speed} ?selected=${speed === this.#rate}>${texts.number(speed)}</option>`)}
        </select></label
      >
    </div>`;
  }
}
