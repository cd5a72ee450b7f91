/** An address in its parts, once it has proved to be one of a provider's own sites. */
export interface Parts {
  /** Without `www.` and `m.`. */
  readonly host: string;
  /** The path without its slash at the end. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** What stands behind `#`. */
  readonly hash: string;
}

/** How much room a frame takes: a ratio, or a height in pixels. */
export type FrameSize = { readonly ratio: readonly [width: number, height: number] } | { readonly height: number };

/** Whose sites are whose: what has to be known before anything is framed. */
export interface Site {
  /** As it is printed. */
  readonly name: string;
  /** Its sites, to the letter; `www.` and `m.` aside. */
  readonly hosts: readonly string[];
  readonly size: FrameSize | ((parts: Parts) => FrameSize);
}

/** The messages by which frames tell their height: src/islands/frame-heights.ts reads them. */
export const HEIGHT_MESSAGES = ['bluesky', 'datawrapper', 'flourish', 'mastodon', 'pym'] as const;

/**
 * A form of addresses, and the frame that is built from what its groups have found, as `$1`, escaped as `~1`, and from the site as `$0`; of one of the sites alone where one
 * is named. A pattern is held against the path, behind which stand the values of `query`, each after a `?`.
 */
export type Form = readonly [pattern: RegExp, frame: string, host?: string];

/** How the frames of one provider are built. */
export interface FrameRule {
  /** Whether its frames play something, or are posts, in which something may be played; they are allowed what that needs. */
  readonly allows?: 'plays' | 'post' | undefined;
  /** The messages by which its frames tell their height, sent from the site of the frame. */
  readonly heights?: (typeof HEIGHT_MESSAGES)[number] | undefined;
  /** The names in the query that forms look at. */
  readonly query?: readonly string[];
  /** The address of the frame, built from an identifier that was found by a strict pattern; undefined where there is none. */
  readonly frame: readonly Form[] | ((parts: Parts) => string | undefined);
}

/** A provider, whole: for one of a host's own. */
export type EmbedProvider = Site & FrameRule;

/** What the groups of a pattern found, where it fits. */
export const found = (pattern: RegExp, text: string): readonly string[] | undefined => pattern.exec(text)?.slice(1).map((group: string | undefined) => group ?? '');
