import type { Locale } from './locale.js';

/** What brings the words of each language that is not always there, by language. */
export const LOCALE_FILES: Readonly<Record<string, () => Promise<readonly Locale[]>>> = {
  fa: async () => {
    const [{ fa }, { faAF }] = await Promise.all([import('./fa.js'), import('./fa-af.js')]);
    return [fa, faAF];
  },
};
