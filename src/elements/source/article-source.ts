import { isParsed } from '../../schema/digest.js';
import type { Article } from '../../schema/generated/types.js';
import type { Issue } from '../../schema/issues.js';
import { LIMITS } from '../../schema/limits.js';
import { parseArticle } from '../../schema/parse.js';
import type { ErrorDetail } from '../events.js';
import { InlineJson } from './inline-json.js';
import type { LoadError } from './load.js';
import { Remote, type Arrival } from './remote.js';

/** What an element has to show: an article, a failure, both (the last good one and why there is no newer), or nothing yet. */
export interface SourceValue {
  readonly article: Article | undefined;
  readonly failure: ErrorDetail | undefined;
}

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
  #value: SourceValue = { article: undefined, failure: undefined };
  issues: readonly Issue[] = [];
  /** The failure that has been told to the page already. */
  reported: ErrorDetail | undefined;

  constructor(host: HTMLElement, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
    this.#inline = new InlineJson(host, changed);
    this.#remote = new Remote(
      (arrival) => { this.#settle(arrival, undefined); },
      (error) => { this.#settle(this.#arrival, failureOf(error)); },
    );
  }

  get loading(): boolean {
    return this.#remote.busy;
  }

  connect(): void {
    this.#inline.watch();
    if (this.#interrupted) this.load(this.#src);
    this.#interrupted = false;
  }

  disconnect(): void {
    this.#inline.stop();
    this.#interrupted = this.#remote.busy;
    this.#remote.stop();
  }

  /** Begins to load an address; null gives up what is under way. With `later`, it is only noted, for `reload`. */
  load(src: string | null, later = false): void {
    const isNew = src !== this.#src;
    this.#src = src;
    if (isNew) this.#failure = undefined;
    if (later) return;
    if (src === null || src.trim() === '') {
      this.#arrival = undefined;
      return this.#remote.stop();
    }
    const page = this.#host.ownerDocument.baseURI;
    const url = URL.canParse(src, page) ? new URL(src, page) : undefined;
    if (url?.protocol === 'https:' || url?.protocol === 'http:') this.#remote.load(url.href, page, LIMITS.bytes);
    else this.#settle(this.#arrival, { code: 'network', message: 'The address in "src" is not one that can be fetched. Write an http or https address, or one relative to the page.' });
  }

  reload(): void {
    this.#failure = undefined;
    this.reported = undefined;
    this.load(this.#src);
    this.#changed();
  }

  #settle(arrival: Arrival | undefined, failure: ErrorDetail | undefined): void {
    this.#arrival = arrival;
    this.#failure = failure;
    this.#changed();
  }

  /** What there is to show now. The same input is parsed once; a new version shares all that is unchanged with `previous`. */
  read(property: unknown, previous: Article | undefined): SourceValue {
    const text = property === undefined || property === null ? this.#inline.text : undefined;
    const raw = property ?? text ?? this.#arrival?.text;
    const fromSrc = raw !== undefined && property == null && text === undefined;
    const failure = property == null && text === undefined ? this.#failure : undefined;
    if (raw === undefined) return { article: previous, failure };
    if (raw !== this.#raw) {
      this.#raw = raw;
      this.#value = this.#parse(raw, fromSrc ? this.#arrival?.url : this.#host.ownerDocument.baseURI, previous);
    }
    return failure ? { article: this.#value.article, failure } : this.#value;
  }

  #parse(raw: unknown, baseUrl: string | undefined, previous: Article | undefined): SourceValue {
    if (isParsed(raw)) {
      this.issues = [];
      return { article: raw, failure: undefined };
    }
    const { article, issues } = parseArticle(raw, { baseUrl, previous });
    const fatal = issues.find(({ severity }) => severity === 'fatal');
    if (fatal) return { article: previous, failure: { code: fatal.code === 'too-large' ? 'too-large' : 'unreadable', message: fatal.message, issue: fatal.code, issues } };
    this.issues = issues;
    return { article, failure: undefined };
  }
}

const failureOf = ({ code, message, status }: LoadError): ErrorDetail => ({ code, message, ...(status === undefined ? {} : { status }) });
