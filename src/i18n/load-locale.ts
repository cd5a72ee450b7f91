import { partsOfTag } from '../base/language-tag.js';
import { en, enUS } from './en.js';
import { LOCALE_FILES } from './locale-files.js';
import type { Locale } from './locale.js';
import { matchLocale } from './match-locale.js';

/** English is always there. */
const loaded = new Map<string, readonly Locale[]>([['en', [en, enUS]]]);

/** The locale of a BCP 47 tag: at once where its words are here already, else a promise of it. Neutral for a language
 * without words, and where the words do not arrive. */
export function loadLocale(tag: string): Locale | Promise<Locale> {
  const { language } = partsOfTag(tag);
  const known = loaded.get(language);
  const load = LOCALE_FILES[language];
  if (known || !load) return matchLocale(tag, known ?? []);
  const arrived = (locales: readonly Locale[]) => {
    loaded.set(language, locales);
    return matchLocale(tag, locales);
  };
  return load().then(arrived, () => arrived([]));
}
