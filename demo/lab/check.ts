import { checkTheme, type Finding } from 'galley/theme-tools';
import { make } from '../shared/dom.js';
import { tokenNamed } from '../shared/tokens.js';
import type { Draft } from './draft.js';
import type { Shown } from './shown.js';

/** What the check of themes says about the changes, as the command does, and a button where a colour mends it. */
export class Check {
  readonly #draft: Draft;
  readonly #shown: Shown;
  readonly #summary = make('summary', {});
  readonly #list = make('ul', {});
  readonly element = make('details', { className: 'check' }, this.#summary, this.#list);

  constructor(draft: Draft, shown: Shown) {
    this.#draft = draft;
    this.#shown = shown;
  }

  refresh(): void {
    const { base, changed } = this.#draft.theme;
    const declarations = Object.entries(changed).map(([name, value]) => ({ name, value }));
    const findings = checkTheme(declarations, base === 'default' ? {} : { from: base });
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const others = findings.length - errors;
    this.#summary.textContent = `Check: ${counted(errors, 'error')}, ${counted(others, 'remark')}`;
    this.element.dataset['verdict'] = errors > 0 ? 'poor' : others > 0 ? 'fair' : 'good';
    const items = findings.map((finding) => make('li', {}, make('strong', {}, finding.severity), ` ${finding.message}`, ...this.#mend(finding)));
    this.#list.replaceChildren(...(items.length > 0 ? items : [make('li', {}, 'Nothing is wrong with what is changed.')]));
  }

  #mend({ suggestion }: Finding): (Node | string)[] {
    const token = suggestion && tokenNamed(suggestion.token);
    if (!suggestion || !token) return [];
    const { scheme, color } = suggestion;
    const words = `Use the nearest colour, ${color}`;
    const button = make('button', { type: 'button', className: 'quiet', ariaLabel: `${words}, for ${token.name} in ${scheme}` }, words);
    button.addEventListener('click', () => {
      this.#draft.change(token.name, this.#shown.withSide(token, scheme, color));
      // the button goes with its finding
      this.#summary.focus();
    });
    return [' ', button];
  }
}

const counted = (count: number, word: string) => (count === 0 ? `no ${word}s` : count === 1 ? `1 ${word}` : `${count} ${word}s`);
