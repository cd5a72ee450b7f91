type Anything = (this: unknown, ...values: unknown[]) => unknown;

const SEARCHES = new Set(['indexOf', 'includes', 'search', 'match']);
const WATCHED: readonly (readonly [owner: object, names: readonly string[]])[] = [
  [String.prototype, ['replace', 'replaceAll', 'split', 'lastIndexOf', 'matchAll', 'normalize', 'toLowerCase', 'toUpperCase', 'trim', 'trimStart', 'trimEnd', 'indexOf', 'includes', 'search', 'match']],
  [Array.prototype, ['slice', 'splice', 'concat', 'includes', 'indexOf', 'join', 'toReversed', 'toSorted', 'sort', 'unshift', 'shift', 'flat', 'with']],
  [Object, ['keys', 'values', 'entries', 'fromEntries']],
];

/** What is counted. */
export interface Work { steps: number }

const lengthOf = (value: unknown) => (value as { length?: number }).length ?? 1;

// as they are before they are watched, for to count is no step
const { indexOf, search: searchIn } = String.prototype;
const { keys } = Object;

/** How far a search goes: to what it finds, else to the end. */
function reach(text: string, pattern: unknown): number {
  const found = pattern instanceof RegExp ? searchIn.call(text, pattern) : indexOf.call(text, String(pattern));
  return found < 0 ? text.length : found + 1;
}

/** What one call of a function of the platform goes through. */
function costOf(name: string, self: unknown, first: unknown, result: unknown): number {
  if (self === Object || name === 'slice') return Array.isArray(result) ? result.length : 1;
  if (self instanceof RegExp) return self.global || self.sticky ? lengthOf(Array.isArray(result) ? result[0] : '') : reach(String(first), self);
  return typeof self === 'string' && SEARCHES.has(name) ? reach(self, first) : lengthOf(self);
}

/** Calls `exec` or `test` of an expression, and adds what it goes through. */
export function search(work: Work, pattern: RegExp, name: 'exec' | 'test', text: unknown): unknown {
  const result = pattern[name](text as string);
  if (pattern instanceof RegExp) work.steps += costOf(name, pattern, text, result);
  return result;
}

/** The same list or object, which is about to be copied: its size is added. */
export function copied(work: Work, value: unknown): unknown {
  if (value instanceof Set || value instanceof Map) work.steps += value.size;
  else if (typeof value === 'object' && value !== null) work.steps += Array.isArray(value) ? value.length : keys(value).length;
  return value;
}

/**
 * From now on adds to `work` what the searching, replacing and copying functions of the platform go through, each call of them once. They stay
 * changed as long as the process runs: an engine that finds them changed again and again throws away what it has made of the code.
 */
export function watchPlatform(work: Work): void {
  let isInside = false;
  for (const [owner, names] of WATCHED) {
    for (const name of names) {
      const descriptor = Object.getOwnPropertyDescriptor(owner, name) as PropertyDescriptor;
      const original = descriptor.value as Anything;
      function value(this: unknown, ...values: unknown[]): unknown {
        if (isInside) return Reflect.apply(original, this, values);
        isInside = true;
        try {
          const result = Reflect.apply(original, this, values);
          work.steps += costOf(name, this, values[0], result);
          return result;
        } finally {
          isInside = false;
        }
      }
      Object.defineProperty(owner, name, { ...descriptor, value });
    }
  }
}
