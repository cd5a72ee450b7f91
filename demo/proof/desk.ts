import type { ArticleInput, Issue } from 'galley';
import { make } from '../shared/dom.js';
import { Editor } from '../shared/editor.js';
import { readFiles, type Intake } from '../shared/intake.js';
import { showIssues } from '../shared/issues.js';
import { lineAndColumn } from '../shared/json-scan.js';
import { locate } from '../shared/locate.js';
import { isManuscript, readManuscript, showLines } from '../shared/manuscript.js';
import { readJson } from '../shared/read-json.js';

/** How long the desk waits for the next key, in milliseconds. */
const PAUSE = 200;

/** What the desk tells the page: an article to be set, which answers with its issues, and a text to be kept. */
export interface DeskEvents {
  readonly set: (article: ArticleInput) => readonly Issue[];
  readonly changed: (text: string) => void;
}

/** The text of an article, what is wrong with it, and the way from each issue to its place. */
export class Desk {
  readonly intake: Intake;
  readonly #events: DeskEvents;
  readonly #editor: Editor;
  readonly #status = make('p', { className: 'proof-status', role: 'status', id: 'proof-status' });
  readonly #toMistake = make('button', { type: 'button', hidden: true }, 'Show me');
  readonly #offer = make('button', { type: 'button', hidden: true }, 'Set it as a manuscript');
  readonly #title = make('h2', { id: 'proof-issues' }, 'No issues');
  readonly #issues = make('ol', { className: 'entries' });
  readonly #advice = make('ul', { className: 'advice' });
  readonly #lines = make('ol', { className: 'entries' });
  readonly #report = make(
    'details',
    { open: true, hidden: true },
    make('summary', {}, 'The manuscript, line by line'),
    this.#advice,
    this.#lines,
  );
  readonly elements: readonly HTMLElement[];
  #mistakeAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(events: DeskEvents) {
    this.#events = events;
    const area = make('textarea', {
      dir: 'ltr',
      ariaLabel: 'The article as JSON, or a manuscript',
      spellcheck: false,
      autocomplete: 'off',
    });
    const scroller = make('div', { className: 'editor' }, area);
    this.#editor = new Editor(scroller, area, () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.#follow();
        this.#events.changed(this.#editor.text);
      }, PAUSE);
    });
    this.#issues.setAttribute('aria-labelledby', this.#title.id);
    this.#toMistake.addEventListener('click', () => this.#editor.select(this.#mistakeAt, this.#mistakeAt + 1));
    this.#offer.addEventListener('click', () => this.#setManuscript(this.#editor.text));
    this.intake = {
      accepts: /\.(?:txt|text|md|json)$/i,
      wanted: 'a manuscript (.txt) or an article (.json)',
      take: (text, name) => (/\.json$/i.test(name) || !isManuscript(text) ? this.take(text) : this.#setManuscript(text)),
      refuse: (sentence) => this.#say(sentence, true),
    };
    const lists = make('div', { className: 'proof-lists' }, this.#title, this.#issues, this.#report);
    const answer = make('div', { className: 'proof-answer' }, this.#status, this.#toMistake, this.#offer);
    this.elements = [scroller, answer, lists];
  }

  /** Puts a text on the desk, as it was found. */
  lay(text: string): void {
    this.#report.hidden = true;
    this.#editor.text = text;
    this.#follow();
  }

  /** Puts a new text on the desk. */
  take(text: string): void {
    this.lay(text);
    this.#events.changed(text);
  }

  async open(files: Iterable<File>): Promise<void> {
    await readFiles(files, this.intake);
  }

  #setManuscript(text: string): void {
    const manuscript = readManuscript(text);
    this.take(manuscript.json);
    showLines(this.#advice, this.#lines, manuscript, (pointer) => this.#goTo(pointer));
    this.#report.hidden = false;
  }

  /** Sets the article; what cannot be set is said, and leaves the last good one where it is. */
  #follow(): void {
    clearTimeout(this.#timer);
    const { text } = this.#editor;
    const read = readJson(text);
    this.#offer.hidden = read.mistake === undefined || read.isJson || !isManuscript(text);
    if (read.mistake) return this.#complain(text, read.mistake.offset, read.mistake.message);
    this.#editor.mark(undefined);
    this.#toMistake.hidden = true;
    const issues = this.#events.set(read.value);
    const isFatal = issues.some(({ severity }) => severity === 'fatal');
    this.#say(isFatal ? 'This is not an article yet. The last good one is shown.' : 'The previews follow as you type.', isFatal);
    showIssues(this.#title, this.#issues, issues, (pointer) => this.#goTo(pointer));
  }

  #complain(text: string, offset: number, message: string): void {
    const { line, column } = lineAndColumn(text, offset);
    this.#editor.mark(line);
    this.#mistakeAt = offset;
    this.#toMistake.hidden = false;
    this.#say(`Line ${line}, column ${column}: ${message} The last good article is shown.`, true);
  }

  #say(sentence: string, isProblem = false): void {
    this.#status.classList.toggle('is-problem', isProblem);
    this.#status.textContent = sentence;
  }

  /** Selects the value of a pointer; of a value around it, only the beginning. */
  #goTo(pointer: string): void {
    const { start, end, isExact } = locate(this.#editor.text, pointer);
    this.#editor.select(start, isExact ? end : Math.min(start + 1, end));
  }
}
