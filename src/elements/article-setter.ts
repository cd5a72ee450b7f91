import type { ReactiveElement } from '@lit/reactive-element';
import type { AnyRecord } from '../blocks/define.js';
import { areRecords } from '../blocks/are-records.js';
import { typesIn } from '../blocks/groups-in.js';
import { blocksInUse } from '../blocks/in-use.js';
import { stylesOf, templatesOf } from '../blocks/vocabulary.js';
import type { ArticleJson } from '../schema/article-json.js';
import type { Article, ArticleInput } from '../schema/generated/types.js';
import type { Finding } from '../schema/issues.js';
import { OUTLINES } from '../templates/article.js';
import { contextIn, sameContext, type Context } from '../templates/context.js';
import { announce } from './announce.js';
import { UNLOADED, type ErrorDetail } from './events.js';
import { focusOnce } from './focus.js';
import { defineIslands } from './islands.js';
import { placeOf } from './isolation.js';
import { languageAround } from './language-around.js';
import { Mount } from './mount/mount.js';
import { NoticeSlot } from './notice-slot.js';
import type { NoticeKey } from './notice.js';
import type { OwnChild } from './own-child.js';
import { pageAddress } from './page-address.js';
import type { IdPrefix } from './prefix.js';
import { report } from './report.js';
import { adoptBlocks, resourcesFor, type Resources } from './resources.js';
import type { ShownArticle } from './shown-article.js';
import { ArticleReader } from './source/article-reader.js';
import type { ArticleSource } from './source/article-source.js';
import type { Wished, Wishes, wishesOf } from './source/wishes.js';
import { BYLINE_TAG, pageOf, regionsOf } from './tags.js';
import type { Wrapper } from './wrapper.js';

/** What developers are told of a template that has thrown. */
const BROKEN = { code: 'template', message: 'A part of the article could not be set. A block shows its text instead; without one, what was there stays.' } as const;

/** An article element, and what it has for each of its tasks. */
export interface Setting {
  readonly host: ReactiveElement & Wished & {
    readonly article: ArticleInput | Article | ArticleJson | null | undefined;
    readonly blocks: readonly AnyRecord[] | undefined;
    readonly issues: readonly Finding[];
    readonly level: number;
    readonly theme: string | null;
    reload(): void;
  };
  readonly source: ArticleSource;
  readonly shown: ShownArticle;
  readonly wrapper: Wrapper;
  readonly child: OwnChild;
  readonly prefix: IdPrefix;
  /** Has the element updated again once something has arrived. */
  readonly waitFor: (promise: Promise<unknown>) => void;
}

/** Sets the article of an element from data, and says there why one cannot be set. */
export class ArticleSetter {
  readonly #of: Setting;
  readonly #reader = new ArticleReader();
  readonly #notice: NoticeSlot;
  #broken: Article | undefined;
  #wishes: Wishes | undefined;
  #wishesOf: typeof wishesOf | undefined;
  /** The issues that the page has been told of. */
  #told: readonly Finding[] | undefined;

  constructor(setting: Setting) {
    this.#of = setting;
    this.#notice = new NoticeSlot(setting.child);
  }

  get issues(): readonly Finding[] {
    return this.#reader.issues;
  }

  /** Whether there is a message that an article, or its latest version, is not there. */
  get isFailed(): boolean {
    return this.#notice.isShown;
  }

