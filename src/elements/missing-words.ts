import { loadLocale } from '../i18n/load-locale.js';
import { sayIn, type Said } from '../i18n/said.js';

/** Says in a language that a picture is not there. */
export const missingWords = async (language: string): Promise<Said> => sayIn(await loadLocale(language), 'imageMissing');
