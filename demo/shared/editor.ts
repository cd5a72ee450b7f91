import { make } from './dom.js';

/**
 * A text area with numbered lines. Behind it stands the same text once more, invisible, one element a line: it gives the lines
 * their numbers and marks, and the text area its height, so that long lines can wrap.
 */
export class Editor {
  readonly #scroller: HTMLElement;
  readonly #area: HTMLTextAreaElement;
  readonly #mirror = make('div', { className: 'editor-lines', ariaHidden: 'true' });
  #lines: string[] = [];
  #marked: number | undefined;

  constructor(scroller: HTMLElement, area: HTMLTextAreaElement, changed: () => void) {
    this.#scroller = scroller;
    this.#area = area;
    area.before(this.#mirror);
    area.addEventListener('input', () => {
      this.#draw();
      changed();
    });
    this.#draw();
  }

  get text(): string {
    return this.#area.value;
  }

  set text(text: string) {
    this.#area.value = text;
    this.#draw();
    this.#scroller.scrollTop = 0;
  }

  /** Marks a line, counted from 1, as the one with the mistake; undefined takes the mark away. */
  mark(line: number | undefined): void {
    this.#marked = line;
    this.#mirror.querySelector('.editor-mistake')?.classList.remove('editor-mistake');
    if (line !== undefined) this.#mirror.children[line - 1]?.classList.add('editor-mistake');
    this.#area.ariaInvalid = line === undefined ? 'false' : 'true';
  }

  /** Selects from one offset to another, and brings the place into view. */
  select(start: number, end: number): void {
    this.#area.focus({ preventScroll: true });
    this.#area.setSelectionRange(start, end);
    const top = this.#topOf(start) - this.#scroller.getBoundingClientRect().top;
    this.#scroller.scrollTop += top - this.#scroller.clientHeight / 3;
    this.#scroller.scrollIntoView({ block: 'nearest' });
  }

  #topOf(offset: number): number {
    const before = this.#area.value.slice(0, offset).split('\n');
    const line = this.#mirror.children[before.length - 1];
    const text = line?.firstChild;
    if (!text) return line?.getBoundingClientRect().top ?? 0;
    const range = document.createRange();
    range.setStart(text, Math.min(before.at(-1)?.length ?? 0, text.textContent?.length ?? 0));
    return range.getBoundingClientRect().top;
  }

  /** Replaces the lines that have changed, and no others. */
  #draw(): void {
    const old = this.#lines;
    const lines = this.#area.value.split('\n');
    const shorter = Math.min(old.length, lines.length);
    let same = 0;
    while (same < shorter && old[same] === lines[same]) same++;
    let tail = 0;
    while (tail < shorter - same && old[old.length - 1 - tail] === lines[lines.length - 1 - tail]) tail++;
    const { children } = this.#mirror;
    for (const element of [...children].slice(same, old.length - tail)) element.remove();
    const fresh = lines
      .slice(same, lines.length - tail)
      .map((line) => make('div', { className: 'editor-line' }, ...(line === '' ? [] : [line])));
    const next = children[same];
    if (next) next.before(...fresh);
    else this.#mirror.append(...fresh);
    this.#lines = lines;
    if (this.#marked !== undefined) this.mark(this.#marked);
  }
}
