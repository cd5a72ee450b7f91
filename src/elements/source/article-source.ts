import type { AnyRecord } from '../../blocks/define.js';
import type { SchemaRules } from '../../schema/definitions/field.js';
import type { Article } from '../../schema/generated/types.js';
import type { Finding } from '../../schema/issues.js';
import type { ErrorDetail } from '../events.js';
import type { Renderer } from '../loader.js';
import { InlineJson } from './inline-json.js';
import { Remote, type Arrival } from './remote.js';

/** What an element has to show: an article, a failure, both (the last good one and why there is no newer), or nothing yet. */
export interface SourceValue {
  readonly article: Article | undefined;
  readonly failure: ErrorDetail | undefined;
  /** Whether trying again may help: the failure is of something that was, or was to be, loaded. */
  readonly isRemote?: boolean;
}

const isGiven = (value: unknown) => value !== undefined && value !== null;

/** Where the article of an element comes from: its property, its child script, or its address; the first that is there wins. */
export class ArticleSource {
  readonly #host: HTMLElement;
  readonly #changed: () => void;
  readonly #inline: InlineJson;
  readonly #remote: Remote;
  #src: string | null = null;
  #interrupted = false;
  #arrival: Arrival | undefined;
  #failure: ErrorDetail | undefined;
  #raw: unknown;
  #schema: SchemaRules | undefined;
  #value: SourceValue = { article: undefined, failure: undefined };
  issues: readonly Finding[] = [];
  /** The failure that has been told to the page already. */
  reported: ErrorDetail | undefined;

  constructor(host: HTMLElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    this.#inline = new InlineJson(host, changed);
    this.#remote = new Remote((outcome) => {
      if ('arrival' in outcome) this.#settle(outcome.arrival, undefined);
      else this.#settle(this.#arrival, outcome.failure);
    });
  }

  get loading(): boolean {
    return this.#remote.busy;
  }

  connect(): void {
    this.#inline.watch();
    if (this.#interrupted) this.#load();
    this.#interrupted = false;
  }

  disconnect(): void {
    this.#inline.stop();
    this.#interrupted = this.#remote.busy;
    this.#remote.stop();
  }

  /**
   * Loads an address where it is another than before and nothing stands before it; gives up what is under way where something does.
   * What is `served`, shown already by the markup of a server, needs no request.
   */
  follow(src: string | null, property: unknown, served: boolean): void {
    const isHidden = isGiven(property) || this.#inline.text !== undefined;
    if (isHidden && this.#remote.busy) {
      this.#remote.stop();
      this.#src = null;
    }
    if (isHidden || src === this.#src) return;
    this.#src = src;
    this.#failure = undefined;
    if (!served) this.#load();
  }

  reload(): void {
    this.#failure = undefined;
    this.reported = undefined;
    this.#load();
    this.#changed();
  }

  #load(): void {
    const src = this.#src?.trim() ?? '';
    const page = this.#host.ownerDocument.baseURI;
    const url = URL.canParse(src, page) ? new URL(src, page) : undefined;
    if (src !== '' && (url?.protocol === 'https:' || url?.protocol === 'http:')) return this.#remote.load(url.href, page);
    this.#remote.stop();
    if (src === '') this.#arrival = undefined;
    else this.#settle(this.#arrival, { code: 'network', message: 'The address in "src" is not one that can be fetched. Write an http or https address, or one relative to the page.' });
  }

  #settle(arrival: Arrival | undefined, failure: ErrorDetail | undefined): void {
    this.#arrival = arrival;
    this.#failure = failure;
    this.#changed();
  }

  /** Whether there is JSON or an address, besides the property. */
  get isGiven(): boolean {
    return this.#inline.text !== undefined || (this.#src ?? '').trim() !== '';
  }

  /** Whether there is anything to show or to say: `read` is worth its while. */
  hasNews(property: unknown): boolean {
    return isGiven(property) || this.#inline.text !== undefined || this.#arrival !== undefined || this.#failure !== undefined;
  }

  /** Forgets what was shown: it may be set again. */
  forget(): void {
    this.#raw = undefined;
    this.#value = { article: undefined, failure: undefined };
    this.issues = [];
  }

  /** What there is to show now. The same input is parsed once; a new version shares all that is unchanged with `previous`. */
  read(property: unknown, previous: Article | undefined, renderer: Renderer, blocks: readonly AnyRecord[]): SourceValue {
    const text = isGiven(property) ? undefined : this.#inline.text;
    const isRemote = !isGiven(property) && text === undefined;
    const failure = isRemote ? this.#failure : undefined;
    const raw = property ?? text ?? this.#arrival?.text;
    if (raw === undefined) return { article: previous, failure, isRemote };
    const schema = renderer.schemaWith(blocks);
    if (raw !== this.#raw || schema !== this.#schema) {
      this.#raw = raw;
      this.#schema = schema;
      this.#value = this.#parse(raw, isRemote ? this.#arrival?.url : this.#host.ownerDocument.baseURI, previous, schema, renderer);
    }
    const { article } = this.#value;
    return { article, failure: failure ?? this.#value.failure, isRemote };
  }

  #parse(raw: unknown, baseUrl: string | undefined, previous: Article | undefined, schema: SchemaRules, { isParsed, parseArticle }: Renderer): SourceValue {
    if (isParsed(raw, schema)) {
      this.issues = [];
      return { article: raw, failure: undefined };
    }
    const { article, issues } = parseArticle(raw, { baseUrl, previous, schema });
    const fatal = issues.find(({ severity }) => severity === 'fatal');
    if (fatal) return { article: previous, failure: { code: fatal.code === 'too-large' ? 'too-large' : 'unreadable', message: `The article could not be read: ${fatal.code} ${fatal.detail ?? ''}`.trim(), issue: fatal.code, issues } };
    this.issues = issues;
    return { article, failure: undefined };
  }
}
