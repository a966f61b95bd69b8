/** The elements in Vue's templates. Vue must be told not to look for components: `isCustomElement` in its options. */
import type { DefineComponent, HTMLAttributes } from 'vue';
import type { ElementAttributes, ElementEvents, ElementProperties, TakenNames } from './elements.js';

type Camel<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : S;

type Props<T extends keyof ElementAttributes> = {
  [A in Exclude<keyof ElementAttributes[T], TakenNames> as Camel<A & string>]?: ElementAttributes[T][A];
} & ElementProperties[T] & {
    [E in keyof ElementEvents[T] as `on${Capitalize<Camel<E & string>>}`]?: (event: ElementEvents[T][E]) => void;
  } & Omit<HTMLAttributes, keyof ElementProperties[T]>;

type Components = { [T in keyof ElementAttributes]: DefineComponent<Props<T>> };

declare module 'vue' {
  interface GlobalComponents extends Components {}
}