  get #blocks(): readonly AnyRecord[] {
    const { blocks } = this.#of.host;
    return areRecords(blocks) ? blocks : blocksInUse();
  }

  /** Shows what there is to show. */
  set(): void {
    const { host, source, shown, wrapper } = this.#of;
    if (!this.#knowsWishes()) return;
    const hadFocus = this.#notice.hasFocus();
    const { article, failure, isRemote } = this.#reader.read(source.input(host.article), shown.article, this.#blocks, this.#wishes);
    if (article) this.#show(article);
    if (failure) this.#fail(failure, isRemote ? () => { host.reload(); } : undefined);
    else if (article && article === shown.article) this.#notice.drop();
    if (wrapper.node && hadFocus && !this.#notice.hasFocus()) focusOnce(wrapper.node);
  }

  /** Takes out what it has said. */
  stop(): void {
    this.#notice.drop();
  }

  /** Whether what the element asks for beside the article is here; while it is on its way nothing is shown, and where it does not arrive, the article without it. */
  #knowsWishes(): boolean {
    const { host, waitFor } = this.#of;
    if ((host.imageRule ?? host.rules ?? (Object.is(host.locate, true) || null)) === null) this.#wishes = undefined;
    else if (this.#wishesOf) this.#wishes = this.#wishesOf(host, this.#wishes);
    else {
      waitFor(
        import('./source/wishes.js').then(
          ({ wishesOf }) => { this.#wishesOf = wishesOf; },
          (cause: unknown) => {
            this.#wishesOf = () => undefined;
            report(host, { ...UNLOADED, cause });
          },
        ),
      );
      return false;
    }
    return true;
  }

  /** What an article, or a message, needs; undefined while it is on its way. */
  #resources(language: string, types?: Iterable<string>): Resources | undefined {
    const resources = resourcesFor({ host: this.#of.host, language, types });
    if (!(resources instanceof Promise)) return resources;
    this.#of.waitFor(resources);
    return undefined;
  }

  /** Shows an article where it, or the way it is shown, is another than before, as soon as all that it needs is there. */
  #show(article: Article): void {
    const { host, shown, wrapper, prefix } = this.#of;
    const resources = this.#resources(article.inLanguage ?? 'und', typesIn(article));
    if (!resources) return;
    const { locale, groups, templates } = resources;
    adoptBlocks(host, stylesOf(this.#blocks));
    const regions = host.shadowRoot || (shown.served && wrapper.node) ? [] : regionsOf(host);
    const known = shown.context;
    const level = (host.level as number | null | undefined) ?? 1;
    const own = templatesOf(templates, this.#blocks);
    const next = contextIn(locale, article, {
      ...own,
      links: undefined,
      ...this.#wishes?.showing(own.blocks, article.body, locale),
      groups,
      level,
      theme: known?.theme ?? host.theme,
      prefix: prefix.value ?? prefix.claim(host.ownerDocument),
      page: this.#pageFor(article),
      bylineApart: regions.some(({ localName }) => localName === BYLINE_TAG),
      onError: this.#reportBroken,
    });
    if (level !== next.level || (host.blocks ?? this.#blocks) !== this.#blocks) void import('./explain.js').then(({ tellRefusals }) => { tellRefusals(host); }, console.warn);
    const context = known && sameContext(known, next) ? known : next;
    if (regions.length > 0) wrapper.close();
    else if ((context !== known || !wrapper.node) && !this.#render(context)) return;
    shown.provide(context);
    if (article === known?.article && this.issues === this.#told) return;
    this.#told = this.issues;
    void this.#announce(article, regions);
  }

  /** What links within the article begin with: as the server has it; else as the page is addressed when the article is set. */
  #pageFor(article: Article): string {
    const { host, shown } = this.#of;
    if (shown.served) return pageOf(shown.served);
    return shown.context?.article === article ? shown.context.page : pageAddress(host.ownerDocument);
  }

  /** Lays the whole article out; false where that failed, and then what was there stays. */
  #render(context: Context): boolean {
    const { host, shown, wrapper } = this.#of;
    if (context.article === this.#broken) return false;
    const failed = (cause: unknown) => {
      this.#broken = context.article;
      this.#reportBroken(cause);
    };
    try {
      wrapper.show(context, OUTLINES.article, { Mount }, (cause) => {
        shown.forget();
        failed(cause);
        host.requestUpdate();
      });
      return true;
    } catch (cause) {
      failed(cause);
      return false;
    }
  }

  readonly #reportBroken = (cause: unknown): void => {
    report(this.#of.host, { ...BROKEN, cause });
  };

  /** Says that the article, or its latest version, is not there. What was there stays. */
  #fail(failure: ErrorDetail, retry: (() => void) | undefined): void {
    const { host, source, shown, wrapper } = this.#of;
    const key: NoticeKey = shown.isReady ? 'stale' : failure.code === 'offline' ? 'offline' : 'loadFailed';
    const language = shown.context?.language ?? (wrapper.node ?? shown.served)?.lang ?? languageAround(host);
    const resources = this.#resources(language);
    if (!resources) return;
    this.#notice.show({ key, language, locale: resources.locale, retry }, wrapper.node, host.ownerDocument);
    if (source.reported === failure) return;
    source.reported = failure;
    report(host, failure);
  }

  async #announce(article: Article, regions: readonly Element[]): Promise<void> {
    const { host, shown, wrapper } = this.#of;
    await Promise.all(regions.map(async (region) => { await (region as Partial<ReactiveElement>).updateComplete; }));
    while (wrapper.rest) await wrapper.rest;
    if (shown.article !== article) return;
    defineIslands(placeOf(host), this.#blocks);
    announce(host, article, this.#blocks);
  }
}
