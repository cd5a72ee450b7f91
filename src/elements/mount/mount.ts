import { toKeyedNode, toNode } from '../../hosts/dom.js';
import { type KeyedNode, planList } from '../../hosts/list.js';
import { nodeBehind, placeNodes } from '../../hosts/place.js';
import { planRepeat, setAttributes } from '../../hosts/update.js';
import type { Outline } from '../../templates/article.js';
import { sameBlockContext } from '../../templates/block-context.js';
import { COLUMN } from '../../templates/column.js';
import type { Context } from '../../templates/context.js';
import { repeat, type Repeat } from '../../templates/html.js';
import { adoptChildren } from './adopt.js';
import { oursIn, ownClasses } from './ours.js';
import { inSlices, isSliced, STEP } from './slices.js';

/** What is shown, in which context, and the nodes that have been made of it, from the first on. */
interface Shown {
  readonly context: Context;
  readonly content: Repeat;
  readonly list: KeyedNode[];
}

/** The first classes of a host's blocks. */
const ownIn = ({ schema }: Context) => ownClasses(Object.keys(schema.blocks));

/** The node that an element owns and everything in it. It shows one context after another, and changes only what differs. */
export class Mount {
  readonly wrapper: HTMLElement;
  readonly #outline: Outline;
  readonly #column: Element;
  #shown: Shown | undefined;
  #rest: Promise<void> | undefined;

  /** With `existing`, markup that is there already (from a server, or from a clone) is taken over. */
  constructor(outline: Outline, context: Context, document: Document, existing?: HTMLElement) {
    const wrapper = toNode(outline.wrapper(context, repeat([], () => undefined)), document) as HTMLElement;
    const column = wrapper.querySelector(`.${COLUMN}`) as Element;
    this.#outline = outline;
    this.wrapper = existing?.localName === wrapper.localName ? existing : wrapper;
    this.#column = this.wrapper.querySelector(`:scope > .${COLUMN}`) ?? column;
    if (!this.wrapper.contains(this.#column)) this.wrapper.replaceChildren(this.#column);
  }

  get context(): Context | undefined {
    return this.#shown?.context;
  }

  /** For as long as parts of a long article are missing: resolves when they are there, or will not come. */
  get rest(): Promise<void> | undefined {
    return this.#rest;
  }

  /**
   * Shows an article. Updating from one to another leaves the same tree as showing the other from the start. Nothing has changed when it throws. Of a long
   * article that is the first, what does not stand at its beginning follows in slices; `failed` is told where that throws.
   */
  show(context: Context, failed: (cause: unknown) => void): void {
    if (this.#shown?.context === context) return;
    const content = this.#outline.content(context);
    const { items } = content;
    const view = this.wrapper.ownerDocument.defaultView;
    const isCut = !this.#shown && isSliced(items.length, view) && oursIn(this.#column, ownIn(context)).length === 0;
    const list = this.#settle(isCut ? { ...content, items: items.slice(0, STEP) } : content, context);
    setAttributes(this.wrapper, this.#outline.wrapper(context, content));
    this.#shown = { context, content, list: [...list] };
    this.#rest = isCut ? this.#follow(this.#shown, view, failed) : undefined;
  }

  /** Makes nothing more. */
  stop(): void {
    this.#shown = undefined;
    this.#rest = undefined;
  }

  /** Shows what is missing, until something else is shown. */
  async #follow(shown: Shown, view: Window & typeof globalThis, failed: (cause: unknown) => void): Promise<void> {
    try {
      await inSlices(() => this.#shown === shown && this.#showMore(shown), view);
      if (this.#shown === shown) this.#rest = undefined;
    } catch (cause) {
      this.stop();
      failed(cause);
    }
  }

  /** Shows the next blocks; returns whether there are more. */
  #showMore({ content: { items, template }, list }: Shown): boolean {
    const { length } = list;
    const end = nodeBehind(this.#column, list, length);
    const more = items.slice(length, length + STEP).map((key, index) => toKeyedNode(key, template(key as never, length + index), this.wrapper.ownerDocument));
    placeNodes(this.#column, more, new Set(), end);
    return list.push(...more) < items.length;
  }

  /** Brings what stands in the column to the content. */
  #settle(content: Repeat, context: Context): readonly KeyedNode[] {
    const shown = this.#shown;
    const column = this.#column;
    const { ownerDocument: document } = this.wrapper;
    const { items, template } = content;
    const make = (key: unknown, index: number) => toKeyedNode(key, template(key as never, index), document);
    if (!shown) {
      const own = ownIn(context);
      if (oursIn(column, own).length > 0) return adoptChildren(column, items.map(make), own);
    }
    const isSame = shown && sameBlockContext(shown.context, context);
    const strangers = (shown?.list ?? []).map(({ node }): KeyedNode => ({ key: {}, node }));
    const plan = isSame
      ? planRepeat(column, shown.list, shown.content, content, document)
      : planList(column, strangers, items, (key, index) => ({ kept: make(key, index) }));
    plan.commit();
    return plan.list;
  }
}
