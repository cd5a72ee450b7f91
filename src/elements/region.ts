import { ContextConsumer } from '@lit/context';
import { ReactiveElement, type PropertyValues } from '@lit/reactive-element';
import type { Context } from '../templates/context.js';
import { adoptStyles } from './adopt-styles.js';
import { articleContext } from './context-key.js';
import { isFinished, whenFinished } from './finished.js';
import { OwnChild } from './own-child.js';
import { Page } from './page/page.js';
import { REGION_VIEWS } from './page/view.js';
import { watchPictures } from './pictures.js';
import { hasLooseText, setStates } from './states.js';
import { ARTICLE_TAG, ownedChild, type Region } from './tags.js';

/**
 * A part of an article in a place of its own. It stands anywhere inside a `<galley-article>`, in any order with the page's own content,
 * takes the article from there, and shows its share of it in one child of its own. Other children are shown until then.
 *
 * @cssstate ready - Its share of the article is shown.
 * @cssstate whole - Its other children are hidden.
 * @cssstate loose-text - Text stands directly in this element, outside of any child, while its share is shown.
 */
export abstract class RegionElement extends ReactiveElement {
  /** Which part it shows. */
  protected abstract readonly region: Region;

  readonly #internals = (this as Partial<HTMLElement>).attachInternals?.call(this);
  readonly #article = new ContextConsumer(this, { context: articleContext, subscribe: true, callback: () => { this.requestUpdate(); } });
  readonly #child = new OwnChild(this);
  #page: Page | undefined;
  #owner: Element | null = null;
  #stopWaiting: (() => void) | undefined;
  #styles: Promise<void> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#styles = adoptStyles(this);
    this.#child.watch();
    this.#tellOwner(this.closest(ARTICLE_TAG));
    this.#stopWaiting?.();
    if (!isFinished(this)) this.#stopWaiting = whenFinished(this, () => { this.requestUpdate(); });
    void this.#askLater();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWaiting?.();
    this.#child.stop();
    this.#tellOwner(this.#owner);
  }

  /** Which regions there are decides what the article element does. */
  #tellOwner(owner: Element | null): void {
    this.#owner = owner;
    (owner as Partial<ReactiveElement> | null)?.requestUpdate?.();
  }

  /** Asks again once `<galley-article>` is defined, where this element was defined first. */
  async #askLater(): Promise<void> {
    if (customElements.get(ARTICLE_TAG) || !this.closest(ARTICLE_TAG)) return;
    await customElements.whenDefined(ARTICLE_TAG);
    if (this.isConnected) this.#article.hostConnected();
  }

  protected override createRenderRoot(): this {
    return this;
  }

  /** Nothing is set before its styles are there. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.#styles) await this.#styles;
    await super.scheduleUpdate();
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const context = this.#article.value;
    if (context && (this.#page ?? isFinished(this))) this.#show(context);
  }

  #show(context: Context): void {
    const page = this.#page ?? this.#open(context);
    page.show(context);
    this.#child.put(page.wrapper);
    setStates(this.#internals, { ready: true, whole: true, 'loose-text': hasLooseText(this) });
  }

  #open(context: Context): Page {
    this.#page = new Page(REGION_VIEWS[this.region], this.ownerDocument, ownedChild(this));
    watchPictures(this.#page.wrapper, () => this.#page?.context?.strings.imageMissing ?? context.strings.imageMissing ?? '');
    return this.#page;
  }
}
