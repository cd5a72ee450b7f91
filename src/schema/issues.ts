export const SEVERITIES = ['fatal', 'error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Every code, and how serious it is. Its sentence stands in explain.ts: readers never get it. */
export const SEVERITY = {
  'json-syntax': 'fatal',
  'not-an-object': 'fatal',
  'too-large': 'fatal',
  'too-deep': 'fatal',
  'newer-version': 'warning',
  'missing-field': 'error',
  'wrong-type': 'error',
  'unknown-field': 'warning',
  'duplicate-field': 'warning',
  'unknown-type': 'error',
  'missing-type': 'error',
  'wrong-shape': 'error',
  unreadable: 'error',
  'unknown-value': 'warning',
  'out-of-range': 'warning',
  'nearest-value': 'info',
  'refused-url': 'error',
  'upgraded-url': 'info',
  'invalid-date': 'error',
  'time-without-offset': 'warning',
  'invalid-language': 'warning',
  'missing-language': 'info',
  'invalid-time-zone': 'warning',
  'too-long': 'warning',
  'too-many': 'warning',
  shortened: 'error',
  nesting: 'warning',
  misplaced: 'warning',
  'nested-mark': 'info',
  'replaced-characters': 'info',
  'raw-html': 'warning',
  'other-format': 'error',
  'byline-in-name': 'info',
  'several-names': 'info',
  markup: 'warning',
  'duplicate-id': 'warning',
  'renamed-anchor': 'info',
  'unresolved-reference': 'warning',
  'missing-alternative': 'warning',
  'unnamed-link': 'warning',
  'missing-size': 'info',
  'image-rule': 'warning',
  lacking: 'warning',
  'failed-block': 'error',
  'more-issues': 'info',
} as const satisfies Readonly<Record<string, Severity>>;

export type IssueCode = keyof typeof SEVERITY;
export const ISSUE_CODES = Object.keys(SEVERITY) as IssueCode[];

/** Something in the input that is not as it should be: where, what, and what was found there. `explain` makes a sentence of it. */
export interface Finding {
  /** Place in the input, as a JSON pointer (RFC 6901); empty for the whole document. */
  readonly pointer: string;
  readonly code: IssueCode;
  /** `fatal`: nothing could be read; `error`: something is not shown as meant; `warning`: shown, but not well; `info`: good to know. */
  readonly severity: Severity;
  /** What was found, already cut short and quoted where it is text. */
  readonly found?: string;
  /** The name of the field, or the type of the node. */
  readonly name?: string;
  /** A number, a limit, or the word that takes its place, as the code needs it. */
  readonly detail?: string;
  /** Which field or definition of the schema it concerns: `blocks.heading.level`, `objects.credit`. */
  readonly field?: string;
}

/** A finding with its sentence. */
export interface Issue {
  /** Place in the input, as a JSON pointer (RFC 6901); empty for the whole document. */
  readonly pointer: string;
  readonly code: IssueCode;
  readonly severity: Severity;
  /** One or two sentences that name what was found and what to change. */
  readonly message: string;
}

/** What was found, in words that fit into a sentence and never more than a line of it. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return value.length > 60 ? `"${value.slice(0, 60)}…"` : `"${value}"`;
  if (Array.isArray(value)) return 'a list';
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : `a ${typeof value}`;
}
