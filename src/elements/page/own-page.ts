import type { Context } from '../../templates/context.js';
import type { Press } from '../load-press.js';
import type { OwnChild } from '../own-child.js';
import { watchPictures } from '../pictures.js';
import type { Page } from './page.js';
import type { View } from './view.js';

/** What an element lays out in the one child that it owns. */
export class OwnPage {
  readonly #child: OwnChild;
  readonly #missing: (wrapper: HTMLElement) => string | undefined;
  #wrapper: HTMLElement | undefined;
  #page: Page | undefined;

  /** `missing` says, in the language of the page, that a picture is not there. */
  constructor(child: OwnChild, missing: (wrapper: HTMLElement) => string | undefined) {
    this.#child = child;
    this.#missing = missing;
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
    watchPictures(existing, () => this.#missing(existing) ?? '');
  }

  /** Shows an article; in markup that stands there already, where there is such. Nothing has changed when it throws. */
  show(context: Context, view: View, press: Press, document: Document, existing = this.#wrapper): void {
    const page = this.#page ?? new press.Page(view, document, existing);
    page.show(context);
    this.#page = page;
    this.adopt(page.wrapper);
  }

  close(): void {
    if (this.#wrapper) this.#child.take(this.#wrapper);
    this.#wrapper = undefined;
    this.#page = undefined;
  }
}
