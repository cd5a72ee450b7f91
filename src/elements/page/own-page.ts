import type { Context } from '../../templates/context.js';
import type { OwnChild } from '../own-child.js';
import { watchPictures } from '../pictures.js';
import { Page } from './page.js';
import type { View } from './view.js';

/** What an element lays out in the one child that it owns. */
export class OwnPage {
  readonly #view: View;
  readonly #child: OwnChild;
  readonly #missing: (wrapper: HTMLElement) => string | undefined;
  #page: Page | undefined;

  /** `missing` says, in the language of the page, that a picture is not there. */
  constructor(view: View, child: OwnChild, missing: (wrapper: HTMLElement) => string | undefined) {
    this.#view = view;
    this.#child = child;
    this.#missing = missing;
  }

  /** The node that is owned; undefined while nothing is shown. */
  get wrapper(): HTMLElement | undefined {
    return this.#page?.wrapper;
  }

  /** Takes over markup that stands there already, as it stands. */
  adopt(existing: HTMLElement): void {
    this.#keep(new Page(this.#view, existing.ownerDocument, existing));
  }

  /** Shows an article; in markup that stands there already, where there is such. Nothing has changed when it throws. */
  show(context: Context, document: Document, existing?: HTMLElement): void {
    const page = this.#page ?? new Page(this.#view, document, existing);
    page.show(context);
    this.#keep(page);
  }

  close(): void {
    if (this.#page) this.#child.take(this.#page.wrapper);
    this.#page = undefined;
  }

  #keep(page: Page): void {
    this.#child.put(page.wrapper);
    if (page === this.#page) return;
    this.#page = page;
    watchPictures(page.wrapper, () => this.#missing(page.wrapper) ?? '');
  }
}
