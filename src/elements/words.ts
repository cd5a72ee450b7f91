import { loadLocale } from '../i18n/load-locale.js';
import type { Locale } from '../i18n/locale.js';

/** The words that an element needs, loaded for the first article of a language. */
export class Words {
  readonly #arrived: () => void;
  #pending: Promise<void> | undefined;

  /** `arrived` is called when words that were asked for are there. */
  constructor(arrived: () => void) {
    this.#arrived = arrived;
  }

  /** What is on the way, if anything. */
  get pending(): Promise<void> | undefined {
    return this.#pending;
  }

  /** The words of a language; undefined while they are on the way. */
  of(tag: string): Locale | undefined {
    const locale = loadLocale(tag);
    if (!(locale instanceof Promise)) return locale;
    this.#pending = locale.then(() => {
      this.#pending = undefined;
      this.#arrived();
    });
    return undefined;
  }
}
