import { partsOfTag } from '../base/language-tag.js';

/** What languages call themselves. Not asked of the engine: engines differ. */
const NAMES: Readonly<Record<string, string>> = {
  ar: 'العربية',
  de: 'Deutsch',
  en: 'English',
  es: 'Español',
  fa: 'فارسی',
  'fa-AF': 'دری',
  fr: 'Français',
  ps: 'پښتو',
  ru: 'Русский',
  tr: 'Türkçe',
  uk: 'Українська',
  ur: 'اردو',
  zh: '中文',
};

/** The name of a language in itself; undefined where it is not known here. */
export function languageName(tag: string): string | undefined {
  const { language, region } = partsOfTag(tag);
  return NAMES[`${language}-${region ?? ''}`] ?? NAMES[language];
}
