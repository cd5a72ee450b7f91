import { own, typeOf } from '../input/json.js';
import { isRaw } from '../input/budget.js';
import type { Table } from '../table.js';
import { isComplete, readFields } from './fields.js';
import { settled } from './lines.js';
import { draftOf, type Draft, type Reading } from './reading.js';
import { fitted, pushNode, pushSpace, pushText, type Run } from './run.js';
import { typed } from './spelling.js';
import { readStray, textIn } from './strays.js';

/** Running text from a string, a node, or a list of both. */
export function readInline(value: unknown, reading: Reading): Run {
  const run: Run = [];
  reading.apart = false;
  const before = reading.words;
  readInto(run, value, reading);
  if (reading.inlineDepth > 0) return fitted(run);
  const whole = settled(run, reading);
  if (whole.length === 0) reading.words = before;
  return fitted(whole);
}

/** Reads into a run that has begun; neighbouring text is merged. */
export function readInto(run: Run, value: unknown, reading: Reading): void {
  if (value === null || value === undefined || reading.full) return;
  if (typeof value === 'object') {
    if (isRaw(value)) reading.wrongType(value, undefined);
    else if (reading.inlineDepth > reading.limits.inlineDepth) flatten(run, value, reading);
    else if (Array.isArray(value)) readNodes(run, value, reading);
    else readNode(run, value, reading);
  } else if (typeof value !== 'string' && !(typeof value === 'number' && Number.isFinite(value))) reading.wrongType(value, undefined);
  else if (reading.take()) pushText(run, String(value), reading);
}

function readNodes(run: Run, list: readonly unknown[], reading: Reading): void {
  const { path, budget } = reading;
  const length = budget.entries(list);
  const at = path.push(0) - 1;
  for (let index = 0; index < length && !reading.full; index++) {
    const item = list[index];
    if (reading.apart) {
      reading.apart = false;
      pushSpace(run, reading);
    }
    path[at] = index;
    const isNested = Array.isArray(item);
    if (reading.isMissing(list, index)) continue;
    if (isNested) reading.inlineDepth++;
    readInto(run, item, reading);
    if (isNested) reading.inlineDepth--;
  }
  path.pop();
}

function flatten(run: Run, value: object, reading: Reading): void {
  reading.issue('nesting', { name: 'text', detail: String(reading.limits.inlineDepth) });
  pushText(run, textIn(value, reading), reading);
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function readNode(run: Run, written: object, reading: Reading): void {
  if (!reading.take()) return;
  const isText = typeOf(written) === 'text';
  const node = isText ? written : typed(written, 'inline', reading);
  const type = isText ? 'text' : typeOf(node);
  if (isText || (type === undefined && Object.keys(node).length === 1)) {
    const value = own(node, 'value') ?? own(node, 'text');
    if (typeof value === 'string') return pushText(run, value, reading);
  }
  const table = typeof type === 'string' ? reading.tables.inline.get(type) : undefined;
  if (!table) return readStray(run, node, type, reading);
  const { open, tables, limits } = reading;
  const inLink = (table.bit & tables.interactive) !== 0 && (open & tables.link) !== 0;
  if (open !== 0 && table.byName.has('children')) {
    const isNested = (open & table.bit) !== 0;
    if (isNested || inLink || bitCount(open) >= limits.marks) return unwrap(run, node, table, isNested, inLink, reading);
  }
  const draft = readMark(node, table, reading);
  if (inLink && isComplete(draft, table)) {
    reading.issue('misplaced', { name: table.type, detail: 'it was moved behind the link' });
    reading.displaced.push(draft);
  } else finish(run, draft, node, table, reading);
  if (reading.displaced.length > 0 && (open & tables.link) === 0) for (const moved of reading.displaced.splice(0)) keep(run, moved, reading);
}

/** A mark that says nothing here, or may not stand here, gives way to its text. */
function unwrap(run: Run, node: object, table: Table, isNested: boolean, inLink: boolean, reading: Reading): void {
  if (isNested || inLink) reading.issue(isNested ? 'nested-mark' : 'misplaced', { name: table.type });
  else reading.issue('nesting', { name: table.type, detail: String(reading.limits.marks) });
  reading.inlineDepth++;
  reading.path.push('children');
  readInto(run, own(node, 'children') ?? own(node, 'content') ?? own(node, 'text'), reading);
  reading.path.pop();
  reading.inlineDepth--;
}

function readMark(node: object, table: Table, reading: Reading): Draft {
  const before = reading.open;
  reading.open |= table.bit;
  reading.inlineDepth++;
  const draft = readFields(node, table, reading, draftOf(table.type));
  reading.inlineDepth--;
  reading.open = before;
  return draft;
}

/** Fields that can stand for the text of a node that has none. */
const LABELS = ['title', 'url', 'datetime', 'ref'];

const labelOf = (draft: Draft) => LABELS.map((name) => draft[name]).find((each) => typeof each === 'string') ?? '';

/** Puts a node that was read into its run, or, where it lacks what it needs, what is left of it. */
function finish(run: Run, draft: Draft, node: object, table: Table, reading: Reading): void {
  const found = draft['children'] as Run | undefined;
  if (isComplete(draft, table) && (found === undefined || found.length > 0)) return keep(run, draft, reading);
  if (table.byName.has('children')) {
    const children = found ?? [];
    if (children.length === 0) pushText(children, textLeft(draft, node, reading) || labelOf(draft), reading);
    if (children.length === 0) return;
    draft['children'] = children;
    if (table.required.every(({ name }) => draft[name] !== undefined)) keep(run, draft, reading);
    else for (const child of children) pushNode(run, child, reading);
  } else pushText(run, textLeft(draft, node, reading), reading);
}

/** The text of a node that is not complete. Nodes with children that were read, if to nothing, have none. */
function textLeft(draft: Draft, node: object, reading: Reading): string {
  if (draft['children'] !== undefined) return '';
  if (typeof draft['alt'] === 'string') return draft['alt'];
  return typeof draft['ref'] === 'string' ? draft['ref'] : textIn(node, reading);
}

/** Adds a node, and notes it where it has to be numbered or resolved at the end. */
function keep(run: Run, draft: Draft, reading: Reading): void {
  const type = draft['type'];
  if (type === 'text') return pushText(run, draft['value'] as string, reading);
  pushNode(run, draft, reading);
  const list =
    type === 'footnote-reference' ? reading.unresolved.references
    : type === 'contributor-ref' ? reading.unresolved.contributorReferences
    : undefined;
  if (!list) return;
  list.push(draft);
  reading.unresolved.pointers.set(draft, reading.pointer());
}
