import { make } from '../shared/dom.js';
import { readFiles, type Intake } from '../shared/intake.js';
import { nameFrom, tokensOf } from '../shared/theme.js';
import type { Draft } from './draft.js';
import { FACE_FILE, faceFromAddress, faceFromFile } from './own-face.js';
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
      wanted: 'a style sheet (.css), design tokens (.tokens.json) or a face (.woff2)',
      take: (text, name) => this.#take(text, name),
      refuse: (sentence) => this.#say(sentence),
      beside: {
        accepts: ({ name }) => FACE_FILE.test(name),
        take: async (files) => {
          for (const file of files) await this.#wear(faceFromFile(file), file.name);
        },
      },
    };
    const picker = make('input', { type: 'file', accept: '.css,.json,.tokens,.woff2,.woff,.ttf,.otf,text/css,application/json', multiple: true, hidden: true });
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
    const address = make('input', { type: 'url', ariaLabel: 'Address of a face', placeholder: 'https://…/my-serif.woff2', autocomplete: 'off' });
    address.addEventListener('change', () => {
      if (address.value.trim() !== '') void this.#wear(faceFromAddress(address.value.trim()), address.value.trim());
    });
    this.#name.addEventListener('input', () => {
      this.#draft.name = nameFrom(this.#name.value);
    });
    this.element.append(make('label', { className: 'exchange-name' }, 'Name ', this.#name), make('label', { className: 'exchange-name' }, 'Face ', address), actions, this.#status, this.#fold, picker);
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

  /** Sets headings in a face that was brought, once it has come. */
  async #wear(face: Promise<string>, from: string): Promise<void> {
    const family = await face.catch(() => undefined);
    if (family === undefined) return this.#say(`“${from}” is no face that can be read here. Choose a .woff2, .woff, .ttf or .otf; from another site it takes “access-control-allow-origin”.`);
    this.#draft.change('--galley-font-heading', `"${family}", ${this.#fallback()}`);
    this.#say(`Headings are set in “${family}”, which this page alone has: add it to your own by @font-face. Write "${family}" under “Font body” for running text.`);
  }

  /** What stands where the face does not come: the last family of the headings as they are. */
  #fallback(): string {
    const { base, changed } = this.#draft.theme;
    return (changed['--galley-font-heading'] ?? tokensOf(base)['--galley-font-heading'] ?? 'serif').split(',').at(-1)?.trim() ?? 'serif';
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
