import type { Locale } from './locale.js';

/** The items of a list with the joiners of the language between them as plain text: `A`, `, `, `B`, ` and `, `C`. */
export function formatList<T>(items: readonly T[], locale: Locale): (T | string)[] {
  const { pair, middle, last } = locale.list;
  const joinerBeforeLast = items.length === 2 ? pair : last;
  return items.flatMap((item, index) => {
    if (index === 0) return [item];
    return [index === items.length - 1 ? joinerBeforeLast : middle, item];
  });
}
