import { partsOfTag } from '../base/language-tag.js';
import type { Locale } from './locale.js';
import { neutral, neutralArabic, neutralPashto } from './neutral.js';
import { scriptOf, type Script } from './script.js';

/** Nastaliq is a style of the Arabic script: the words are the same. */
function lettersOf(tag: string): Script {
  const script = scriptOf(tag);
  return script === 'Aran' ? 'Arab' : script;
}

/**
 * The one among some locales for a BCP 47 tag: that of its language and region, else of its language.
 * A tag of another language, or of a script the locale is not written in, gets the neutral locale.
 */
export function matchLocale(tag: string, locales: readonly Locale[]): Locale {
  const { language, region } = partsOfTag(tag);
  const tagged = (wanted: string): Locale | undefined => locales.find((locale) => locale.tag === wanted);
  const locale = tagged(`${language}-${region}`) ?? tagged(language);
  return locale && lettersOf(tag) === lettersOf(locale.tag) ? locale : withoutWords(tag);
}

/** For a language of which we have no words: what its letters ask for, and its calendar. */
function withoutWords(tag: string): Locale {
  if (lettersOf(tag) !== 'Arab') return neutral;
  return partsOfTag(tag).language === 'ps' ? neutralPashto : neutralArabic;
}
