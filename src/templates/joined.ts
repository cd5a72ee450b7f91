import type { Rendered } from './html.js';

/** What there is of the parts, with text between them. */
export function joined(parts: readonly Rendered[], joiner: Rendered = ' '): Rendered[] {
  const shown: Rendered[] = [];
  for (const part of parts) {
    if (part === undefined) continue;
    if (shown.length > 0) shown.push(joiner);
    shown.push(part);
  }
  return shown;
}
