import type { PropertyDeclaration, ReactiveElement } from 'lit';

/**
 * Lit's `@property` for the one form of decorator that this house compiles. Lit's own also serves standard decorators,
 * which costs every page 300 bytes of its 14,336.
 */
export const property =
  (options?: PropertyDeclaration) =>
  (prototype: ReactiveElement, name: string): void =>
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);

/** Lit's `@state`: a reactive property without attribute. */
export const state = () => property({ state: true });
