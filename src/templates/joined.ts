import type { Rendered } from './html.js';

/** What there is of the parts, with text between them. */
export function joined(parts: readonly Rendered[], joiner = ' '): Rendered[] {
  return parts.filter((part) => part !== undefined).flatMap((part, index): Rendered[] => (index === 0 ? [part] : [joiner, part]));
}
