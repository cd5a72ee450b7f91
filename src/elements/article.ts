import { ContextProvider } from '@lit/context';
import type { PropertyValues, ReactiveElement } from '@lit/reactive-element';
import { property } from '@lit/reactive-element/decorators.js';
import type { Article, ArticleInput } from '../schema/generated/types.js';
import type { Issue } from '../schema/issues.js';
import type { Context } from '../templates/context.js';
import { adoptThemes } from './adopt-themes.js';
import { articleContext } from './context-key.js';
import { PageElement } from './element.js';
import { BROKEN, errorEvent, ISOLATED_REGIONS, MISUSED, readyEvent, UNLOADED, type ErrorDetail, type GalleyErrorEvent, type GalleyReadyEvent } from './events.js';
import { isolate, placeOf } from './isolation.js';
import { loadPress, pressNow, type Press } from './load-press.js';
import { focusOnce, NoticeSlot } from './notice-slot.js';
import type { NoticeKey } from './notice.js';
import { OwnPage } from './page/own-page.js';
import { IdPrefix } from './prefix.js';
import { ArticleSource } from './source/article-source.js';
import { BYLINE_TAG, ownedChild, prefixOf, regionsOf } from './tags.js';
import { Words } from './words.js';

/**
 * Sets an article from JSON: from its `article` property, from a child `<script type="application/json">`, or from the address in `src`,
 * in this order. Alone it lays the whole article out; around `<galley-header>`, `<galley-byline>`, `<galley-hero>` and `<galley-body>` it
 * only gives them the article; around markup of `renderToString` it takes that over as it stands.
 *
 * @tag galley-article
 * @attr {boolean} isolate - Lays the article out in a shadow root, where no style of the page reaches it. Read once, when the article is first set.
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
export class GalleyArticle extends PageElement {
  /** The article, as `ArticleInput` or as `parseArticle` returned it. A new article means a new object. */
  @property({ attribute: false }) article: ArticleInput | Article | null | undefined;

  /** Address of the article's JSON. */
  @property() src: string | null = null;

  /** Heading level of the headline, 1 to 4. */
  @property({ type: Number }) level = 1;

  /** Names of themes, separated by spaces: those of the package, or others that a style sheet of the page selects by. */
  @property({ reflect: true }) theme: string | null = null;

  readonly #provider = new ContextProvider(this, { context: articleContext, initialValue: undefined });
  readonly #notice = new NoticeSlot(this.child);
  readonly #own = new OwnPage(this.child, ({ lang }) => this.#words.of(lang)?.strings.imageMissing);
  readonly #prefix = new IdPrefix();
  readonly #words = new Words((promise) => { this.waitFor(promise); });
  readonly #source = new ArticleSource(this, () => { this.requestUpdate(); });
  #isBegun = false;
  #isAdopted = false;
  #shown: Context | undefined;
  #broken: Article | undefined;

  /** What was not as it should be in the article that is shown. */
  get issues(): readonly Issue[] {
    return this.#source.issues;
  }

  override connectedCallback(): void {
    // at once, so that the style sheets of the page can be asked for it
    if (this.theme !== null) this.setAttribute('theme', this.theme);
    super.connectedCallback();
    if (this.#prefix.value !== undefined && this.#prefix.value !== this.#prefix.claim(this.ownerDocument)) this.requestUpdate();
    this.#source.connect();
  }

  protected override leave(): void {
    super.leave();
    this.#source.disconnect();
    this.#prefix.release();
  }

  /** Loads the document in `src` again. */
  reload(): void {
    this.#source.reload();
  }

  /** A request begins at once, whatever else has to be waited for. */
  protected override async scheduleUpdate(): Promise<void> {
    this.#seek();
    await super.scheduleUpdate();
  }

  protected override adoptSheets(): readonly (Promise<void> | undefined)[] {
    return [...super.adoptSheets(), adoptThemes(this, this.theme)];
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    if (this.hasUpdated && changed.has('theme')) void adoptThemes(this, this.theme);
    if (!this.hasUpdated && this.hasAttribute('article')) this.#report(MISUSED);
    this.#seek();
    if (this.#isBegun || this.isFinished) this.#set();
    this.#showStates();
  }

  /** Where the article stands is settled once, before anything is set. */
  #set(): void {
    if (!this.#isBegun && this.hasAttribute('isolate') && isolate(this)) return this.waitFor(this.restyle());
    if (!this.#isBegun) this.#adopt();
    this.#isBegun = true;
    if (this.#source.hasNews(this.article)) this.#bring();
  }

  /** What the server has set needs no request until another address is given, unless its ids are those of another article. */
  #seek(): void {
    const existing = this.hasUpdated ? undefined : ownedChild(placeOf(this));
    const prefix = prefixOf(existing);
    const isServed = prefix !== undefined && this.#prefix.claim(this.ownerDocument, prefix) === prefix;
    this.#source.seek(this.src, this.article, isServed);
    // On the way together: the document, and what sets it.
    if (this.#source.loading) void loadPress().catch(() => undefined);
  }

  /** Takes over what stands here already, from a server or a clone. Nothing is touched. */
  #adopt(): void {
    const existing = ownedChild(placeOf(this));
    if (this.shadowRoot && regionsOf(this).length > 0) this.#report(ISOLATED_REGIONS);
    if (!existing) return;
    if (existing.localName !== 'article') return existing.remove();
    this.#isAdopted = true;
    this.#own.adopt(existing);
    this.dispatchEvent(readyEvent({ article: undefined, issues: [] }));
  }

  /** Shows what there is to show, once what sets it is there. */
  #bring(): void {
    const press = pressNow();
    if (!press) return this.waitFor(loadPress(), (cause) => { this.#report({ ...UNLOADED, cause }); });
    const hadFocus = this.#notice.hasFocus();
    const { article, failure, isRemote } = this.#source.read(this.article, this.#shown?.article, press);
    if (article) this.#show(article, press);
    if (failure) this.#fail(failure, press, isRemote ? () => { this.reload(); } : undefined);
    else if (article && article === this.#shown?.article) this.#notice.drop();
    if (hadFocus && !this.#notice.hasFocus() && this.#own.wrapper) focusOnce(this.#own.wrapper);
  }

  /** Shows an article as soon as its words are there, where it, or the way it is shown, is another than before. */
  #show(article: Article, press: Press): void {
    const locale = this.#words.of(article.inLanguage ?? 'und');
    if (!locale) return;
    const regions = this.#isAdopted || this.shadowRoot ? [] : regionsOf(this);
    const known = this.#shown;
    const next = press.contextIn(locale, article, {
      level: this.level,
      prefix: this.#prefix.value ?? this.#prefix.claim(this.ownerDocument),
      bylineApart: regions.some(({ localName }) => localName === BYLINE_TAG),
      onError: (cause) => { this.#report({ ...BROKEN, cause }); },
    });
    const context = known && press.sameContext(known, next) ? known : next;
    const isComposed = regions.length > 0;
    if (isComposed) this.#own.close();
    else if ((context !== known || !this.#own.wrapper) && !this.#lay(context, press)) return;
    this.#shown = context;
    if (!this.shadowRoot) this.#provider.setValue(context);
    if (article !== known?.article) void this.#announce(article, regions);
  }

  /** Lays the whole article out; false where that failed, and then what was there stays. */
  #lay(context: Context, press: Press): boolean {
    if (context.article === this.#broken) return false;
    try {
      this.#own.show(context, press.ARTICLE_VIEW, press, this.ownerDocument);
      return true;
    } catch (cause) {
      this.#broken = context.article;
      this.#report({ ...BROKEN, cause });
      return false;
    }
  }

  async #announce(article: Article, regions: readonly Element[]): Promise<void> {
    await Promise.all(regions.map(async (region) => { await (region as Partial<ReactiveElement>).updateComplete; }));
    if (this.#shown?.article === article) this.dispatchEvent(readyEvent({ article, issues: this.issues }));
  }

  #report(detail: ErrorDetail): void {
    this.dispatchEvent(errorEvent(detail));
  }

  /** Says that the article, or its latest version, is not there. What was there stays. */
  #fail(failure: ErrorDetail, press: Press, retry: (() => void) | undefined): void {
    const key: NoticeKey = (this.#shown ?? this.#own.wrapper) ? 'stale' : failure.code === 'offline' ? 'offline' : 'loadFailed';
    const language = this.#shown?.language ?? this.#own.wrapper?.lang ?? this.closest<HTMLElement>('[lang]')?.lang ?? '';
    const locale = this.#words.of(language);
    if (!locale) return;
    this.#notice.show({ key, language, locale, retry }, press, this.#own.wrapper, this.ownerDocument);
    if (this.#source.reported === failure) return;
    this.#source.reported = failure;
    this.#report(failure);
  }

  #showStates(): void {
    const whole = this.#own.wrapper !== undefined;
    const ready = whole || this.#shown !== undefined;
    const isFailed = this.#notice.isShown;
    this.setStates({ loading: this.#source.loading, ready, whole, error: isFailed && !ready, stale: isFailed && ready });
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
