import type { Context } from '../../templates/context.js';
import { focusOnce, holdsFocus } from '../focus.js';
import type { Renderer } from '../loader.js';
import type { OwnChild } from '../own-child.js';
import { watchPictures } from '../pictures.js';
import type { Page } from './page.js';
import type { View } from './view.js';

/** What an element lays out in the one child that it owns. */
export class OwnPage {
  readonly #host: HTMLElement;
  readonly #child: OwnChild;
  #wrapper: HTMLElement | undefined;
  #page: Page | undefined;

  constructor(host: HTMLElement, child: OwnChild) {
    this.#host = host;
    this.#child = child;
  }

  /** The node that is owned; undefined while nothing is shown. */
  get wrapper(): HTMLElement | undefined {
    return this.#wrapper;
  }

  /** Takes over markup that stands there already, as it stands. */
  adopt(existing: HTMLElement): void {
    this.#child.put(existing);
    if (existing === this.#wrapper) return;
    this.#wrapper = existing;
    watchPictures(existing);
  }

  /** Shows an article; in markup that stands there already, where there is such. Nothing has changed when it throws. */
  show(context: Context, view: View, renderer: Renderer, document: Document, existing = this.#wrapper): void {
    const page = this.#page ?? new renderer.Page(view, document, existing);
    page.show(context);
    this.#page = page;
    this.adopt(page.wrapper);
  }

  /** Takes out what is shown. A focus that was in it goes to the element, so that a reader is still in this place of the page. */
  close(): void {
    const hadFocus = holdsFocus(this.#wrapper);
    if (this.#wrapper) this.#child.take(this.#wrapper);
    this.#wrapper = undefined;
    this.#page = undefined;
    if (hadFocus) focusOnce(this.#host);
  }
}
