import { checkTheme } from 'galley/theme-tools';
import { make } from '../shared/dom.js';
import type { Theme } from '../shared/theme.js';

/** What the check of themes says about the changes, as the command does. */
export class Check {
  readonly #summary = make('summary', {});
  readonly #list = make('ul', {});
  readonly element = make('details', { className: 'check' }, this.#summary, this.#list);

  refresh({ base, changed }: Theme): void {
    const declarations = Object.entries(changed).map(([name, value]) => ({ name, value }));
    const findings = checkTheme(declarations, base === 'default' ? {} : { from: base });
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const others = findings.length - errors;
    this.#summary.textContent = `Check: ${counted(errors, 'error')}, ${counted(others, 'remark')}`;
    this.element.dataset['verdict'] = errors > 0 ? 'poor' : others > 0 ? 'fair' : 'good';
    const items = findings.map(({ severity, message }) => make('li', {}, make('strong', {}, severity), ` ${message}`));
    this.#list.replaceChildren(...(items.length > 0 ? items : [make('li', {}, 'Nothing is wrong with what is changed.')]));
  }
}

const counted = (count: number, word: string) => (count === 0 ? `no ${word}s` : count === 1 ? `1 ${word}` : `${count} ${word}s`);
