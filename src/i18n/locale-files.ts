import type { Locale } from './locale.js';

/** What brings the words of each language that is not always there, by language. Without a prototype, for a page may be in the language "constructor". */
export const LOCALE_FILES = {
  __proto__: null,
  fa: async () => {
    const [{ fa }, { faAF }] = await Promise.all([import('./fa.js'), import('./fa-af.js')]);
    return [fa, faAF];
  },
} as unknown as Readonly<Record<string, () => Promise<readonly Locale[]>>>;
