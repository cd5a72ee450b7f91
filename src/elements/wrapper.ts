import type { Outline } from '../templates/article.js';
import type { Context } from '../templates/context.js';
import { focusOnce, holdsFocus } from './focus.js';
import type { Renderer } from './loader.js';
import type { Mount } from './mount/mount.js';
import type { OwnChild } from './own-child.js';
import { watchPictures } from './pictures.js';

/** What an element lays out in the one child that it owns. */
export class Wrapper {
  readonly #host: HTMLElement;
  readonly #child: OwnChild;
  #node: HTMLElement | undefined;
  #mount: Mount | undefined;

  constructor(host: HTMLElement, child: OwnChild) {
    this.#host = host;
    this.#child = child;
  }

  /** The node that is owned; undefined while nothing is shown. */
  get node(): HTMLElement | undefined {
    return this.#node;
  }

  /** For as long as parts of what is shown are missing: resolves when they are there, or will not come. */
  get rest(): Promise<void> | undefined {
    return this.#mount?.rest;
  }

  /** Takes over markup that stands there already, as it stands. */
  adopt(existing: HTMLElement): void {
    this.#child.put(existing);
    if (existing === this.#node) return;
    this.#node = existing;
    watchPictures(existing);
  }

  /**
   * Shows an article; in markup that stands there already, where there is such. Nothing has changed when it throws. Where a part that follows cannot be
   * shown, nothing is shown any more, and `failed` is told.
   */
  show(context: Context, outline: Outline, { Mount }: Pick<Renderer, 'Mount'>, failed: (cause: unknown) => void, existing = this.#node): void {
    const { ownerDocument: document } = this.#host;
    const mount = this.#mount ?? new Mount(outline, context, document, existing);
    mount.show(context, (cause) => {
      this.close();
      failed(cause);
    });
    this.#mount = mount;
    this.adopt(mount.wrapper);
  }

  /** Takes out what is shown. A focus that was in it goes to the element, so that a reader is still in this place of the page. */
  close(): void {
    const hadFocus = holdsFocus(this.#node);
    if (this.#node) this.#child.take(this.#node);
    this.#node = undefined;
    this.#mount?.stop();
    this.#mount = undefined;
    if (hadFocus) focusOnce(this.#host);
  }
}
