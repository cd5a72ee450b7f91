import { updateList, type Entry } from '../../hosts/list.js';
import { NAME } from '../../schema/name.js';
import type { Attributes } from '../../templates/article.js';
import { COLUMN, CONTENT } from '../../templates/column.js';
import type { Context } from '../../templates/context.js';
import { sameBlockContext } from '../../templates/block-context.js';
import { matchNodes } from './match-nodes.js';
import { isPart, piecesOf, type Part, type Piece } from './parts.js';
import type { PartName, View } from './view.js';

const CLASS_PREFIX = `${NAME}-`;

/**
 * The node that an element owns and everything in it. It shows one context after another, and changes only what differs: parts whose
 * result is the same keep their nodes, and so does every block that is the same object.
 */
export class Page {
  readonly wrapper: HTMLElement;
  readonly #view: View;
  readonly #column: Element;
  #context: Context | undefined;
  #entries: readonly Entry<object>[] = [];

  /** With `existing`, markup that is there already (from a server, or from a clone) is taken over. */
  constructor(view: View, document: Document, existing?: HTMLElement) {
    this.#view = view;
    this.wrapper = existing?.localName === view.tag ? existing : document.createElement(view.tag);
    this.#column = this.wrapper.querySelector(`:scope > .${COLUMN}`) ?? this.#newColumn(document);
  }

  get context(): Context | undefined {
    return this.#context;
  }

  /** Shows an article. Updating from one to another leaves the same tree as showing the other from the start. */
  show(context: Context): void {
    const known = this.#context;
    if (known === context) return;
    const document = this.wrapper.ownerDocument;
    const keep = known !== undefined && sameBlockContext(known, context);
    const pieces = piecesOf(this.#view.parts, context, document, keep ? this.#parts() : new Map());
    const isNew = known === undefined && this.#column.childElementCount > 0;
    if (isNew) this.#adopt(pieces);
    else this.#update(pieces, keep);
    this.#context = context;
    this.#setAttributes(this.#view.attributes(context));
  }

  #newColumn(document: Document): Element {
    const column = document.createElement('div');
    column.className = `${COLUMN} ${CONTENT}`;
    this.wrapper.replaceChildren(column);
    return column;
  }

  #parts(): Map<PartName, Part> {
    return new Map(this.#entries.flatMap(({ key }) => (isPart(key) ? [[key.name, key] as const] : [])));
  }

  #update(pieces: readonly Piece[], keep: boolean): void {
    const renders = new Map(pieces.map(({ key, render }) => [key, render]));
    const before = keep ? this.#entries : this.#entries.map(({ node }) => ({ key: {}, node }));
    this.#entries = updateList(this.#column, before, [...renders.keys()], (key) => renders.get(key)?.() ?? null);
  }

  /** Takes over what stands here: nodes that would come out the same stay, with the state that a reader has given them. */
  #adopt(pieces: readonly Piece[]): void {
    const ours = [...this.#column.children].filter(isOurs);
    const fresh = pieces.map(({ key, render }) => ({ key, node: render() }));
    const nodes = new Map(fresh.map(({ key, node }) => [key, node]));
    const present = matchNodes(ours, fresh);
    this.#entries = updateList(this.#column, present, [...nodes.keys()], (key) => nodes.get(key) ?? null);
  }

  #setAttributes(attributes: Attributes): void {
    for (const [name, value] of Object.entries(attributes)) {
      if (value === undefined) this.wrapper.removeAttribute(name);
      else if (this.wrapper.getAttribute(name) !== value) this.wrapper.setAttribute(name, value);
    }
  }
}

/** Whether a node in a column is one of ours: what a page has put between the blocks, such as an advertisement, stays where it is. */
const isOurs = (node: Element) => node.getAttribute('class')?.startsWith(CLASS_PREFIX);
