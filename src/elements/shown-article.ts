import { ContextProvider } from '@lit/context';
import type { ReactiveElement } from '@lit/reactive-element';
import type { AnyRecord } from '../blocks/define.js';
import { blocksInUse } from '../blocks/in-use.js';
import type { Locale } from '../i18n/locale.js';
import type { Article } from '../schema/generated/types.js';
import type { Finding } from '../schema/issues.js';
import type { Context, ContextOptions } from '../templates/context.js';
import { announce } from './announce.js';
import { articleContext } from './context-key.js';
import { BROKEN, ISOLATED_REGIONS, readyEvent } from './events.js';
import { defineIslands } from './islands.js';
import { placeOf } from './isolation.js';
import { loadRules, type Renderer } from './loader.js';
import { report } from './report.js';
import { BYLINE_TAG, pageOf, regionsOf, servedIn } from './tags.js';
import type { Wrapper } from './wrapper.js';

/** An article element: it says of each article that is set what was not as it should be. */
type Host = ReactiveElement & { readonly issues: readonly Finding[]; readonly blocks: readonly AnyRecord[] | undefined };

/**
 * What an article element shows: markup from a server that it has taken over, an article that it lays out itself, or one that it only
 * gives to the regions in it.
 */
export class ShownArticle {
  readonly #host: Host;
  readonly #wrapper: Wrapper;
  readonly #provider: ContextProvider<typeof articleContext, Host>;
  /** What a server has set: the whole article, or the first of its regions. */
  #served: HTMLElement | undefined;
  #context: Context | undefined;
  #broken: Article | undefined;

  constructor(host: Host, wrapper: Wrapper) {
    this.#host = host;
    this.#wrapper = wrapper;
    this.#provider = new ContextProvider(host, { context: articleContext, initialValue: undefined });
  }

  /** The article that is shown, if it was set from data. */
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

  /** The language of what is shown. */
  get language(): string | undefined {
    return this.#context?.language ?? (this.wrapper ?? this.#served)?.lang;
  }

  /** Takes over what stands in the element already, or in regions in it, from a server or a clone. Nothing is touched. */
  adopt(): void {
    const host = this.#host;
    if (host.shadowRoot && regionsOf(host).length > 0) report(host, ISOLATED_REGIONS);
    const [served] = servedIn(host);
    if (!served) return;
    const isOwn = served.parentNode === (host.shadowRoot ?? host);
    if (isOwn && served.localName !== 'article') return served.remove();
    this.#served = served;
    if (isOwn) this.#wrapper.adopt(served);
    loadRules(host, served);
    host.dispatchEvent(readyEvent({ article: undefined, issues: [] }));
  }

  /** Shows an article where it, or the way it is shown, is another than before. */
  show(article: Article, locale: Locale, options: ContextOptions, renderer: Renderer): void {
    const host = this.#host;
    const regions = host.shadowRoot || (this.#served && this.wrapper) ? [] : regionsOf(host);
    const bylineApart = regions.some(({ localName }) => localName === BYLINE_TAG);
    const known = this.#context;
    const next = renderer.contextIn(locale, article, { ...options, page: this.#pageFor(article, renderer), bylineApart, onError: this.#reportBroken });
    const context = known && renderer.sameContext(known, next) ? known : next;
    if (regions.length > 0) this.#wrapper.close();
    else if ((context !== known || !this.wrapper) && !this.#render(context, renderer)) return;
    this.#context = context;
    if (!host.shadowRoot) this.#provider.setValue(context);
    if (article !== known?.article) void this.#announce(article, regions);
  }

  /** What links within the article begin with: as the server has it; else as the page is addressed when the article is set. */
  #pageFor(article: Article, { pageAddress }: Renderer): string {
    if (this.#served) return pageOf(this.#served);
    return article === this.#context?.article ? this.#context.page : pageAddress(this.#host.ownerDocument);
  }

  /** Takes out what is shown, here and in the regions. */
  clear(): void {
    this.#wrapper.close();
    this.#served = undefined;
    this.#context = undefined;
    this.#broken = undefined;
    this.#provider.setValue(null);
  }

  /** Lays the whole article out; false where that failed, and then what was there stays. */
  #render(context: Context, renderer: Renderer): boolean {
    if (context.article === this.#broken) return false;
    const failed = (cause: unknown) => {
      this.#broken = context.article;
      this.#reportBroken(cause);
    };
    try {
      this.#wrapper.show(context, renderer.OUTLINES.article, renderer, (cause) => {
        this.#context = undefined;
        failed(cause);
        this.#host.requestUpdate();
      });
      return true;
    } catch (cause) {
      failed(cause);
      return false;
    }
  }

  readonly #reportBroken = (cause: unknown): void => {
    report(this.#host, { ...BROKEN, cause });
  };

  async #announce(article: Article, regions: readonly Element[]): Promise<void> {
    await Promise.all(regions.map(async (region) => { await (region as Partial<ReactiveElement>).updateComplete; }));
    while (this.#wrapper.rest) await this.#wrapper.rest;
    if (this.article !== article) return;
    defineIslands(placeOf(this.#host), this.#host.blocks ?? blocksInUse());
    announce(this.#host, article);
  }
}
