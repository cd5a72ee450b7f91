import { ISSUES, adviceFor, describe, type Finding, type Issue, type IssueCode } from '../issues.js';
import type { Limits } from '../limits.js';
import type { Field } from '../definitions/field.js';
import type { Tables } from './tables.js';
import type { UrlOptions } from './url.js';

/** A node under construction: plain data of known fields, not yet shared with anyone. */
export type Draft = Record<string, unknown>;

/** Nodes to be numbered, named or resolved once the whole article has been read, in reading order. */
export interface Gathered {
  readonly blocks: Draft[];
  readonly references: Draft[];
  readonly contributorReferences: Draft[];
  readonly internalLinks: { readonly node: Draft; readonly pointer: string }[];
  /** Footnotes that stood elsewhere than in `footnotes`. */
  readonly notes: Draft[];
  /** Pointers of nodes whose issues can only be found at the end. */
  readonly pointers: Map<Draft, string>;
}

/** The state of one run of the parser: where it is, what it found, and how much it may still take. */
export class Reading {
  readonly issues: Issue[] = [];
  readonly path: (string | number)[] = [];
  /** Blocks that may not stand where they were found, and go behind (or, for a hero, into the body). */
  readonly strays: { readonly value: unknown; readonly path: readonly (string | number)[] }[] = [];
  readonly gathered: Gathered = { blocks: [], references: [], contributorReferences: [], internalLinks: [], notes: [], pointers: new Map() };
  readonly urls: UrlOptions;
  readonly addresses = new Map<string, string | null>();
  /** Nodes that may not stand in the link being read, and go behind it. */
  readonly displaced: Draft[] = [];
  /** Bits of the inline types that are open around the current place, and how many. */
  open = 0;
  inlineDepth = 0;
  blockDepth = 0;
  lists = 0;
  quotes = 0;
  nodes = 0;
  blocks = 0;
  images = 0;
  words = 0;
  counting = false;
  shortened = false;
  readingStrays = false;
  /** Whether the node that was read last has all its required fields. */
  complete = true;

  constructor(
    readonly tables: Tables,
    readonly limits: Limits,
    urls: Omit<UrlOptions, 'max'>,
  ) {
    this.urls = { ...urls, max: limits.url };
  }

  /** Whether one more node may be read; says once that the document was shortened. */
  take(): boolean {
    if (++this.nodes <= this.limits.nodes) return true;
    if (!this.shortened) this.issue('shortened', { detail: String(this.limits.nodes) });
    this.shortened = true;
    return false;
  }

  get full(): boolean {
    return this.nodes > this.limits.nodes;
  }

  pointer(): string {
    return this.path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  }

  /** Notes an issue at the current place (or at `pointer`). */
  issue(code: IssueCode, finding: Partial<Finding> = {}, pointer = this.pointer()): void {
    if (this.issues.length > this.limits.issues) return;
    const last = this.issues.length === this.limits.issues;
    const key = last ? 'more-issues' : code;
    const [severity, sentence] = ISSUES[key];
    const details: Finding = { found: '', name: String(this.path.at(-1) ?? 'article'), advice: '', detail: '', ...finding, ...(last ? { detail: String(this.limits.issues) } : {}) };
    this.issues.push({ pointer: last ? '' : pointer, code: key, severity, message: sentence(details).trim() });
  }

  wrongType(value: unknown, field: Field | undefined): undefined {
    this.issue('wrong-type', { found: describe(value), advice: adviceFor(field) });
    return undefined;
  }
}
