import { only } from '../../base/own-only.js';
import type { FieldRules } from '../definitions/field.js';
import { Budget } from '../input/budget.js';
import { isTree } from '../input/tree.js';
import { markupIn } from '../input/text.js';
import type { UrlOptions } from '../input/url.js';
import { SEVERITY, describe, type Finding, type IssueCode } from '../issues.js';
import type { Limits } from '../limits.js';
import { Unresolved } from '../resolve/unresolved.js';
import type { Tables } from '../tables.js';

/** A node under construction: plain data of known fields, not yet shared with anyone. */
export type Draft = Record<string, unknown>;

/** A node with nothing but its type yet. Begun empty, so that the engine leaves room for what follows. */
export function draftOf(type: string): Draft {
  const draft: Draft = only({});
  draft['type'] = type;
  return draft;
}

/** Keys and indices that lead from the document to a value in it; null for a step that the parser added and the input does not have. */
export type Path = (string | number | null)[];

const pointerOf = (path: Path): string => path.map((key) => (key === null ? '' : `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`)).join('');

/** A value that is read later than its turn, and where it stands in the input. */
export interface Aside {
  readonly value: unknown;
  readonly path: Path;
  /** What stands for it, where it has been read already. */
  readonly block?: Draft;
}

/** How deep the place being read stands, each kind of nesting counted for itself. */
export interface Depth {
  blockDepth: number;
  lists: number;
  quotes: number;
  inlineDepth: number;
  /** Bits of the inline types that are open around the current place. */
  open: number;
}

/** The state of one run of the parser: where it is, what it found, and how much it may still take. */
export class Reading implements Depth {
  readonly issues: Finding[] = [];
  readonly path: Path = [];
  readonly unresolved = new Unresolved();
  readonly budget: Budget;
  /** What may not stand in the block being read, and goes behind it. */
  strays: Aside[] = [];
  /** Footnotes that stood elsewhere than in `footnotes`. */
  readonly notes: Aside[] = [];
  /** Blocks that were found at the top of the article and go to the head of the body. */
  readonly fromTop: Draft[] = [];
  /** Nodes that may not stand in the link being read, and go behind it. */
  readonly displaced: Draft[] = [];
  readonly urls: UrlOptions;
  readonly addresses = { link: new Map<string, string | null>(), resource: new Map<string, string | null>(), reach: new Map<string, string | null>() };
  /** The time zone of the article, in which times without an offset are read. */
  zone: string | undefined;
  blockDepth = 0;
  lists = 0;
  quotes = 0;
  inlineDepth = 0;
  open = 0;
  nodes = 0;
  blocks = 0;
  /** Blocks that were read and had nothing in them. */
  empty = 0;
  images = 0;
  /** Words of all running text so far, and those of the body, which make its length. */
  words = 0;
  bodyWords = 0;
  shortened = false;
  /** Takes where each block stands. */
  places: Pick<WeakMap<object, string>, 'set'> | undefined;
  /** Whether the host says where other sizes of pictures are. */
  hasImageRule = false;
  /** Whether the article is in the format of another editor. */
  otherFormat = false;
  /** Whether HTML was found in a text. */
  hasMarkup = false;
  /** Breaks that the ends of lines stand for; and those of them that leave a line empty, where a paragraph is parted. */
  readonly lineBreaks = new Set<Draft>();
  readonly gaps = new Set<Draft>();
  /** Whether the blanks at the beginning of a line belong to it. */
  keepsIndents = false;
  /** Whether a block was unwrapped into running text, so that what follows needs a space before it. */
  apart = false;
  /** The document, where it is one. */
  document: object | undefined;
  #isTree: boolean | undefined;
  /** A text that has been cut because it was too long, and takes nothing more. */
  cut: Draft | undefined;

  constructor(
    readonly tables: Tables,
    readonly limits: Limits,
    urls: Omit<UrlOptions, 'max'>,
  ) {
    this.urls = { ...urls, max: limits.url };
    this.budget = new Budget(limits.bytes, () => {
      this.issue('shortened', { detail: String(limits.nodes) }, '');
      this.shortened = true;
    });
  }

