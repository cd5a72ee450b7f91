import { ContextConsumer } from '@lit/context';
import type { PropertyValues, ReactiveElement } from '@lit/reactive-element';
import type { Region } from '../schema/name.js';
import type { Context } from '../templates/context.js';
import { articleContext } from './context-key.js';
import { PageElement } from './element.js';
import { loadRenderer, rendererNow, type Renderer } from './loader.js';
import { keepTogether } from './reader-mode.js';
import { ARTICLE_TAG, articleAround, ownedChild } from './tags.js';

/**
 * A part of an article in a place of its own. It stands anywhere inside a `<galley-article>`, in any order with the page's own content,
 * takes the article from there, and shows its share of it in one child of its own. Other children are shown until then.
 *
 * @event {CustomEvent<ErrorDetail>} galley-error - It stands outside of any article. The console is told so, unless the event is cancelled.
 * @cssstate ready - Its share of the article is shown.
 * @cssstate whole - Its other children are hidden.
 * @cssstate loose-text - Text stands directly in this element, outside of any child, while its share is shown.
 */
export abstract class RegionElement extends PageElement {
  /** Which part it shows. */
  protected abstract readonly region: Region;

  readonly #article = new ContextConsumer(this, { context: articleContext, subscribe: true, callback: () => { this.requestUpdate(); } });
  #owner: Element | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#tellOwner(this.closest(ARTICLE_TAG));
    void this.#askLater();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
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

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const context = this.#article.value;
    if (context === null) this.wrapper.close();
    else if (!context) this.#adopt();
    this.setWaiting(!context && !this.wrapper.node && !(customElements.get(ARTICLE_TAG) && articleAround(this)));
    const renderer = rendererNow();
    if (context && !(this.wrapper.node ?? this.isFinished)) return;
    if (context && !renderer) return this.waitFor(loadRenderer());
    if (context && renderer) this.#show(context, renderer);
    const whole = this.wrapper.node !== undefined;
    this.setStates({ ready: whole, whole });
    keepTogether(this, () => this.wrapper.node !== undefined);
  }

  /** Takes over what a server has set here, as it stands. */
  #adopt(): void {
    const served = this.isFinished ? ownedChild(this) : undefined;
    if (served && !this.wrapper.node) this.wrapper.adopt(served);
  }

  #show(context: Context, renderer: Renderer): void {
    const failed = (cause: unknown) => { context.onError?.(cause); };
    try {
      this.wrapper.show(context, renderer.OUTLINES[this.region], renderer, (cause) => { this.setStates({}); failed(cause); }, ownedChild(this));
    } catch (cause) {
      failed(cause);
    }
  }
}
