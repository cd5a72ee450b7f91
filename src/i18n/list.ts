import type { Locale } from './locale.js';

/** The items of a list with the joiners of the language between them as plain text: `A`, `, `, `B`, ` and `, `C`. */
export function formatList<T>(items: readonly T[], locale: Locale): (T | string)[] {
  const { pair, middle, last } = locale.list;
  const beforeLast = items.length === 2 ? pair : last;
  const parts: (T | string)[] = [];
  items.forEach((item, index) => {
    if (index > 0) parts.push(index === items.length - 1 ? beforeLast : middle);
    parts.push(item);
  });
  return parts;
}
