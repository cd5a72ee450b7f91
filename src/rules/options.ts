import { only } from '../base/own-only.js';
import { plainCopy } from '../base/plain-copy.js';
import type { TARGETS } from '../schema/definitions/values.js';
import { WINDOWS, type LinkRule } from '../schema/input/link-rule.js';

export type Target = (typeof TARGETS)[number];

/** Places for advertisements, as the block `slot` makes them. Paragraphs of the body and of its sections are counted. */
export interface AdRule {
  /** The first place comes behind so many paragraphs, or as soon after that as there may be one. Default: 4. */
  readonly after?: number | undefined;
  /** Another comes behind so many more. Default: none does. */
  readonly every?: number | undefined;
  /** Most places in an article. Default: no end. */
  readonly most?: number | undefined;
  /** Pixels that are kept free for each, rounded up to fifty: 0 to 1200. Default: 0. */
  readonly minHeight?: number | undefined;
  /** What the event `galley-slot` calls them. Default: `ad`. */
  readonly name?: string | undefined;
  /** A line above each. Default: none. */
  readonly label?: string | undefined;
}

/** A publisher's rules: plain data, the same for the element and for all outputs. */
export interface PublisherRules {
  readonly ads?: AdRule | undefined;
  readonly links?: LinkRule | undefined;
  /** Whether headings of the text are links to themselves, by which readers copy the address of a part. One that has a link of its own is not. Default: `false`. */
  readonly headingLinks?: boolean | undefined;
  /** Which of the outputs that blocks name in `targets` this is. Default: `web`. */
  readonly target?: Target | undefined;
  /** Now, in milliseconds since 1970, against which outputs hold `embargoedUntil`. Without it, what has an embargo is not written. */
  readonly now?: number | undefined;
  /** Whether an article under embargo is written all the same. Default: `false`. */
  readonly embargoed?: boolean | undefined;
}

/** The names of targets: their list itself is loaded with what reads articles. */
const NAMES: Readonly<Record<Target, true>> = { web: true, feed: true, print: true, email: true };

type Test = (value: unknown) => boolean;

const isCount: Test = (value) => Number.isInteger(value) && (value as number) > 0;
const isBoolean: Test = (value) => typeof value === 'boolean';
const isText = (pattern = /^/): Test => (value) => typeof value === 'string' && pattern.test(value);
const listOf = (test: Test): Test => (value) => Array.isArray(value) && value.every(test);
const oneOf = (values: readonly unknown[]): Test => (value) => values.includes(value);
const objectOf = (tests: Readonly<Record<string, Test>>): Test => (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.entries(value).every(([name, each]) => each === undefined || (Object.hasOwn(tests, name) && tests[name]?.(each)));

const isRules = objectOf({
  ads: objectOf({ after: isCount, every: isCount, most: isCount, minHeight: (value) => typeof value === 'number' && value >= 0 && value <= 1200, name: isText(/^[\w-]{1,60}$/), label: isText() }),
  links: objectOf({ ownHosts: listOf(isText(/^[^\s/:?#]+$/)), rel: listOf(isText(/^(?!opener$)[a-z][a-z-]*$/)), target: oneOf(WINDOWS), numbered: isBoolean }),
  headingLinks: isBoolean,
  target: oneOf(Object.keys(NAMES)),
  now: Number.isFinite,
  embargoed: isBoolean,
});

/** Reads rules, or the JSON of them as an attribute has it; nothing for what are none. */
export function readRules(value: unknown): PublisherRules | undefined {
  try {
    const { copy } = plainCopy(typeof value === 'string' ? (JSON.parse(value) as unknown) : value);
    if (!isRules(copy)) return undefined;
    const { ads, links, ...rest } = only({ ...(copy as PublisherRules) });
    return only({ ...rest, ...(ads && { ads: only({ ...ads }) }), ...(links && { links: only({ ...links }) }) });
  } catch {
    return undefined;
  }
}

/** Options of an output that has no places to fill. */
export const withoutAds = <Options extends { readonly rules?: PublisherRules | undefined }>(options: Options): Options => only({ ...options, rules: only({ ...readRules(options.rules), ads: undefined }) });
