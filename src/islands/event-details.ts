/** What `galley-consent` carries: a reader wants to see what stands on another site. */
export interface ConsentDetail {
  /** As in `provider` of an article, or as it was given to `useEmbeds`. */
  readonly provider: string;
  /** As it is printed. */
  readonly name: string;
  /** Address of what the reader wants to see. */
  readonly url: string;
  /** Whether this is to hold for all that stands there, from now on: for the page to remember. */
  readonly always: boolean;
  /** Loads it, for a page that has cancelled the event and asked a question of its own. */
  readonly load: () => void;
}

/** What `galley-slot` carries: the name that the article gives the place. The place itself is the target of the event. */
export interface SlotDetail {
  readonly name: string | undefined;
}

/** What `galley-locate` carries: a block was asked for its place. */
export interface LocateDetail {
  /** Where it stands in the document, as a JSON pointer (RFC 6901): `/body/7`. */
  readonly pointer: string;
}
