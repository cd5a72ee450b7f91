/** Where a link to another site may open. */
export const WINDOWS = ['_blank', '_top'] as const;

/** What links to other sites say. */
export interface LinkRule {
  /** Hosts that are no other site, their subdomains too: `delta.example`. Default: none. */
  readonly ownHosts?: readonly string[] | undefined;
  /** Words for `rel`, beside those of the article and `noopener noreferrer`: `nofollow`. Default: none. */
  readonly rel?: readonly string[] | undefined;
  /** Whether those in the text have numbers on paper, with a list of their addresses at the end, instead of the address behind each. Default: `false`. */
  readonly numbered?: boolean | undefined;
  /** Where they open. Default: in the same window. */
  readonly target?: (typeof WINDOWS)[number] | undefined;
}
