import { publicTokens, SCHEMES } from 'galley/themes';
import { make } from '../shared/dom.js';
import type { Token } from '../shared/tokens.js';
import { fewTokens, grouped } from './choice.js';
import { control, type Control } from './control.js';
import type { Draft } from './draft.js';
import type { Shown } from './shown.js';

/** The controls of the tokens: the few in view, all of them folded below with a search. */
export class Panel {
  readonly element = make('div', { className: 'panel' });
  readonly #draft: Draft;
  readonly #shown: Shown;
  readonly #controls: Control[] = [];
  readonly #all = make('div', { className: 'panel-all' });
  readonly #none = make('p', { className: 'panel-none', hidden: true, role: 'status' }, 'No token has this in its name or description.');

  readonly #fold = make('details', { className: 'panel-fold' });

  constructor(draft: Draft, shown: Shown) {
    this.#draft = draft;
    this.#shown = shown;
    for (const [title, tokens] of grouped(fewTokens)) {
      const sides = tokens.some(({ type }) => type === 'color')
        ? SCHEMES.map((scheme) => make('span', { ariaHidden: 'true' }, scheme))
        : [];
      this.element.append(make('div', { className: 'panel-title' }, make('h2', {}, title), ...sides), ...this.#make(tokens));
    }
    this.#fillFold();
    this.element.append(this.#fold);
  }

  /** Controls that nobody sees wait until the fold is opened. */
  refresh(): void {
    for (const { element, refresh } of this.#controls) if (this.#fold.open || element.parentElement !== this.#all) refresh();
  }

  #make(tokens: readonly Token[]): HTMLElement[] {
    const made = tokens.map((token) => control(token, this.#draft, this.#shown));
    this.#controls.push(...made);
    return made.map(({ element }) => element);
  }

  /** The controls of all tokens are made when somebody wants to see them. */
  #fillFold(): void {
    const search = make('input', { type: 'search', ariaLabel: 'Search the tokens', placeholder: 'Search, such as caption' });
    this.#fold.append(make('summary', {}, `All ${publicTokens.length} tokens`), search, this.#none, this.#all);
    this.#fold.addEventListener('toggle', () => {
      if (!this.#fold.open) return;
      if (!this.#all.hasChildNodes()) this.#all.append(...this.#make(publicTokens));
      this.#find(search.value);
      this.refresh();
    });
    search.addEventListener('input', () => this.#find(search.value));
  }

  #find(text: string): void {
    const words = text
      .toLowerCase()
      .split(/\s+/)
      .filter((word) => word !== '');
    let found = 0;
    for (const { element, token } of this.#controls) {
      if (element.parentElement !== this.#all) continue;
      const about = `${token.name} ${token.tier} ${token.type} ${token.description}`.toLowerCase();
      element.hidden = !words.every((word) => about.includes(word));
      if (!element.hidden) found++;
    }
    this.#none.hidden = found > 0;
  }
}
