import { only } from '../../base/own-only.js';
import type { Json } from '../generated/types.js';
import type { Budget } from './budget.js';
import { cleanText, isBlank } from './text.js';

/** A field of the input object, for every route: nothing inherited is ever read. */
export const own = (node: object, key: string): unknown => (Object.hasOwn(node, key) ? (node as Record<string, unknown>)[key] : undefined);

/** The type of a node. None is nearly as long as what is not even looked up of it. */
export function typeOf(node: object): unknown {
  const type = own(node, 'type');
  return typeof type === 'string' && type.length > 100 ? type.slice(0, 100) : type;
}

/** Most levels and values of data as it was found that are kept as they are. */
export const JSON_DEPTH = 32;
export const JSON_VALUES = 10_000;

/**
 * A copy of data as it was found as plain JSON: own enumerable fields only, no functions. Undefined where it has more levels or values than
 * are kept, as cyclic data has. Getters may throw; the caller catches that.
 */
export function copyJson(value: unknown, budget: Budget): Json | undefined {
  let left = JSON_VALUES;
  const copy = (item: unknown, depth: number): Json | undefined => {
    if (--left < 0 || depth > JSON_DEPTH || !budget.take()) {
      left = -1;
      return undefined;
    }
    if (typeof item === 'string') return cleanText(budget.text(item));
    if (item === null || typeof item === 'boolean') return item;
    if (typeof item === 'number') return Number.isFinite(item) ? (Object.is(item, -0) ? 0 : item) : null;
    if (typeof item !== 'object') return undefined;
    if (Array.isArray(item)) {
      const list: Json[] = [];
      for (let index = 0; index < item.length && left >= 0; index++) list.push(copy(item[index], depth + 1) ?? null);
      return list;
    }
    const out: Record<string, Json> = only({});
    for (const key of budget.keys(item)) {
      if (key === '__proto__' || left < 0) continue;
      const kept = copy((item as Record<string, unknown>)[key], depth + 1);
      if (kept !== undefined) out[cleanText(key)] = kept;
    }
    return out;
  };
  const copied = copy(value, 0);
  return left < 0 ? undefined : copied;
}

/** Fields whose strings are for machines: they are not text that a reader would miss. */
const MACHINE_FIELDS = new Set([
  'type', 'id', 'ref', 'url', 'href', 'src', 'srcset', 'lang', 'dir', 'layout', 'side', 'anchor', 'level', 'kind', 'variant', 'arrangement', 'provider', 'mediaType', 'aspectRatio',
  'targets', 'data', 'reason', 'originalType', 'datetime', 'tracking', 'playback', 'network', 'align', 'sortType', 'responsive', 'currency', 'rel', 'language', 'key', '__proto__', '_type', '_key',
  'width', 'height',
]);
/** The same for the data of other editors, whose text may stand under "data", among settings with other names. */
export const DATA_OF_EDITORS: ReadonlySet<string> = new Set([
  ...[...MACHINE_FIELDS].filter((name) => name !== 'data'), ...'version detail format mode style marks markDefs direction indent nodeType time attrs listItem object tag file uri'.split(' '),
]);
const INLINE_FIELDS = new Set(['children', 'content', 'value', 'text']);

interface Visit {
  readonly value: unknown;
  readonly inline: boolean;
  /** The block that it stands in: what runs on does so within it. */
  readonly of: unknown;
}

/**
 * The text in data as it was found, in order, a line for each field or block: what is left of something that cannot be read as it was meant.
 * `isInline` says which node types run on in their line. Iterative, so that no nesting is too deep.
 */
export function collectText(value: unknown, isInline: (type: string) => boolean, budget: Budget, machine: ReadonlySet<string> = MACHINE_FIELDS): string[] {
  const lines: string[] = [];
  let open = false;
  let last: unknown;
  const stack: Visit[] = [{ value, inline: false, of: value }];
  const seen = new Set<object>();
  while (stack.length > 0 && budget.take()) {
    const { value: item, inline, of } = stack.pop() as Visit;
    if (typeof item === 'string' || (typeof item === 'number' && Number.isFinite(item))) {
      const text = cleanText(budget.text(String(item)));
      if (text.trim() === '' && !open) continue;
      if (inline && open && of === last) lines.push((lines.pop() ?? '') + text);
      else lines.push(text);
      open = inline;
      last = of;
      continue;
    }
    if (typeof item !== 'object' || item === null || seen.has(item)) continue;
    seen.add(item);
    if (Array.isArray(item)) {
      for (let index = budget.entries(item) - 1; index >= 0; index--) stack.push({ value: item[index], inline, of });
      continue;
    }
    const type = own(item, 'type') ?? (machine === MACHINE_FIELDS ? undefined : own(item, '_type') ?? own(item, 'nodeType'));
    const runsOn = typeof type === 'string' && isInline(type);
    if (!runsOn) open = false;
    for (const key of budget.keys(item).toReversed()) {
      if (machine.has(key)) continue;
      const next = (item as Record<string, unknown>)[key];
      stack.push({ value: next, inline: runsOn || (INLINE_FIELDS.has(key) && typeof next !== 'string'), of: runsOn ? of : item });
    }
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** Whether an object is one of fields, and not of a class, such as a date, which says something in another way. */
export function isPlain(value: object): boolean {
  const parent: unknown = Object.getPrototypeOf(value);
  return parent === null || Object.getPrototypeOf(parent) === null;
}

/** Objects with more fields than a form has that nobody filled in: there is something in them, and they are not counted again. */
const wide = new WeakSet<object>();
const LEVELS = 4;
const KEYS = 20;
const WIDE = 64;
const isType = (key: string) => key === 'type' || key === '_type';

/**
 * Whether there is nothing in a value: a form that nobody filled in, as content management systems send it. A word that such a form
 * fills in by itself says nothing where all else is empty. Null in a list is what JSON has for something that it cannot
 * write; in a copy, that is nothing.
 */
export function isHollow(value: unknown, isPreset: (key: string) => boolean = isType, levels = LEVELS, isCopy = false): boolean {
  if (typeof value === 'string') return isBlank(value);
  if (typeof value !== 'object' || value === null || levels === 0) return value === null || value === undefined;
  if (Array.isArray(value)) return value.length < KEYS && value.every((item) => (isCopy || (item !== null && item !== undefined)) && isHollow(item, isType, levels - 1, isCopy));
  if (!isPlain(value) || wide.has(value)) return false;
  const keys = Object.keys(value);
  if (keys.length > WIDE) {
    wide.add(value);
    return false;
  }
  let written = 0;
  for (const key of keys) {
    if (isPreset(key)) continue;
    if (++written >= KEYS || !isHollow((value as Record<string, unknown>)[key], isType, levels - 1, isCopy)) return false;
  }
  return written > 0 || keys.length === 0;
}

/** Whether nothing would be left of an object without a type in what is kept of it: JSON has no functions, and no `__proto__` is kept. */
export function isHollowAsJson(item: object, budget: Budget): boolean {
  const copy = copyJson(item, budget);
  return typeof copy === 'object' && own(copy as object, 'type') === undefined && isHollow(copy, isType, LEVELS, true);
}
