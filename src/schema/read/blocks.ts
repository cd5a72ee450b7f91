import type { ModelName } from '../definitions/field.js';
import { closest, describe } from '../issues.js';
import { readFields } from './fields.js';
import { readInto } from './inline.js';
import { collectText } from './plain.js';
import type { Draft, Reading } from './reading.js';
import type { Table } from './tables.js';
import { unknownBlock } from './unknown.js';

const own = (node: object, key: string): unknown => (Object.hasOwn(node, key) ? (node as Draft)[key] : undefined);
const BLANK_LINE = /\n[\t ]*\n/;

/** A list of blocks under construction, in a place of one content model. */
interface Flow {
  readonly blocks: Draft[];
  readonly model: ModelName;
  /** A paragraph or list made for stray inline nodes or items, to which the next one belongs too. */
  gathering: Draft | undefined;
}

/** Blocks from a string, a block, a list of both, or the root of a unist or content-tree document. */
export function readBlocks(value: unknown, model: ModelName, reading: Reading): Draft[] {
  const flow: Flow = { blocks: [], model, gathering: undefined };
  const type = typeof value === 'object' && value !== null && !Array.isArray(value) ? own(value, 'type') : undefined;
  if (type === 'root' || type === 'body') {
    const inner = own(value as object, 'children') ?? own(value as object, 'body');
    reading.path.push(own(value as object, 'children') === undefined ? 'body' : 'children');
    const blocks = readBlocks(inner, model, reading);
    reading.path.pop();
    return blocks;
  }
  if (typeof value === 'string') value.split(BLANK_LINE).forEach((text) => { readItem(flow, text, reading); });
  else if (Array.isArray(value)) readAll(flow, value, reading);
  else readItem(flow, value, reading);
  return flow.blocks;
}

/** The block at the top of the article. Anything that cannot stand there goes to the head of the body. */
export function readHero(value: unknown, model: ModelName, reading: Reading): Draft | undefined {
  const blocks = readBlocks(typeof value === 'object' && value !== null && !Array.isArray(value) && own(value, 'type') === undefined ? { type: 'image', ...value } : value, model, reading);
  return blocks[0];
}

function readAll(flow: Flow, items: readonly unknown[], reading: Reading): void {
  const max = flow.model === 'items' ? reading.limits.listItems : Infinity;
  if (items.length > max) tooMany(items.length, max, reading);
  for (let index = 0; index < items.length && index < max && !reading.full; index++) {
    reading.path.push(index);
    readItem(flow, items[index], reading);
    reading.path.pop();
  }
}

function tooMany(found: number, max: number, reading: Reading): void {
  reading.issue('too-many', { found: String(found), detail: String(max) });
  reading.shortened = true;
}

/** Reads one entry of a list of blocks; whatever goes wrong costs this entry only. */
function readItem(flow: Flow, item: unknown, reading: Reading): void {
  const depth = reading.path.length;
  const state = [reading.blockDepth, reading.lists, reading.quotes, reading.inlineDepth, reading.open] as const;
  try {
    readEntry(flow, item, reading);
  } catch {
    reading.path.length = depth;
    [reading.blockDepth, reading.lists, reading.quotes, reading.inlineDepth, reading.open] = state;
    reading.issue('unreadable');
    flow.blocks.push(unknownBlock(undefined, 'unreadable', undefined, reading));
  }
}

function readEntry(flow: Flow, item: unknown, reading: Reading): void {
  if (item === null || item === undefined || reading.full) return;
  if (typeof item === 'string' || typeof item === 'number') return void place(flow, { type: flow.model === 'images' || flow.model === 'media' ? 'image' : 'paragraph', [flow.model === 'images' || flow.model === 'media' ? 'src' : 'children']: item }, reading);
  if (typeof item !== 'object') return void reading.wrongType(item, undefined);
  if (reading.path.length > reading.limits.jsonDepth) return void flattened(flow, item, 'block', reading.limits.jsonDepth, reading);
  if (Array.isArray(item)) {
    if (++reading.blockDepth > reading.limits.blockDepth) flattened(flow, item, 'list', reading.limits.blockDepth, reading);
    else readAll(flow, item, reading);
    reading.blockDepth--;
    return;
  }
  const type = own(item, 'type');
  if (typeof type === 'string' && !reading.tables.blocks.has(type) && reading.tables.inline.has(type) && (flow.model === 'flow' || flow.model === 'text')) return void gatherInline(flow, item, type, reading);
  place(flow, item, reading);
}

/** Inline nodes among blocks become a paragraph, together with those beside them. */
function gatherInline(flow: Flow, item: object, type: string, reading: Reading): void {
  if (flow.gathering?.['type'] !== 'paragraph') {
    reading.issue('misplaced', { name: type, detail: 'a paragraph was made for it' });
    flow.gathering = { type: 'paragraph', children: [] };
    flow.blocks.push(flow.gathering);
  }
  readInto(flow.gathering['children'] as Draft[], item, reading);
}

