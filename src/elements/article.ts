import { ContextProvider } from '@lit/context';
import { ReactiveElement, type PropertyValues } from '@lit/reactive-element';
import { property } from '@lit/reactive-element/decorators.js';
import type { Article, ArticleInput } from '../schema/generated/types.js';
import type { Issue } from '../schema/issues.js';
import { contextIn, sameContext, type Context } from '../templates/context.js';
import { adoptStyles } from './adopt-styles.js';
import { articleContext } from './context-key.js';
import { errorEvent, readyEvent, type ErrorDetail, type GalleyErrorEvent, type GalleyReadyEvent } from './events.js';
import { isFinished, whenFinished } from './finished.js';
import { focusOnce, NoticeSlot } from './notice-slot.js';
import type { NoticeKey } from './notice.js';
import { OwnChild } from './own-child.js';
import { Page } from './page/page.js';
import { ARTICLE_VIEW } from './page/view.js';
import { watchPictures } from './pictures.js';
import { IdPrefix } from './prefix.js';
import { ArticleSource } from './source/article-source.js';
import { hasLooseText, setStates, type State } from './states.js';
import { BYLINE_TAG, ownedChild, prefixOf, regionsOf } from './tags.js';
import { Words } from './words.js';

const MISUSED: ErrorDetail = {
  code: 'misused',
  message: 'The attribute "article" says nothing. Set the property `article`, write the JSON into a child script, or give its address in "src".',
};
const BROKEN = { code: 'template', message: 'A block could not be set; its text is shown instead.' } as const;

/**
 * Sets an article from JSON: from its `article` property, from a child `<script type="application/json">`, or from the address in `src`,
 * in this order. Alone it lays the whole article out; around `<galley-header>`, `<galley-byline>`, `<galley-hero>` and `<galley-body>` it
 * only gives them the article; around markup of `renderToString` it takes that over as it stands.
 *
 * @tag galley-article
 * @attr {string} theme - Names of the themes to set it in, separated by spaces.
 * @slot - Shown before the article is there, after a failure, and without script; hidden, never removed, while the article shows.
 * @event {CustomEvent<ReadyDetail>} galley-ready - Once for each article that has been set.
 * @event {CustomEvent<ErrorDetail>} galley-error - An article, or a block of one, could not be shown.
 * @cssstate loading - A document is being loaded.
 * @cssstate ready - An article is shown.
 * @cssstate whole - This element lays the article out itself; its other children are hidden.
 * @cssstate loose-text - Text stands directly in this element, outside of any child, while it lays the article out.
 * @cssstate error - There is nothing to show but a message.
 * @cssstate stale - A newer version could not be loaded; the earlier one is shown.
 */
export class GalleyArticle extends ReactiveElement {
  /** The article, as `ArticleInput` or as `parseArticle` returned it. A new article means a new object. */
  @property({ attribute: false }) article: ArticleInput | Article | null | undefined;

  /** Address of the article's JSON. */
  @property() src: string | null = null;

  /** Heading level of the headline, 1 to 4. */
  @property({ type: Number }) level = 1;

  readonly #internals = (this as Partial<HTMLElement>).attachInternals?.call(this);
  readonly #provider = new ContextProvider(this, { context: articleContext, initialValue: undefined });
  readonly #child = new OwnChild(this);
  readonly #notice = new NoticeSlot(this.#child);
  readonly #prefix = new IdPrefix();
  readonly #words = new Words(() => { this.requestUpdate(); });
  readonly #source = new ArticleSource(this, () => { this.requestUpdate(); });
  #page: Page | undefined;
  #isBegun = false;
  #isAdopted = false;
  #shown: Context | undefined;
  #stopWaiting: (() => void) | undefined;
  #styles: Promise<void> | undefined;

