import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { en } from '../locales/en.ts';
import type { Texts } from '../locales/texts.ts';
import { vi } from '../locales/vi.ts';

type Host = ReactiveControllerHost & HTMLElement;

const languages: Record<string, Partial<Texts>> = { vi, en };
const hosts = new Set<Host>();

const updateAll = (): void => hosts.forEach((host) => host.requestUpdate());
let observer: MutationObserver | undefined;

/**
 * Teaches the elements a language, or more texts of one they know; what it lacks is said in Vietnamese.
 * @param lang BCP 47 code as `lang` attributes have it, lower case: `en`, `zh-hant`
 */
export function registerTexts(lang: string, texts: Partial<Texts>): void {
  languages[lang] = { ...languages[lang], ...texts };
  updateAll();
}

/** What a part says in both languages. Its element shows it by itself; what the page has registered before stays. */
export function addTexts(vi: Partial<Texts>, en: Partial<Texts>): void {
  languages.vi = { ...vi, ...languages.vi };
  languages.en = { ...en, ...languages.en };
}

/** The trees from that of `element` outwards, through shadow roots. */
function* treesAround(element: Element): Generator<ParentNode & Node> {
  for (let tree = element.getRootNode() as ShadowRoot; tree; tree = tree.host?.getRootNode() as ShadowRoot) yield tree;
}

/** Value of the nearest attribute `name` on `element` or around it, in lower case; empty where there is none. */
function nearest(element: Element, name: string): string {
  for (let node: Element | undefined = element; node; node = (node.getRootNode() as ShadowRoot).host) {
    const found = node.closest(`[${name}]`);
    if (found) return found.getAttribute(name)!.toLowerCase();
  }
  return '';
}

/**
 * Texts, numbers and direction by the nearest `lang` and `dir`, live. Without any `lang` it is Vietnamese: the reader's
 * browser says nothing about the language of a portal's page.
 */
export class Localize implements ReactiveController {
  #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.#host);
    // A moved element may stand in another language now.
    this.#host.requestUpdate();
    observer ??= new MutationObserver(updateAll);
    for (const tree of treesAround(this.#host))
      observer.observe(tree, { subtree: true, attributeFilter: ['lang', 'dir'] });
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    if (!hosts.size) observer?.disconnect();
  }

  /** `vi`, `en`, … as the page writes it. */
  get lang(): string {
    return nearest(this.#host, 'lang') || 'vi';
  }

  get rtl(): boolean {
    return nearest(this.#host, 'dir') === 'rtl';
  }

  /** The language that is spoken: that of the page, if somebody has registered it. */
  get #spoken(): string {
    const { lang } = this;
    return [lang, lang.split(/[-_]/)[0]!].find((code) => code in languages) ?? 'vi';
  }

  /** The text of `key`; texts with values in them are functions. */
  term<K extends keyof Texts>(key: K): Texts[K] {
    return (languages[this.#spoken]![key] ?? languages.vi![key]) as Texts[K];
  }

  /** `1.234.567` in Vietnamese, `1,234,567` in English. */
  number(value: number): string {
    const spoken = this.#spoken;
    // `Intl` takes 20 ms to wake up: whole numbers do without.
    const mark = !(value % 1) && { vi: '.', en: ',' }[spoken];
    return mark ? `${value}`.replace(/\B(?=(\d{3})+$)/g, mark) : value.toLocaleString(spoken);
  }
}
