import { toKeyedNode, toNode } from '../../hosts/dom.js';
import { type KeyedNode, planList } from '../../hosts/list.js';
import { planRepeat, setAttributes } from '../../hosts/update.js';
import type { Outline } from '../../templates/article.js';
import { sameBlockContext } from '../../templates/block-context.js';
import { COLUMN } from '../../templates/column.js';
import type { Context } from '../../templates/context.js';
import { repeat, type Repeat } from '../../templates/html.js';
import { adoptChildren } from './adopt.js';
import { oursIn, ownClasses } from './ours.js';

/** What is shown, in which context, and the nodes that were made of it. */
interface Shown {
  readonly context: Context;
  readonly content: Repeat;
  readonly list: readonly KeyedNode[];
}

/** The node that an element owns and everything in it. It shows one context after another, and changes only what differs. */
export class Mount {
  readonly wrapper: HTMLElement;
  readonly #outline: Outline;
  readonly #column: Element;
  #shown: Shown | undefined;

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

  /** Shows an article. Updating from one to another leaves the same tree as showing the other from the start. Nothing has changed when it throws. */
  show(context: Context): void {
    if (this.#shown?.context === context) return;
    const content = this.#outline.content(context);
    const list = this.#settle(content, context);
    setAttributes(this.wrapper, this.#outline.wrapper(context, content));
    this.#shown = { context, content, list };
  }

  /** Brings what stands in the column to the content. */
  #settle(content: Repeat, context: Context): readonly KeyedNode[] {
    const shown = this.#shown;
    const column = this.#column;
    const { ownerDocument: document } = this.wrapper;
    const { items, template } = content;
    const make = (key: unknown, index: number) => toKeyedNode(key, template(key as never, index), document, context);
    if (!shown) {
      const own = ownClasses(Object.keys(context.schema.blocks));
      if (oursIn(column, own).length > 0) return adoptChildren(column, items.map(make), own);
    }
    const isSame = shown && sameBlockContext(shown.context, context);
    const strangers = (shown?.list ?? []).map(({ node }): KeyedNode => ({ key: {}, node }));
    const plan = isSame
      ? planRepeat(column, shown.list, shown.content, content, document, context)
      : planList(column, strangers, items, (key, index) => ({ kept: make(key, index) }));
    plan.commit();
    return plan.list;
  }
}
