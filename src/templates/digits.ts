import type { BlockContext } from './block-context.js';

/** The class, beginning with a space, that gives an ordered list the digits of the language; empty for 0-9. */
export function digitsClass({ locale }: BlockContext): string {
  return locale.digits === 'latn' ? '' : ` galley-digits-${locale.digits}`;
}
