/** The languages that controls and toolbar offer, each by its own name. `written` is that of the article. */
export const LANGUAGES = {
  written: 'As written',
  en: 'English',
  fa: 'فارسی',
  'fa-AF': 'دری',
  ps: 'پښتو',
  ur: 'اردو',
  'uz-Cyrl': 'Ўзбекча',
  tg: 'Тоҷикӣ',
  ru: 'Русский',
  de: 'Deutsch',
  ja: '日本語',
} as const;

export type Language = keyof typeof LANGUAGES;
