/** More values and levels than data has that a person or a tool has written. */
const VALUES = 200_000;
const LEVELS = 40;

/** A copy, and whether all of the data is in it. */
interface PlainCopy {
  readonly copy: unknown;
  readonly isWhole: boolean;
}

/**
 * A copy of data from anywhere, to be read without distrust: strings, numbers, booleans, `null`, lists, and objects with the fields that are their own. What is
 * none of these, or cannot be read, is `undefined` in it; data without an end has one.
 */
export function plainCopy(value: unknown): PlainCopy {
  let left = VALUES;
  let isWhole = true;
  /** As many of so many as there is room for. */
  const take = (count: number): number => {
    const taken = Math.min(count, left);
    if (taken < count) isWhole = false;
    left -= taken;
    return taken;
  };
  const copyOf = (item: unknown, level: number): unknown => {
    if (typeof item !== 'object' || item === null) return ['bigint', 'symbol', 'function'].includes(typeof item) ? undefined : item;
    if (level > LEVELS) {
      isWhole = false;
      return undefined;
    }
    try {
      if (Array.isArray(item)) return Array.from({ length: take(item.length) }, (_, index) => copyOf(item[index], level + 1));
      const keys = Object.keys(item);
      return Object.fromEntries(keys.slice(0, take(keys.length)).map((key) => [key, copyOf((item as Readonly<Record<string, unknown>>)[key], level + 1)]));
    } catch {
      return undefined;
    }
  };
  return { copy: copyOf(value, 0), isWhole };
}

/** A field of a copy that is an object; `undefined` of anything else. */
export const fieldIn = (copy: unknown, name: string): unknown => (typeof copy === 'object' && copy !== null && Object.hasOwn(copy, name) ? (copy as Readonly<Record<string, unknown>>)[name] : undefined);

/** The text in a field of a copy. */
export function textIn(copy: unknown, name: string): string | undefined {
  const text = fieldIn(copy, name);
  return typeof text === 'string' ? text : undefined;
}
