import { secondsOf } from './clock.js';
import type { Locale } from './locale.js';
import { formatNumber } from './number.js';
import { formatText } from './pattern.js';

/** A duration such as PT1H10M in words, to the minute: 1 h 10 min. Undefined where it is none of hours and minutes, or the language has no words for it. */
export function formatDuration(duration: string, locale: Locale): string | undefined {
  const { strings } = locale;
  const total = Math.round((secondsOf(duration) ?? 0) / 60);
  const words = (pattern: string | undefined, count: number) => (pattern === undefined || count === 0 ? undefined : formatText(pattern, { count: formatNumber(count, locale) }));
  const hours = words(strings['duration.hours'], Math.floor(total / 60));
  const minutes = words(strings['duration.minutes'], total % 60);
  return hours !== undefined && minutes !== undefined ? formatText(strings['duration.both'] ?? '{hours} {minutes}', { hours, minutes }) : (hours ?? minutes);
}
