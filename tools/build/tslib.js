/** TypeScript's helper for property decorators, without the forms that this house does not use. */
export function __decorate(decorators, target, key) {
  for (const decorate of decorators) decorate(target, key);
}
