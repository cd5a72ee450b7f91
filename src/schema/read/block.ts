import { only } from '../../base/own-only.js';
import { isHollow, isHollowAsJson } from '../input/json.js';
import type { Table } from '../table.js';
import { isComplete, readFields, readShort } from './fields.js';
import { flatten, type Flow } from './flow.js';
import { parted } from './lines.js';
import { readStrays } from './place.js';
import { addAll } from '../resolve/unresolved.js';
import { draftOf, type Draft, type Reading } from './reading.js';
import { withSource } from './spelling.js';
import { splitParagraph } from './split.js';
import { readUnknown, unknownBlock } from './unknown.js';

/** The limit that a block of this kind would go beyond here, if any. Items count with their lists. */
export function tooDeep({ role }: Table, reading: Reading): number | undefined {
  const { limits } = reading;
  if (role === 'list' && reading.lists >= limits.listDepth) return limits.listDepth;
  if (role === 'quote' && reading.quotes >= limits.quoteDepth) return limits.quoteDepth;
  return role !== 'item' && reading.blockDepth >= limits.blockDepth ? limits.blockDepth : undefined;
}

/** Reads a block of a known type that is allowed here. */
export function readBlock(flow: Flow, written: object, type: string, reading: Reading): void {
  const table = reading.tables.blocks.get(type);
  if (!table) return;
  const { role } = table;
  const item = role === 'picture' ? withSource(written) : written;
  if (role === 'unknown') return readUnknown(flow, item, reading);
  const limit = table.contains ? tooDeep(table, reading) : undefined;
  if (limit !== undefined) return flatten(flow, item, type, limit, reading);
  if (isOneValue(table) && isHollow(item)) return;
  if (!reading.take() || !reading.takeBlock()) return;
  if (role === 'text' && splitParagraph(flow, item, table, reading)) return;
  if (role === 'note') return keep(flow, reading.unresolved.note(() => readInside(flow, item, table, reading)), item, table, reading);
  keep(flow, readInside(flow, item, table, reading), item, table, reading);
}

/** Whether a block is about one address or text, and nothing without it. */
const isOneValue = ({ shorthand }: Table) => shorthand?.field.kind === 'url' || shorthand?.field.kind === 'text';

/** Reads a bare value as the block that it is short for. */
export function readShortBlock(flow: Flow, value: unknown, type: string, reading: Reading): void {
  const table = reading.tables.blocks.get(type);
  const slot = table?.shorthand;
  if (!table || !slot || (isOneValue(table) && isHollow(value))) return;
  if (!reading.take() || !reading.takeBlock()) return;
  const read = () => readWithin(flow, table, reading, () => readShort(value, slot, reading, draftOf(type)));
  const draft = table.role === 'note' ? reading.unresolved.note(read) : read();
  keep(flow, draft, { type, [slot.name]: value }, table, reading);
}

/** Goes one level in (or, with -1, out again) before the fields of a block are read. */
export function enter({ contains, role }: Table, step: 1 | -1, reading: Reading): void {
  if (!contains) return;
  if (role !== 'item') reading.blockDepth += step;
  if (role === 'list') reading.lists += step;
  else if (role === 'quote') reading.quotes += step;
}

/** Reads what stands in a block. What may not stand there goes behind it, not into a later part of it. */
function readWithin(flow: Flow, table: Table, reading: Reading, read: () => Draft): Draft {
  const outer = reading.strays;
  const notes = reading.notes.length;
  reading.strays = [];
  enter(table, 1, reading);
  const draft = read();
  enter(table, -1, reading);
  const inside = reading.strays;
  reading.strays = outer;
  // what is kept as it was found has its notes in it, and whatever may not stand there
  if (!isComplete(draft, table)) reading.notes.length = notes;
  if (isComplete(draft, table) || isItem(flow, table, reading)) for (const stray of inside) outer.push(stray);
  return draft;
}

const readInside = (flow: Flow, item: object, table: Table, reading: Reading): Draft => readWithin(flow, table, reading, () => readFields(item, table, reading, draftOf(table.type)));

/** Puts a block that was read into its list, unless nothing is left of it; then what strayed among its pictures. */
function keep(flow: Flow, draft: Draft, item: object, table: Table, reading: Reading): void {
  if (!isComplete(draft, table)) keepBroken(flow, draft, item, table, reading);
  else if (isEmpty(draft, table)) reading.giveBack(draft);
  else if (table.role !== 'picture' || keepImage(draft, reading)) add(flow, draft, reading);
  if (reading.strays.length > 0 && flow.model.stray === 'dissolve') readStrays(flow, reading);
}

/** Fields that stay with the first of several paragraphs made of one. */
export const OF_THE_FIRST = ['id', 'anchor', 'dropCap'];

