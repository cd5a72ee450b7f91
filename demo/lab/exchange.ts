import { make } from '../shared/dom.js';
import { readFiles, type Intake } from '../shared/intake.js';
import { nameFrom } from '../shared/theme.js';
import type { Draft } from './draft.js';
import { cssOf, fileNameOf, readTheme, tokensFileOf } from './theme-text.js';

/** How a theme leaves the Lab, and comes back: the clipboard, files, the address. */
export class Exchange {
  readonly element = make('div', { className: 'exchange' });
  readonly intake: Intake;
  readonly #draft: Draft;
  readonly #status = make('p', { className: 'exchange-status', role: 'status' });
  readonly #css = make('textarea', { readOnly: true, rows: 8, spellcheck: false, ariaLabel: 'The CSS of this theme' });
  readonly #name = make('input', { type: 'text', ariaLabel: 'Name of the theme', placeholder: 'Such as The Harbour Record', autocomplete: 'off', maxLength: 60 });
  readonly #undo = button('Undo', '', () => this.#draft.undo());
  readonly #redo = button('Redo', '', () => this.#draft.redo());
  readonly #fold = make('details', {}, make('summary', {}, 'The CSS'), this.#css);

  constructor(draft: Draft) {
    this.#draft = draft;
    this.intake = {
      accepts: /\.(?:css|json|tokens|txt)$/i,
      wanted: 'a style sheet (.css) or design tokens (.tokens.json)',
      take: (text, name) => this.#take(text, name),
      refuse: (sentence) => this.#say(sentence),
    };
    const picker = make('input', { type: 'file', accept: '.css,.json,.tokens,text/css,application/json', hidden: true });
    picker.addEventListener('change', () => {
      void readFiles(picker.files ?? [], this.intake);
      picker.value = '';
    });
    const actions = make(
      'div',
      { className: 'exchange-actions' },
      button(
        'Copy CSS',
        'primary',
        () => void this.#copy(cssOf(draft.theme), 'The CSS is copied. Paste it into a style sheet of your page.'),
      ),
      button('Download tokens', '', () => this.#download()),
      button('Open…', '', () => picker.click()),
      button('Copy link', '', () => void this.#copy(location.href, 'The link is copied. It opens the Lab with this theme.')),
      this.#undo,
      this.#redo,
      button('Reset all', '', () => {
        draft.reset();
        this.#say('All tokens are as the theme has them.');
      }),
    );
    this.#name.addEventListener('input', () => {
      this.#draft.name = nameFrom(this.#name.value);
    });
    this.element.append(make('label', { className: 'exchange-name' }, 'Name ', this.#name), actions, this.#status, this.#fold, picker);
    this.refresh();
  }

  refresh(): void {
    this.#css.value = cssOf(this.#draft.theme);
    this.#undo.disabled = !this.#draft.canUndo;
    this.#redo.disabled = !this.#draft.canRedo;
    const { name = '' } = this.#draft.theme;
    // what is being typed stays as it is typed
    if (nameFrom(this.#name.value) !== name) this.#name.value = name;
  }

  #say(sentence: string): void {
    this.#status.textContent = sentence;
  }

  async #copy(text: string, sentence: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#say(sentence);
    } catch {
      this.#fold.open = true;
      this.#css.value = text;
      this.#css.select();
      this.#say('This page may not write to the clipboard. Here is the text, selected: copy it yourself.');
    }
  }

  #download(): void {
    const address = URL.createObjectURL(new Blob([tokensFileOf(this.#draft.theme)], { type: 'application/json' }));
    make('a', { href: address, download: `${fileNameOf(this.#draft.theme)}.tokens.json` }).click();
    URL.revokeObjectURL(address);
    this.#say('The tokens are in a file for design tools. Open it here again to go on.');
  }

  #take(text: string, name: string): void {
    const read = readTheme(text, this.#draft.theme.base);
    if (!read) return this.#say(`There is no token in “${name}”. The theme stays as it is.`);
    this.#draft.theme = read.theme;
    const left = read.leftOut.length === 0 ? '' : ` Left out, since they are no tokens or have no such value: ${read.leftOut.join(', ')}.`;
    this.#say(`“${name}” is read.${left}`);
  }
}

function button(words: string, className: string, act: () => void): HTMLButtonElement {
  const element = make('button', { type: 'button', className }, words);
  element.addEventListener('click', act);
  return element;
}
