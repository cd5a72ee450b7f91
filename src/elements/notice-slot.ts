import { holdsFocus } from './focus.js';
import { noticeBox, noticeNode, type NoticeText } from './notice.js';
import type { OwnChild } from './own-child.js';

/** Where an element says what went wrong: at the end of the article that is shown, over the window's lower edge, or in a box of its own where there is none. */
export class NoticeSlot {
  readonly #child: OwnChild;
  #node: HTMLElement | undefined;
  #box: HTMLElement | undefined;
  #said = '';

  constructor(child: OwnChild) {
    this.#child = child;
  }

  get isShown(): boolean {
    return this.#node !== undefined;
  }

  hasFocus(): boolean {
    return holdsFocus(this.#node);
  }

  /** Shows a message. One that is there already stays, so that its button keeps the focus. */
  show(text: NoticeText, page: HTMLElement | undefined, document: Document): void {
    const said = `${text.key} ${text.language} ${String(text.retry !== undefined)}`;
    const place = page ?? this.#box;
    if (said === this.#said && place && this.#node?.parentNode === place) return;
    this.drop();
    this.#said = said;
    this.#node = noticeNode(text, document);
    if (page) return page.append(this.#node);
    this.#box = noticeBox(this.#node);
    this.#child.put(this.#box);
  }

  drop(): void {
    this.#node?.remove();
    if (this.#box) this.#child.take(this.#box);
    this.#node = undefined;
    this.#box = undefined;
  }
}
