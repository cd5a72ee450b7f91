import { only } from '../../base/own-only.js';
import { isHollow, isHollowAsJson, own } from '../input/json.js';
import { describe } from '../issues.js';
import type { Table } from '../table.js';
import { defer, readBlock, readShortBlock } from './block.js';
import { readContents, readItem } from './blocks.js';
import { readFields, slotsIn } from './fields.js';
import { addParagraph, addTextOf, flowOf, type Flow } from './flow.js';
import { endFrame, frameItem } from './frame.js';
import { readInline } from './inline.js';
import type { Aside, Draft, Reading } from './reading.js';
import { unknownBlock } from './unknown.js';

/** Reads one object and puts it where the content model allows it. */
export function place(flow: Flow, item: object, type: unknown, reading: Reading): void {
  const { blocks, frames } = reading.tables;
  const { types, stray, bare } = flow.model;
  if (type === undefined && isHollow(item)) return;
  if (typeof type === 'string' && types.has(type)) {
    endFrame(flow, reading);
    return readBlock(flow, item, type, reading);
  }
  if (stray !== 'dissolve' && type === undefined && saysFieldOf(bare, item, reading)) return readBlock(flow, item, bare, reading);
  const frame = typeof type === 'string' && stray === 'dissolve' ? frames.get(type) : undefined;
  if (frame && types.has(frame.table.type)) return frameItem(flow, item, type as string, frame, reading);
  if (blocks.get(type as string)?.role === 'note') return void reading.notes.push({ value: item, path: [...reading.path] });
  if (stray === 'wrap') return wrap(flow, item, type, reading);
  if (stray === 'behind') return putBehind(item, type, reading);
  endFrame(flow, reading);
  if (typeof type === 'string' && blocks.has(type)) return dissolve(flow, item, type, reading);
  if (type === 'html') reading.issue('raw-html');
  else if (typeof type === 'string' && !hasFallback(item)) reading.issue('unknown-type', { found: describe(type), name: 'block' });
  else if (typeof type !== 'string') reading.issue('missing-type', { name: 'block', found: describe(item), detail: '"paragraph"' });
  if (typeof type !== 'string' && isHollowAsJson(item, reading.budget)) return;
  if (!reading.takeBlock() || !reading.take()) return;
  flow.blocks.push(unknownBlock(item, typeof type === 'string' ? 'no-handler' : 'no-type', reading));
}

/** A block that says what to show in its place is as it should be. */
export const hasFallback = (item: object): boolean => !isHollow(own(item, 'fallback'));

/** A bare string or number, or a list that is short for a block: a paragraph, the address of a picture, a row of cells. */
export function placeBare(flow: Flow, value: unknown, reading: Reading): void {
  endFrame(flow, reading);
  readShortBlock(flow, value, flow.model.bare, reading);
}

/** Whether an object has a field that blocks of a type have, and not all blocks. */
export function saysFieldOf(type: string, item: object, { tables, budget }: Reading): boolean {
  const fields = tables.blocks.get(type)?.byName;
  return budget.keys(item).some((key) => fields?.has(key) && !tables.common.byName.has(key));
}

/** A block where only items may stand becomes one. */
function wrap(flow: Flow, item: object, type: unknown, reading: Reading): void {
  const { inline, made } = reading.tables;
  const { bare } = flow.model;
  const isText = typeof type !== 'string' || inline.has(type) || type === made.text;
  if (!isText) reading.issue('misplaced', { name: type.slice(0, 40), detail: `a ${bare} was made for it` });
  readShortBlock(flow, item, bare, reading);
}

function putBehind(item: object, type: unknown, reading: Reading): void {
  reading.issue('misplaced', { name: typeof type === 'string' ? type.slice(0, 40) : 'block', detail: 'it was moved behind the pictures' });
  reading.strays.push({ value: item, path: [...reading.path] });
}

function addRead(flow: Flow, block: Draft, reading: Reading): void {
  endFrame(flow, reading);
  flow.blocks.push(block);
}

/** Reads what was put aside into the list that it goes to; issues keep its own place. */
function readAside(flow: Flow, aside: Aside[], reading: Reading): void {
  const before = reading.path.slice();
  for (let index = 0; index < aside.length; index++) {
    const { value, path, block } = aside[index] as Aside;
    reading.path.splice(0, reading.path.length, ...path);
    if (block) addRead(flow, block, reading);
    else readItem(flow, value, reading);
  }
  aside.length = 0;
  reading.path.splice(0, reading.path.length, ...before);
}

/** Reads what was found among pictures into the list that it goes to. */
export function readStrays(flow: Flow, reading: Reading): void {
  const found = reading.strays;
  reading.strays = [];
  readAside(flow, found, reading);
}

/** Reads what was found where nothing may stand behind it, as in a footnote: it stands at the end of the text. */
export function readLeft(reading: Reading): Draft[] {
  const flow = flowOf(reading.tables.model('flow'));
  readStrays(flow, reading);
  endFrame(flow, reading);
  return flow.blocks;
}

/** Reads the footnotes that stood elsewhere than in `footnotes`. */
export function readStrayNotes(reading: Reading): Draft[] {
  const flow = flowOf(reading.tables.model('notes'));
  readAside(flow, reading.notes, reading);
  return flow.blocks;
}

/** A block that may not stand here gives up its frame; the blocks in it and its text stay. */
function dissolve(flow: Flow, item: object, type: string, reading: Reading): void {
  const table = reading.tables.blocks.get(type);
  if (!table || !reading.take()) return;
  reading.issue('misplaced', { name: type });
  const heading = headingOf(item, table, flow, reading);
  for (const { key, name, field } of slotsIn(item, table, reading)) {
    if (!table.text.some((slot) => slot.field === field)) continue;
    const value = (item as Draft)[key];
    reading.path.push(key);
    if (heading && name === table.namedBy) addHeading(flow, heading, value, reading);
    else if (field.kind === 'blocks' || field.kind === 'block') readContents(flow, value, reading);
    else if (field.kind === 'rich') addParagraph(flow, value, reading);
    else if (field.kind === 'list' && Array.isArray(value)) for (const entry of value.slice(0, reading.limits.listItems) as unknown[]) addTextOf(flow, entry, reading);
    else addTextOf(flow, value, reading);
    reading.path.pop();
  }
}

/** The heading that the name of a part becomes, a level below those of parts, in whose place it stands; nothing where the block is no part, or no heading may stand there. */
function headingOf(item: object, { role }: Table, flow: Flow, reading: Reading): Draft | undefined {
  const { common, made } = reading.tables;
  if (role !== 'part' || !flow.model.types.has(made.heading)) return undefined;
  const read = readFields(item, common, reading);
  const heading: Draft = only({ type: made.heading, level: 3 });
  for (const name of ['anchor', 'lang', 'dir']) if (read[name] !== undefined) heading[name] = read[name];
  return heading;
}

function addHeading(flow: Flow, heading: Draft, text: unknown, reading: Reading): void {
  const children = readInline(text, reading);
  heading['children'] = children;
  if (children.length === 0 || !reading.takeMade(heading)) return;
  defer(heading, reading);
  flow.blocks.push(heading);
}
