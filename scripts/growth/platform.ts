type Anything = (this: unknown, ...values: unknown[]) => unknown;

const SEARCHES = ['indexOf', 'includes', 'search', 'match', 'exec', 'test'];
const WATCHED: readonly (readonly [owner: object, names: readonly string[]])[] = [
  [String.prototype, ['replace', 'replaceAll', 'split', 'lastIndexOf', 'matchAll', 'normalize', 'toLowerCase', 'toUpperCase', 'trim', 'trimStart', 'trimEnd', 'indexOf', 'includes', 'search', 'match']],
  [RegExp.prototype, ['exec', 'test']],
  [Array.prototype, ['slice', 'splice', 'concat', 'includes', 'indexOf', 'join', 'toReversed', 'toSorted', 'sort', 'unshift', 'shift', 'flat', 'with']],
  [Object, ['keys', 'values', 'entries', 'fromEntries']],
];

const lengthOf = (value: unknown) => (value as { length?: number }).length ?? 1;

/** How far a search goes: to what it finds, else to the end. */
function reach(text: string, pattern: unknown): number {
  const found = pattern instanceof RegExp ? text.search(pattern) : text.indexOf(String(pattern));
  return found < 0 ? text.length : found + 1;
}

/** What one call of a function of the platform goes through. */
function costOf(name: string, self: unknown, first: unknown, result: unknown): number {
  if (self === Object || name === 'slice') return Array.isArray(result) ? result.length : 1;
  if (self instanceof RegExp) return self.global || self.sticky ? lengthOf(Array.isArray(result) ? result[0] : '') : reach(String(first), self);
  return typeof self === 'string' && SEARCHES.includes(name) ? reach(self, first) : lengthOf(self);
}

/** Counts what the searching, replacing and copying functions of the platform go through, until the function is called that is returned. */
export function watchPlatform(): () => number {
  let total = 0;
  let depth = 0;
  const restore = WATCHED.flatMap(([owner, names]) =>
    names.map((name) => {
      const descriptor = Object.getOwnPropertyDescriptor(owner, name) as PropertyDescriptor;
      const original = descriptor.value as Anything;
      function value(this: unknown, ...values: unknown[]): unknown {
        depth++;
        try {
          const result = Reflect.apply(original, this, values);
          if (depth === 1) total += costOf(name, this, values[0], result);
          return result;
        } finally {
          depth--;
        }
      }
      Object.defineProperty(owner, name, { ...descriptor, value });
      return () => { Object.defineProperty(owner, name, descriptor); };
    }),
  );
  return () => {
    for (const each of restore) each();
    return total;
  };
}
