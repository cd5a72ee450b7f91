import { tokensOf, type Base, type Theme } from '../shared/theme.js';

/** The theme on the table. Who looks at it is told of every change. */
export class Draft {
  #theme: Theme;
  readonly #lookers: ((theme: Theme) => void)[] = [];

  constructor(theme: Theme) {
    this.#theme = theme;
  }

  get theme(): Theme {
    return this.#theme;
  }

  set theme(theme: Theme) {
    this.#theme = theme;
    for (const look of this.#lookers) look(theme);
  }

  onChange(look: (theme: Theme) => void): void {
    this.#lookers.push(look);
  }

  /** Another theme to begin from; what was changed stays changed. */
  set base(base: Base) {
    this.theme = { ...this.#theme, base };
  }

  isChanged(name: string): boolean {
    return Object.hasOwn(this.#theme.changed, name);
  }

  /** Sets a token; to what the base has, or to nothing: takes the change back. */
  change(name: string, value: string | undefined): void {
    const { base, changed } = this.#theme;
    const others = Object.entries(changed).filter(([other]) => other !== name);
    const isNews = value !== undefined && value !== tokensOf(base)[name];
    this.theme = { base, changed: Object.fromEntries(isNews ? [...others, [name, value]] : others) };
  }

  reset(): void {
    this.theme = { ...this.#theme, changed: {} };
  }
}
