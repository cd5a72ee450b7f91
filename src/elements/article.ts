import { ContextProvider } from '@lit/context';
import { ReactiveElement, type PropertyValues } from '@lit/reactive-element';
import { property } from '@lit/reactive-element/decorators.js';
import type { Locale } from '../i18n/locale.js';
import type { Article, ArticleInput } from '../schema/generated/types.js';
import type { Issue } from '../schema/issues.js';
import { contextIn, type Context } from '../templates/context.js';
import { adoptStyles } from './adopt-styles.js';
import { articleContext } from './context-key.js';
import { errorEvent, readyEvent, type ErrorDetail } from './events.js';
import { isFinished, whenFinished } from './finished.js';
import { noticeNode, type NoticeKey } from './notice.js';
import { OwnChild } from './own-child.js';
import { Page } from './page/page.js';
import { ARTICLE_VIEW } from './page/view.js';
import { watchPictures } from './pictures.js';
import { claimPrefix, releasePrefix } from './prefix.js';
import { ArticleSource } from './source/article-source.js';
import { hasLooseText, setStates, type State } from './states.js';
import { markOf, ownedChild, regionsOf } from './tags.js';
import { Words } from './words.js';

/**
 * Sets an article from JSON: from its `article` property, from a child `<script type="application/json">`, or from the address in `src`,
 * in this order. Alone it lays the whole article out; around `<galley-header>`, `<galley-byline>`, `<galley-hero>` and `<galley-body>` it
 * only gives them the article; around markup of `renderToString` it takes that over as it stands.
 *
 * @tag galley-article
 * @slot - Shown before the article is there, after a failure, and without script; hidden, never removed, while the article shows.
 * @event {CustomEvent<ReadyDetail>} galley-ready - Once for each article that has been set.
 * @event {CustomEvent<ErrorDetail>} galley-error - An article, or a block of one, could not be shown.
 * @cssstate loading - A document is being loaded.
 * @cssstate ready - An article is shown.
 * @cssstate whole - This element lays the article out itself; its other children are hidden.
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
  readonly #words = new Words(() => { this.requestUpdate(); });
  readonly #source = new ArticleSource(this, () => { this.requestUpdate(); });
  #page: Page | undefined;
  #shown: Context | undefined;
  #prefix: string | undefined;
  #notice: HTMLElement | undefined;
  #stopWaiting: (() => void) | undefined;
  #styles: Promise<void> | undefined;

  /** What was not as it should be in the article that is shown. */
  get issues(): readonly Issue[] {
    return this.#source.issues;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#styles = adoptStyles(this);
    this.#child.watch();
    this.#source.connect();
    if (!isFinished(this)) this.#stopWaiting = whenFinished(this, () => { this.requestUpdate(); });
    if (this.hasAttribute('article')) this.#report({ code: 'misused', message: 'The attribute "article" says nothing. Set the property `article`, write the JSON into a child script, or give its address in "src".' });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A move is a disconnection followed at once by a connection: nothing is given up before it is clear that this is none.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#stopWaiting?.();
      this.#child.stop();
      this.#source.disconnect();
      if (this.#prefix !== undefined) releasePrefix(this, this.ownerDocument, this.#prefix);
    });
  }

  /** Loads the document in `src` again. */
  reload(): void {
    this.#source.reload();
  }

  protected override createRenderRoot(): this {
    return this;
  }

  /** Nothing is set before its styles are there. */
  protected override async scheduleUpdate(): Promise<void> {
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
    // What the server has set needs no request until another address is given.
    if (changed.has('src')) this.#source.load(this.src, !this.hasUpdated && ownedChild(this) !== undefined);
    if (!this.#page && !this.#shown) {
      if (!isFinished(this)) return;
      this.#adopt();
    }
    const value = this.#source.read(this.article, this.#shown?.article);
    const locale = value.article && this.#words.of(value.article.inLanguage ?? 'und');
    if (value.article && locale && (value.article !== this.#shown?.article || this.#shown.level !== this.level)) this.#show(value.article, locale);
    if (value.failure) this.#fail(value.failure);
    else if (value.article) this.#dropNotice();
    this.#setStates(value.failure !== undefined);
  }

  /** Takes over what stands here already, from a server or a clone. Nothing is touched. */
  #adopt(): void {
    const existing = ownedChild(this);
    if (!existing) return;
    if (existing.localName !== ARTICLE_VIEW.tag) return existing.remove();
    this.#prefix = claimPrefix(this, this.ownerDocument, markOf(existing)?.prefix);
    this.#open(existing);
    this.dispatchEvent(readyEvent({ article: undefined, issues: [] }));
  }

  #show(article: Article, locale: Locale): void {
    const regions = regionsOf(this);
    const isNew = article !== this.#shown?.article;
    this.#prefix ??= claimPrefix(this, this.ownerDocument);
    const context = contextIn(locale, article, {
      level: this.level,
      prefix: this.#prefix,
      bylineApart: regions.some(({ localName }) => localName.endsWith('-byline')),
      onError: (cause) => { this.#report({ code: 'template', message: 'A block could not be set; its text is shown instead.', cause }); },
    });
    this.#shown = context;
    this.#provider.setValue(context);
    if (regions.length === 0 || this.#page) this.#lay(context);
    if (isNew) void this.#announce(article, regions);
  }

  /** Lays the whole article out in the one child of this element. */
  #lay(context: Context): void {
    this.#dropNotice();
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

  async #announce(article: Article, regions: readonly Element[]): Promise<void> {
    await Promise.all(regions.map(async (region) => { await (region as Partial<ReactiveElement>).updateComplete; }));
    if (this.#shown?.article === article) this.dispatchEvent(readyEvent({ article, issues: this.issues }));
  }

  #report(detail: ErrorDetail): void {
    this.dispatchEvent(errorEvent(detail));
  }

  /** Says that the article, or its latest version, is not there. What was there stays. */
  #fail(failure: ErrorDetail): void {
    if (this.#source.reported === failure) return;
    const shown = this.#shown ?? this.#page;
    const key: NoticeKey = shown ? 'stale' : failure.code === 'offline' ? 'offline' : 'loadFailed';
    const language = this.#shown?.language ?? this.#page?.wrapper.lang ?? this.closest<HTMLElement>('[lang]')?.lang ?? '';
    const locale = this.#words.of(language);
    if (!locale) return;
    this.#source.reported = failure;
    this.#dropNotice();
    this.#notice = noticeNode(key, language, locale, () => { this.reload(); }, this.ownerDocument);
    if (this.#page) this.#page.wrapper.prepend(this.#notice);
    else {
      const box = this.ownerDocument.createElement('div');
      box.className = 'galley galley-region';
      box.setAttribute('data-galley', '');
      box.append(this.#notice);
      this.#child.put(box);
    }
    this.#report(failure);
  }

  #dropNotice(): void {
    const notice = this.#notice;
    this.#notice = undefined;
    if (notice?.parentNode === this.#page?.wrapper) notice?.remove();
    else if (notice && !this.#page) this.#child.take();
  }

  #setStates(failed: boolean): void {
    const states: State[] = [];
    if (this.#source.loading) states.push('loading');
    const shown = this.#shown ?? this.#page;
    if (shown) states.push('ready');
    if (this.#page) states.push('whole');
    if (this.#page && hasLooseText(this)) states.push('loose-text');
    if (failed) states.push(shown ? 'stale' : 'error');
    setStates(this.#internals, states);
    if (this.#internals) this.#internals.ariaBusy = this.#source.loading ? 'true' : 'false';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'galley-article': GalleyArticle;
  }
}