  /** Whether one more node may be read; says once that the document was shortened. */
  take(): boolean {
    if (++this.nodes <= this.limits.nodes) return true;
    if (this.nodes === this.limits.nodes + 1) this.issue('shortened', { detail: String(this.limits.nodes) }, '');
    this.shortened = true;
    return false;
  }

  /** Whether one more block may be kept; says once that there are too many. */
  takeBlock(): boolean {
    if (++this.blocks <= this.limits.blocks) return true;
    if (this.blocks === this.limits.blocks + 1) this.tooMany('blocks', `more than ${String(this.limits.blocks)}`, this.limits.blocks);
    return false;
  }

  /** Whether a block that was made around what has been read may be kept; forgets it otherwise. */
  takeMade(block: Draft): boolean {
    if (this.take() && this.takeBlock()) return true;
    this.unresolved.discard(block, true);
    return false;
  }

  /** Forgets a block that was read but has nothing in it; it counts for nothing, unless there is no end of such. */
  giveBack(block: Draft): void {
    this.unresolved.discard(block, true);
    if (++this.empty > this.limits.blocks) return;
    this.nodes--;
    this.blocks--;
  }

  /** Whether nothing in the document stands there twice: only then has what is found beside its fields no other place. */
  get isTree(): boolean {
    return (this.#isTree ??= this.document !== undefined && isTree(this.document, this.limits.bytes));
  }

  get full(): boolean {
    return this.nodes > this.limits.nodes || this.blocks > this.limits.blocks;
  }

  /** Whether another issue would still be listed; what only an issue needs need not be worked out otherwise. */
  get noting(): boolean {
    return this.issues.length <= this.limits.issues;
  }

  pointer(): string {
    return pointerOf(this.path);
  }

  /** The name of the field that is being read, for messages. */
  get field(): string {
    return this.path.findLast((key): key is string => typeof key === 'string') ?? 'article';
  }

  /** Notes an issue at the current place (or at `pointer`). */
  issue(code: IssueCode, about: Pick<Finding, 'found' | 'name' | 'detail' | 'field'> = {}, pointer?: string): void {
    const { issues, limits } = this;
    if (issues.length < limits.issues) issues.push(only({ pointer: pointer ?? this.pointer(), code, severity: SEVERITY[code], name: this.field, ...about }));
    else if (issues.length === limits.issues) issues.push({ pointer: '', code: 'more-issues', severity: SEVERITY['more-issues'], detail: String(limits.issues) });
  }

  /** What a field is called in the schema, for messages about it. */
  keyOf(field: FieldRules | undefined): string {
    return (field && this.tables.fieldKeys.get(field)) ?? '';
  }

  wrongType(value: unknown, field: FieldRules | undefined): void {
    this.issue('wrong-type', { found: describe(value), field: this.keyOf(field) });
  }

  /** Whether an entry of a list is nothing, which is noted where it begins. */
  isMissing(list: readonly unknown[], index: number): boolean {
    const item = list[index];
    if (item !== null && item !== undefined) return false;
    if (index in list && (!(index - 1 in list) || list[index - 1] !== item)) this.wrongType(item, undefined);
    return true;
  }

  /** A text as far as it is looked at: eight times what may stand of it, for what cleaning takes out of it and for its lines. */
  textOf(written: string, max: number): string {
    return this.budget.text(written.length > max * 8 ? written.slice(0, max * 8) : written);
  }

  /** Notes that a text is cut, and that the page has to say so. */
  tooLong(written: string, max: number): void {
    this.issue('too-long', { name: 'text', found: String(written.length), detail: String(max) });
    this.shortened = true;
  }

  /** Notes HTML in a text, once for a document: it is printed as it stands. */
  noteMarkup(text: string): void {
    const found = this.hasMarkup ? undefined : markupIn(text);
    if (found === undefined) return;
    this.hasMarkup = true;
    this.issue('markup', { found: describe(found) });
  }

  /** Notes that what stands beyond a limit is left out, and that the page has to say so. */
  tooMany(what: string, found: string, max: number): void {
    this.issue('too-many', { name: what, found, detail: String(max) });
    this.shortened = true;
  }

  /** Goes back to a place, after something there failed in the middle. */
  returnTo(length: number, depth: Depth): void {
    this.path.length = length;
    this.displaced.length = 0;
    this.keepsIndents = false;
    Object.assign(this, depth);
  }
}
