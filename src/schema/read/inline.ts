import { closest, describe } from '../issues.js';
import { readFields } from './fields.js';
import { collectText } from './plain.js';
import type { Draft, Reading } from './reading.js';
import type { Table } from './tables.js';
import { cleanText, countWords, cutText, isBroken } from './text.js';

/** Running text under construction. Where `split` is given, a block that stands in it is handed over with what follows. */
type Run = Draft[];

const own = (node: object, key: string): unknown => (Object.hasOwn(node, key) ? (node as Draft)[key] : undefined);

/** Running text from a string, a node, or a list of both. */
export function readInline(value: unknown, reading: Reading): Run {
  const run: Run = [];
  readInto(run, value, reading);
  return run;
}

/** A list of points, each running text; one string or one list of nodes is a single point. */
export function readPoints(value: unknown, reading: Reading): Run[] | undefined {
  const many = Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string' || Array.isArray(item));
  const points = (many ? (value as unknown[]) : [value]).slice(0, reading.limits.listItems).map((item, index) => {
    if (many) reading.path.push(index);
    const run = readInline(item, reading);
    if (many) reading.path.pop();
    return run;
  });
  const kept = points.filter((point) => point.length > 0);
  return kept.length > 0 ? kept : undefined;
}

function pushText(run: Run, value: string, reading: Reading): void {
  let text = cleanText(value);
  const max = reading.limits.text;
  if (text.length > max) {
    reading.issue('too-long', { name: 'text', found: String(text.length), detail: String(max) });
    reading.shortened = true;
    text = cutText(text, max);
  }
  if (text === '') return;
  if (text !== value && isBroken(value)) reading.issue('replaced-characters');
  if (reading.counting) reading.words += countWords(text);
  const last = run[run.length - 1];
  if (last?.['type'] === 'text') last['value'] = joined(last['value'] as string, text, reading);
  else run.push({ type: 'text', value: text });
}

function joined(first: string, second: string, reading: Reading): string {
  const text = first + second;
  return text.length > reading.limits.text ? cutText(text, reading.limits.text) : text;
}

/** Reads into a run that has begun; neighbouring text is merged. */
export function readInto(run: Run, value: unknown, reading: Reading): void {
  if (reading.full || value === null || value === undefined) return;
  if (typeof value === 'string') pushText(run, value, reading);
  else if (typeof value === 'number') pushText(run, String(value), reading);
  else if (typeof value !== 'object') reading.wrongType(value, undefined);
  else if (reading.inlineDepth > reading.limits.inlineDepth) flatten(run, value, reading);
  else if (Array.isArray(value)) readList(run, value, reading);
  else readNode(run, value, reading);
}

function readList(run: Run, list: readonly unknown[], reading: Reading): void {
  reading.inlineDepth += 0.5;
  for (let index = 0; index < list.length && !reading.full; index++) {
    reading.path.push(index);
    readInto(run, list[index], reading);
    reading.path.pop();
  }
  reading.inlineDepth -= 0.5;
}

function flatten(run: Run, value: object, reading: Reading): void {
  reading.issue('nesting', { name: 'text', detail: String(reading.limits.inlineDepth) });
  pushText(run, textIn(value, reading), reading);
}

const textIn = (value: unknown, reading: Reading) => collectText(value, (type) => reading.tables.inline.has(type), reading.limits.nodes).join(' ');

function readNode(run: Run, node: object, reading: Reading): void {
  if (!reading.take()) return;
  const type = own(node, 'type');
  if (type === 'text') {
    const value = own(node, 'value');
    if (typeof value === 'string') return void pushText(run, value, reading);
  }
  const table = typeof type === 'string' ? reading.tables.inline.get(type) : undefined;
  if (!table) return void readForeign(run, node, type, reading);
  const nested = (reading.open & table.bit) !== 0;
  const inLink = (table.bit & reading.tables.interactive) !== 0 && (reading.open & linkBit(reading)) !== 0;
  const tooMany = bitCount(reading.open) >= reading.limits.marks;
  if ((nested || inLink || tooMany) && table.byName.has('children')) {
    reading.issue(nested ? 'nested-mark' : 'misplaced', { name: table.type, detail: tooMany && !nested && !inLink ? `at most ${String(reading.limits.marks)} marks lie over one text` : '' });
    reading.inlineDepth++;
    readInto(run, own(node, 'children'), reading);
    reading.inlineDepth--;
    return;
  }
  const draft = readMark(node, table, reading);
  if (draft) finish(run, draft, node, table, inLink, reading);
}

