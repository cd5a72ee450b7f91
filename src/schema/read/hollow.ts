import { FIELDS, isRaw, type Budget } from './budget.js';
import { copyJson } from './plain.js';
import { own } from './reading.js';
import { isBlank } from './text.js';

/** Objects with more fields than are looked at: there is something in them, and they are not counted again. */
const wide = new WeakSet<object>();
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
  if (Array.isArray(value)) return value.length < KEYS && value.every((item) => isHollow(item, isType, levels - 1));
  if (isRaw(value) || wide.has(value)) return false;
  const keys = Object.keys(value);
  if (keys.length > FIELDS) wide.add(value);
  let written = 0;
  for (const key of keys) {
    if (isPreset(key)) continue;
    if (++written >= KEYS || !isHollow((value as Record<string, unknown>)[key], isType, levels - 1)) return false;
  }
  return written > 0 || keys.length === 0;
}

/** Whether nothing would be left of an object without a type in what is kept of it: JSON has no functions, and no `__proto__` is kept. */
export function isHollowAsJson(item: object, budget: Budget): boolean {
  const copy = copyJson(item, budget);
  return typeof copy === 'object' && own(copy as object, 'type') === undefined && isHollow(copy);
}
