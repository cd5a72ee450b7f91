import type { Article } from '../schema/generated/types.js';
import type { Issue, IssueCode } from '../schema/issues.js';
import { NAME } from '../schema/name.js';

/** Why an article, or a part of one, could not be shown. */
export const FAILURES = ['network', 'offline', 'timeout', 'status', 'not-json', 'too-large', 'unreadable', 'misused', 'template'] as const;
export type Failure = (typeof FAILURES)[number];

/** What `galley-ready` carries: once for each article that is shown. */
export interface ReadyDetail {
  /** Undefined where the markup came from a server and no data has been given since. */
  readonly article: Article | undefined;
  readonly issues: readonly Issue[];
}

/** What `galley-error` carries. `message` is for developers and never shown to readers. */
export interface ErrorDetail {
  readonly code: Failure;
  readonly message: string;
  /** HTTP status, for `status`. */
  readonly status?: number;
  /** What the parser says, for `unreadable`. */
  readonly issues?: readonly Issue[];
  readonly issue?: IssueCode;
  /** What was thrown, for `template`. */
  readonly cause?: unknown;
}

/** What developers are told of an attribute that frameworks leave behind where the element is defined late. */
export const MISUSED: ErrorDetail = {
  code: 'misused',
  message: 'The attribute "article" says nothing. Set the property `article`, write the JSON into a child script, or give its address in "src".',
};

/** What developers are told of regions in an article that has a root of its own. */
export const ISOLATED_REGIONS: ErrorDetail = {
  code: 'misused',
  message: 'Regions cannot stand in an article with the attribute "isolate", which lays itself out. Take the regions out, or the attribute off.',
};

/** What developers are told of a template that has thrown. */
export const BROKEN = { code: 'template', message: 'A part of the article could not be set. A block shows its text instead; without one, what was there stays.' } as const;

/** The part of the library that sets articles did not arrive. */
export const UNLOADED = { code: 'network', message: 'The script that sets articles could not be loaded. Serve all files of the package side by side, or use the one-file build.' } as const;

/** A program without the types of the DOM reads these too; where they are, this adds nothing. */
declare global {
  interface CustomEvent<T> {
    readonly detail: T;
  }
}

export type GalleyReadyEvent = CustomEvent<ReadyDetail>;
export type GalleyErrorEvent = CustomEvent<ErrorDetail>;

/** The event of an article that has been set. It bubbles, and leaves shadow roots. */
export const readyEvent = (detail: ReadyDetail): GalleyReadyEvent => new CustomEvent(`${NAME}-ready`, { detail, bubbles: true, composed: true });

/** The event of an article, or a block, that could not be shown. It bubbles, and leaves shadow roots. */
export const errorEvent = (detail: ErrorDetail): GalleyErrorEvent => new CustomEvent(`${NAME}-error`, { detail, bubbles: true, composed: true });
