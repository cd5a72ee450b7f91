import { textIn } from '../../base/plain-copy.js';
import type { Scheme } from '../resolve.js';
import { placeIn } from './declaration.js';

/** `error`: readers are worse off. `warning`: below what Galley's own themes keep. `note`: could not be judged. */
export const SEVERITIES = ['error', 'warning', 'note'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** Everything that a check can find, and how grave it is. */
export const FINDINGS = {
  'css-syntax': 'error',
  'no-tokens': 'warning',
  'unknown-token': 'error',
  'private-name': 'error',
  'registered-color': 'error',
  'registered-token': 'warning',
  'invalid-value': 'error',
  'unitless-zero': 'warning',
  important: 'warning',
  'no-dark-value': 'warning',
  'low-contrast': 'error',
  'contrast-below-target': 'warning',
  'line-length': 'warning',
  'measure-unit': 'warning',
  'not-judged': 'note',
} as const satisfies Readonly<Record<string, Severity>>;

export type FindingCode = keyof typeof FINDINGS;

/** Where something stands in a file; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** One thing to know about a theme. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** The custom property that it is about. */
  readonly token?: string;
  /** What is wrong and what to do, in one or two sentences. */
  readonly message: string;
  /** A value that mends it, where there is one. */
  readonly suggestion?: Suggestion;
  readonly line?: number;
  readonly column?: number;
}

/** A colour for one side of a token: the nearest by lightness that keeps the ratio. */
export interface Suggestion {
  /** The custom property to set. */
  readonly token: string;
  readonly scheme: Scheme;
  /** As `#rrggbb`. */
  readonly color: string;
}

/** A finding about something that may have a place. */
export function finding(code: FindingCode, message: string, about: { readonly name?: string } & Partial<Place> = {}, suggestion?: Suggestion): Finding {
  const { name, line, column } = about;
  return {
    code,
    severity: FINDINGS[code],
    ...(name !== undefined && { token: name }),
    message,
    ...(suggestion && { suggestion }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
  };
}

/** The findings among the items of a copy of data. */
export function findingsIn(copy: unknown): readonly Finding[] {
  return !Array.isArray(copy) ? [] : copy.flatMap((item: unknown) => {
    const [code, message, name] = ['code', 'message', 'token'].map((field) => textIn(item, field));
    return code === undefined || message === undefined || !Object.hasOwn(FINDINGS, code) ? [] : [finding(code as FindingCode, message, { ...(name !== undefined && { name }), ...placeIn(item) })];
  });
}