/** Adds a block, and in place of a paragraph with empty lines several. */
export function add(flow: Flow, block: Draft, reading: Reading): void {
  defer(block, reading);
  flow.blocks.push(block);
  if (reading.gaps.size === 0 || block['type'] !== reading.tables.made.text) return;
  const [first, ...more] = parted(block['children'] as Draft[], reading);
  if (first) block['children'] = first;
  if (more.length === 0) return;
  const rest = Object.fromEntries(Object.entries(block).filter(([name]) => !OF_THE_FIRST.includes(name)));
  for (const children of more) {
    const paragraph = only({ ...rest, children });
    if (reading.takeMade(paragraph)) flow.blocks.push(paragraph);
  }
}

/** Notes a block that has to be named or numbered at the end. */
export function defer(draft: Draft, reading: Reading): void {
  const { targets, fallback } = draft;
  reading.places?.set(draft, reading.pointer());
  if (Array.isArray(targets) && !targets.includes('web')) addAll(draft, reading.unresolved.unseen);
  else if (draft['type'] !== reading.tables.made.unknown) addAll(fallback, reading.unresolved.unseen);
  const table = reading.tables.blocks.get(draft['type'] as string);
  if (table?.role === 'person' && draft['contributor'] !== undefined) {
    reading.unresolved.profiles.push(draft);
    reading.unresolved.pointers.set(draft, reading.pointer());
  }
  if (draft['id'] === undefined && draft['anchor'] === undefined && table?.namedBy === undefined && table?.role !== 'list') return;
  reading.unresolved.blocks.push(draft);
  reading.unresolved.pointers.set(draft, reading.pointer());
}

/** A block without something that it needs is kept as it was found, with its text. */
function keepBroken(flow: Flow, draft: Draft, item: object, table: Table, reading: Reading): void {
  const missing = table.required.filter(({ name }) => draft[name] === undefined).map(({ name }) => `"${name}"`);
  reading.issue('wrong-shape', { name: table.type, found: missing.join(' and ') });
  if (table.shorthand && isItem(flow, table, reading)) return keepItem(flow, draft, item, table.shorthand.name, table, reading);
  const block = unknownBlock({ type: table.type, ...item }, 'wrong-shape', reading, draft);
  if (flow.model.types.has(reading.tables.made.unknown)) flow.blocks.push(block);
  else reading.strays.push({ value: item, path: reading.path.slice(), block });
}

/** Whether a block that lacks nothing but its content keeps its place, as an item of a list does. */
function isItem({ model }: Flow, { shorthand, required }: Table, { tables }: Reading): boolean {
  const takesUnknown = shorthand?.field.kind === 'blocks' && tables.model(shorthand.field.model).types.has(tables.made.unknown);
  return model.stray === 'wrap' && takesUnknown && required.every(({ name }) => name === shorthand.name);
}

/** An item or footnote without its content has what else was written in its place. */
function keepItem(flow: Flow, draft: Draft, item: object, name: string, table: Table, reading: Reading): void {
  const { fallback } = draft;
  // it stands in the original too, by which the block is read again
  delete draft['fallback'];
  const rest = Object.fromEntries(Object.entries(item).filter(([key]) => key !== 'type' && draft[table.byName.get(key)?.name ?? ''] === undefined));
  draft[name] = fallback === undefined && isHollowAsJson(rest, reading.budget) ? [] : [unknownBlock(rest, 'no-type', reading, only({ fallback }))];
  if (isEmpty(draft, table)) reading.giveBack(draft);
  else add(flow, draft, reading);
}

/** Whether nothing of a block would be seen or led to. */
function isEmpty(draft: Draft, table: Table): boolean {
  if (isOneValue(table) && isHollow(draft)) return true;
  const { required, role, text } = table;
  if (required.length === 0 || role === 'item' || draft['anchor'] !== undefined) return false;
  return required.every(({ name }) => (draft[name] as { length?: number }).length === 0) && text.every(({ name, field }) => field.required ?? draft[name] === undefined);
}

/** Whether a picture may still be kept; notes what it lacks. */
export function keepImage(draft: Draft, reading: Reading): boolean {
  const max = reading.limits.images;
  if (++reading.images > max) {
    if (reading.images === max + 1) reading.tooMany('images', `more than ${String(max)}`, max);
    reading.unresolved.discard(draft, true);
    return false;
  }
  if (draft['url'] !== undefined && (draft['decorative'] === true || !(draft['alt'] as string | undefined)?.trim())) reading.issue('unnamed-link');
  else if (draft['alt'] === undefined && draft['decorative'] !== true) reading.issue('missing-alternative');
  if (draft['src'] !== undefined && (draft['width'] === undefined || draft['height'] === undefined)) reading.issue('missing-size');
  return true;
}
