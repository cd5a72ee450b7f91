import { readFields, readShort } from './fields.js';
import { flatten, type Flow } from './flow.js';
import { isHollow, isHollowAsJson } from './hollow.js';
import { keepImage, withSource } from './image.js';
import { splitParagraph } from './paragraph.js';
import { readStrays } from './place.js';
import { parted } from './lines.js';
import { draftOf, type Draft, type Reading } from './reading.js';
import type { Table } from '../tables.js';
import { readUnknown, unknownBlock } from './unknown.js';

/** The limit that a block of this type would go beyond here, if any. Items count with their lists. */
export function tooDeep(type: string, reading: Reading): number | undefined {
  const { limits } = reading;
  if (type === 'list' && reading.lists >= limits.listDepth) return limits.listDepth;
  if (type === 'blockquote' && reading.quotes >= limits.quoteDepth) return limits.quoteDepth;
  return type !== 'list-item' && reading.blockDepth >= limits.blockDepth ? limits.blockDepth : undefined;
}

/** Reads a block of a known type that is allowed here. */
export function readBlock(flow: Flow, written: object, type: string, reading: Reading): void {
  const item = type === 'image' ? withSource(written) : written;
  const table = reading.tables.blocks.get(type);
  if (!table) return;
  if (type === 'unknown') return readUnknown(flow, item, reading);
  const limit = table.contains ? tooDeep(type, reading) : undefined;
  if (limit !== undefined) return flatten(flow, item, type, limit, reading);
  if (isOneValue(table) && isHollow(item)) return;
  if (!reading.take() || !reading.takeBlock()) return;
  if (type === 'paragraph' && splitParagraph(flow, item, table, reading)) return;
  if (type === 'footnote-definition') return keep(flow, reading.gathered.note(() => readInside(item, table, reading)), item, table, reading);
  keep(flow, readInside(item, table, reading), item, table, reading);
}

/** Whether a block is about one address or text, and nothing without it. */
const isOneValue = ({ shorthand }: Table) => shorthand?.field.kind === 'url' || shorthand?.field.kind === 'text';

/** Reads a bare value as the block that it is short for. */
export function readShortBlock(flow: Flow, value: unknown, type: string, reading: Reading): void {
  const table = reading.tables.blocks.get(type);
  const slot = table?.shorthand;
  if (!table || !slot || !reading.take() || !reading.takeBlock()) return;
  const read = () => readShort(value, slot, reading, draftOf(type));
  enter(table, 1, reading);
  const draft = type === 'footnote-definition' ? reading.gathered.note(read) : read();
  enter(table, -1, reading);
  reading.complete = table.required.every(({ name }) => draft[name] !== undefined);
  keep(flow, draft, { type, [slot.name]: value }, table, reading);
}

/** Goes one level in (or, with -1, out again) before the fields of a block are read. */
function enter(table: Table, step: 1 | -1, reading: Reading): void {
  if (!table.contains) return;
  if (table.type !== 'list-item') reading.blockDepth += step;
  if (table.type === 'list') reading.lists += step;
  else if (table.type === 'blockquote') reading.quotes += step;
}

function readInside(item: object, table: Table, reading: Reading): Draft {
  enter(table, 1, reading);
  const draft = readFields(item, table, reading, draftOf(table.type));
  enter(table, -1, reading);
  return draft;
}

/** Puts a block that was read into its list, unless nothing is left of it; then what strayed among its pictures. */
function keep(flow: Flow, draft: Draft, item: object, table: Table, reading: Reading): void {
  if (!reading.complete) keepBroken(flow, draft, item, table, reading);
  else if (isEmpty(draft, table)) reading.giveBack(draft);
  else if (table.type !== 'image' || keepImage(draft, reading)) {
    add(flow, draft, reading);
  }
  if (reading.strays.length > 0 && !reading.readingStrays && flow.model !== 'images' && flow.model !== 'media') readStrays(flow, reading);
}

/** Fields that stay with the first of several paragraphs made of one. */
export const OF_THE_FIRST = ['id', 'anchor', 'dropCap'];

/** Adds a block, and in place of a paragraph with empty lines several. */
export function add(flow: Flow, block: Draft, reading: Reading): void {
  gatherBlock(block, reading);
  flow.blocks.push(block);
  if (reading.gaps.size === 0 || block['type'] !== 'paragraph') return;
  const [first, ...more] = parted(block['children'] as Draft[], reading);
  if (first) block['children'] = first;
  if (more.length === 0) return;
  const rest = Object.fromEntries(Object.entries(block).filter(([name]) => !OF_THE_FIRST.includes(name)));
  for (const children of more) if (reading.takeBlock()) flow.blocks.push({ ...rest, children });
}

/** Notes a block that has to be named or numbered at the end. */
export function gatherBlock(draft: Draft, reading: Reading): void {
  if (draft['id'] === undefined && draft['anchor'] === undefined && draft['type'] !== 'heading' && draft['type'] !== 'list') return;
  reading.gathered.blocks.push(draft);
  reading.gathered.pointers.set(draft, reading.pointer());
}

/** A block without something that it needs is kept as it was found, with its text. */
function keepBroken(flow: Flow, draft: Draft, item: object, table: Table, reading: Reading): void {
  const missing = table.required.filter(({ name }) => draft[name] === undefined).map(({ name }) => `"${name}"`);
  reading.issue('wrong-shape', { name: table.type, found: missing.join(' and ') });
  if (flow.model === 'images') return void reading.strays.push({ value: { type: 'unknown', original: item }, path: reading.path.slice() });
  if (flow.model === 'items' || flow.model === 'notes') return keepItem(flow, draft, item, table, reading);
  flow.blocks.push(unknownBlock(item, 'wrong-shape', reading, draft));
}

/** An item or footnote without its content has what else was written in its place. */
function keepItem(flow: Flow, draft: Draft, item: object, table: Table, reading: Reading): void {
  const rest = Object.fromEntries(Object.entries(item).filter(([key]) => key !== 'type' && draft[table.byName.get(key)?.name ?? ''] === undefined));
  draft['children'] = isHollowAsJson(rest) ? [] : [unknownBlock(rest, 'no-type', reading, {})];
  if (isEmpty(draft, table)) reading.giveBack(draft);
  else add(flow, draft, reading);
}

/** What is worth keeping of a block whose own content is empty. */
const OUTLASTING = ['anchor', 'caption', 'cite', 'credit', 'source'];

function isEmpty(draft: Draft, table: Table): boolean {
  if (isOneValue(table) && isHollow(draft)) return true;
  if (table.required.length === 0 || table.type === 'list-item') return false;
  return table.required.every(({ name }) => (draft[name] as { length?: number }).length === 0) && OUTLASTING.every((name) => draft[name] === undefined);
}