/** Reads one object and puts it where the content model allows it. */
function place(flow: Flow, item: object, reading: Reading): void {
  const type = own(item, 'type');
  const allowed = reading.tables.models.get(flow.model);
  if (typeof type === 'string' && allowed?.has(type)) {
    flow.gathering = undefined;
    return void readBlock(flow, item, type, reading);
  }
  if (type === 'list-item' && (flow.model === 'flow' || flow.model === 'text')) return void gatherItem(flow, item, reading);
  if (type === 'footnote-definition') return void readNote(item, reading);
  if (flow.model === 'items' || flow.model === 'notes') return void wrap(flow, item, reading);
  if (flow.model === 'images' || flow.model === 'media') return void stray(item, type, reading);
  flow.gathering = undefined;
  if (typeof type === 'string' && reading.tables.blocks.has(type)) return void dissolve(flow, item, type, reading);
  if (type === 'html') reading.issue('raw-html');
  else if (typeof type === 'string') reading.issue('unknown-type', { found: describe(type), detail: closest(type, reading.tables.blocks.keys()) });
  else reading.issue('missing-type', { found: describe(item) });
  flow.blocks.push(unknownBlock(item, typeof type === 'string' ? 'no-handler' : 'no-type', type, reading));
}

/** Items without a list get one, together with those beside them. */
function gatherItem(flow: Flow, item: object, reading: Reading): void {
  if (flow.gathering?.['type'] !== 'list') {
    reading.issue('misplaced', { name: 'list-item', detail: 'a list was made for it' });
    flow.gathering = { type: 'list', children: [] };
    flow.blocks.push(flow.gathering);
  }
  const inner: Flow = { blocks: flow.gathering['children'] as Draft[], model: 'items', gathering: undefined };
  readBlock(inner, item, 'list-item', reading);
}

/** A block where only items or footnotes may stand becomes one. */
function wrap(flow: Flow, item: object, reading: Reading): void {
  const type = flow.model === 'items' ? 'list-item' : 'footnote-definition';
  const given = own(item, 'type');
  const isText = typeof given !== 'string' || reading.tables.inline.has(given) || given === 'paragraph';
  if (!isText) reading.issue('misplaced', { name: given, detail: `a ${type} was made for it` });
  readBlock(flow, { type, children: [item] }, type, reading);
}

function stray(item: object, type: unknown, reading: Reading): void {
  reading.issue('misplaced', { name: typeof type === 'string' ? type.slice(0, 40) : 'block', detail: 'it was moved behind the pictures' });
  reading.strays.push({ value: item, path: [...reading.path] });
}

function readNote(item: object, reading: Reading): void {
  const notes: Flow = { blocks: reading.gathered.notes, model: 'notes', gathering: undefined };
  readBlock(notes, item, 'footnote-definition', reading);
}

/** A block that may not stand here gives up its frame; its text and its children stay. */
function dissolve(flow: Flow, item: object, type: string, reading: Reading): void {
  reading.issue('misplaced', { name: type });
  const inner: Flow = { blocks: [], model: 'flow', gathering: undefined };
  readBlock(inner, item, type, reading);
  for (const block of inner.blocks) {
    for (const [name, value] of Object.entries(block)) {
      if (!Array.isArray(value) || value.length === 0) continue;
      const isBlocks = reading.tables.blocks.has(String((value[0] as Draft)['type']));
      if (name === 'children' && isBlocks) flow.blocks.push(...(value as Draft[]));
      else if (!isBlocks && name !== 'text') flow.blocks.push({ type: 'paragraph', children: value });
    }
  }
}

/** How deep a block of this type may stand, and how deep it stands. */
function tooDeep(type: string, reading: Reading): number | undefined {
  if (type === 'list' && reading.lists >= reading.limits.listDepth) return reading.limits.listDepth;
  if (type === 'blockquote' && reading.quotes >= reading.limits.quoteDepth) return reading.limits.quoteDepth;
  return type !== 'list-item' && reading.blockDepth >= reading.limits.blockDepth ? reading.limits.blockDepth : undefined;
}

function flattened(flow: Flow, item: object, name: string, limit: number, reading: Reading): void {
  reading.issue('nesting', { name, detail: String(limit) });
  for (const line of collectText(item, (type) => reading.tables.inline.has(type), reading.limits.nodes)) {
    if (!reading.take()) return;
    flow.blocks.push({ type: 'paragraph', children: [{ type: 'text', value: line }] });
  }
}

/** Reads a block of a known type that is allowed here. */
function readBlock(flow: Flow, item: object, type: string, reading: Reading): void {
  const table = reading.tables.blocks.get(type);
  if (!table || !reading.take()) return;
  if (++reading.blocks > reading.limits.blocks * 10 || (reading.blockDepth === 0 && flow.blocks.length >= reading.limits.blocks)) {
    if (!reading.shortened) tooMany(reading.blocks, reading.limits.blocks, reading);
    return;
  }
  if (type === 'unknown') return void readUnknown(flow, item, reading);
  const container = table.byName.has('children') && type !== 'paragraph' && type !== 'heading';
  const limit = container ? tooDeep(type, reading) : undefined;
  if (limit !== undefined) return void flattened(flow, item, type, limit, reading);
  if (type === 'paragraph' && splitParagraph(flow, item, reading)) return;
  const draft = readDraft(item, table, container, reading);
  if (draft) keep(flow, draft, item, table, reading);
  if (reading.strays.length > 0 && !reading.readingStrays && flow.model !== 'images' && flow.model !== 'media') readStrays(flow, reading);
}

