/**
 * The elements in React's JSX. React 19 sets properties and listens to `oncw-…`; React 18 writes every value as an
 * attribute and hears no custom event (use `commune-widgets/react` there), so its types say so.
 */
import type * as React from 'react';
import type { ElementAttributes, ElementEvents, ElementProperties, TakenNames } from './elements.js';

type React19 = typeof React extends { useActionState: unknown } ? true : false;

/** React 18 writes `false` as text, which makes the attribute true. */
type Value<T> = T extends false ? never : T;

/** React 19 sets a property of that name where there is one, so that a method's name (`focus`) must not be set. */
type Attributes<T extends keyof ElementAttributes> = React19 extends true
  ? Omit<ElementAttributes[T], TakenNames> & ElementProperties[T]
  : { [A in keyof ElementAttributes[T]]?: Value<ElementAttributes[T][A]> };

type Handlers<T extends keyof ElementEvents> = React19 extends true
  ? { [E in keyof ElementEvents[T] as `on${E & string}`]?: (event: ElementEvents[T][E]) => void }
  : { [E in keyof ElementEvents[T] as `on${E & string}`]?: never };

type Element<T extends keyof ElementAttributes & keyof HTMLElementTagNameMap> = Attributes<T> &
  Handlers<T> &
  Omit<React.HTMLAttributes<HTMLElementTagNameMap[T]>, keyof Attributes<T>> &
  React.RefAttributes<HTMLElementTagNameMap[T]> & { class?: string };

type Elements = { [T in keyof ElementAttributes & keyof HTMLElementTagNameMap]: Element<T> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
