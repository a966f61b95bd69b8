/** The elements in Svelte 5. */
import type { HTMLAttributes } from 'svelte/elements';
import type { ElementAttributes, ElementEvents, ElementProperties } from './elements.js';

type Element<T extends keyof ElementAttributes & keyof HTMLElementTagNameMap> = ElementAttributes[T] &
  ElementProperties[T] & {
    [E in keyof ElementEvents[T] as `on${E & string}`]?: (event: ElementEvents[T][E]) => void;
  } & Omit<HTMLAttributes<HTMLElementTagNameMap[T]>, keyof ElementAttributes[T] | keyof ElementProperties[T]>;

type Elements = { [T in keyof ElementAttributes & keyof HTMLElementTagNameMap]: Element<T> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
