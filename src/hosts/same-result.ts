import type { Rendered } from '../templates/html.js';
import { hasTemplate } from './value.js';

/**
 * Whether two results render the same: the same templates with equal values, all the way down. A region whose result
 * is the same as before keeps its nodes. Fallbacks are not compared: they show the same values in another way.
 */
export function sameResult(a: Rendered, b: Rendered): boolean {
  return sameValue(a, b);
}

function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) return sameValues(a, b);
  if (!hasTemplate(a) || !hasTemplate(b)) return false;
  return a.strings === b.strings && sameValues(a.values, b.values);
}

function sameValues(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => sameValue(value, b[index]));
}
