import { updateList, type Entry } from '../../hosts/list.js';
import { sameResult } from '../../hosts/same-result.js';
import { digestOf } from '../../schema/digest.js';
import type { Context } from '../../templates/context.js';
import { sameSetting } from '../../templates/setting.js';
import { markOf } from '../tags.js';
import { adoptBody, render, reviseBody, updateBody, type Part } from './part.js';
import { PART_TEMPLATES, type PartName, type View } from './view.js';

/**
 * The node that an element owns and everything in it. It shows one context after another, and changes only what differs: parts whose
 * result is the same keep their nodes, and so does every block that is the same object.
 */
export class Page {
  readonly wrapper: HTMLElement;
  readonly #view: View;
  #context: Context | undefined;
  #parts = new Map<PartName, Part>();
  #entries: readonly Entry<Part>[] = [];

  /** With `existing`, markup that is there already (from a server, or from a clone) is taken over. */
  constructor(view: View, document: Document, existing?: HTMLElement) {
    this.#view = view;
    this.wrapper = existing?.localName === view.tag ? existing : document.createElement(view.tag);
  }

  get context(): Context | undefined {
    return this.#context;
  }

  /** Shows an article. Updating from one to another leaves the same tree as showing the other from the start. */
  show(context: Context): void {
    const digest = digestOf(context.article);
    const known = this.#context;
    if (!known && this.wrapper.childElementCount > 0) this.#adopt(context, markOf(this.wrapper)?.digest === digest);
    else if (known !== context) this.#update(context, known !== undefined && sameSetting(known, context));
    this.#context = context;
    this.#setAttributes(context, digest);
  }

  #update(context: Context, keep: boolean): void {
    const document = this.wrapper.ownerDocument;
    const next = this.#view.parts.map((name) => {
      const before = keep ? this.#parts.get(name) : undefined;
      const part = name === 'body' ? updateBody(context, document, before) : updatePart(name, context, document, before);
      this.#parts.set(name, part);
      return part;
    });
    this.#entries = updateList(this.wrapper, this.#entries, next, ({ node }) => node);
  }

  #adopt(context: Context, same: boolean): void {
    const document = this.wrapper.ownerDocument;
    const present = new Map<PartName, Element>();
    for (const name of this.#view.parts) {
      const node = this.wrapper.querySelector(`:scope > .galley-${name}`);
      if (node) present.set(name, node);
    }
    const next = this.#view.parts.map((name) => {
      const node = present.get(name);
      const part = node ? adoptPart(name, node, context, document, same) : name === 'body' ? updateBody(context, document) : updatePart(name, context, document);
      this.#parts.set(name, part);
      return part;
    });
    const kept = new Map(next.map((part) => [part.node, part]));
    const there = [...this.wrapper.childNodes] as Element[];
    const before = (same ? there.filter((node) => kept.has(node)) : there).map((node) => ({ key: kept.get(node) ?? { result: undefined, node, blocks: [] }, node }));
    this.#entries = updateList(this.wrapper, before, next, ({ node }) => node);
  }

  #setAttributes(context: Context, digest: string): void {
    for (const [name, value] of Object.entries(this.#view.attributes(context, digest))) {
      if (value === undefined) this.wrapper.removeAttribute(name);
      else if (this.wrapper.getAttribute(name) !== value) this.wrapper.setAttribute(name, value);
    }
  }
}

function updatePart(name: keyof typeof PART_TEMPLATES, context: Context, document: Document, before?: Part): Part {
  const result = PART_TEMPLATES[name](context);
  if (before && sameResult(before.result, result)) return before;
  return { result, node: render(result, context, document), blocks: [] };
}

function adoptPart(name: PartName, node: Element, context: Context, document: Document, same: boolean): Part {
  if (name === 'body') return (same ? adoptBody(node, context) : undefined) ?? reviseBody(node, context, document);
  const part: Part = same ? { result: PART_TEMPLATES[name](context), node, blocks: [] } : updatePart(name, context, document);
  return part.node?.isEqualNode(node) ? { ...part, node } : part;
}
