import type { Fact } from './facts.ts';

/** Why facts cannot hold in some pages, and what the reader sees there instead. As narrow as it can be written. */
export interface Because {
  reason: string;
  instead: string;
  facts: readonly Fact[];
  /** Tags, or `page` for what is of no single element; default any. */
  elements?: readonly string[];
  /** Words in the names of orders, policies, hosts or engines in which it holds; default any. */
  orders?: readonly string[];
  policies?: readonly string[];
  hosts?: readonly string[];
  engines?: readonly string[];
  /** What the failure says. */
  detail?: RegExp;
}

/** Where a failure was seen, in names. */
export interface Place {
  host: string;
  policy: string;
  order: string;
  engine: string;
}

const names = (list: readonly string[] | undefined, name: string): boolean =>
  !list || list.some((words) => name.includes(words));

/** Whether `because` speaks of this failure. */
export const covers = (
  because: Because,
  { fact, element, detail }: { fact: Fact; element: string; detail: string },
  place: Place,
): boolean =>
  because.facts.includes(fact) &&
  (!because.elements || because.elements.includes(element)) &&
  names(because.orders, place.order) &&
  names(because.policies, place.policy) &&
  names(because.hosts, place.host) &&
  names(because.engines, place.engine) &&
  (!because.detail || because.detail.test(detail));
