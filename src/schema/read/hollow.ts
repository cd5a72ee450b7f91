import { copyJson } from './plain.js';
import { own } from './reading.js';
import { isBlank } from './text.js';

const LEVELS = 4;
const KEYS = 20;
const isType = (key: string) => key === 'type' || key === '_type';

/**
 * Whether there is nothing in a value: a form that nobody filled in, as content management systems send it. A word that such a form
 * fills in by itself says nothing where all else is empty.
 */
export function isHollow(value: unknown, isPreset: (key: string) => boolean = isType, levels = LEVELS): boolean {
  if (typeof value === 'string') return isBlank(value);
  if (typeof value !== 'object' || value === null || levels === 0) return value === null || value === undefined;
  const keys = Object.keys(value);
  const written = Array.isArray(value) ? keys : keys.filter((key) => !isPreset(key));
  return written.length < KEYS && (written.length > 0 || keys.length === 0) && written.every((key) => isHollow((value as Record<string, unknown>)[key], isType, levels - 1));
}

/** Whether nothing would be left of an object without a type in what is kept of it: JSON has no functions, and no `__proto__` is kept. */
export function isHollowAsJson(item: object): boolean {
  const copy = copyJson(item);
  return typeof copy === 'object' && own(copy as object, 'type') === undefined && isHollow(copy);
}
