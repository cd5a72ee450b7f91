import type { Locale } from '../i18n/locale.js';
import { rendererNow } from './loader.js';

/** The words that an element needs, loaded for the first article of a language. */
export class Words {
  readonly #wait: (promise: Promise<unknown>) => void;

  /** `wait` is given the promise of words that were asked for and are on the way. */
  constructor(wait: (promise: Promise<unknown>) => void) {
    this.#wait = wait;
  }

  /** The words of a language; undefined while they, or what loads them, are not there. */
  of(tag: string): Locale | undefined {
    const locale = rendererNow()?.loadLocale(tag);
    if (!(locale instanceof Promise)) return locale;
    this.#wait(locale);
    return undefined;
  }
}
