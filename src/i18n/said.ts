import { en } from './en.js';
import type { Locale } from './locale.js';
import type { StringKey } from './strings.js';

/** A sentence of ours. */
export interface Said {
  readonly text: string;
  /** Where it is not in the language of its place. English, then, which runs from left to right. */
  readonly language: 'en' | undefined;
}

/** U+FE0E asks for the sign as text, not as a coloured picture. */
const SIGN = '⚠\ufe0e';

/**
 * A sentence that has to be said, for else there would be an empty box: in a language without words in English, after a sign that needs none.
 * Labels are left out there instead.
 */
export function sayIn({ strings }: Locale, key: StringKey): Said {
  const text = strings[key];
  return text === undefined ? { text: `${SIGN} ${en.strings[key] ?? ''}`, language: 'en' } : { text, language: undefined };
}
