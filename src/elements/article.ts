import type { PropertyDeclarations, PropertyValues } from '@lit/reactive-element';
import type { AnyRecord } from '../blocks/define.js';
import { blocksInUse, onBlocksChange } from '../blocks/in-use.js';
import type { ConsentDetail, LocateDetail, SlotDetail } from '../islands/event-details.js';
import type { ArticleJson } from '../schema/article-json.js';
import type { Article, ArticleInput } from '../schema/generated/types.js';
import type { ImageRuleOption } from '../schema/input/image-rule.js';
import type { Finding } from '../schema/issues.js';
import type { PublisherRules } from '../rules/options.js';
import { adoptThemes } from './adopt-themes.js';
import type { ArticleSetter, Setting } from './article-setter.js';
import { PageElement } from './element.js';
import { UNLOADED, type GalleyErrorEvent, type GalleyReadyEvent } from './events.js';
import { declarationIn, isolate, placeOf } from './isolation.js';
import { defineIslands } from './islands.js';
import { languageAround } from './language-around.js';
import { loadRenderer, rendererNow } from './loader.js';
import { Places } from './places.js';
import { IdPrefix } from './prefix.js';
import { refuse } from './refuse.js';
import { report } from './report.js';
import { ShownArticle } from './shown-article.js';
import { ArticleSource } from './source/article-source.js';
import { ownedChild, prefixOf, servedIn } from './tags.js';

/**
 * Sets an article from JSON: from its `article` property, from a child `<script type="application/json">`, or from the address in `src`,
 * in this order. Alone it lays the whole article out; around `<galley-header>`, `<galley-byline>`, `<galley-hero>` and `<galley-body>` it
 * only gives them the article; around markup of `renderToString` it takes that over as it stands.
 *
 * @tag galley-article
 * @attr {boolean} isolate - Lays the article out in a shadow root, where no style of the page reaches it. Read once, when the article is first set.
 * @slot - Shown before the article is there, after a failure, and without script; hidden, never removed, while the article shows.
 * @event {CustomEvent<ReadyDetail>} galley-ready - Once for each article that has been set, to its end. On a page under development the console is told of its issues, unless the event is cancelled.
 * @event {CustomEvent<ErrorDetail>} galley-error - An article, or a block of one, could not be shown. The console is told so, unless the event is cancelled.
 * @event {CustomEvent<ConsentDetail>} galley-consent - A reader wants to see what stands on another site. Nothing is loaded where the event is cancelled, until `detail.load()` is called.
 * @event {CustomEvent<SlotDetail>} galley-slot - A place of the host is near the window. The event comes from that place, once for each.
 * @event {CustomEvent<LocateDetail>} galley-locate - With `locate`, a block was clicked with Alt (Option). The event comes from the element of that block.
 * @cssstate loading - A document is being loaded.
 * @cssstate ready - An article is shown.
 * @cssstate whole - This element lays the article out itself; its other children are hidden.
 * @cssstate loose-text - Text stands directly in this element, outside of any child, while it lays the article out.
 * @cssstate error - There is nothing to show but a message.
 * @cssstate stale - A newer version could not be loaded; the earlier one is shown.
 */
export class GalleyArticle extends PageElement {
  static override readonly properties: PropertyDeclarations = {
    article: { attribute: false },
    src: {},
    level: { type: Number },
    blocks: { attribute: false },
    imageRule: { attribute: 'image-rule' },
    rules: {},
    locate: { type: Boolean },
    theme: { reflect: true },
  };

  /**
   * The article, as `ArticleInput`, as `parseArticle` returned it, or from a JSON file. A new article means a new object. `null` takes the article away: the
   * child script or `src` is shown instead, and where there is neither the element is empty, in no state and without an event. `undefined`
   * leaves what is there.
   */
  article: ArticleInput | Article | ArticleJson | null | undefined;

  /** Address of the article's JSON. */
  src: string | null = null;

  /** Heading level of the headline, 1 to 4. */
  level = 1;

  /**
   * Records of your own block types, made with `defineBlock`, beside those of the package. A new list means a new object. Default: those given
   * to `useBlocks`.
   */
  blocks: readonly AnyRecord[] | undefined;

  /**
   * How the address of a picture leads to those of its other sizes: `{ pattern: 'https://images.example/{path}?w={width}', widths: [480, 960, 1920] }`, the pattern
   * alone, or a function. The attribute takes the pattern, or the whole as JSON.
   */
  imageRule: ImageRuleOption | null | undefined;

  /** The publisher's rules: places for advertisements, links, targets. The attribute takes them as JSON. */
  rules: PublisherRules | string | null | undefined;

  /** Whether every block says where it stands in the document, as a JSON pointer in `data-galley-at`, and a click with Alt fires `galley-locate`: for editors and previews. */
  locate = false;

  /** Names of themes, separated by spaces: those of the package, or others that a style sheet of the page selects by. */
  theme: string | null = null;

  readonly #shown = new ShownArticle(this, this.wrapper);
  readonly #prefix = new IdPrefix();
  readonly #places = new Places(this);
  readonly #source = new ArticleSource(this, () => { this.requestUpdate(); });
  #setter: ArticleSetter | undefined;
  #isBegun = false;
  #stopListening: (() => void) | undefined;

