import { isAddress } from './address.js';
import { decodeEntities } from './entities.js';
import type { Attribute, Child, ElementNode, Hole } from './template-tree.js';
import { attributeProblem, isVoidElement, tagProblem } from './vocabulary.js';

/** Stands for a hole in the joined source. HTML text cannot contain it, so neither can a template. */
const HOLE = '\0';

/**
 * Reads a template's strings into its top-level children. Linear, and without the HTML parser.
 *
 * Whitespace: outside `<pre>`, a run of whitespace that holds a newline is dropped when it is all there is between two
 * tags, holes or ends of the template, and is one space otherwise. Other whitespace is kept. (So a space between two
 * inline elements is written on one line.)
 *
 * @throws Error that quotes the start of the template, for everything the hosts do not support.
 */
export function parseTemplate(strings: readonly string[]): readonly Child[] {
  try {
    return new TemplateParser(strings).children(undefined, false);
  } catch (error) {
    const start = strings.join('${…}').replace(/\s+/g, ' ').trim().slice(0, 60);
    throw new Error(`Template "${start}": ${(error as Error).message}.`, { cause: error });
  }
}

class TemplateParser {
  readonly #source: string;
  #at = 0;
  #holes = 0;

  constructor(strings: readonly string[]) {
    this.#source = strings.join(HOLE);
    if (this.#source.split(HOLE).length !== strings.length) throw new Error('a NUL character');
  }

  children(parent: string | undefined, preformatted: boolean): Child[] {
    const children: Child[] = [];
    for (;;) {
      const text = this.#text(preformatted);
      if (text !== '') children.push(text);
      if (this.#at === this.#source.length) {
        if (parent !== undefined) throw new Error(`<${parent}> is not closed`);
        return children;
      }
      if (this.#skip(HOLE)) children.push(this.#holes++);
      else if (this.#skip('</')) {
        this.#closingTag(parent);
        return children;
      } else children.push(this.#element(preformatted));
    }
  }

  #text(preformatted: boolean): string {
    let text = '';
    for (;;) {
      text += this.#match(/[^<\0]*/y);
      if (!this.#skip('<!--')) break;
      const comment = this.#match(/[^\0]*?-->/y);
      if (comment === '') throw new Error('a comment is not closed, or has a hole in it');
    }
    return decodeEntities(preformatted ? text : collapse(text));
  }

  #closingTag(parent: string | undefined): void {
    const tag = this.#match(/[a-z][a-z0-9._-]*/iy).toLowerCase();
    this.#match(/\s*/y);
    if (tag === '' || !this.#skip('>')) throw new Error('a closing tag is not complete, or has a hole in it');
    if (tag !== parent) {
      throw new Error(`</${tag}> closes ${parent === undefined ? 'nothing' : `<${parent}>`}`);
    }
  }

  #element(preformatted: boolean): ElementNode {
    this.#at++;
    const tag = this.#match(/[a-z][a-z0-9._-]*/iy).toLowerCase();
    if (this.#source[this.#at] === HOLE) throw new Error('a hole in a tag name');
    if (tag === '') throw new Error('a "<" that begins no tag, write &lt;');
    const problem = tagProblem(tag);
    if (problem !== undefined) throw new Error(problem);
    const attributes = this.#attributes(tag);
    if (isVoidElement(tag)) {
      this.#skip('/');
      this.#expectEnd(tag);
      return { tag, attributes, children: [] };
    }
    this.#expectEnd(tag);
    // As in HTML, the newline that follows the opening tag is not part of the text.
    if (tag === 'pre') this.#skip('\n');
    return { tag, attributes, children: this.children(tag, preformatted || tag === 'pre') };
  }

  #expectEnd(tag: string): void {
    if (this.#skip('>')) return;
    if (this.#source[this.#at] === HOLE) throw new Error(`a hole among the attributes of <${tag}>`);
    if (this.#source[this.#at] === '/') throw new Error(`<${tag}/> does not close itself, write <${tag}></${tag}>`);
    throw new Error(`the tag <${tag}> is not complete`);
  }

  #attributes(tag: string): Attribute[] {
    const attributes: Attribute[] = [];
    const names = new Set<string>();
    for (;;) {
      const space = this.#match(/\s*/y);
      const written = this.#match(/[^\s"'<>/=\0]+/y);
      if (written === '') return attributes;
      if (space === '') throw new Error(`no space before attribute ${written} of <${tag}>`);
      const problem = attributeProblem(written);
      if (problem !== undefined) throw new Error(problem);
      const attribute = this.#attribute(written, tag);
      if (names.has(attribute.name)) throw new Error(`attribute ${attribute.name} of <${tag}> stands there twice`);
      names.add(attribute.name);
      attributes.push(attribute);
    }
  }

  #attribute(written: string, tag: string): Attribute {
    const boolean = written.startsWith('?');
    const name = written.slice(boolean ? 1 : 0).toLowerCase();
    const parts = this.#match(/\s*=\s*/y) === '' ? [] : this.#attributeValue(written);
    const [first] = parts;
    if (parts.length === 1 && typeof first === 'number') {
      return { kind: boolean ? 'boolean' : isAddress(tag, name) ? 'address' : 'whole', name, hole: first };
    }
    if (boolean) throw new Error(`${written} takes one hole and nothing else`);
    if (parts.every((part) => typeof part === 'string')) return { kind: 'fixed', name, value: parts.join('') };
    // what comes behind cannot give it a scheme then
    if (isAddress(tag, name) && !/[:/?#]/.test(String(first))) throw new Error(`${name} is one hole, or begins with a scheme or a path`);
    return { kind: 'parts', name, parts };
  }

  #attributeValue(written: string): (string | Hole)[] {
    const quoted = this.#match(/"[^"]*"|'[^']*'/y);
    if (quoted === '') throw new Error(`the value of ${written} is not quoted, or its quote is not closed`);
    const parts: (string | Hole)[] = [];
    for (const [index, text] of quoted.slice(1, -1).split(HOLE).entries()) {
      if (index > 0) parts.push(this.#holes++);
      if (text !== '') parts.push(decodeEntities(text));
    }
    return parts;
  }

  #skip(token: string): boolean {
    const found = this.#source.startsWith(token, this.#at);
    if (found) this.#at += token.length;
    return found;
  }

  #match(sticky: RegExp): string {
    sticky.lastIndex = this.#at;
    const found = sticky.exec(this.#source)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }
}

function collapse(text: string): string {
  if (!text.includes('\n')) return text;
  if (/^[ \t\n\f\r]*$/.test(text)) return '';
  return text.replace(/[ \t\n\f\r]+/g, (run) => (run.includes('\n') ? ' ' : run));
}
