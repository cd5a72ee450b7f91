import type { Scheme } from '../resolve.js';
import type { Lookup } from './contrast-pairs.js';
import { valuesIn, type Declaration } from './declaration.js';
import type { ThemeRule } from './theme-source.js';
import { split } from './value.js';

/** What these declarations set, in one scheme and in the other. */
export type Values = Readonly<Record<Scheme, ReadonlyMap<string, Declaration>>>;

export const valuesOf = (declarations: readonly Declaration[]): Values => ({ light: valuesIn('light', declarations), dark: valuesIn('dark', declarations) });

/**
 * What holds around each rule of a style sheet: what the rules for the whole page and the rule of the same selector set outside of conditions, the later one
 * first. Each rule is read once, however many ask. A rule may find what it sets itself: that comes before what is around it all the same.
 */
export function aroundIn(rules: readonly ThemeRule[]): (rule: ThemeRule) => Lookup {
  const free = rules.filter(({ conditions }) => conditions.length === 0);
  const page = valuesOf(free.filter(({ selector }) => isOfPage(selector)).flatMap(({ declarations }) => declarations));
  const order = new Map(free.flatMap(({ declarations }) => declarations).map((declaration, index) => [declaration, index]));
  const bySelector = new Map(free.map(({ selector, declarations }) => [selector, valuesOf(declarations)]));
  const later = (a: Declaration | undefined, b: Declaration | undefined) => (a && b ? ((order.get(a) ?? 0) > (order.get(b) ?? 0) ? a : b) : (a ?? b));
  return ({ selector }) => (name, scheme) => later(page[scheme].get(name), bySelector.get(selector)?.[scheme].get(name))?.value;
}

/** Whether one of the selectors is the whole page, `:where()` and `:is()` taken off. */
function isOfPage(selector: string): boolean {
  const inside = /^:(?:where|is)\((.*)\)$/.exec(selector)?.[1] ?? selector;
  return split(inside, ',').some((each) => [':root', 'html', 'body', '*', ':host'].includes(each));
}
