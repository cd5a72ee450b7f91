import { ContextProvider } from '@lit/context';
import type { ReactiveElement } from '@lit/reactive-element';
import type { Article } from '../schema/generated/types.js';
import type { Context } from '../templates/context.js';
import { articleContext } from './context-key.js';
import { readyEvent } from './events.js';
import { loadRules } from './loader.js';
import { regionsOf, servedIn } from './tags.js';
import type { Wrapper } from './wrapper.js';

/**
 * What an article element shows: markup from a server that it has taken over, an article that it lays out itself, or one that it only
 * gives to the regions in it.
 */
export class ShownArticle {
  readonly #host: ReactiveElement;
  readonly #wrapper: Wrapper;
  readonly #provider: ContextProvider<typeof articleContext, ReactiveElement>;
  #served: HTMLElement | undefined;
  #context: Context | undefined;

  constructor(host: ReactiveElement, wrapper: Wrapper) {
    this.#host = host;
    this.#wrapper = wrapper;
    this.#provider = new ContextProvider(host, { context: articleContext, initialValue: undefined });
  }

  /** What a server has set: the whole article, or the first of its regions. */
  get served(): HTMLElement | undefined {
    return this.#served;
  }

  /** The article that is shown, and how, if it was set from data. */
  get context(): Context | undefined {
    return this.#context;
  }

  get article(): Article | undefined {
    return this.#context?.article;
  }

  /** The node in which the element shows it; undefined where regions do. */
  get wrapper(): HTMLElement | undefined {
    return this.#wrapper.node;
  }

  get isReady(): boolean {
    return this.#served !== undefined || this.wrapper !== undefined || this.#context !== undefined;
  }

  /** Takes over what stands in the element already, or in regions in it, from a server or a clone. Nothing is touched. */
  adopt(): void {
    const host = this.#host;
    if (host.shadowRoot && regionsOf(host).length > 0) void import('./explain.js').then(({ tellIsolatedRegions }) => { tellIsolatedRegions(host); }, console.warn);
    const [served] = servedIn(host);
    if (!served) return;
    const isOwn = served.parentNode === (host.shadowRoot ?? host);
    if (isOwn && served.localName !== 'article') return served.remove();
    this.#served = served;
    if (isOwn) this.#wrapper.adopt(served);
    loadRules(host, served);
    host.dispatchEvent(readyEvent({ article: undefined, issues: [] }));
  }

  /** Notes what is shown now, and gives it to the regions. */
  provide(context: Context): void {
    this.#context = context;
    if (!this.#host.shadowRoot) this.#provider.setValue(context);
  }

  /** Forgets an article of which a part could not be shown. */
  forget(): void {
    this.#context = undefined;
  }

  /** Takes out what is shown, here and in the regions. */
  clear(): void {
    this.#wrapper.close();
    this.#served = undefined;
    this.#context = undefined;
    this.#provider.setValue(null);
  }
}
