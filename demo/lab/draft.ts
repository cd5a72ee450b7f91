import { tokensOf, type Base, type Theme } from '../shared/theme.js';

/** The theme on the table, and how it came to be. Who looks at it is told of every change. */
export class Draft {
  #theme: Theme;
  readonly #past: Theme[] = [];
  readonly #undone: Theme[] = [];
  /** What was changed last: a colour that is dragged through a hundred values is one step. */
  #last: string | undefined;
  readonly #lookers: ((theme: Theme) => void)[] = [];

  constructor(theme: Theme) {
    this.#theme = theme;
  }

  get theme(): Theme {
    return this.#theme;
  }

  set theme(theme: Theme) {
    this.#step(theme, undefined);
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  onChange(look: (theme: Theme) => void): void {
    this.#lookers.push(look);
  }

  undo(): void {
    this.#travel(this.#past, this.#undone);
  }

  redo(): void {
    this.#travel(this.#undone, this.#past);
  }

  /** Another theme to begin from; what was changed stays changed. */
  set base(base: Base) {
    this.theme = { ...this.#theme, base };
  }

  set name(name: string) {
    this.#step({ ...this.#theme, name }, 'name');
  }

  isChanged(name: string): boolean {
    return Object.hasOwn(this.#theme.changed, name);
  }

  /** Sets a token; to what the base has, or to nothing: takes the change back. */
  change(name: string, value: string | undefined): void {
    const { base, changed } = this.#theme;
    const others = Object.entries(changed).filter(([other]) => other !== name);
    const isNews = value !== undefined && value !== tokensOf(base)[name];
    this.#step({ ...this.#theme, changed: Object.fromEntries(isNews ? [...others, [name, value]] : others) }, name);
  }

  reset(): void {
    this.theme = { ...this.#theme, changed: {} };
  }

  #step(theme: Theme, about: string | undefined): void {
    if (about === undefined || about !== this.#last) this.#past.push(this.#theme);
    this.#undone.length = 0;
    this.#last = about;
    this.#show(theme);
  }

  #travel(from: Theme[], to: Theme[]): void {
    const theme = from.pop();
    if (!theme) return;
    to.push(this.#theme);
    this.#last = undefined;
    this.#show(theme);
  }

  #show(theme: Theme): void {
    this.#theme = theme;
    for (const look of this.#lookers) look(theme);
  }
}
