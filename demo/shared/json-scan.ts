/** Where a value stands in JSON text: the offset of its first character and the one behind its last, in UTF-16 units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** The first thing that is not JSON: where, and what to do about it. */
export interface Mistake {
  readonly offset: number;
  readonly message: string;
}

export interface JsonScan {
  /** Every value before the mistake, by its JSON pointer (RFC 6901). */
  readonly places: ReadonlyMap<string, Place>;
  readonly mistake: Mistake | undefined;
}

const DEEPEST = 500;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[\w$.+-]+/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

class MistakeFound extends Error {
  constructor(
    readonly offset: number,
    message: string,
  ) {
    super(message);
  }
}

/** Reads JSON text for its places alone. Browsers disagree on how `JSON.parse` tells where it stopped, and one says nothing. */
class Scanner {
  readonly places = new Map<string, Place>();
  #at = 0;

  constructor(readonly text: string) {}

  document(): void {
    this.#value('', 0);
    this.#space();
    if (this.#at < this.text.length)
      this.#fail(this.#at, 'The article ends before this. Remove what follows, or look for a bracket too many.');
  }

  #value(pointer: string, depth: number): void {
    this.#space();
    const start = this.#at;
    const first = this.text[start];
    if (depth > DEEPEST) this.#fail(start, 'Too many brackets are open here.');
    // Known already while it is open, so that in broken text the innermost open value can still be found.
    if (first === '{' || first === '[') this.places.set(pointer, { start, end: this.text.length });
    if (first === '{') this.#list(pointer, '}', () => this.#member(pointer, depth));
    else if (first === '[') this.#list(pointer, ']', (index) => this.#value(`${pointer}/${index}`, depth + 1));
    else if (first === '"') this.#string();
    else this.#scalar();
    this.places.set(pointer, { start, end: this.#at });
  }

  #list(pointer: string, closing: string, item: (index: number) => void): void {
    const start = this.#at++;
    for (let index = 0; ; index++) {
      this.#space();
      if (this.text[this.#at] === closing && index === 0) break;
      item(index);
      const end = this.#at;
      this.#space();
      const next = this.text[this.#at];
      if (next === closing) break;
      if (next === undefined) this.#fail(start, `This bracket is never closed: “${closing}” is missing.`);
      if (next !== ',')
        this.#fail(end, next === '}' || next === ']' ? `“${closing}” is missing before “${next}”.` : 'A comma is missing here.');
      const comma = this.#at++;
      this.#space();
      if (this.text[this.#at] === closing) this.#fail(comma, `No comma may stand before “${closing}”. Remove it.`);
    }
    this.#at++;
  }

  #member(pointer: string, depth: number): void {
    if (this.text[this.#at] !== '"') this.#fail(this.#at, 'A field name is expected here, in straight double quotes (").');
    const start = this.#at;
    this.#string();
    const name = String(JSON.parse(this.text.slice(start, this.#at)));
    this.#space();
    if (this.text[this.#at] !== ':') this.#fail(this.#at, `A colon is missing after the name “${name.slice(0, 40)}”.`);
    this.#at++;
    this.#value(`${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, depth + 1);
  }

  #string(): void {
    const start = this.#at++;
    for (;;) {
      const character = this.text[this.#at];
      if (character === undefined || character === '\n')
        this.#fail(start, 'This text is not closed: a quotation mark (") is missing at its end.');
      if (character === '\\') this.#match(ESCAPE, 'A backslash says nothing before this character. Write \\\\ for a backslash.');
      else if (character < ' ') this.#fail(this.#at, 'A tab or control character stands in this text. Write \\t for a tab.');
      else this.#at++;
      if (character === '"') return;
    }
  }

  #scalar(): void {
    const start = this.#at;
    const character = this.text[start];
    if (character === undefined) this.#fail(start, 'The text ends where a value is expected.');
    if (/[-\d]/.test(character)) {
      this.#match(NUMBER, 'This is not a number.');
      if (/[\w.]/.test(this.text[this.#at] ?? '')) this.#fail(start, 'This is not a number as JSON writes them.');
      return;
    }
    if (/[‘’“”„«»']/.test(character)) this.#fail(start, 'Text stands in straight double quotes (") in JSON.');
    WORD.lastIndex = start;
    const word = WORD.exec(this.text)?.[0];
    if (word !== 'true' && word !== 'false' && word !== 'null') {
      this.#fail(
        start,
        word ? `“${word.slice(0, 40)}” is no value. Write text in double quotes.` : `A value is expected here, not “${character}”.`,
      );
    }
    this.#at += word.length;
  }

  #match(pattern: RegExp, message: string): void {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.text);
    if (!found) this.#fail(this.#at, message);
    this.#at += found[0].length;
  }

  #space(): void {
    while (this.#at < this.text.length && ' \n\r\t'.includes(this.text[this.#at] ?? '')) this.#at++;
  }

  #fail(offset: number, message: string): never {
    throw new MistakeFound(offset, message);
  }
}

/** Finds the place of every value in JSON text, and the first mistake. Never throws; a mistake ends the search. */
export function scanJson(text: string): JsonScan {
  const scanner = new Scanner(text);
  try {
    scanner.document();
    return { places: scanner.places, mistake: undefined };
  } catch (error) {
    if (!(error instanceof MistakeFound)) throw error;
    return { places: scanner.places, mistake: { offset: error.offset, message: error.message } };
  }
}

/** Line and column of an offset, both from 1. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
