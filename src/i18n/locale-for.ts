import { en, enUS } from './en.js';
import { faAF } from './fa-af.js';
import { fa } from './fa.js';
import type { Locale } from './locale.js';
import { matchLocale } from './match-locale.js';

/** Every locale that has strings. */
export const LOCALES: readonly Locale[] = [en, enUS, fa, faAF];

/** The locale of a BCP 47 tag among all of ours; the neutral one, without words, for any other language. */
export function localeFor(tag: string): Locale {
  return matchLocale(tag, LOCALES);
}
