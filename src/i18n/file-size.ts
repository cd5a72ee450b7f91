import type { Locale } from './locale.js';
import { formatNumber } from './number.js';
import { formatText } from './pattern.js';

/** Units of a thousand each, the smallest first. */
const UNITS = ['kB', 'MB', 'GB'] as const;

/** The size of a file in words, as in `1.2 MB`: with one decimal below ten, and never less than the smallest unit. */
export function fileSize(bytes: number, locale: Locale): string {
  let size = bytes / 1000;
  let unit = 0;
  // what would be rounded up to a thousand is one of the next unit
  while (size >= 999.5 && unit < UNITS.length - 1) {
    size /= 1000;
    unit++;
  }
  const name = UNITS[unit] as (typeof UNITS)[number];
  const rounded = size < 9.95 && unit > 0 ? Math.round(size * 10) / 10 : Math.max(1, Math.round(size));
  return formatText(locale.strings[`size.${name}`] ?? `{size}\u00a0${name}`, { size: formatNumber(rounded, locale) });
}
