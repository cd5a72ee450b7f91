import type { ErrorDetail } from '../events.js';
import { InlineJson } from './inline-json.js';
import { Remote, type Arrival } from './remote.js';

/** What an element is given. */
export interface SourceInput {
  /** Undefined while there is nothing. */
  readonly raw: unknown;
  /** What addresses in it are relative to. */
  readonly baseUrl: string | undefined;
  /** Why there is nothing, or nothing newer. */
  readonly failure: ErrorDetail | undefined;
  /** Whether it was, or was to be, loaded. */
  readonly isRemote: boolean;
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
    const base = this.#host.baseURI;
    const url = URL.canParse(src, base) ? new URL(src, base) : undefined;
    if (src !== '' && (url?.protocol === 'https:' || url?.protocol === 'http:')) return this.#remote.load(url.href, this.#host);
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

  /** Whether there is anything to show or to say: what sets articles is worth its while. */
  hasNews(property: unknown): boolean {
    return isGiven(property) || this.#inline.text !== undefined || this.#arrival !== undefined || this.#failure !== undefined;
  }

  /** What there is now. */
  input(property: unknown): SourceInput {
    const text = isGiven(property) ? undefined : this.#inline.text;
    const isRemote = !isGiven(property) && text === undefined;
    return {
      raw: property ?? text ?? this.#arrival?.text,
      baseUrl: isRemote ? this.#arrival?.url : this.#host.ownerDocument.baseURI,
      failure: isRemote ? this.#failure : undefined,
      isRemote,
    };
  }
}