  /** What was not as it should be in the article that is shown: where and what, without sentences, which `galley/explain` makes. */
  get issues(): readonly Finding[] {
    return this.#setter?.issues ?? [];
  }

  override connectedCallback(): void {
    refuse(this);
    // at once, so that the style sheets of the page can be asked for it
    if (this.theme) this.setAttribute('theme', this.theme);
    super.connectedCallback();
    // another root may lack the rules of blocks
    if (this.hasUpdated) this.requestUpdate();
    if (this.#prefix.value !== undefined) this.#prefix.claim(this.ownerDocument);
    this.#source.connect();
    this.#stopListening ??= onBlocksChange(() => { this.requestUpdate(); });
    this.#places.connect();
  }

  protected override leave(): void {
    super.leave();
    this.#source.disconnect();
    this.#stopListening?.();
    this.#stopListening = undefined;
    this.#places.disconnect();
    this.#prefix.release();
  }

  get #blocks(): readonly AnyRecord[] {
    return this.blocks ?? blocksInUse();
  }

  /** Loads the document in `src` again. */
  reload(): void {
    this.#source.reload();
  }

  /** A request begins at once, whatever else has to be waited for. */
  protected override async scheduleUpdate(): Promise<void> {
    refuse(this);
    this.#findSource();
    await super.scheduleUpdate();
  }

  protected override adoptSheets(): readonly (Promise<void> | undefined)[] {
    return [...super.adoptSheets(), adoptThemes(this, this.theme)];
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    if (this.hasUpdated && changed.has('theme')) void adoptThemes(this, this.theme);
    this.#findSource();
    if (this.#isBegun || this.isFinished) this.#set();
    this.#redeclare();
    if (Object.is(this.locate, true)) void import('./locate.js').then(({ locateIn }) => { locateIn(this); }, () => undefined);
    this.#showStates();
    defineIslands(placeOf(this), this.#blocks);
    this.setWaiting(this.article === undefined && !this.#shown.isReady && !this.#source.isGiven);
  }

  /** Where the article stands is settled once, before anything is set. */
  #set(): void {
    if (!this.#isBegun && this.hasAttribute('isolate') && isolate(this)) return this.waitFor(this.restyle());
    if (!this.#isBegun) this.#shown.adopt();
    this.#isBegun = true;
    if (this.article === null && !this.#source.isGiven) this.#empty();
    else if (this.#source.hasNews(this.article)) this.#showNews();
  }

  /** Shows nothing any more: what else stands in the element is seen again. */
  #empty(): void {
    this.#setter?.stop();
    this.#setter = undefined;
    this.#shown.clear();
  }

  /** Markup that was put here in place of what has been taken over is shown there, as long as no article has been given. */
  #redeclare(): void {
    const { wrapper, article } = this.#shown;
    const declared = declarationIn(this);
    const model = wrapper && !article && (declared || this.shadowRoot) ? ownedChild(declared?.content ?? this) : undefined;
    if (!wrapper || !model || model === wrapper) return;
    void import('./mount/redeclare.js').then(({ redeclare }) => { if (!this.#shown.article) redeclare(wrapper, model, this.#blocks, () => { this.requestUpdate(); }); }, () => undefined);
  }

  /** What the server has set needs no request until another address is given; ids that another article has already become its own. */
  #findSource(): void {
    if (!this.#shown.isReady && declarationIn(this) && isolate(this)) {
      this.#isBegun = false;
      void this.restyle();
    }
    const served = this.hasUpdated ? [] : servedIn(this);
    const prefix = prefixOf(served[0]);
    if (prefix !== undefined) {
      const own = this.#prefix.claim(this.ownerDocument, prefix);
      if (own !== prefix) void import('./mount/own-ids.js').then(({ giveOwnIds }) => { giveOwnIds(this, served, prefix, own); }, () => undefined);
    }
    this.#source.follow(this.src, this.article, prefix !== undefined);
    // On the way together: the document, what sets it, the words of the page's language, and styles.
    if (this.#source.loading || this.#source.hasNews(this.article)) void loadRenderer(languageAround(this)).catch(() => undefined);
  }

  /** Shows what there is to show, once what sets it is there. */
  #showNews(): void {
    const renderer = rendererNow();
    if (!renderer) return this.waitFor(loadRenderer(languageAround(this)), (cause) => { report(this, { ...UNLOADED, cause }); });
    this.#setter ??= new renderer.ArticleSetter(this.#setting);
    this.#setter.set();
  }

  get #setting(): Setting {
    return { host: this, source: this.#source, shown: this.#shown, wrapper: this.wrapper, child: this.child, prefix: this.#prefix, waitFor: (promise) => { this.waitFor(promise); } };
  }

  #showStates(): void {
    const { isReady: ready, wrapper } = this.#shown;
    const isFailed = this.#setter?.isFailed ?? false;
    this.setStates({ loading: this.#source.loading, ready, whole: wrapper !== undefined, error: isFailed && !ready, stale: isFailed && ready });
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
  interface GlobalEventHandlersEventMap {
    'galley-consent': CustomEvent<ConsentDetail>;
    'galley-slot': CustomEvent<SlotDetail>;
    'galley-locate': CustomEvent<LocateDetail>;
  }
}
