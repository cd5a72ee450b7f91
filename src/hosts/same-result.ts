import { hasTemplate, isRepeat } from './value.js';

/**
 * Whether two values render the same: the same objects, lists of the same, the same templates with equal values, all the way down. What shows
 * the same keeps its nodes. Fallbacks are not compared: they show the same values in another way.
 */
export function sameResult(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) return sameValues(a, b);
  if (isRepeat(a) && isRepeat(b)) return sameValues(a.items, b.items);
  if (!hasTemplate(a) || !hasTemplate(b)) return false;
  return a.strings === b.strings && sameValues(a.values, b.values);
}

function sameValues(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => sameResult(value, b[index]));
}
