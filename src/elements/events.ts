import type { Article } from '../schema/generated/types.js';
import type { Finding, IssueCode } from '../schema/issues.js';
import { NAME } from '../schema/name.js';

/** Why an article, or a part of one, could not be shown. */
export const FAILURES = ['network', 'offline', 'timeout', 'status', 'not-json', 'too-large', 'unreadable', 'misused', 'template', 'empty'] as const;
export type Failure = (typeof FAILURES)[number];

/** What `galley-ready` carries: once for each article, when it is shown to its end. */
export interface ReadyDetail {
  /** Undefined where the markup came from a server and no data has been given since. */
  readonly article: Article | undefined;
  readonly issues: readonly Finding[];
}

/**
 * What `galley-error` carries. `message` is for developers and never shown to readers; it is said on the console too, with advice, unless
 * the event is cancelled.
 */
export interface ErrorDetail {
  readonly code: Failure;
  readonly message: string;
  /** HTTP status, for `status`. */
  readonly status?: number;
  /** What the parser says, for `unreadable`. */
  readonly issues?: readonly Finding[];
  readonly issue?: IssueCode;
  /** What was thrown, for `template`. */
  readonly cause?: unknown;
}

/** A part of the library did not arrive: what sets articles, or their styles. */
export const UNLOADED = { code: 'network', message: 'A part of the library could not be loaded. Serve all files of the package side by side, or use the one-file build.' } as const;

/** A program without the types of the DOM reads these too; where they are, this adds nothing. */
declare global {
  interface CustomEvent<T> {
    readonly detail: T;
  }
}

export type GalleyReadyEvent = CustomEvent<ReadyDetail>;
export type GalleyErrorEvent = CustomEvent<ErrorDetail>;

/** Both bubble, and leave shadow roots; where they are cancelled, the console is told nothing. */
const INIT = { bubbles: true, composed: true, cancelable: true } as const;

/** The event of an article that has been set. */
export const readyEvent = (detail: ReadyDetail): GalleyReadyEvent => new CustomEvent(`${NAME}-ready`, { ...INIT, detail });

/** The event of an article, or a block, that could not be shown. */
export const errorEvent = (detail: ErrorDetail): GalleyErrorEvent => new CustomEvent(`${NAME}-error`, { ...INIT, detail });