  /** What was not as it should be in the article that is shown. */
  get issues(): readonly Issue[] {
    return this.#source.issues;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#styles = adoptStyles(this);
    if (this.#prefix.value !== undefined && this.#prefix.value !== this.#prefix.claim(this.ownerDocument)) this.requestUpdate();
    this.#child.watch();
    this.#source.connect();
    this.#stopWaiting?.();
    if (!isFinished(this)) this.#stopWaiting = whenFinished(this, () => { this.requestUpdate(); });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A move is a disconnection followed at once by a connection: nothing is given up before it is clear that this is none.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#stopWaiting?.();
      this.#child.stop();
      this.#source.disconnect();
      this.#prefix.release();
    });
  }

  /** Loads the document in `src` again. */
  reload(): void {
    this.#source.reload();
  }

  protected override createRenderRoot(): this {
    return this;
  }

  /** A request begins at once; nothing is set before its styles are there. */
  protected override async scheduleUpdate(): Promise<void> {
    this.#seek();
    if (this.#styles) await this.#styles;
    await super.scheduleUpdate();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.#words.pending;
    return this.isUpdatePending ? this.getUpdateComplete() : complete;
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    if (!this.hasUpdated && this.hasAttribute('article')) this.#report(MISUSED);
    this.#seek();
    if (this.#isBegun || isFinished(this)) {
      if (!this.#isBegun) this.#adopt();
      this.#isBegun = true;
      this.#bring();
    }
    this.#setStates();
  }

  /** What the server has set needs no request until another address is given, unless its ids are those of another article. */
  #seek(): void {
    const existing = this.hasUpdated ? undefined : ownedChild(this);
    const prefix = prefixOf(existing);
    const isServed = prefix !== undefined && this.#prefix.claim(this.ownerDocument, prefix) === prefix;
    this.#source.seek(this.src, this.article, isServed);
  }

  /** Takes over what stands here already, from a server or a clone. Nothing is touched. */
  #adopt(): void {
    const existing = ownedChild(this);
    if (!existing) return;
    if (existing.localName !== ARTICLE_VIEW.tag) return existing.remove();
    this.#isAdopted = true;
    this.#open(existing);
    this.dispatchEvent(readyEvent({ article: undefined, issues: [] }));
  }

  #bring(): void {
    const hadFocus = this.#notice.hasFocus();
    const { article, failure, isRemote } = this.#source.read(this.article, this.#shown?.article);
    if (article) this.#show(article);
    if (failure) this.#fail(failure, isRemote ? () => { this.reload(); } : undefined);
    else if (article && article === this.#shown?.article) this.#notice.drop();
    if (hadFocus && !this.#notice.hasFocus() && this.#page) focusOnce(this.#page.wrapper);
  }

  /** Shows an article as soon as its words are there, where it, or the way it is shown, is another than before. */
  #show(article: Article): void {
    const locale = this.#words.of(article.inLanguage ?? 'und');
    if (!locale) return;
    const regions = this.#isAdopted ? [] : regionsOf(this);
    const known = this.#shown;
    const next = contextIn(locale, article, {
      level: this.level,
      prefix: this.#prefix.value ?? this.#prefix.claim(this.ownerDocument),
      bylineApart: regions.some(({ localName }) => localName === BYLINE_TAG),
      onError: (cause) => { this.#report({ ...BROKEN, cause }); },
    });
    const context = known && sameContext(known, next) ? known : next;
    this.#shown = context;
    this.#provider.setValue(context);
    if (regions.length > 0) this.#close();
    else this.#lay(context);
    if (article !== known?.article) void this.#announce(article, regions);
  }

  /** Lays the whole article out in the one child of this element. */
  #lay(context: Context): void {
    const page = this.#page ?? this.#open();
    page.show(context);
    this.#child.put(page.wrapper);
  }

  #open(existing?: HTMLElement): Page {
    const page = new Page(ARTICLE_VIEW, this.ownerDocument, existing);
    this.#page = page;
    if (existing) this.#child.put(existing);
    watchPictures(page.wrapper, () => this.#words.of(page.wrapper.lang)?.strings.imageMissing ?? '');
    return page;
  }

  /** Leaves the article to the regions that stand in this element. */
  #close(): void {
    if (this.#page) this.#child.take(this.#page.wrapper);
    this.#page = undefined;
  }

  async #announce(article: Article, regions: readonly Element[]): Promise<void> {
    await Promise.all(regions.map(async (region) => { await (region as Partial<ReactiveElement>).updateComplete; }));
    if (this.#shown?.article === article) this.dispatchEvent(readyEvent({ article, issues: this.issues }));
  }

  #report(detail: ErrorDetail): void {
    this.dispatchEvent(errorEvent(detail));
  }

  /** Says that the article, or its latest version, is not there. What was there stays. */
  #fail(failure: ErrorDetail, retry: (() => void) | undefined): void {
    const key: NoticeKey = (this.#shown ?? this.#page) ? 'stale' : failure.code === 'offline' ? 'offline' : 'loadFailed';
    const language = this.#shown?.language ?? this.#page?.wrapper.lang ?? this.closest<HTMLElement>('[lang]')?.lang ?? '';
    const locale = this.#words.of(language);
    if (!locale) return;
    this.#notice.show({ key, language, locale, retry }, this.#page?.wrapper, this.ownerDocument);
    if (this.#source.reported === failure) return;
    this.#source.reported = failure;
    this.#report(failure);
  }

  #setStates(): void {
    const { loading } = this.#source;
    const isShown = this.#shown !== undefined || this.#page !== undefined;
    const isFailed = this.#notice.isShown;
    const states: Readonly<Record<State, boolean>> = {
      loading,
      ready: isShown,
      whole: this.#page !== undefined,
      'loose-text': this.#page !== undefined && hasLooseText(this),
      error: isFailed && !isShown,
      stale: isFailed && isShown,
    };
    setStates(this.#internals, states);
    if (this.#internals) this.#internals.ariaBusy = loading ? 'true' : null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'galley-article': GalleyArticle;
  }
  interface HTMLElementEventMap {
    'galley-ready': GalleyReadyEvent;
    'galley-error': GalleyErrorEvent;
  }
}