const linkBit = (reading: Reading) => reading.tables.inline.get('link')?.bit ?? 0;

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function readMark(node: object, table: Table, reading: Reading): Draft {
  const before = reading.open;
  reading.open |= table.bit;
  reading.inlineDepth++;
  const draft = readFields(node, table, reading, { type: table.type });
  reading.inlineDepth--;
  reading.open = before;
  return draft;
}

/** Puts a node that was read into its run, or, where it lacks what it needs, what is left of it. */
function finish(run: Run, draft: Draft, node: object, table: Table, inLink: boolean, reading: Reading): void {
  const complete = reading.complete;
  const children = draft['children'] as Run | undefined;
  if (children?.length === 0) {
    const label = table.type === 'link' ? (draft['url'] ?? draft['title']) : draft['title'];
    if (typeof label !== 'string') return;
    children.push({ type: 'text', value: label });
  }
  if (inLink && complete) {
    reading.issue('misplaced', { name: table.type, detail: 'it was moved behind the link' });
    return void reading.displaced.push(draft);
  }
  if (!complete) {
    if (children) for (const child of children) adopt(run, child, reading);
    else pushText(run, textLeft(draft, node, reading), reading);
    return;
  }
  if (table.type === 'footnote-reference') gather(reading.gathered.references, draft, reading);
  else if (table.type === 'contributor-ref') gather(reading.gathered.contributorReferences, draft, reading);
  else if (table.type === 'link' && String(draft['url']).startsWith('#')) reading.gathered.internalLinks.push({ node: draft, pointer: reading.pointer() });
  run.push(draft);
  if (reading.displaced.length > 0 && (reading.open & linkBit(reading)) === 0) for (const moved of reading.displaced.splice(0)) finish(run, moved, moved, reading.tables.inline.get(moved['type'] as string) ?? table, false, reading);
}

function gather(list: Draft[], draft: Draft, reading: Reading): void {
  list.push(draft);
  reading.gathered.pointers.set(draft, reading.pointer());
}

/** Moves a finished node into another run, merging text with text. */
function adopt(run: Run, node: Draft, reading: Reading): void {
  const last = run[run.length - 1];
  if (node['type'] === 'text' && last?.['type'] === 'text') last['value'] = joined(last['value'] as string, node['value'] as string, reading);
  else run.push(node);
}

const textLeft = (draft: Draft, node: object, reading: Reading) => (typeof draft['alt'] === 'string' ? draft['alt'] : typeof draft['ref'] === 'string' ? draft['ref'] : textIn(node, reading));

/** A node that is no inline node: a block that strayed into a sentence, raw HTML, or a type that nobody knows. Its text stays. */
function readForeign(run: Run, node: object, type: unknown, reading: Reading): void {
  if (typeof type !== 'string' || type === 'html') {
    if (type === 'html') reading.issue('raw-html');
    else reading.issue('missing-type', { found: describe(node) });
    return void pushText(run, textIn(node, reading), reading);
  }
  if (reading.tables.blocks.has(type)) reading.issue('misplaced', { name: type });
  else reading.issue('unknown-type', { found: describe(type), detail: closest(type, reading.tables.inline.keys()) });
  const content = own(node, 'fallback') ?? own(node, 'children');
  reading.inlineDepth++;
  if (content !== undefined && content !== null) readInto(run, content, reading);
  else pushText(run, textIn(node, reading), reading);
  reading.inlineDepth--;
}