function readDraft(item: object, table: Table, container: boolean, reading: Reading): Draft {
  if (container && table.type !== 'list-item') reading.blockDepth++;
  if (table.type === 'list') reading.lists++;
  if (table.type === 'blockquote') reading.quotes++;
  const draft = readFields(item, table, reading, { type: table.type });
  if (container && table.type !== 'list-item') reading.blockDepth--;
  if (table.type === 'list') reading.lists--;
  if (table.type === 'blockquote') reading.quotes--;
  return draft;
}

/** Puts a block that was read into its list, unless nothing is left of it. */
function keep(flow: Flow, draft: Draft, item: object, table: Table, reading: Reading): void {
  if (!reading.complete) {
    const missing = table.required.filter(({ name }) => draft[name] === undefined).map(({ name }) => `"${name}"`).join(' and ');
    reading.issue('wrong-shape', { name: table.type, found: missing });
    if (!reading.tables.models.get(flow.model)?.has('unknown')) return void (flow.model === 'images' ? stray({ type: 'unknown', original: item }, table.type, reading) : undefined);
    return void flow.blocks.push(unknownBlock(item, 'wrong-shape', table.type, reading));
  }
  const children = draft['children'];
  const empty = Array.isArray(children) && children.length === 0 && draft['anchor'] === undefined && draft['caption'] === undefined && draft['cite'] === undefined;
  if (empty && table.type !== 'list-item') return;
  if (table.type === 'image' && !keepImage(draft, reading)) return;
  if (draft['id'] !== undefined || draft['anchor'] !== undefined || table.type === 'heading' || table.type === 'list') {
    reading.gathered.blocks.push(draft);
    reading.gathered.pointers.set(draft, reading.pointer());
  }
  flow.blocks.push(draft);
}

function keepImage(draft: Draft, reading: Reading): boolean {
  if (++reading.images > reading.limits.images) {
    reading.issue('too-many', { name: 'images', found: String(reading.images), detail: String(reading.limits.images) });
    reading.shortened = true;
    return false;
  }
  if (draft['alt'] === undefined && draft['decorative'] !== true) reading.issue('missing-alternative');
  if (draft['src'] === undefined) reading.issue('missing-field', { name: 'src', advice: reading.tables.blocks.get('image')?.byName.get('src')?.field.advice ?? '' });
  else if (draft['width'] === undefined || draft['height'] === undefined) reading.issue('missing-size');
  return true;
}

/** A block that was not understood before may be understood now: what it was is read again. */
function readUnknown(flow: Flow, item: object, reading: Reading): void {
  let original: unknown = item;
  for (let turns = 0; turns < 32 && typeof original === 'object' && original !== null && own(original, 'type') === 'unknown' && own(original, 'original') !== undefined; turns++) original = own(original, 'original');
  if (original === item || typeof original !== 'object' || original === null || Array.isArray(original) || own(original, 'type') === 'unknown') {
    return void flow.blocks.push(unknownBlock(item, 'unreadable', undefined, reading));
  }
  reading.path.push('original');
  readEntry(flow, original, reading);
  reading.path.pop();
}

/** A paragraph with blocks among its text becomes several, in the same order. */
function splitParagraph(flow: Flow, item: object, reading: Reading): boolean {
  const children = own(item, 'children');
  if (!Array.isArray(children)) return false;
  const isBlock = (child: unknown) => {
    if (typeof child !== 'object' || child === null) return false;
    const type = own(child, 'type');
    return typeof type === 'string' && type !== 'paragraph' && reading.tables.blocks.has(type) && !reading.tables.inline.has(type);
  };
  if (!children.some(isBlock)) return false;
  reading.issue('misplaced', { name: 'block', detail: 'the paragraph was split around it' });
  let text: unknown[] = [];
  const flush = () => {
    if (text.length > 0) readBlock(flow, { ...item, id: undefined, anchor: undefined, children: text }, 'paragraph', reading);
    text = [];
  };
  for (const child of children as unknown[]) {
    if (!isBlock(child)) text.push(child);
    else {
      flush();
      place(flow, child as object, reading);
    }
  }
  flush();
  return true;
}

function readStrays(flow: Flow, reading: Reading): void {
  reading.readingStrays = true;
  for (let next = reading.strays.shift(); next; next = reading.strays.shift()) {
    const { value, path } = next;
    const before = reading.path.splice(0, reading.path.length, ...path);
    readEntry(flow, value, reading);
    reading.path.splice(0, reading.path.length, ...before);
  }
  reading.readingStrays = false;
}

/** Reads what was found at the top of the article but cannot stand there. */
export function readHeroStrays(reading: Reading): Draft[] {
  const flow: Flow = { blocks: [], model: 'flow', gathering: undefined };
  readStrays(flow, reading);
  return flow.blocks;
}
